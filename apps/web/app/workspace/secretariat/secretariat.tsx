import { ConfirmDialog, createFormats, FormField, Lacking, PageHead, PostForm, SeatsHemicycle, SelectField, Status, Submit, TrackStepper, WorkspaceErrorSummary, WorkspaceSection, type FormErrors, type Locale } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useOwnWords } from '../../network/own-words.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { AdviceAbout, adviceAbout } from '../advice/advice-about.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { linesOf, orNull, refusedTyped, typedIn, type Typed } from '../forms/typed.js';
import { SeatList, TermsEnded } from './seat-list.js';
import { confirmationOf, openStep, secretariatActs } from './secretariat-acts.js';
import { secretariatText } from './secretariat.text.js';
import { mayPrepare, seatMarks, secretariatHere, secretariatHref, secretariatTrack, sectorCounts, secretariatTones } from './secretariat.model.js';
import { ADD_SEAT, CONVENE } from './secretariat.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

/** States in which a seat is added or taken out. */
const COMPOSING = new Set(['CONVENED', 'DESIGNATED', 'RENEWING']);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = secretariatText[locale];
  const call = { context, request };
  const { membership, network } = context.get(spaceContext);
  const shared = { key: newKey(), place: membership.place.name, mayPrepare: mayPrepare(call), base: secretariatHref(call) };
  const body = await secretariatHere(call);
  if (!body) return { ...shared, body: null };
  const formats = createFormats(locale, network.timeZone);
  const next = body.steps.find((step) => ['designate', 'install', 'approve_rules', 'operate', 'resume', 'complete_renewal'].includes(step.name) && step.allowed);
  const acts = secretariatActs.flatMap((act) => {
    const step = openStep(body, act);
    return step && step.missing.length === 0 ? [{ act, label: t.acts[act].label, first: step.name === next?.name, confirmation: confirmationOf(act, body, { key: shared.key, pageHref: `${shared.base}/paso/${act}` }, locale) }] : [];
  });
  const act = body.installation;
  return {
    ...shared,
    body,
    steps: secretariatTrack(body, formats.longDate, locale),
    marks: seatMarks(body),
    sectors: sectorCounts(body),
    composing: shared.mayPrepare && COMPOSING.has(body.state),
    missing: next?.missing ?? [],
    installable: next?.name === 'install',
    acts,
    advice: await adviceAbout(call, { type: 'Body', id: body.id, title: body.name }),
    actInWords: act ? (act.state === 'HELD' ? t.actHeld : t.actPlanned)(formats.longDate(act.heldOn), act.venue) : t.actNone,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { text, key, intent } = posted;
  if (intent === 'convene') {
    const input = { name: orNull(text('name')), legalBasis: linesOf(text('legalBasis')), convenedOn: orNull(text('convenedOn')) };
    const { done } = await runHere(call, CONVENE, { input }, { key });
    if (!is(done, 'Body')) return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
    throw redirect(secretariatHref(call));
  }
  const body = await secretariatHere(call);
  if (!body) throw redirect(secretariatHref(call));
  const { done } = await runHere(call, ADD_SEAT, { input: { bodyId: body.id, sector: text('sector'), label: orNull(text('label')), vote: text('vote') === 'yes' } }, { key });
  if (!is(done, 'Body')) return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
  throw redirect(`${secretariatHref(call)}#asientos`);
}

export default function SecretariatPage() {
  const locale = useReaderLocale();
  const words = useOwnWords();
  const t = secretariatText[locale];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={words({ key: 'SECRETARIAT', otherwise: t.title })} place={data.place} errors={done?.errors} />
      {data.body ? <ConvenedBody data={data} errors={done?.errors} typed={done?.typed} /> : <Convene mayPrepare={data.mayPrepare} formKey={data.key} errors={done?.errors} typed={done?.typed} />}
    </>
  );
}

