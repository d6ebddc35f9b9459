import { statement } from '@tequio/platform';
import type { AdviceSide, AdviceState } from './advice.state.js';

export interface ThreadRow {
  id: string;
  networkId: string;
  tenantId: string;
  title: string;
  subjectType: string | null;
  subjectId: string | null;
  state: AdviceState;
  answerDueOn: string | null;
  assignedTo: string | null;
  assignedOffice: string | null;
  openedSide: AdviceSide;
  openedOffice: string | null;
  lastSide: AdviceSide;
  lastAt: Date;
  version: number;
  createdAt: Date;
}

export interface ListedThreadRow extends ThreadRow {
  placeName: string;
  unread: number;
}

export type AdviceEntryKind = 'message' | 'assigned' | 'closed' | 'reopened';

export interface EntryRow {
  id: string;
  threadId: string;
  kind: AdviceEntryKind;
  side: AdviceSide;
  personId: string | null;
  /** Where who asks sees who it was. */
  name: string | null;
  office: string | null;
  body: string | null;
  quoted: string | null;
  byMail: boolean;
  saidAt: Date;
  removedAt: Date | null;
  removedByOffice: string | null;
  removalReason: string | null;
}

const THREAD = `t.id, t.network_id as "networkId", t.tenant_id as "tenantId", t.title, t.subject_type as "subjectType", t.subject_id as "subjectId", t.state,
  t.answer_due_on::text as "answerDueOn", t.assigned_to as "assignedTo", t.assigned_office as "assignedOffice", t.opened_side as "openedSide",
  t.opened_office as "openedOffice", t.last_side as "lastSide", t.last_at as "lastAt", t.version, t.created_at as "createdAt"`;
const ENTRY = `e.id, e.thread_id as "threadId", e.kind, e.side, e.person_id as "personId", p.name, e.office, e.body, e.quoted, e.mail_id is not null as "byMail",
  e.said_at as "saidAt", e.removed_at as "removedAt", e.removed_by_office as "removedByOffice", e.removal_reason as "removalReason"`;

/** More unread ones than these are told as these. */
export const MOST_UNREAD = 99;
/** Messages of others that a person ($person) has not come to; `limit` keeps a long thread cheap. */
const unreadOf = (person: string) => `(select count(*)::int from (select from advice_entries e
    where e.tenant_id = t.tenant_id and e.thread_id = t.id and e.kind = 'message' and e.person_id is distinct from ${person}
      and e.id > coalesce((select r.read_entry_id from advice_readings r where r.thread_id = t.id and r.person_id = ${person}), '00000000-0000-0000-0000-000000000000')
    limit ${MOST_UNREAD}) unread)`;

/** $1: person; $2: before this time and $3: id; $4: states; $5: tenant; $6: assigned to; $7 and $8: subject; $9: words; $10: how many. */
export const THREAD_PAGE = statement<ListedThreadRow>(
  'advice.page',
  `select ${THREAD}, m.name as "placeName", ${unreadOf('$1')} as unread
   from advice_threads t join municipalities m on m.id = t.tenant_id
   where ($2::timestamptz is null or (t.last_at, t.id) < ($2, $3::uuid))
     and ($4::text[] is null or t.state = any($4)) and ($5::uuid is null or t.tenant_id = $5) and ($6::uuid is null or t.assigned_to = $6)
     and ($7::text is null or (t.subject_type = $7 and t.subject_id = $8::uuid))
     and ($9::text[] is null or plain(t.title) like all($9)
       or exists (select from advice_entries e where e.tenant_id = t.tenant_id and e.thread_id = t.id and e.kind = 'message' and e.search_key like all($9)))
   order by t.last_at desc, t.id desc limit $10`,
);
export const THREAD_ONE = statement<ListedThreadRow>(
  'advice.one',
  `select ${THREAD}, m.name as "placeName", ${unreadOf('$2')} as unread from advice_threads t join municipalities m on m.id = t.tenant_id where t.id = $1`,
);
export const THREAD_HELD = statement<ThreadRow>('advice.held', `select ${THREAD} from advice_threads t where t.id = $1 for update`);
export const UNREAD_THREADS = statement<{ count: number }>(
  'advice.unread',
  `select count(*)::int as count from (select from advice_threads t where ${unreadOf('$1')} > 0 limit ${MOST_UNREAD}) unread`,
);

