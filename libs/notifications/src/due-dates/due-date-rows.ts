import { statement } from '@tequio/platform';
import type { Turn } from './due-date-kind.js';

export interface DueDateRow {
  id: string;
  tenant_id: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  turn: Turn;
  turn_unit: string | null;
  thing: string;
  page: string;
  due_on: string;
  time_zone: string;
  state: 'open' | 'met' | 'moved' | 'cancelled';
  overdue: boolean;
  set_at: Date;
  told_through: string;
  ended_at: Date | null;
  place: string;
  municipality_slug: string | null;
  network_slug: string;
}

const LATE = `(d.state = 'open' and d.due_on < ($2::timestamptz at time zone d.time_zone)::date)`;
const ROWS = `select d.id, d.tenant_id, d.kind, d.subject_type, d.subject_id, d.turn, d.turn_unit, d.thing, d.page, d.due_on, d.time_zone, d.state, ${LATE} as overdue,
    d.set_at, d.told_through, d.ended_at, coalesce(m.name, n.name) as place, m.slug as municipality_slug, n.slug as network_slug
  from due_dates d join networks n on n.id = d.network_id left join municipalities m on m.id = d.tenant_id
  where d.network_id = $1 and ($3::uuid is null or d.tenant_id = $3) and ($4::text is null or d.kind = $4)`;

/** $1 network, $2 now, $3 tenant, $4 kind, $5 and $6 the last of the page before, $7 overdue only, $8 how many. */
export const OPEN_PAGE = statement<DueDateRow>(
  'due-dates.open-page',
  `${ROWS} and d.state = 'open' and ($5::date is null or (d.due_on, d.id) > ($5, $6::uuid)) and (not $7::boolean or ${LATE}) order by d.due_on, d.id limit $8`,
);
/** The same, without $7: the latest first. */
export const ENDED_PAGE = statement<DueDateRow>(
  'due-dates.ended-page',
  `${ROWS} and d.state <> 'open' and ($5::date is null or (d.due_on, d.id) < ($5, $6::uuid)) order by d.due_on desc, d.id desc limit $7`,
);
/** Those of some kinds that are near enough to be something to be done. */
export const NEAR = statement<DueDateRow>('due-dates.near', `${ROWS} and d.state = 'open' and d.kind = any($5) and d.due_on <= $6 order by d.due_on, d.id limit 20`);

export const REMINDERS_OF = statement<{ due_date_id: string; on: string; audiences: string[] }>(
  'due-dates.reminders-of',
  `select r.due_date_id, to_char(r.told_at at time zone d.time_zone, 'YYYY-MM-DD') as on, r.audiences
   from due_date_reminders r join due_dates d on d.tenant_id = r.tenant_id and d.id = r.due_date_id
   where r.network_id = $1 and r.due_date_id = any($2) order by r.told_at, r.id limit 2000`,
);
export const OVERDUE_BY_PLACE = statement<{ tenant_id: string; place: string; overdue: number; since: string }>(
  'due-dates.overdue-by-place',
  `select d.tenant_id, coalesce(m.name, n.name) as place, count(*)::int as overdue, min(d.due_on)::text as since
   from due_dates d join networks n on n.id = d.network_id left join municipalities m on m.id = d.tenant_id
   where d.network_id = $1 and ${LATE} group by 1, 2 order by 3 desc, 2, 1 limit 600`,
);
