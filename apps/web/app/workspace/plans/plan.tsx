import { ConfirmDialog, createFormats, Lacking, Note, PageHead, Status, TrackStepper, WorkspaceErrorSummary, WorkspaceSection, type DraftConflict, type FormErrors } from '@tequio/ui';
import { data as respond, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { AdviceAbout, adviceAbout } from '../advice/advice-about.js';
import { UnmadeDocuments } from '../documents/unmade-documents.js';
import { unmadeDocuments } from '../documents/unmade.model.js';
import { chosenFields } from '../forms/conflicts.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { confirmationOf, endorsementAhead, openAct, planActs } from './plan-acts.js';
import { PlanData } from '../plan-data/plan-data.js';
import { AskedList, CommitmentTable, PlanVersions } from './plan-parts.js';
import { askedFor, awaitedEndorsement, DATA_LABELS, emptyFields, planHere, planHref, planStatus, planTrack, versionLines, type PlanField } from './plan.model.js';
import { planFields, planFieldsIn, savePlan } from '../plan-data/plan-saving.js';
import { plansText } from './plans.text.js';
import { REORDER } from './plans.queries.js';
import { typedIn, type Typed } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

/** Answer of the page's own post: what is wrong, or two versions to choose from, with what had been typed. */
const answer = (refusal: { errors?: FormErrors; conflict?: DraftConflict; typed: Typed }) => respond(refusal, { status: 422 });

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = plansText[locale];
  const call = { context, request };
  const { kind, membership, network, base, placeSlug } = context.get(spaceContext);
  const { plan } = await planHere(call, params['plan']);
  const [key, href] = [newKey(), planHref(call, plan.id)];
  const { longDate } = createFormats(locale, network.timeZone);
  const next = plan.openSteps.find(({ name, allowed }) => allowed && ['finish_draft', 'endorse', 'publish'].includes(name));
  const acts = planActs.flatMap((act) => {
    const open = openAct(plan, act);
    // The act with something missing is still offered: its page says what and where.
    return open ? [{ act, label: t.acts[act].label, ready: open.missing.length === 0, main: ['terminar-borrador', 'publicar', 'publicar-modificacion'].includes(act), confirmation: confirmationOf(act, { key, pageHref: `${href}/paso/${act}` }, locale) }] : [];
  });
  const said = new URL(request.url).searchParams;
  const open = plan.mayEdit;
  const awaited = awaitedEndorsement(plan);
  return {
    id: plan.id,
    key,
    href,
    place: membership.place.name,
    title: plan.title,
    status: planStatus(plan, locale),
    steps: planTrack(plan, longDate, locale),
    capturedFrom: plan.capturedFrom,
    withdrawnReason: plan.withdrawnReason,
    lock: plan.lock,
    open,
    values: Object.fromEntries(planFields.map((field) => [field, plan[field] ?? ''])) as Record<PlanField, string>,
    commitments: plan.commitments.map((one) => ({
      id: one.id,
      number: one.number,
      name: one.title,
      href: `${href}/compromiso/${one.id}`,
      kind: one.kind ? t.kinds[one.kind] : '',
      published: one.publishedAt !== null,
      leadUnit: one.leadUnit ?? null,
      milestones: one.milestones.length,
      missing: emptyFields(one),
      progress: one.progress.government ?? null,
    })),
    acts,
    endorse: awaited ? { href: `${href}/respaldo`, label: t.endorse[awaited].label } : null,
    missing: askedFor((next?.missing ?? []).filter((one) => next?.name !== 'endorse' || one.where !== 'endorsement'), href, base, locale),
    ahead: askedFor(next ? endorsementAhead(next) : [], href, base, locale),
    hasNext: next !== undefined,
    versions: versionLines(
      plan,
      plan.endorsement ? { text: t.endorsedBy(plan.endorsement.body, longDate(plan.endorsement.on)), statement: plan.endorsement.statement, url: plan.endorsement.evidenceUrl ?? null } : null,
      locale,
    ),
    publicHref: plan.publishedAt && plan.state !== 'WITHDRAWN' ? portalPaths(locale).plan(network.slug, placeSlug, plan.slug) : null,
    unmade: await unmadeDocuments(call, 'ActionPlan', plan.id),
    // The network’s own plan is nobody’s to be advised on.
    advice: kind === 'municipality' ? await adviceAbout(call, { type: 'ActionPlan', id: plan.id, title: plan.title }) : null,
    saved: said.has('guardado') ? t.data.saved : said.has('importados') ? t.sheet.applied(Number(said.get('importados')) || 0) : null,
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { intent, target, key } = posted;
  const { plan } = await planHere(call, params['plan']);
  const href = planHref(call, plan.id);
  if (intent === 'up' || intent === 'down') {
    const order = plan.commitments.map(({ id }) => id);
    const at = order.indexOf(target);
    const to = intent === 'up' ? at - 1 : at + 1;
    if (at < 0 || to < 0 || to >= order.length) throw redirect(`${href}#plan-commitments`);
    order.splice(to, 0, ...order.splice(at, 1));
    const { done } = await runHere(call, REORDER, { planId: plan.id, commitmentIds: order }, { key });
    if (is(done, 'ActionPlan')) throw redirect(`${href}#plan-commitments`);
    return answer({ errors: { form: Object.values(errorsOf(done) ?? {}).join(' ') }, typed: {} });
  }
  const fields = planFieldsIn(intent === 'resolve' ? chosenFields(posted.form) : typedIn(posted));
  const saved = await savePlan(call, plan, fields, { version: posted.version || plan.lock, key });
  if (saved.kind === 'saved') throw redirect(`${href}?guardado=1`);
  return answer(saved.kind === 'conflict' ? { conflict: saved.conflict, typed: fields } : { errors: saved.errors, typed: fields });
}

/** One plan: its data, its commitments in order, and the way to its publication and its versions. */
export default function PlanPage() {
  const locale = useReaderLocale();
  const t = plansText[locale];
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { open, href } = data;
  const errors = done?.errors;
  const main = data.acts.find((one) => one.main);
  const others = data.acts.filter((one) => one !== main);
  return (
    <>
      <PageTitle title={data.title} place={data.place} errors={errors} />
      <UnmadeDocuments unmade={data.unmade} />
      <PageHead
        title={data.title}
        crumbs={[{ label: t.title, href: href.replace(/\/[^/]+$/, '') }, { label: data.title }]}
        actions={
          <>
            <a className="btn" href={`${href}/exportar`}>
              {t.export}
            </a>
            {open ? (
              <a className={data.commitments.length ? 'btn' : 'btn btn--go'} href={`${href}/compromiso/nuevo`}>
                {t.add}
              </a>
            ) : null}
          </>
        }
      >
        <p className="row">
          <Status tone={data.status.tone}>{data.status.text}</Status>
          {data.publicHref ? <a href={data.publicHref}>{t.publicPage}</a> : null}
        </p>
      </PageHead>
      {data.steps.length ? <TrackStepper label={t.stateOf} steps={data.steps} /> : null}
      {data.capturedFrom ? (
        <Note tone="now">
          <p>
            <b>{t.capturedFrom}</b> {data.capturedFrom}
          </p>
          {data.withdrawnReason ? (
            <p>
              <b>{t.withdrawnBecause}</b> {data.withdrawnReason}
            </p>
          ) : null}
        </Note>
      ) : null}
      <WorkspaceErrorSummary errors={errors} labels={Object.fromEntries(planFields.map((field) => [field, t.data[DATA_LABELS[field]]]))} />
      {data.saved && !done ? (
        <Note tone="ok" role="status">
          <p>{data.saved}</p>
        </Note>
      ) : null}
      <div className="stack-l">
        <CommitmentTable rows={data.commitments} open={open} href={href} formKey={data.key} />
        <div className="cols">
          <PlanData plan={data} done={done} />
          <div>
            {data.missing.length ? (
              <WorkspaceSection id="plan-missing" title={t.missingTitle}>
                <AskedList asked={data.missing} />
              </WorkspaceSection>
            ) : null}
            {data.ahead.length ? (
              <WorkspaceSection id="plan-ahead" title={t.aheadTitle}>
                <AskedList asked={data.ahead} />
              </WorkspaceSection>
            ) : null}
            <PlanVersions versions={data.versions} />
            {others.length ? (
              <WorkspaceSection id="plan-acts" title={t.others}>
                <ul className="stack-s">
                  {others.map((one) => (
                    <li key={one.act}>{one.ready ? <ConfirmDialog label={one.label} pageHref={one.confirmation.pageHref} confirmation={one.confirmation} kind="link" /> : <a href={one.confirmation.pageHref}>{one.label}</a>}</li>
                  ))}
                </ul>
              </WorkspaceSection>
            ) : null}
          </div>
        </div>
        {data.advice ? <AdviceAbout advice={data.advice} /> : null}
      </div>
      {main || data.endorse || data.hasNext ? (
        <section className="bar" aria-label={t.stateOf}>
          <span>
            <b>{data.hasNext ? <Lacking asked={data.missing} forWhat={t.forNext} /> : null}</b>{' '}
            {data.ahead.length ? (
              <a href="#plan-ahead">
                <Lacking asked={data.ahead} forWhat={t.forEndorsement} />
              </a>
            ) : null}
          </span>
          {data.endorse ? (
            <a className="btn btn--go" href={data.endorse.href}>
              {data.endorse.label}
            </a>
          ) : null}
          {main && !data.endorse ? (
            main.ready ? (
              <ConfirmDialog key={main.act} label={main.label} pageHref={main.confirmation.pageHref} confirmation={main.confirmation} kind="go" />
            ) : (
              <a className="btn" href={main.confirmation.pageHref}>
                {main.label}
              </a>
            )
          ) : null}
        </section>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