export const OPEN_THREAD = statement<object>(
  'advice.open',
  `insert into advice_threads (id, network_id, tenant_id, title, subject_type, subject_id, state, answer_due_on, opened_side, opened_office, last_side, last_at, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $9, $11, $11)`,
);
export const MOVE_THREAD = statement<object>(
  'advice.move',
  'update advice_threads set state = $2, answer_due_on = $3, last_side = $4, last_at = $5, version = version + 1 where id = $1',
);
export const ASSIGN_THREAD = statement<object>(
  'advice.assign',
  'update advice_threads set assigned_to = $2, assigned_office = $3, version = version + 1 where id = $1',
);
/** Who may be asked to advise: of the host authority, in a post of today with one of these roles ($3). */
export const ADVISERS = statement<{ membershipId: string; personId: string; name: string; office: string }>(
  'advice.advisers',
  `select m.id as "membershipId", m.person_id as "personId", p.name, m.office from memberships m join persons p on p.id = m.person_id join networks n on n.id = m.network_id
   where m.network_id = $1 and m.tenant_id = $1 and m.role = any($3) and m.starts_on <= ($2::timestamptz at time zone n.time_zone)::date
     and (m.ends_on is null or m.ends_on >= ($2::timestamptz at time zone n.time_zone)::date)
   order by p.name, m.id limit 200`,
);

export const SAY = statement<object>(
  'advice.say',
  `insert into advice_entries (id, network_id, tenant_id, thread_id, kind, side, person_id, office, body, quoted, mail_id, said_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);
export const MAIL_IS_THERE = statement<object>('advice.mail-is-there', 'select from advice_entries where tenant_id = $1 and thread_id = $2 and mail_id = $3');
/** $3: before this one; newest first. */
export const ENTRY_PAGE = statement<EntryRow>(
  'advice.entries',
  `select ${ENTRY} from advice_entries e left join persons p on p.id = e.person_id
   where e.tenant_id = $1 and e.thread_id = $2 and ($3::uuid is null or e.id < $3) order by e.id desc limit $4`,
);
export const ENTRY_ONE = statement<EntryRow & { tenantId: string; networkId: string }>(
  'advice.entry',
  `select ${ENTRY}, e.tenant_id as "tenantId", e.network_id as "networkId" from advice_entries e left join persons p on p.id = e.person_id where e.id = $1`,
);
/** What the other side said that a person ($3) has not come to, newest first. */
export const UNREAD_ENTRIES = statement<EntryRow>(
  'advice.unread-entries',
  `select ${ENTRY} from advice_entries e left join persons p on p.id = e.person_id
   where e.tenant_id = $1 and e.thread_id = $2 and e.kind = 'message' and e.removed_at is null and e.side = $4
     and e.id > coalesce((select r.read_entry_id from advice_readings r where r.thread_id = $2 and r.person_id = $3), '00000000-0000-0000-0000-000000000000')
   order by e.id desc limit 5`,
);
/** Who of a side took part in a thread. */
export const SPEAKERS = statement<{ personId: string }>(
  'advice.speakers',
  `select distinct person_id as "personId" from advice_entries where tenant_id = $1 and thread_id = $2 and side = $3 and kind = 'message' and person_id is not null`,
);
export const REMOVE_MESSAGE = statement<object>(
  'advice.remove',
  'update advice_entries set body = null, quoted = null, removed_at = $2, removed_by_office = $3, removal_reason = $4 where id = $1',
);
/** A mark never goes back. */
export const MARK_READ = statement<object>(
  'advice.mark-read',
  `insert into advice_readings (id, network_id, tenant_id, thread_id, person_id, read_entry_id, read_at) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (thread_id, person_id) do update set read_entry_id = greatest(advice_readings.read_entry_id, excluded.read_entry_id), read_at = excluded.read_at`,
);
