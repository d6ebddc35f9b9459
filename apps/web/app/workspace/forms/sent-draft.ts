import type { DraftFields } from '@tequio/ui';
import { keyFrom } from './forms.js';

/** Bytes of one autosave. */
const LIMIT = 256 * 1024;

export interface SentDraft {
  fields: DraftFields;
  version: number;
  key: string;
  /** What else the editor sent with it. */
  sent: Record<string, unknown>;
}

/** Some fields as an editor's autosave sends them, or the answer to what is none. */
export async function readDraft(request: Request): Promise<SentDraft | Response> {
  if (Number(request.headers.get('Content-Length') ?? LIMIT + 1) > LIMIT) return new Response(null, { status: 413 });
  const sent: unknown = await request.json().catch(() => null);
  if (typeof sent !== 'object' || sent === null) return new Response(null, { status: 400 });
  const { fields, version, idempotencyKey } = sent as Record<string, unknown>;
  if (typeof fields !== 'object' || fields === null || typeof version !== 'number' || typeof idempotencyKey !== 'string') return new Response(null, { status: 400 });
  const isText = (value: unknown) => typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => isText(value))) as DraftFields,
    version,
    key: keyFrom(idempotencyKey),
    sent: sent as Record<string, unknown>,
  };
}

/** The texts of a draft whose fields are all of one value. */
export const textsOf = (fields: DraftFields): Record<string, string> => Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])));
