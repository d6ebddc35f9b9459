import type { ActionFunctionArgs } from 'react-router';
import { runHere } from '../acting.js';
import { keyFrom } from '../forms/forms.js';
import { saveFields, tellPresence } from './letter-saving.js';
import { CURRENT_LETTER } from './letter.queries.js';

/** Bytes of one autosave. */
const LIMIT = 256 * 1024;

/** Autosave of the draft: some fields as JSON, answered with what became of them. */
export async function action({ context, request }: ActionFunctionArgs) {
  const call = { context, request };
  if (Number(request.headers.get('Content-Length') ?? LIMIT + 1) > LIMIT) return new Response(null, { status: 413 });
  const draft = readDraft(await request.json().catch(() => null));
  if (!draft) return new Response(null, { status: 400 });
  const { currentLetter: letter } = await runHere(call, CURRENT_LETTER, {});
  if (!letter) return new Response(null, { status: 409 });
  const saved = await saveFields(call, letter, draft.fields, draft);
  if (saved.kind === 'refused') return Response.json(saved, { status: 409 });
  await tellPresence(call, letter.id, Object.keys(draft.fields)[0] ?? '');
  return Response.json(saved);
}

function readDraft(sent: unknown): { fields: Record<string, string>; version: number; key: string } | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { fields, version, idempotencyKey } = sent as Record<string, unknown>;
  if (
    typeof fields !== 'object' ||
    fields === null ||
    typeof version !== 'number' ||
    typeof idempotencyKey !== 'string'
  )
    return null;
  const texts = Object.entries(fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return { fields: Object.fromEntries(texts), version, key: keyFrom(idempotencyKey) };
}
