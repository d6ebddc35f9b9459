import type { SaveOutcome } from '@tequio/ui';
import type { ActionFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { readDraft, textsOf } from '../forms/sent-draft.js';
import { saveFields, tellPresence } from './letter-saving.js';
import { workspaceText } from '../workspace.text.js';
import { CURRENT_LETTER } from './letter.queries.js';

/** Autosave of the draft: some fields as JSON, answered with what became of them. */
export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  const draft = await readDraft(request);
  if (draft instanceof Response) return draft;
  const { currentLetter: letter } = await runHere(call, CURRENT_LETTER, {});
  if (!letter) return Response.json({ kind: 'refused', closed: true, errors: { form: workspaceText(readerLocale(context)).letter.gone } } satisfies SaveOutcome);
  const saved = await saveFields(call, letter, textsOf(draft.fields), draft);
  if (saved.kind !== 'refused') await tellPresence(call, letter.id, Object.keys(draft.fields)[0] ?? '');
  return Response.json(saved);
}
