import type { AdvicePageQueryVariables, AdviceState } from '@tequio/contracts';
import type { Tone } from '@tequio/ui';
import { isId, type Typed } from '../forms/typed.js';

export type Filters = Omit<AdvicePageQueryVariables, 'first' | 'after'>;

const STATES: Readonly<Record<string, AdviceState>> = { pendiente: 'OPEN', instituto: 'WAITING_INSTITUTE', municipio: 'WAITING_MUNICIPALITY', cerrada: 'CLOSED' };
export const STATE_CHOICES = Object.entries(STATES).map(([value, state]) => ({ value, state }));

/** What the address asks for; what it cannot mean is left out. */
export function readFilters(query: URLSearchParams): Filters {
  const state = STATES[query.get('estado') ?? ''];
  const [subjectType, subjectId] = (query.get('sobre') ?? '').split(':');
  const about = /^[A-Z][A-Za-z]{1,39}$/.test(subjectType ?? '') && isId(subjectId);
  const place = query.get('municipio') ?? '';
  return {
    states: state ? [state] : null,
    tenantId: isId(place) ? place : null,
    assignedToMe: query.get('cargo') === 'mio',
    subjectType: about ? subjectType : null,
    subjectId: about ? subjectId : null,
    search: query.get('q')?.trim().slice(0, 200) || null,
  };
}

/** The same as an address says it, without the one that is named. */
export function filterQuery({ states, tenantId, assignedToMe, subjectType, subjectId, search }: Filters, without?: string): string {
  const state = STATE_CHOICES.find((one) => one.state === [states].flat()[0])?.value;
  const all = { q: search, estado: state, municipio: tenantId, cargo: assignedToMe ? 'mio' : null, sobre: subjectId ? `${subjectType}:${subjectId}` : null };
  return new URLSearchParams(Object.entries(all).flatMap(([name, value]) => (value && name !== without ? [[name, value] as [string, string]] : []))).toString();
}

/** How pressing a thread is for who reads it. */
export function toneOf(state: AdviceState, kind: 'municipality' | 'institute'): Tone {
  if (state === 'CLOSED') return 'ok';
  if (state === 'OPEN') return 'idle';
  return (state === 'WAITING_INSTITUTE') === (kind === 'institute') ? 'soon' : 'now';
}

/** Names the draft of a new thread on this device. */
export const newDraftKey = (about: string, membershipId: string): string => `advice.new.${about}.${membershipId}`;

/** A file that was taken in with a form and waits for its message. */
export interface AttachedFile {
  id: string;
  name: string;
}

/** Of the API. */
export const MOST_FILES = 10;

/** Files as a form holds them: `file.0`, `fileLabel.0`, … */
export const filesIn = (typed: Typed): AttachedFile[] =>
  Array.from({ length: MOST_FILES }, (_, index) => ({ id: typed[`file.${index}`] ?? '', name: typed[`fileLabel.${index}`] ?? '' })).filter(({ id }) => id);

/** The same put back into what had been typed. */
export function typedWith(typed: Typed, files: readonly AttachedFile[]): Typed {
  const others = Object.entries(typed).filter(([name]) => !/^(file|fileLabel)\.\d+$|^(intent|idempotencyKey)$/.test(name));
  return Object.fromEntries([...others, ...files.flatMap(({ id, name }, index) => [[`file.${index}`, id] as const, [`fileLabel.${index}`, name] as const])]);
}
