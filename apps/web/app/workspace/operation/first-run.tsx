import { FirstRunView, type FirstRunModel } from '@tequio/ui';
import {
  data as respond,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { signInContext } from '../../context.js';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { doorTo } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { secretOf, withCookies } from '../sign-in/sign-in-answer.js';
import { DEPLOYMENT, SET_UP } from '../sign-in/sign-in.queries.js';
import { stateChoices } from './states.js';
import { workspaceText } from '../workspace.text.js';

type Values = FirstRunModel['values'];

const EMPTY: Values = {
  operatorName: '',
  operatorEmail: '',
  state: '',
  slug: '',
  authority: '',
  adminName: '',
  adminEmail: '',
  adminIsOperator: true,
};

/** Fields of the form by the API's names. */
const NAMES = {
  name: 'operatorName',
  email: 'operatorEmail',
  password: 'operatorPassword',
  'network.stateKey': 'state',
  'network.slug': 'slug',
  'network.authorityName': 'authority',
  'administrator.name': 'adminName',
  'administrator.email': 'adminEmail',
};

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { deploymentState } = await run({ context, request }, DEPLOYMENT, {});
  // Once there is an operator the page is gone, for everyone and for ever.
  if (!deploymentState.needsSetup) throw respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });
  return { key: newKey(), states: stateChoices(readerLocale(context)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const posted = await readForm(request);
  const { deploymentState } = await run(call, DEPLOYMENT, {});
  if (!deploymentState.needsSetup) throw respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });
  const values = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, posted.text(name)])) as unknown as Values;
  values.adminIsOperator = posted.text('adminIsOperator') === 'yes';
  const t = workspaceText(locale).doors;
  const other = (['adminName', 'adminEmail'] as const).find((name) => values[name]);

  const { setUpDeployment: setUp } = await run(
    call,
    SET_UP,
    {
      input: {
        name: values.operatorName,
        email: values.operatorEmail,
        password: String(posted.form.get('operatorPassword') ?? ''),
        network: { stateKey: values.state, slug: values.slug, authorityName: values.authority },
        administratorIsOperator: values.adminIsOperator,
        administrator: values.adminIsOperator && !other ? null : { email: values.adminEmail, name: values.adminName || null },
      },
    },
    { key: posted.key },
  );
  if (!is(setUp, 'DeploymentSetUp')) {
    const errors = errorsOf(setUp, { ...NAMES, administrator: other ?? 'adminName' }) ?? {};
    if (errors['state'] && !values.state) errors['state'] = t.stateNeeded;
    if (errors['adminEmail'] && !values.adminEmail) errors['adminEmail'] = t.adminNeeded;
    return refused(errors, { values });
  }
  const entered = await context.get(signInContext).redeem(secretOf(setUp.continueUrl));
  const next = new URLSearchParams({ red: values.slug, invitada: values.adminIsOperator ? values.operatorEmail : values.adminEmail, ...(values.adminIsOperator ? { propia: '1' } : {}) });
  const done = `/operacion?${next}`;
  return entered.kind === 'refused' ? redirect(doorTo(done)) : withCookies(done, entered.cookies);
}

export default function FirstRun() {
  const locale = useReaderLocale();
  const { key, states } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={workspaceText(locale).operation.title} errors={done?.errors} />
      <FirstRunView model={{ states, noticeHref: portalPaths(locale).privacy, values: done?.values ?? EMPTY }} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}
