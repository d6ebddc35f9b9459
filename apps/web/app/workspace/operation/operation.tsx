import {
  DoorLayout,
  EmptyFirst,
  FormField,
  Note,
  PageHead,
  PostForm,
  SelectField,
  Submit,
  WorkspaceErrorSummary,
  WorkspaceSection,
} from '@tequio/ui';
import {
  data as respond,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { requireMe } from '../acting.js';
import { useDoorFooter } from '../frame/door-footer.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { hasMailbox } from './mailbox.js';
import { run, type Call } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { DEPLOYMENT, INVITE_ADMINISTRATOR, OPEN_NETWORK } from '../sign-in/sign-in.queries.js';
import { stateChoices } from './states.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { RoutedWorkspace } from '../frame/workspace-provider.js';
import { workspaceText } from '../workspace.text.js';

export const handle = { scripts: true, styles: 'workspace' };

async function requireOperator(call: Call) {
  const me = await requireMe(call);
  if (!me.operator) throw respond({ code: 'FORBIDDEN', correlationId: null }, { status: 403 });
  return me;
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const me = await requireOperator(call);
  const query = new URL(request.url).searchParams;
  const { networks } = await run(call, DEPLOYMENT, {});
  return {
    key: newKey(),
    reader: me.name || me.email,
    networks,
    states: stateChoices(readerLocale(context)),
    mailbox: await hasMailbox(call),
    opened: networks.find((one) => one.slug === query.get('red'))?.name ?? null,
    invited: query.get('invitada'),
    own: query.has('propia'),
    values: {
      state: '',
      slug: '',
      authority: '',
      network: '',
      email: '',
      name: '',
    },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  await requireOperator(call);
  const posted = await readForm(request);
  const names = ['state', 'slug', 'authority', 'network', 'email', 'name'] as const;
  const values = Object.fromEntries(names.map((name) => [name, posted.text(name)])) as Record<
    (typeof names)[number],
    string
  >;
  const options = { actingAs: 'operator', key: posted.key };
  if (posted.intent === 'open-network') {
    const { openNetwork: result } = await run(
      call,
      OPEN_NETWORK,
      { input: { stateKey: values.state, slug: values.slug, authorityName: values.authority } },
      options,
    );
    if (!is(result, 'Network'))
      return refused(errorsOf(result, { stateKey: 'state', authorityName: 'authority' }) ?? {}, { values });
    throw redirect(`/operacion?red=${encodeURIComponent(result.slug)}`);
  }
  const { inviteAdministrator: result } = await run(
    call,
    INVITE_ADMINISTRATOR,
    { input: { networkId: values.network, email: values.email, name: values.name || null } },
    options,
  );
  if (!is(result, 'Invitation')) return refused(errorsOf(result, { networkId: 'network' }) ?? {}, { values });
  throw redirect(`/operacion?invitada=${encodeURIComponent(result.email)}`);
}

/** For who operates the deployment: networks, and who administers them. */
export default function Operation() {
  const locale = useReaderLocale();
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).operation;
  const values = done?.values ?? data.values;
  const errors = done?.errors;
  return (
    <RoutedWorkspace>
      <DoorLayout
        homeHref="/"
        reader={{ person: { name: data.reader, office: t.role }, accountHref: '/cuenta', signOutAction: '/salir' }}
        footer={useDoorFooter()}
      >
        <div className="stack-l">
          <PageTitle title={t.title} errors={errors} />
          <PageHead title={t.title} lead={t.lead} />
          {data.opened ? (
            <Note tone="ok" role="status">
              <p>{t.opened(data.opened)}</p>
            </Note>
          ) : null}
          {data.invited ? (
            <Note tone="ok" role="status">
              <p>
                {data.own ? t.invitedSelf(data.invited) : t.invited(data.invited)} {data.mailbox ? <a href="/buzon">{t.mailbox}</a> : null}
              </p>
            </Note>
          ) : null}
          <WorkspaceErrorSummary errors={errors} labels={{ network: t.network, email: t.email, name: t.name, state: t.state, slug: t.slug, authority: t.authority }} />
          <WorkspaceSection id="networks" title={t.networks}>
            {data.networks.length ? (
              <ul className="lines">
                {data.networks.map((network) => (
                  <li key={network.id}>
                    <b>{network.name}</b>
                    <a href={portalPaths(locale).network(network.slug)} aria-label={`${t.portal}: ${network.name}`}>
                      {t.portal}
                    </a>
                  </li>
                ))}
              </ul>
            ) : (
              <EmptyFirst title={t.noNetworks}>{t.noNetworksBody}</EmptyFirst>
            )}
          </WorkspaceSection>
          {data.networks.length ? (
            <WorkspaceSection id="invite" title={t.invite}>
              <PostForm idempotencyKey={`${data.key}-invite`} label={t.invite}>
                <SelectField
                  name="network"
                  label={t.network}
                  choices={data.networks.map(({ id, name }) => ({ value: id, label: name }))}
                  value={values.network || data.networks[0]?.id}
                  error={errors?.network}
                />
                <FormField
                  name="email"
                  label={t.email}
                  kind="email"
                  autoComplete="off"
                  value={values.email}
                  error={errors?.email}
                />
                <FormField
                  name="name"
                  label={t.name}
                  optional
                  autoComplete="off"
                  value={values.name}
                  error={errors?.name}
                />
                <p className="mt">
                  <Submit intent="invite">{t.inviteSubmit}</Submit>
                </p>
              </PostForm>
            </WorkspaceSection>
          ) : null}
          <WorkspaceSection id="open" title={t.open}>
            <PostForm idempotencyKey={`${data.key}-open`} label={t.open}>
              <SelectField
                name="state"
                label={t.state}
                choices={data.states}
                blank=""
                value={values.state}
                error={errors?.state}
              />
              <FormField
                name="slug"
                label={t.slug}
                hint={t.slugHint}
                autoComplete="off"
                value={values.slug}
                error={errors?.slug}
              />
              <FormField
                name="authority"
                label={t.authority}
                hint={t.authorityHint}
                autoComplete="off"
                value={values.authority}
                error={errors?.authority}
              />
              <p className="mt">
                <Submit intent="open-network" kind={data.networks.length ? 'plain' : 'go'}>
                  {t.openSubmit}
                </Submit>
              </p>
            </PostForm>
          </WorkspaceSection>
        </div>
      </DoorLayout>
    </RoutedWorkspace>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} />;
}
