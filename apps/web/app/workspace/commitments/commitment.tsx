import { CommitmentEditorView, type SaveDraft } from '@tequio/ui';
import { useCallback, useEffect, useRef } from 'react';
import { useActionData, useLoaderData, useRevalidator, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { portalPaths } from '../../portal/portal-paths.js';
import { readerLocale, useReaderLocale } from '../../reader-locale.js';
import { run } from '../operations.js';
import { runHere, spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { newKey } from '../forms/forms.js';
import { PageTitle } from '../frame/page-title.js';
import { commitmentAction, withTyped } from './commitment-action.js';
import { commitmentActs, confirmationOf, mayTake } from '../commitment-steps/commitment-acts.js';
import { commitmentText } from './commitment.text.js';
import { commitmentEditorModel } from './commitment.model.js';
import { commitmentHere, type Saved } from './commitment-saving.js';
import { AGENDA_GOALS, UNITS } from './commitments.queries.js';
import { PromisedCommitment, promisedModel } from './promised-commitment.js';
import { planHref } from '../plans/plan.model.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const call = { context, request };
  const { membership, network, placeSlug } = context.get(spaceContext);
  const commitment = await commitmentHere(call, params['commitment']);
  const plan = planHref(call, commitment.planId);
  const here = `${plan}/compromiso/${commitment.id}`;
  const query = new URL(request.url).searchParams;
  const key = newKey();
  const editable = commitment.plan.mayEdit;
  const publicHref = commitment.publishedAt ? portalPaths(locale).commitment(network.slug, placeSlug, commitment.slug) : null;
  const asked = (act: (typeof commitmentActs)[number]) => (mayTake(commitment, act) ? { act, label: commitmentText[locale].acts[act].label, confirmation: confirmationOf(act, { key, pageHref: `${here}/paso/${act}` }, locale) } : null);
  const shared = { key, here, place: membership.place.name, title: commitment.title };
  // An amendment is written in the editor; what is carried out meanwhile stays reachable at `?ver=avance`.
  if (!editable || (commitment.publishedAt && query.get('ver') === 'avance'))
    return {
      ...shared,
      kind: 'promised' as const,
      model: promisedModel(call, commitment, { today: todayIn(network.timeZone), here, plan, publicHref, editable, timeZone: network.timeZone, acts: commitmentActs.flatMap((act) => asked(act) ?? []) }),
    };
  const [{ agendaGoals }, { workspaceUnits }] = await Promise.all([run(call, AGENDA_GOALS, {}), runHere(call, UNITS, {})]);
  const saved = Number(query.get('guardada'));
  return {
    ...shared,
    kind: 'ficha' as const,
    locks: Object.fromEntries(commitment.milestones.map(({ id, lock }) => [id, lock])),
    model: commitmentEditorModel(commitment, {
      today: todayIn(network.timeZone),
      planHref: plan,
      publicHref,
      goals: agendaGoals,
      units: workspaceUnits,
      sdgQuery: query.get('ods')?.slice(0, 100) ?? '',
      savedAt: saved > 0 ? new Date(saved).toISOString() : null,
      remove: asked('quitar')?.confirmation,
    }, locale),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  return commitmentAction({ context, request }, params['commitment']);
}

/** A commitment: its ficha while it is written, or how it is carried out once it is promised. */
export default function CommitmentPage() {
  const data = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={data.title} place={data.place} errors={done?.errors} />
      {data.kind === 'promised' ? <PromisedCommitment model={data.model} /> : <Ficha data={data} done={done} />}
    </>
  );
}

type FichaData = Extract<Awaited<ReturnType<typeof loader>>, { kind: 'ficha' }>;

function Ficha({ data, done }: { data: FichaData; done: ReturnType<typeof useActionData<typeof action>> }) {
  const locale = useReaderLocale();
  const { revalidate } = useRevalidator();
  const locks = useRef(data.locks);
  useEffect(() => {
    locks.current = { ...locks.current, ...data.locks };
  }, [data.locks]);
  const save = useCallback<SaveDraft>(
    async (draft) => {
      const rows = Object.fromEntries(data.model.milestones.map((one, index) => [String(index), { id: one.id, lock: locks.current[one.id] ?? 1 }]));
      const response = await fetch(`${data.here}/guardar`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...draft, rows }) });
      if (!response.ok) throw new Error(`not saved: ${response.status}`);
      const saved = (await response.json()) as Saved;
      if (saved.kind === 'refused') return saved;
      locks.current = { ...locks.current, ...saved.locks };
      // What is missing, the milestones in time and the locks of the form follow the text.
      if (saved.kind !== 'conflict') void revalidate();
      return saved;
    },
    [data.here, data.model.milestones, revalidate],
  );
  return (
    <>
      <CommitmentEditorView key={data.model.id} model={done?.typed ? withTyped(data.model, done.typed) : data.model} idempotencyKey={data.key} errors={done?.errors} conflict={done?.conflict} save={save} />
      {data.model.publicHref ? (
        <p className="mt">
          <a href={`${data.here}?ver=avance`}>{commitmentText[locale].read.milestones}</a>
        </p>
      ) : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
