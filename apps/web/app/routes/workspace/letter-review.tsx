import { LetterReviewView } from '@tequio/ui';
import {
  data as respond,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../../workspace/acting.js';
import { UnmadeDocuments } from '../../workspace/documents/unmade-documents.js';
import { unmadeDocuments } from '../../workspace/documents/unmade.model.js';
import { newKey, readForm } from '../../workspace/forms.js';
import { letterReviewModel, REVIEWED } from '../../workspace/letters/letter-review.model.js';
import { OBSERVE } from '../../workspace/letters/letter-steps.queries.js';
import { ONE_LETTER } from '../../workspace/letters/letter.queries.js';
import { errorsOf, is } from '../../workspace/outcomes.js';
import { PageTitle } from '../../workspace/page-title.js';
import { WorkspaceFailure } from '../../workspace/workspace-failure.js';
import { workspaceText } from '../../workspace/workspace.text.js';

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const space = context.get(spaceContext);
  const { letterOfIntent: letter } = await runHere({ context, request }, ONE_LETTER, { id: params['letter'] ?? '' });
  const key = newKey();
  return { key, place: space.membership.place.name, model: letterReviewModel(letter, space, key), unmade: await unmadeDocuments({ context, request }, 'LetterOfIntent', letter.id) };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const locale = readerLocale(context);
  const t = workspaceText(locale).letter;
  const posted = await readForm(request);
  const draft = Object.fromEntries(
    REVIEWED.flatMap((field) =>
      [`observation.${field}`, `remedy.${field}`].map((name) => [name, posted.text(name)] as const),
    ),
  );
  const answer = (errors: Record<string, string>) => respond({ errors, draft }, { status: 422 });
  const withoutReason = REVIEWED.filter((field) => draft[`remedy.${field}`] && !draft[`observation.${field}`]);
  if (withoutReason.length)
    return answer(
      Object.fromEntries(withoutReason.map((field) => [`observation.${field}`, t.observationReasonNeeded])),
    );
  const observed = REVIEWED.filter((field) => draft[`observation.${field}`]);
  if (observed.length === 0) return answer({ form: t.observationNeeded });
  const { step } = await runHere(
    { context, request },
    OBSERVE,
    {
      id: params['letter'] ?? '',
      version: posted.version,
      observations: observed.map((field) => ({
        field,
        reason: draft[`observation.${field}`] ?? '',
        suggestion: draft[`remedy.${field}`] || null,
      })),
    },
    { key: posted.key },
  );
  if (!is(step, 'LetterOfIntent')) {
    const names = Object.fromEntries(
      observed.flatMap((field, index) => [
        [`observations.${index}.reason`, `observation.${field}`],
        [`observations.${index}.suggestion`, `remedy.${field}`],
      ]),
    );
    return answer(errorsOf(step, names) ?? {});
  }
  throw redirect(`${context.get(spaceContext).base}/cartas/${step.id}`);
}

export default function LetterReview() {
  const { key, place, model, unmade } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const typed = done?.draft;
  const shown = typed
    ? {
        ...model,
        fields: model.fields.map((field) => ({
          ...field,
          draft: { text: typed[`observation.${field.name}`] ?? '', remedy: typed[`remedy.${field.name}`] ?? '' },
        })),
      }
    : model;
  return (
    <>
      <PageTitle title={model.municipality} place={place} errors={done?.errors} />
      <UnmadeDocuments unmade={unmade} />
      <LetterReviewView model={shown} idempotencyKey={key} errors={done?.errors} />
    </>
  );
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <WorkspaceFailure error={error} alone={false} />;
}
