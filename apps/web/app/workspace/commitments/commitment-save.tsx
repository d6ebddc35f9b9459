import type { DraftFields } from '@tequio/ui';
import type { ActionFunctionArgs } from 'react-router';
import { keyFrom } from '../forms/forms.js';
import { commitmentHere, saveFicha, sentMilestones } from './commitment-saving.js';

/** Bytes of one autosave. */
const LIMIT = 256 * 1024;

/** Autosave of a ficha: some fields as JSON, answered with what became of them. */
export async function action({ context, request, params }: ActionFunctionArgs) {
  const call = { context, request };
  if (Number(request.headers.get('Content-Length') ?? LIMIT + 1) > LIMIT) return new Response(null, { status: 413 });
  const sent: unknown = await request.json().catch(() => null);
  const draft = readDraft(sent);
  if (!draft) return new Response(null, { status: 400 });
  const commitment = await commitmentHere(call, params['commitment']);
  const saved = await saveFicha(call, commitment, { ...draft, milestones: sentMilestones(draft.fields, draft.rows) });
  return Response.json(saved, { status: saved.kind === 'refused' ? 409 : 200 });
}

function readDraft(sent: unknown): { fields: DraftFields; rows: Record<string, { id: string; lock: number }>; version: number; key: string } | null {
  if (typeof sent !== 'object' || sent === null) return null;
  const { fields, rows, version, idempotencyKey } = sent as Record<string, unknown>;
  if (typeof fields !== 'object' || fields === null || typeof version !== 'number' || typeof idempotencyKey !== 'string') return null;
  const isText = (value: unknown) => typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  const isRow = (row: unknown): row is { id: string; lock: number } => typeof row === 'object' && row !== null && typeof (row as { id?: unknown }).id === 'string' && Number.isInteger((row as { lock?: unknown }).lock);
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => isText(value))) as DraftFields,
    rows: Object.fromEntries(Object.entries(typeof rows === 'object' && rows !== null ? rows : {}).filter(([, row]) => isRow(row))) as Record<string, { id: string; lock: number }>,
    version,
    key: keyFrom(idempotencyKey),
  };
}
