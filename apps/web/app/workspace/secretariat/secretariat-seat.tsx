import { createFormats, PageHead, PostForm, Submit, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { notHere, orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { secretariatText } from './secretariat.text.js';
import { isThere, mayPrepare, secretariatHere, secretariatHref, whoIs, type Secretariat, type Term } from './secretariat.model.js';
import { ASSIGN_SEAT, END_TERM, NAME_ALTERNATE, NAME_FACILITATOR, REMOVE_SEAT } from './secretariat.queries.js';
import { EndTermForm, endTermNames, TermForm, termInput, termLabels, termNames, type Who } from './term-form.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

const FACILITATOR = 'facilitacion';
/** Before the installation one person simply takes the place of another; afterwards a period has to end first. */
const OPEN = new Set(['CONVENED', 'DESIGNATED']);

const seatOf = (body: Secretariat, id: string | undefined) => body.seats.find((seat) => seat.id === id) ?? null;

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = secretariatText[locale].term;
  const call = { context, request };
  const { membership, network } = context.get(spaceContext);
  const [body, id] = [await secretariatHere(call), params['seat']];
  if (!body) throw redirect(secretariatHref(call));
  const seat = seatOf(body, id);
  if (!seat && id !== FACILITATOR) throw notHere();
  const formats = createFormats(locale, network.timeZone);
  const said = (term: Term | null) => (term && !isThere(term) ? t.declined(whoIs(term, locale)) : term ? `${whoIs(term, locale)}, ${t.from(formats.longDate(term.startsOn), term.endsOn ? formats.longDate(term.endsOn) : null)}` : t.none);
  return {
    key: newKey(),
    place: membership.place.name,
    back: secretariatHref(call),
    title: seat?.name ?? secretariatText[locale].facilitator,
    seat,
    facilitator: body.facilitator,
    version: seat?.version ?? body.version,
    holderInWords: said(seat ? seat.holder : body.facilitator),
    alternateInWords: seat?.alternate ? said(seat.alternate) : null,
    may: mayPrepare(call),
    open: OPEN.has(body.state),
    removable: mayPrepare(call) && seat !== null && !seat.holder && (OPEN.has(body.state) || body.state === 'RENEWING'),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = secretariatText[locale].term;
  const call = { context, request };
  const posted = await readForm(request);
  const body = await secretariatHere(call);
  const back = secretariatHref(call);
  if (!body) throw redirect(back);
  const seat = seatOf(body, params['seat']);
  const { key, text, intent, target, version } = posted;
  const to = (done: { __typename: string }, names: Record<string, string>) => {
    if (is(done, 'Body')) throw redirect(`${back}#asientos`);
    return refusedTyped(errorsOf(done, names) ?? {}, typedIn(posted));
  };
  if (intent === 'end') {
    const term = [...body.seats.flatMap((one) => [one.holder, one.alternate]), body.facilitator].find((one) => one?.id === target);
    if (!term) throw redirect(back);
    const kind = text(`kind-${target}`);
    if (!Object.hasOwn(t.endKinds, kind)) return refusedTyped({ [`kind-${target}`]: t.endKindNeeded }, typedIn(posted));
    const input = { termId: target, version, kind: kind as keyof typeof t.endKinds, reason: text(`reason-${target}`), endedOn: orNull(text(`endedOn-${target}`)) };
    return to((await runHere(call, END_TERM, { input }, { key })).done, endTermNames(target));
  }
  if (intent === 'remove' && seat) return to((await runHere(call, REMOVE_SEAT, { seatId: seat.id, version }, { key })).done, {});
  const who: Who = !seat ? 'facilitator' : intent === 'alternate' ? 'alternate' : 'holder';
  const term = termInput(posted, who);
  if (!seat) return to((await runHere(call, NAME_FACILITATOR, { input: { ...term, bodyId: body.id, version } }, { key })).done, termNames(who));
  return to((await runHere(call, who === 'alternate' ? NAME_ALTERNATE : ASSIGN_SEAT, { input: { ...term, seatId: seat.id, version } }, { key })).done, termNames(who));
}

/** One seat: who holds it, who stands in, and how a period ends. */
export default function SeatPage() {
  const locale = useReaderLocale();
  const secretariatWords = secretariatText[locale];
  const t = secretariatText[locale].term;
  const { key, place, back, title, seat, facilitator, version, holderInWords, alternateInWords, may, open, removable } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const holder = seat ? seat.holder : facilitator;
  const form = { version, formKey: key, errors: done?.errors, typed: done?.typed };
  return (
    <>
      <PageTitle title={title} place={place} errors={done?.errors} />
      <PageHead title={title} crumbs={[{ label: secretariatWords.title, href: back }, { label: title }]} lead={seat ? seat.label : secretariatWords.facilitatorHint} />
      <WorkspaceErrorSummary errors={done?.errors} labels={termLabels([holder, seat?.alternate ?? null], locale)} />
      {may ? null : <p className="card soft">{t.notYours}</p>}
      <div className="stack-l">
        <WorkspaceSection id="seat-holder" title={seat ? t.holder : secretariatWords.facilitator}>
          <p>{holderInWords}</p>
          {may && (open || !isThere(holder)) ? <TermForm {...form} who={seat ? 'holder' : 'facilitator'} label={seat ? t.holderFor(title) : title} term={holder} /> : null}
          {may && holder ? <EndTermForm term={holder} formKey={key} errors={done?.errors} typed={done?.typed} /> : null}
        </WorkspaceSection>
        {seat && (isThere(seat.holder) || seat.alternate) ? (
          <WorkspaceSection id="seat-alternate" title={secretariatWords.alternate}>
            {alternateInWords ? <p>{alternateInWords}</p> : null}
            {may && isThere(seat.holder) && (open || !isThere(seat.alternate)) ? <TermForm {...form} who="alternate" label={t.alternateFor(title)} term={seat.alternate} /> : null}
            {may && seat.alternate ? <EndTermForm term={seat.alternate} formKey={key} errors={done?.errors} typed={done?.typed} /> : null}
          </WorkspaceSection>
        ) : null}
        {removable ? (
          <WorkspaceSection id="seat-remove" title={t.removeTitle}>
            <p className="soft measure">{t.removeBody}</p>
            <PostForm idempotencyKey={`${key}-remove`} version={version} className="mt" label={t.removeTitle}>
              <Submit intent="remove" kind="plain">
                {t.remove}
              </Submit>
            </PostForm>
          </WorkspaceSection>
        ) : null}
      </div>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
