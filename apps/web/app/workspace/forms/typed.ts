import { data as respond } from 'react-router';
import type { FormErrors } from '@tequio/ui';
import type { Posted } from './forms.js';

/** What had been typed, to be shown again where it was refused. */
export type Typed = Readonly<Record<string, string>>;

const OWN = new Set(['intent', 'idempotencyKey', 'version']);

export function typedIn({ form }: Pick<Posted, 'form'>): Typed {
  return Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !OWN.has(name) ? [[name, value] as const] : [])));
}

/** Answer of an action that refused, with what had been typed; `where` names the form of a page that has several. */
export const refusedTyped = (errors: FormErrors, typed: Typed, where = '') => respond({ errors, typed, where }, { status: 422 });

/** An empty text is an absent value. */
export const orNull = (text: string): string | null => text || null;

/** Lines of a text of several lines, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

export const notHere = () => respond({ code: 'NOT_FOUND', correlationId: null }, { status: 404 });

/** Whether a part of an address may be an identifier; the API refuses all others as malformed. */
export const isId = (text: string | undefined): text is string => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '');
