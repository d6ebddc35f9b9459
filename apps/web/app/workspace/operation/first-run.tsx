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
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { asCookieHeader, secretOf, withCookies } from '../sign-in/sign-in-answer.js';
import { DEPLOYMENT, INVITE_ADMINISTRATOR, OPEN_NETWORK, SET_UP } from '../sign-in/sign-in.queries.js';
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
  if (!values.adminIsOperator && !values.adminEmail) return refused({ adminEmail: t.adminNeeded }, { values });
  if (!values.state) return refused({ state: workspaceText(locale).operation.state }, { values });

  const { setUpDeployment: setUp } = await run(
    call,
    SET_UP,
    {
      input: {
        name: values.operatorName,
        email: values.operatorEmail,
        password: String(posted.form.get('operatorPassword') ?? ''),
      },
    },
    { key: posted.key },
  );
  if (!is(setUp, 'DeploymentSetUp'))
    return refused(
      errorsOf(setUp, { name: 'operatorName', email: 'operatorEmail', password: 'operatorPassword' }) ?? {},
      { values },
    );
  const entered = await context.get(signInContext).redeem(secretOf(setUp.continueUrl));
  if (entered.kind === 'refused') return redirect('/entrar?volver=%2Foperacion');

  // From here on there is an operator: what cannot be done is corrected on their own page, with the same values.
  const cookie = asCookieHeader(entered.cookies);
  const next = new URLSearchParams();
  const { openNetwork: opened } = await run(
    call,
    OPEN_NETWORK,
    { input: { stateKey: values.state, slug: values.slug, authorityName: values.authority } },
    { actingAs: 'operator', cookie, key: `${posted.key}-network` },
  );
  if (is(opened, 'Network')) {
    const admin = values.adminIsOperator
      ? { email: values.operatorEmail, name: values.operatorName }
      : { email: values.adminEmail, name: values.adminName || null };
    const { inviteAdministrator: invited } = await run(
      call,
      INVITE_ADMINISTRATOR,
      { input: { networkId: opened.id, ...admin } },
      { actingAs: 'operator', cookie, key: `${posted.key}-administrator` },
    );
    next.set('red', opened.slug);
    if (is(invited, 'Invitation')) next.set('invitada', invited.email);
  } else {
    next.set('estado', values.state);
    next.set('nombre', values.slug);
    next.set('autoridad', values.authority);
    next.set('falta', 'red');
  }
  return withCookies(`/operacion?${next}`, entered.cookies);
}

export default function FirstRun() {
  const locale = useReaderLocale();
  const { key, states } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={workspaceText(locale).operation.title} errors={done?.errors} />
      <FirstRunView model={{ states, values: done?.values ?? EMPTY }} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}
