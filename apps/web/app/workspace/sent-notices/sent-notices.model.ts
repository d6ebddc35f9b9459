import type { SentNoticesQuery, SentNoticesQueryVariables } from '@tequio/contracts';
import { createFormats, type Locale } from '@tequio/ui';
import { todayIn } from '../days.js';
import { isId } from '../forms/typed.js';
import { sentNoticesText } from './sent-notices.text.js';

export type Sent = SentNoticesQuery['sentNotices']['nodes'][number];
export type Filters = Omit<SentNoticesQueryVariables, 'first' | 'after'>;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const KIND = /^[a-z][a-z-]*\.[a-z][a-z_]*$/;

/** What the address asks for; what it cannot mean is left out. */
export function readFilters(query: URLSearchParams): Filters {
  const given = (name: string, fits: (value: string) => boolean) => {
    const value = (query.get(name) ?? '').trim();
    return fits(value) && (!DAY.test(value) || !Number.isNaN(Date.parse(value))) ? value : null;
  };
  return {
    kind: given('tipo', (value) => KIND.test(value)),
    tenantId: given('municipio', isId),
    from: given('desde', (value) => DAY.test(value)),
    until: given('hasta', (value) => DAY.test(value)),
    troubled: query.get('salio') === 'mal',
  };
}

/** The same as an address says it, without the one that is named. */
export function filterQuery({ kind, tenantId, from, until, troubled }: Filters, without?: keyof Filters): string {
  const all = { kind: ['tipo', kind], tenantId: ['municipio', tenantId], from: ['desde', from], until: ['hasta', until], troubled: ['salio', troubled ? 'mal' : null] } as const;
  return new URLSearchParams(Object.entries(all).flatMap(([name, [word, value]]) => (value && name !== without ? [[word, value]] : []))).toString();
}

/** The list as a table of a file, with a row for what its columns are. */
export function exportRows(rows: readonly Sent[], locale: Locale, timeZone: string): string[][] {
  const t = sentNoticesText[locale];
  const formats = createFormats(locale, timeZone);
  return [
    [t.at, t.kind, t.what, t.place, t.recipients, t.listOnly, t.waiting, t.sent, t.failed, t.bounced, t.suppressed],
    ...rows.map((one) => [
      `${todayIn(timeZone, new Date(one.at))} ${formats.time(one.at)}`,
      one.title,
      one.heading ?? '',
      one.placeName,
      ...[one.recipients, one.listOnly, one.waiting, one.sent, one.failed, one.bounced, one.suppressed].map(String),
    ]),
  ];
}
