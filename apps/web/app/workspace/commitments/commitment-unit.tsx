import { FormField, PageHead, PostForm, Submit, WorkspaceErrorSummary } from '@tequio/ui';
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { useReaderLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { newKey, readForm } from '../forms/forms.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { commitmentText } from './commitment.text.js';
import { commitmentHere } from './commitment-saving.js';
import { REASSIGN_COMMITMENT, UNITS } from './commitments.queries.js';
import { planHref } from '../plans/plan.model.js';
import { refusedTyped, typedIn } from '../forms/typed.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const call = { context, request };
  const [commitment, { workspaceUnits }] = await Promise.all([commitmentHere(call, params['commitment']), runHere(call, UNITS, {})]);
  return { key: newKey(), back: planHref(call, commitment.planId, `/compromiso/${commitment.id}`), name: commitment.title, unit: commitment.leadUnit ?? '', units: workspaceUnits, place: context.get(spaceContext).membership.place.name };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const posted = await readForm(request);
  const [id, planId] = [params['commitment'] ?? '', params['plan'] ?? ''];
  const { done } = await runHere(call, REASSIGN_COMMITMENT, { id, leadUnit: posted.text('leadUnit'), reason: posted.text('reason') }, { key: posted.key });
  if (is(done, 'Commitment')) throw redirect(planHref(call, planId, `/compromiso/${id}`));
  return refusedTyped(errorsOf(done) ?? {}, typedIn(posted));
}

/** A promised commitment passes to another unit, with its reason. */
export default function CommitmentUnit() {
  const locale = useReaderLocale();
  const t = commitmentText[locale].reassign;
  const { key, back, name, unit, units, place } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t.title} place={place} errors={done?.errors} />
      <PageHead title={t.title} crumbs={[{ label: name, href: back }, { label: t.title }]} lead={t.lead} />
      <WorkspaceErrorSummary errors={done?.errors} labels={{ leadUnit: t.unit, reason: t.reason }} />
      <PostForm idempotencyKey={key} className="card" label={t.title}>
        <FormField name="leadUnit" label={t.unit} hint={t.unitHint} list="units" value={done?.typed['leadUnit'] ?? unit} error={done?.errors.leadUnit} />
        <datalist id="units">
          {units.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <FormField name="reason" label={t.reason} hint={t.reasonHint} rows={3} max={1500} value={done?.typed['reason']} error={done?.errors.reason} />
        <div className="row mt">
          <Submit intent="reassign">{t.submit}</Submit>
          <a className="btn" href={back}>
            {commitmentText[locale].goBack}
          </a>
        </div>
      </PostForm>
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