function Convene({ mayPrepare: may, formKey, errors, typed = {} }: { mayPrepare: boolean; formKey: string; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const words = useOwnWords();
  const t = secretariatText[locale];
  return (
    <>
      <PageHead title={words({ key: 'SECRETARIAT', otherwise: t.title })} lead={t.none.lead} />
      <WorkspaceErrorSummary errors={errors} labels={{ name: t.none.name, legalBasis: t.none.basis, convenedOn: t.none.on }} />
      <ul className="stack-s mt">
        {t.none.how.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {may ? (
        <PostForm idempotencyKey={formKey} className="card mt-l" label={t.none.convene}>
          <FormField name="name" label={t.none.name} hint={t.none.nameHint} optional max={200} value={typed['name']} error={errors?.name} />
          <FormField name="legalBasis" label={t.none.basis} hint={t.none.basisHint} rows={3} optional value={typed['legalBasis']} error={errors?.legalBasis} />
          <FormField name="convenedOn" label={t.none.on} hint={t.term.startsHint} kind="date" optional value={typed['convenedOn']} error={errors?.convenedOn} />
          <p className="mt">
            <Submit intent="convene">{t.none.convene}</Submit>
          </p>
        </PostForm>
      ) : (
        <p className="card mt-l soft">{t.none.notYours}</p>
      )}
    </>
  );
}

/** Whether there are as many seats as the rules say, and whether somebody is in each. */
function composition(satisfied: boolean, vacant: number, t: (typeof secretariatText)[Locale]) {
  if (!satisfied) return <Status tone="soon">{t.compositionNot}</Status>;
  return vacant ? <Status tone="soon">{t.compositionVacant(vacant)}</Status> : <Status tone="ok">{t.compositionOk}</Status>;
}

type Data = Extract<Awaited<ReturnType<typeof loader>>, { marks: unknown }>;

function ConvenedBody({ data, errors, typed = {} }: { data: Data; errors?: FormErrors; typed?: Typed }) {
  const locale = useReaderLocale();
  const words = useOwnWords();
  const t = secretariatText[locale];
  const { body, base } = data;
  const main = data.acts.find((one) => one.first);
  const others = data.acts.filter((one) => !one.first);
  return (
    <>
      <PageHead title={words({ key: 'SECRETARIAT', otherwise: t.title })} lead={body.name}>
        <p className="row">
          <Status tone={secretariatTones[body.state] ?? 'idle'}>{t.state[body.state]}</Status>
        </p>
      </PageHead>
      <TrackStepper label={t.stateOf} steps={data.steps} />
      <WorkspaceErrorSummary errors={errors} labels={{ sector: t.sector, label: t.seatName }} />
      <div className="cols">
        <div>
          <SeatList body={body} marks={data.marks} base={base} mayChange={data.mayPrepare} />
          {data.composing ? (
            <WorkspaceSection id="sec-add" title={t.addSeat} level={3}>
              <PostForm key={body.version} idempotencyKey={`${data.key}-add`} label={t.addSeat}>
                <div className="pair">
                  <SelectField name="sector" label={t.sector} choices={body.sectors.filter(({ key, retiredAt }) => !retiredAt || body.compositionCheck.sectors.some((one) => one.sector?.key === key && one.minimum !== null)).map((sector) => ({ value: sector.key, label: sector.name }))} value={typed['sector']} error={errors?.sector} />
                  <FormField name="label" label={t.seatName} hint={t.seatNameHint} optional value={typed['label']} error={errors?.label} />
                </div>
                <label className="opt mt">
                  <input type="checkbox" name="vote" value="yes" defaultChecked={!errors || typed['vote'] === 'yes'} />
                  {t.withVote}
                </label>
                <p className="mt">
                  <Submit intent="add-seat" kind="plain">
                    {t.addSeat}
                  </Submit>
                </p>
              </PostForm>
            </WorkspaceSection>
          ) : null}
          <WorkspaceSection id="sec-rules" title={t.rules} aside={<a href={`${base}/reglas`}>{t.rulesLink}</a>}>
            <p className="soft">{body.rules ? (body.rules.ofNetwork ? t.rulesOfNetwork : t.rulesOwn(body.rules.version)) : t.rulesNone}</p>
          </WorkspaceSection>
          <WorkspaceSection id="sec-act" title={t.act} aside={<a href={`${base}/instalacion`}>{t.actLink}</a>}>
            <p className="soft">
              {data.actInWords} {body.installation?.folio ? <span className="code">{body.installation.folio}</span> : null}
            </p>
          </WorkspaceSection>
          <TermsEnded terms={body.formerTerms} />
          {data.advice ? <AdviceAbout advice={data.advice} /> : null}
        </div>
        <div className="sticky">
          <WorkspaceSection id="sec-composition" title={t.composition}>
            <SeatsHemicycle seats={data.marks} sectors={data.sectors} />
            {body.rules ? <p className="mt">{composition(body.compositionCheck.satisfied, data.marks.filter(({ filled }) => !filled).length, t)}</p> : <p className="mt soft">{t.compositionNoRules}</p>}
          </WorkspaceSection>
          {others.length ? (
            <WorkspaceSection id="sec-steps" title={t.steps}>
              <ul className="stack-s">
                {others.map((one) => (
                  <li key={one.act}>
                    <ConfirmDialog label={one.label} pageHref={one.confirmation.pageHref} confirmation={one.confirmation} kind="link" />
                  </li>
                ))}
              </ul>
            </WorkspaceSection>
          ) : null}
        </div>
      </div>
      {data.missing.length || main || data.installable ? (
        <section className="bar" aria-label={t.stateOf}>
          <span>
            <b><Lacking asked={data.missing} forWhat={t.forNext} /></b>{' '}
            <span className="soft">
              {data.missing.slice(0, 3).map((one) => one.message).join(' · ')} {data.missing.length > 3 ? t.more(data.missing.length - 3) : ''}
            </span>
          </span>
          {main ? <ConfirmDialog key={main.act} label={main.label} pageHref={main.confirmation.pageHref} confirmation={main.confirmation} kind="go" /> : null}
          {data.installable ? (
            <a className="btn btn--go" href={`${base}/instalacion`}>
              {t.actLink}
            </a>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
