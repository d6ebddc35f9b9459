import type { DueDatesQuery, DueDatesQueryVariables, ReminderLaddersQuery } from '@tequio/contracts';
import type { Locale } from '@tequio/ui';
import { isId } from '../forms/typed.js';
import { dueDatesText } from './due-dates.text.js';

export type Due = DueDatesQuery['dueDates']['nodes'][number];
export type Filters = Omit<DueDatesQueryVariables, 'first' | 'after'>;
export type Ladder = ReminderLaddersQuery['reminderLadders'][number];
export type LadderStep = Ladder['steps'][number];

export const LISTS = ['OPEN', 'OVERDUE', 'ENDED'] as const;
/** As an address says them. */
const LIST_WORDS = { OPEN: 'pendientes', OVERDUE: 'vencidas', ENDED: 'anteriores' } as const;
const KIND = /^[a-z][a-z-]*\.[a-z][a-z_]*$/;

/** What the address asks for; what it cannot mean is left out. */
export function readFilters(query: URLSearchParams): Filters {
  const [kind, place] = [query.get('tipo') ?? '', query.get('municipio') ?? ''];
  return {
    list: LISTS.find((list) => LIST_WORDS[list] === query.get('cuales')) ?? 'OPEN',
    kind: KIND.test(kind) ? kind : null,
    tenantId: isId(place) ? place : null,
  };
}

/** The same as an address says it. */
export function filterQuery({ list, kind, tenantId }: Filters): string {
  const said = { cuales: list === 'OPEN' ? null : LIST_WORDS[list], tipo: kind, municipio: tenantId };
  return new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

export const listChoices = (locale: Locale) => LISTS.map((list) => ({ value: LIST_WORDS[list] as string, label: dueDatesText[locale].lists[list] }));

/** The list as a table of a file, with a row for what its columns are. */
export function exportRows(rows: readonly Due[], locale: Locale): string[][] {
  const t = dueDatesText[locale];
  return [
    [t.dueOn, t.what, '', t.place, t.who, t.list, t.reminders],
    ...rows.map((one) => [one.dueOn, one.title, one.thing, one.placeName, one.who, one.overdue ? t.late : t.states[one.state], one.reminders.map(({ on, to }) => `${on}: ${to.join(', ')}`).join('; ')]),
  ];
}

/** Days from the date: before it less than none. */
const place = ({ when, days }: LadderStep): number => (when === 'before' ? -days : when === 'after' ? days : 0);

/** A ladder as people read it, one line a step, in order of time. */
export const inWords = (steps: readonly LadderStep[], business: boolean, locale: Locale): string[] => {
  const { said, offices } = dueDatesText[locale];
  return [...steps].sort((a, b) => place(a) - place(b)).map(({ when, days, to }) => `${said[when](days, business)}: ${to.map((one) => offices[one]).join(', ')}`);
};
