import { FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { notHere, orNull, refusedTyped, typedIn } from '../forms/typed.js';
import { progressText } from './progress.text.js';
import { reportsHere } from './progress.model.js';
import { MOVE_DATE } from './progress.queries.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const { membership, base } = context.get(spaceContext);
  const commitment = await reportsHere(call, params['commitment']);
  const milestone = commitment.milestones.find(({ id }) => id === params['milestone']);
  if (!milestone) throw notHere();
  return { key: newKey(), place: membership.place.name, name: milestone.title, due: milestone.dueOn ?? '', back: `${base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance` };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const { text, key } = posted;
  const commitment = await reportsHere(call, params['commitment']);
  const startsOn = orNull(text('startsOn'));
  const { done } = await runHere(call, MOVE_DATE, { id: params['milestone'] ?? '', input: { ...(startsOn ? { startsOn } : {}), dueOn: text('dueOn'), reason: text('reason') } }, { key });
  if (is(done, 'Commitment')) throw redirect(`${context.get(spaceContext).base}/plan/${commitment.planId}/compromiso/${commitment.id}?ver=avance`);
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A published date moves, with its reason; the first one stays beside it. */
export default function MoveDate() {
  const locale = useReaderLocale();
  const t = progressText[locale].move;
  const { key, place, name, due, back } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const errors = done?.errors;
  return (
    <>
      <PageTitle title={t.title} place={place} errors={errors} />
      <PageHead title={t.title} crumbs={[{ label: name, href: back }, { label: t.title }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={errors} labels={{ startsOn: t.starts, dueOn: t.due, reason: t.reason }} />
      <PostForm idempotencyKey={key} className="card" label={t.title}>
        <div className="pair">
          <FormField name="startsOn" label={t.starts} kind="date" optional value={done?.typed['startsOn']} error={errors?.startsOn} />
          <FormField name="dueOn" label={t.due} kind="date" value={done?.typed['dueOn'] ?? due} error={errors?.dueOn} />
        </div>
        <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={3} max={1500} value={done?.typed['reason']} error={errors?.reason} />
        <div className="row mt">
          <Submit intent="move">{t.submit}</Submit>
          <a className="btn" href={back}>
            {progressText[locale].goBack}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
