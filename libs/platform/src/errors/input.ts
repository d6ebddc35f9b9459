import { z } from 'zod';
import type { Params } from '../dictionary/dictionary.js';
import { AppError } from './app-error.js';
import { InvalidInput, Refused, type IssueInit } from './refusal.js';

/** Parses what a person sent; refuses with one issue per value at fault, worded for that person. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refused(InvalidInput.of(...issuesOf(parsed.error, input)));
}

/** One issue per value at fault, for what answers them itself instead of refusing: rows of a list. */
export const issuesOf = (error: z.ZodError, input: unknown): IssueInit[] => error.issues.map((issue) => toIssue(issue, input));

export function refuseInput(...issues: IssueInit[]): never {
  throw new Refused(InvalidInput.of(...issues));
}

function toIssue(issue: z.core.$ZodIssue, input: unknown): IssueInit {
  const path = issue.path.map(String).join('.');
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
  const length = typeof value === 'string' ? value.length : 0;
  const as = (code: string, params: Params = {}): IssueInit => ({ path, code, params });
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null ? as('required') : as(issue.expected === 'number' ? 'not_a_number' : 'invalid');
    case 'too_small':
      if (issue.origin === 'string') return length === 0 ? as('required') : as('too_short', { min: Number(issue.minimum) });
      return as('too_small', { min: String(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') return as('too_long', { max: Number(issue.maximum), length });
      return as('too_big', { max: String(issue.maximum) });
    case 'invalid_format':
      if (issue.format === 'email') return as('not_an_email');
      if (issue.format === 'url') return as('not_a_url');
      if (issue.format === 'date' || issue.format === 'datetime') return as('not_a_date');
      return as('invalid');
    case 'invalid_value':
    case 'invalid_union':
      return as('not_an_option');
    case 'custom':
      return as(typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid', (issue.params?.['values'] ?? {}) as Params);
    default:
      return as('invalid');
  }
}

/** Marks that turn the direction of what follows, so that a text reads otherwise than it is written. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text of one line: trimmed, spaces collapsed, without control characters. */
export const line = (max: number, min = 1) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').replace(TURNS, '').replace(/[\p{Cc}\p{Zs}]+/gu, ' ').trim())
    .pipe(z.string().min(min).max(max));

/** Text of several lines: line ends unified, other control characters removed. */
export const prose = (max: number, min = 1) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize('NFC')
        .replace(TURNS, '')
        .replace(/\r\n?/g, '\n')
        .replace(/(?!\n|\t)\p{Cc}/gu, '')
        .trim(),
    )
    .pipe(z.string().min(min).max(max));

/** Why somebody does something: 5 to 2,000 characters everywhere, since it is kept and read by others. */
export const reason = () => prose(2000, 5);

/** A day that a query is asked of: it has no outcome in which to say what is wrong. Throws BAD_REQUEST. */
export const queriedDay = (given: string): string => {
  const { success, data } = day().safeParse(given);
  if (!success) throw new AppError('BAD_REQUEST');
  return data;
};

/** A reason that comes by itself; refused at `reason`. */
export const parseReason = (given: unknown): string => parseInput(z.object({ reason: reason() }), { reason: given }).reason;

/** A calendar day as `2026-11-21`, without hour or zone. */
export const day = () => z.iso.date();

export const email = () =>
  z
    .string()
    .transform((value) => value.trim().toLowerCase())
    .pipe(z.email().max(254));

/** A web address of a public scheme. */
export const webAddress = () => z.url({ protocol: /^https?$/ }).max(2000);

/** A refinement's refusal with its own dictionary key. */
export const issue = (code: string, path: PropertyKey[], values: Params = {}) => ({ code: 'custom' as const, path, params: { code, values } });
