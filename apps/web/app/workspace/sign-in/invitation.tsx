import { InvitationView, paragraphsOf, UsedLinkView, type Confirmation, type InvitationModel, type Locale } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { signInContext } from '../../context.js';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { doorTo, findMe, spaceHref } from '../acting.js';
import { newKey, readForm, refused } from '../forms/forms.js';
import { run } from '../operations.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { ActPage } from '../forms/act-page.js';
import { secretOf, withCookies } from './sign-in-answer.js';
import { ACCEPT_INVITATION, DECLINE_INVITATION, INVITATION } from './sign-in.queries.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const { invitationByToken: found } = await run({ context, request }, INVITATION, { token: params['token'] ?? '' });
  const key = newKey();
  const url = new URL(request.url);
  const page = { key, back: url.pathname, declining: url.searchParams.has(DECLINING) };
  if (!found || found.status !== 'PENDING') return { ...page, model: null };
  const { place, notice } = found;
  const me = await findMe({ context, request });
  const model: InvitationModel = {
    place: place.name,
    network: place.networkName,
    role: found.roleName,
    inviter: found.invitingOffice && found.invitingBody ? { office: found.invitingOffice, body: found.invitingBody } : null,
    expires: found.expiresAt,
    email: found.email,
    // Another's account cannot accept it.
    other: me && me.email.toLowerCase() !== found.email.toLowerCase() ? { email: me.email, signOutAction: '/salir', returnTo: url.pathname } : null,
    values: { name: found.name ?? '', office: found.office },
    notice: {
      version: notice.publishedAt ? { number: notice.version, since: notice.publishedAt } : null,
      summary: paragraphsOf(notice.body),
      fullHref:
        place.kind === 'MUNICIPALITY'
          ? portalPaths(locale).municipalityPrivacy(place.networkSlug, place.slug)
          : portalPaths(locale).networkPrivacy(place.networkSlug),
    },
    decline: declineConfirmation(url.pathname, key, locale),
  };
  return { ...page, model };
}

/** Whether the page asks before the invitation is declined. */
const DECLINING = 'rechazar';

function declineConfirmation(path: string, key: string, locale: Locale): Confirmation & { pageHref: string } {
  const t = workspaceText(locale).doors.decline;
  const pageHref = `${path}?${DECLINING}=1`;
  return { title: t.title, consequences: t.consequences.map(([icon, text]) => ({ icon, text })), confirmLabel: t.confirm, intent: 'decline', action: pageHref, pageHref, idempotencyKey: `${key}-decline` };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const posted = await readForm(request);
  const values = { name: posted.text('name'), office: posted.text('office') };
  if (posted.intent === 'decline') {
    const { result } = await run({ context, request }, DECLINE_INVITATION, { token: params['token'] ?? '' }, { key: posted.key });
    return is(result, 'InvitationDeclined') ? { declined: true as const } : refused(errorsOf(result) ?? {}, { values });
  }
  if (posted.text('consent') !== 'yes')
    return refused({ consent: workspaceText(locale).doors.consentNeeded }, { values });
  const { acceptInvitation: result } = await run(
    { context, request },
    ACCEPT_INVITATION,
    { input: { token: params['token'] ?? '', name: values.name, consent: true } },
    { key: posted.key },
  );
  if (!is(result, 'InvitationAccepted')) return refused(errorsOf(result) ?? {}, { values });
  const href = spaceHref(result.invitation.place);
  if (!result.continueUrl) return redirect(href);
  const entered = await context.get(signInContext).redeem(secretOf(result.continueUrl));
  if (entered.kind === 'refused') return redirect(doorTo(href));
  return withCookies(
    entered.next === 'code' ? `/entrar/codigo?destino=${encodeURIComponent(href)}` : href,
    entered.cookies,
  );
}

export default function Invitation() {
  const locale = useReaderLocale();
  const { key, back, declining, model } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = workspaceText(locale).doors;
  if (done && 'declined' in done)
    return (
      <div className="card stack">
        <PageTitle title={t.declinedTitle} />
        <h1>{t.declinedTitle}</h1>
        <p>{t.declined}</p>
        <p>{t.declinedKept}</p>
        <p>{t.declinedUntil}</p>
      </div>
    );
  if (!model)
    return (
      <>
        <PageTitle title={t.signIn} />
        <UsedLinkView kind="invitation" nextHref="/entrar" />
      </>
    );
  const errors = done && 'errors' in done ? done.errors : undefined;
  const values = done && 'errors' in done ? done.values : model.values;
  if (declining) return <ActPage confirmation={model.decline} backHref={back} place={model.place} {...(errors ? { done: { errors, typed: {} } } : {})} />;
  return (
    <>
      <PageTitle title={model.place} errors={errors} />
      <InvitationView model={{ ...model, values }} idempotencyKey={key} errors={errors} />
    </>
  );
}
