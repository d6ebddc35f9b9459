import { LetterReviewView, type ReviewedPart } from '@tequio/ui';
import {
  data as respond,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { AdviceAbout, adviceAbout } from '../advice/advice-about.js';
import { UnmadeDocuments } from '../documents/unmade-documents.js';
import { unmadeDocuments } from '../documents/unmade.model.js';
import { newKey, readForm } from '../forms/forms.js';
import { letterReviewModel, reviewedIn } from './letter-review.model.js';
import { OBSERVE } from '../letter-steps/letter-steps.queries.js';
import { ONE_LETTER } from '../letters/letter.queries.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { PageTitle } from '../frame/page-title.js';
import { WorkspaceFailure } from '../frame/workspace-failure.js';
import { workspaceText } from '../workspace.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const space = context.get(spaceContext);
  const { letterOfIntent: letter } = await runHere({ context, request }, ONE_LETTER, { id: params['letter'] ?? '' });
  const key = newKey();
  const advice = await adviceAbout({ context, request }, { type: 'LetterOfIntent', id: letter.id, title: workspaceText(space.locale).letter.title, municipalityId: letter.municipality.id });
  return { key, place: space.membership.place.name, model: letterReviewModel(letter, space, key), unmade: await unmadeDocuments({ context, request }, 'LetterOfIntent', letter.id), advice };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = workspaceText(locale).letter;
  const posted = await readForm(request);
  const asked = reviewedIn(posted.form);
  const draft = Object.fromEntries(asked.flatMap(({ name }) => [`observation.${name}`, `remedy.${name}`].map((one) => [one, posted.text(one)] as const)));
  const answer = (errors: Record<string, string>) => respond({ errors, draft }, { status: 422 });
  const withoutReason = asked.filter(({ name }) => draft[`remedy.${name}`] && !draft[`observation.${name}`]);
  if (withoutReason.length) return answer(Object.fromEntries(withoutReason.map(({ name }) => [`observation.${name}`, t.observationReasonNeeded])));
  const observed = asked.filter(({ name }) => draft[`observation.${name}`]);
  if (observed.length === 0) return answer({ form: t.observationNeeded });
  const { step } = await runHere(
    { context, request },
    OBSERVE,
    {
      id: params['letter'] ?? '',
      version: posted.version,
      observations: observed.map(({ name, field, part }) => ({ field, part, reason: draft[`observation.${name}`] ?? '', suggestion: draft[`remedy.${name}`] || null })),
    },
    { key: posted.key },
  );
  if (!is(step, 'LetterOfIntent')) {
    const names = Object.fromEntries(
      observed.flatMap(({ name }, index) => [
        [`observations.${index}.reason`, `observation.${name}`],
        [`observations.${index}.part`, `observation.${name}`],
        [`observations.${index}.suggestion`, `remedy.${name}`],
      ]),
    );
    return answer(errorsOf(step, names) ?? {});
  }
  throw redirect(`${context.get(spaceContext).base}/cartas/${step.id}`);
}

export default function LetterReview() {
  const { key, place, model, unmade, advice } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const typed = done?.draft;
  const withDraft = <T extends ReviewedPart>(one: T): T => (typed ? { ...one, draft: { text: typed[`observation.${one.name}`] ?? '', remedy: typed[`remedy.${one.name}`] ?? '' } } : one);
  const shown = { ...model, fields: model.fields.map((field) => ({ ...withDraft(field), parts: field.parts.map(withDraft) })) };
  return (
    <>
      <PageTitle title={model.municipality} place={place} errors={done?.errors} />
      <UnmadeDocuments unmade={unmade} />
      <LetterReviewView model={shown} idempotencyKey={key} errors={done?.errors} />
      {advice ? <AdviceAbout advice={advice} /> : null}
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
