import { createFormats, DataTable, EmptyFirst, FormField, PageHead, PostForm, Status, Submit, WorkspaceErrorSummary, WorkspaceSection } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { may, runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { planHref, planStatus } from './plan.model.js';
import { planAndCommitments } from '../frame/plan-and-commitments.js';
import { plansText } from './plans.text.js';
import { CREATE_PLAN, PLANS } from './plans.queries.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = plansText[locale].list;
  const call = { context, request };
  const { membership, network, words } = context.get(spaceContext);
  const { workspacePlans } = await runHere(call, PLANS, {});
  const { longDate } = createFormats(locale, network.timeZone);
  return {
    key: newKey(),
    place: membership.place.name,
    title: planAndCommitments(words, locale),
    may: may(call, 'ActionPlan:edit'),
    plans: workspacePlans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      href: planHref(call, plan.id),
      period: t.between(longDate(plan.startsOn), longDate(plan.endsOn)),
      status: planStatus(plan, locale),
      counts: plan.publishedAt ? t.completed(plan.summary.completed, plan.summary.commitments) : null,
    })),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { text, key } = posted;
  const { done } = await runHere(call, CREATE_PLAN, { input: { title: text('title'), startsOn: text('startsOn'), endsOn: text('endsOn') } }, { key });
  if (is(done, 'ActionPlan')) throw redirect(planHref(call, done.id));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** The municipality's plans, newest first, and how another one begins. */
export default function Plans() {
  const locale = useReaderLocale();
  const plansWords = plansText[locale];
  const t = plansText[locale].list;
  const { key, place, title, may, plans } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const field = (name: string) => ({ name, value: done?.typed[name] ?? '', error: done?.errors[name] });
  return (
    <>
      <PageTitle title={title} place={place} errors={done?.errors} />
      <PageHead title={title} lead={t.lead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ title: plansWords.data.title, startsOn: plansWords.data.starts, endsOn: plansWords.data.ends }} />
      <div className="stack-l">
        {plans.length ? (
          <WorkspaceSection id="plans" title={t.plans}>
            <DataTable
              caption={t.plans}
              rows={plans}
              rowId={(plan) => plan.id}
              head={{ label: t.plan, cell: (plan) => <a href={plan.href}>{plan.title}</a> }}
              columns={[
                { key: 'period', label: t.period, cell: (plan) => plan.period },
                { key: 'state', label: t.state, cell: (plan) => <Status tone={plan.status.tone}>{plan.status.text}</Status> },
                { key: 'counts', label: t.counts, cell: (plan) => plan.counts },
              ]}
              empty={null}
            />
          </WorkspaceSection>
        ) : (
          <EmptyFirst title={t.none}>{may ? t.noneBody : t.notYours}</EmptyFirst>
        )}
        {may ? (
          <WorkspaceSection id="plan-new" title={t.start}>
            <PostForm idempotencyKey={key} label={t.start}>
              <FormField {...field('title')} label={plansWords.data.title} max={200} />
              <div className="pair">
                <FormField {...field('startsOn')} label={plansWords.data.starts} kind="date" />
                <FormField {...field('endsOn')} label={plansWords.data.ends} kind="date" />
              </div>
              <p className="mt">
                <Submit intent="create" kind={plans.length ? 'plain' : 'go'}>
                  {t.start}
                </Submit>
              </p>
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
