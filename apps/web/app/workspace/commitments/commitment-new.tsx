import { ChoiceField, FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { commitmentText } from './commitment.text.js';
import { ADD_COMMITMENT } from './commitments.queries.js';
import { planHere, planHref } from '../plans/plan.model.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';


export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { plan } = await planHere(call, params['plan']);
  const back = planHref(call, plan.id);
  if (!plan.mayEdit) throw redirect(back);
  return { key: newKey(), back, planTitle: plan.title, place: context.get(spaceContext).membership.place.name };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const planId = params['plan'] ?? '';
  const kind = posted.text('kind') === 'PROACTIVE' ? 'PROACTIVE' : 'CO_CREATED';
  const { done } = await runHere(call, ADD_COMMITMENT, { planId, input: { title: posted.text('name'), kind } }, { key: posted.key });
  if (is(done, 'Commitment')) throw redirect(planHref(call, planId, `/compromiso/${done.id}`));
  return refusedTyped(errorsOf(done, { title: 'name' }) ?? {}, typedIn(posted));
}

/** A commitment begins with its name; its ficha follows. */
export default function NewCommitment() {
  const locale = useReaderLocale();
  const t = commitmentText[locale];
  const { key, back, planTitle, place } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.newTitle} place={place} errors={done?.errors} />
      <PageHead title={t.newTitle} crumbs={[{ label: planTitle, href: back }, { label: t.newTitle }]} lead={t.newLead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ name: t.name }} />
      <PostForm idempotencyKey={key} className="card" label={t.newTitle}>
        <FormField name="name" label={t.name} max={300} value={done?.typed['name']} error={done?.errors.name} />
        <ChoiceField name="kind" label={t.kind} hint={t.kindHint} choices={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))} values={[done?.typed['kind'] ?? 'CO_CREATED']} />
        <div className="row mt">
          <Submit intent="create">{t.create}</Submit>
          <a className="btn" href={back}>
            {t.goBack}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
