import { data as respond } from 'react-router';
import type { FormErrors } from '@tequio/ui';
import type { FailureData } from '../../graphql.js';

/** Bytes of a form without large files. */
const FORM_BYTES = 2 * 1024 * 1024;

/** What a form sent: its texts, what it intends, and the key that makes a repeat harmless. */
export interface Posted {
  intent: string;
  /** What follows the colon of an intent as `resend:<id>`. */
  target: string;
  key: string;
  version: number;
  form: FormData;
  /** A text field, without spaces around; empty where absent. */
  text(name: string): string;
}

/** Reads a post without files, or with a small one. Throws 413 where it is larger than any form of ours. */
export async function readForm(request: Request): Promise<Posted> {
  const body = await readUpTo(request, FORM_BYTES);
  const form = await new Response(body, { headers: { 'Content-Type': request.headers.get('Content-Type') ?? '' } })
    .formData()
    .catch(() => {
      throw respond({ code: 'BAD_REQUEST', correlationId: null } satisfies FailureData, { status: 400 });
    });
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const [intent = '', ...target] = text('intent').split(':');
  return {
    intent,
    target: target.join(':'),
    key: keyFrom(text('idempotencyKey')),
    version: Number(text('version')) || 0,
    form,
    text,
  };
}

async function readUpTo(request: Request, limit: number): Promise<Blob> {
  const tooLarge = () => respond({ code: 'TOO_LARGE', correlationId: null } satisfies FailureData, { status: 413 });
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) throw tooLarge();
    parts.push(new Uint8Array(part.value));
  }
  return new Blob(parts);
}

/** Answer of an action that refused: 422, what to correct, and what had been typed. */
export function refused(errors: FormErrors): ReturnType<typeof respond<{ errors: FormErrors }>>;
export function refused<T extends object>(
  errors: FormErrors,
  extra: T,
): ReturnType<typeof respond<{ errors: FormErrors } & T>>;
export function refused(errors: FormErrors, extra?: object) {
  return respond({ errors, ...extra }, { status: 422 });
}

/** A key for the forms of one page. */
export const newKey = (): string => crypto.randomUUID();

/** A key that a form brought back, or a new one where it is none of ours. */
export const keyFrom = (given: string | undefined): string =>
  given && /^[\w.@-]{8,100}$/.test(given) ? given : newKey();
