import { ChoiceField, FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { awaitedEndorsement, isCount, planHere, planHref } from './plan.model.js';
import { plansText } from './plans.text.js';
import { ENDORSE_PLAN, PUBLISH_AMENDMENT } from './plans.queries.js';
import { orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { stepGone } from '../frame/step-gone.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { plan, body } = await planHere(call, params['plan']);
  const back = planHref(call, plan.id);
  const of = awaitedEndorsement(plan);
  if (!of) throw stepGone(back);
  const { membership, network } = context.get(spaceContext);
  return { key: newKey(), of, back, planTitle: plan.title, place: membership.place.name, values: { body: body ?? '', on: todayIn(network.timeZone), how: 'SITTING' } as Record<string, string> };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = plansText[locale].endorse;
  const call = { context, request };
  const posted = await readForm(request);
  const { text, key } = posted;
  const { plan } = await planHere(call, params['plan']);
  const [how, counts] = [text('how'), ['governmentMembers', 'otherMembers'] as const];
  const wrong = {
    ...(Object.hasOwn(t.ways, how) ? {} : { how: t.howNeeded }),
    ...Object.fromEntries(counts.filter((name) => !isCount(text(name))).map((name) => [name, t.number])),
  };
  if (Object.keys(wrong).length) return refusedTyped(wrong, typedIn(posted));
  const input = {
    body: text('body'),
    how: how as keyof typeof t.ways,
    on: text('on'),
    governmentMembers: Number(text('governmentMembers')),
    otherMembers: Number(text('otherMembers')),
    statement: text('statement'),
    evidenceUrl: orNull(text('evidenceUrl')),
  };
  const { done } = plan.amendmentOpen
    ? await runHere(call, PUBLISH_AMENDMENT, { planId: plan.id, endorsement: input }, { key })
    : await runHere(call, ENDORSE_PLAN, { id: plan.id, input }, { key });
  if (is(done, 'ActionPlan')) throw redirect(planHref(call, plan.id));
  const errors = errorsOf(done) ?? {};
  // What is missing in the plan itself has no field here: it is said as a whole.
  const here = new Set(['body', 'how', 'on', ...counts, 'statement', 'evidenceUrl', 'form']);
  const others = Object.entries(errors).filter(([name]) => !here.has(name));
  return refusedTyped(
    { ...Object.fromEntries(Object.entries(errors).filter(([name]) => here.has(name))), ...(others.length ? { form: [errors['form'], ...others.map(([, message]) => message)].filter(Boolean).join(' ') } : {}) },
    typedIn(posted),
  );
}

/** Who endorsed the plan, how and when; with that of an amendment, the amendment is published. */
export default function PlanEndorsement() {
  const locale = useReaderLocale();
  const t = plansText[locale].endorse;
  const { key, of, back, planTitle, place, values } = useLoaderData<typeof loader>();
  const words = t[of];
  const done = useActionData<typeof action>();
  const field = (name: string) => ({ name, value: (done ? done.typed[name] : values[name]) ?? '', error: done?.errors[name] });
  return (
    <>
      <PageTitle title={words.title} place={place} errors={done?.errors} />
      <PageHead title={words.title} crumbs={[{ label: planTitle, href: back }, { label: words.title }]} lead={words.lead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ body: t.body, how: t.how, on: t.on, evidenceUrl: t.evidence, governmentMembers: t.government, otherMembers: t.others, statement: t.statement }} />
      <PostForm idempotencyKey={key} className="card" label={words.title}>
        <FormField {...field('body')} label={t.body} />
        <ChoiceField name="how" label={t.how} choices={Object.entries(t.ways).map(([value, label]) => ({ value, label }))} values={[field('how').value]} error={done?.errors.how} />
        <div className="pair">
          <FormField {...field('on')} label={t.on} kind="date" />
          <FormField {...field('evidenceUrl')} label={t.evidence} kind="url" optional />
          <FormField {...field('governmentMembers')} label={t.government} hint=" " kind="number" />
          <FormField {...field('otherMembers')} label={t.others} hint={t.othersHint} kind="number" />
        </div>
        <FormField {...field('statement')} label={t.statement} rows={3} max={2000} />
        <div className="row mt">
          <Submit intent="endorse">{words.submit}</Submit>
          <a className="btn" href={back}>
            {plansText[locale].goBack}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
