import type { ActionFunctionArgs } from 'react-router';
import { readDraft } from '../forms/sent-draft.js';
import { commitmentHere, saveFicha, sentMilestones } from './commitment-saving.js';

/** Autosave of a ficha: some fields as JSON, answered with what became of them. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  const draft = await readDraft(request);
  if (draft instanceof Response) return draft;
  const commitment = await commitmentHere(call, params['commitment']);
  const saved = await saveFicha(call, commitment, { ...draft, milestones: sentMilestones(draft.fields, rowsOf(draft.sent['rows'])) });
  return Response.json(saved);
}

function rowsOf(rows: unknown): Record<string, { id: string; lock: number }> {
  const isRow = (row: unknown): row is { id: string; lock: number } => typeof row === 'object' && row !== null && typeof (row as { id?: unknown }).id === 'string' && Number.isInteger((row as { lock?: unknown }).lock);
  return Object.fromEntries(Object.entries(typeof rows === 'object' && rows !== null ? rows : {}).filter(([, row]) => isRow(row))) as Record<string, { id: string; lock: number }>;
}
