import { statement } from '@tequio/platform';
import type { ReceivingOffice } from './announcement.policy.js';
import type { AnnouncementState } from './announcement.state.js';

export type Audience = 'all' | 'groups' | 'chosen';

/** As a municipality may know it. */
export interface AnnouncedRow {
  id: string;
  networkId: string;
  tenantId: string;
  state: AnnouncementState;
  title: string;
  body: string;
  offices: ReceivingOffice[];
  acknowledgeBy: string | null;
  authorOffice: string | null;
  reason: string | null;
  publishedAt: Date | null;
  changedAt: Date;
  version: number;
}

/** As the host authority knows it. */
export interface AnnouncementRow extends AnnouncedRow {
  audience: Audience;
  groupIds: string[];
  municipalityIds: string[];
  remindedOn: string | null;
  recipients: number;
  opened: number;
  acknowledged: number;
  createdAt: Date;
}

/** Of the municipality at hand, with whether who asks has read it. */
export interface ReceivedRow extends AnnouncedRow {
  deliveredAt: Date;
  openedAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedOffice: string | null;
  read: boolean;
}

export interface ReceiptRow {
  id: string;
  municipalityId: string;
  placeName: string;
  openedAt: Date | null;
  openedOffice: string | null;
  acknowledgedAt: Date | null;
  acknowledgedOffice: string | null;
  acknowledgedName: string | null;
}

export interface VersionRow {
  id: string;
  number: number;
  title: string;
  body: string;
  acknowledgeBy: string | null;
  reason: string | null;
  office: string | null;
  madeAt: Date;
}

const ANNOUNCED = `a.id, a.network_id as "networkId", a.tenant_id as "tenantId", a.state, a.title, a.body, a.offices, a.acknowledge_by::text as "acknowledgeBy",
  a.author_office as "authorOffice", a.reason, a.published_at as "publishedAt", a.changed_at as "changedAt", a.version`;
const WHOLE = `${ANNOUNCED}, a.audience, a.group_ids as "groupIds", a.municipality_ids as "municipalityIds", a.reminded_on::text as "remindedOn",
  a.recipients, a.opened, a.acknowledged, a.created_at as "createdAt"`;
const RECEIVED = `${ANNOUNCED}, r.delivered_at as "deliveredAt", r.opened_at as "openedAt", r.acknowledged_at as "acknowledgedAt", r.acknowledged_office as "acknowledgedOffice",
  exists (select from announcement_readings d where d.tenant_id = r.tenant_id and d.announcement_id = a.id and d.person_id = $2) as read`;

/** $2: before this time and $3: id; newest first. */
export const ANNOUNCEMENT_PAGE = statement<AnnouncementRow>(
  'announcements.page',
  `select ${WHOLE} from announcements a where a.network_id = $1 and ($2::timestamptz is null or (a.created_at, a.id) < ($2, $3::uuid))
   order by a.created_at desc, a.id desc limit $4`,
);
export const ANNOUNCEMENT_ONE = statement<AnnouncementRow>('announcements.one', `select ${WHOLE} from announcements a where a.id = $1`);
export const ANNOUNCEMENT_HELD = statement<AnnouncementRow>('announcements.held', `select ${WHOLE} from announcements a where a.id = $1 for update`);
/** As the municipality $2 may know it, with whether it is still asked for something. */
export const TOLD_ONE = statement<AnnouncedRow & { answered: boolean }>(
  'announcements.told',
  `select ${ANNOUNCED}, (case when a.acknowledge_by is null then r.opened_at else r.acknowledged_at end) is not null as answered
   from announcements a left join announcement_receipts r on r.announcement_id = a.id and r.tenant_id = $2 where a.id = $1`,
);
/** $1: tenant; $2: person; $3: before this time and $4: id. */
export const RECEIVED_PAGE = statement<ReceivedRow>(
  'announcements.received',
  `select ${RECEIVED} from announcement_receipts r join announcements a on a.id = r.announcement_id
   where r.tenant_id = $1 and ($3::timestamptz is null or (r.delivered_at, r.announcement_id) < ($3, $4::uuid))
   order by r.delivered_at desc, r.announcement_id desc limit $5`,
);
export const RECEIVED_ONE = statement<ReceivedRow>(
  'announcements.received-one',
  `select ${RECEIVED} from announcement_receipts r join announcements a on a.id = r.announcement_id where r.tenant_id = $1 and a.id = $3`,
);
/** $2: person. */
export const UNREAD_ANNOUNCEMENTS = statement<{ count: number }>(
  'announcements.unread',
  `select count(*)::int as count from (
     select from announcement_receipts r join announcements a on a.id = r.announcement_id
     where r.tenant_id = $1 and a.state <> 'withdrawn'
       and not exists (select from announcement_readings d where d.tenant_id = r.tenant_id and d.announcement_id = r.announcement_id and d.person_id = $2)
     limit 99) unread`,
);
export const VERSIONS = statement<VersionRow>(
  'announcements.versions',
  `select id, number, title, body, acknowledge_by::text as "acknowledgeBy", reason, office, made_at as "madeAt" from announcement_versions
   where announcement_id = $1 order by number desc limit 100`,
);
/** $2: state; $3: after this name and $4: receipt. */
export const RECEIPT_PAGE = statement<ReceiptRow>(
  'announcements.receipts',
  `select r.id, r.tenant_id as "municipalityId", m.name as "placeName", r.opened_at as "openedAt", r.opened_office as "openedOffice",
     r.acknowledged_at as "acknowledgedAt", r.acknowledged_office as "acknowledgedOffice", p.name as "acknowledgedName"
   from announcement_receipts r join municipalities m on m.id = r.tenant_id left join persons p on p.id = r.acknowledged_by
   where r.announcement_id = $1
     and ($2::text is null or $2 = case when r.acknowledged_at is not null then 'acknowledged' when r.opened_at is not null then 'opened' else 'not_opened' end)
     and ($3::text is null or (m.name, r.id) > ($3, $4::uuid))
   order by m.name, r.id limit $5`,
);
/** $2: only those that have not opened it or, where it is to be acknowledged ($3), have not done that. */
export const TOLD_PLACES = statement<{ tenantId: string }>(
  'announcements.told-places',
  `select r.tenant_id as "tenantId" from announcement_receipts r
   where r.announcement_id = $1 and (not $2::boolean or r.opened_at is null or ($3::boolean and r.acknowledged_at is null)) order by r.tenant_id limit 5000`,
);

export const INSERT_ANNOUNCEMENT = statement<object>(
  'announcements.insert',
  `insert into announcements (id, network_id, tenant_id, state, title, body, audience, group_ids, municipality_ids, offices, acknowledge_by, author_office, changed_at, created_at)
   values ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)`,
);
export const REVISE_ANNOUNCEMENT = statement<object>(
  'announcements.revise',
  `update announcements set title = $2, body = $3, audience = $4, group_ids = $5, municipality_ids = $6, offices = $7, acknowledge_by = $8, author_office = $9,
     changed_at = $10, version = version + 1 where id = $1`,
);
const REACHED = `from municipalities m where m.network_id = $1 and ($2 = 'all' or ($2 = 'chosen' and m.id = any($4::uuid[]))
     or ($2 = 'groups' and exists (select from municipality_group_members g where g.group_id = any($3::uuid[]) and g.municipality_id = m.id)))`;
export const AUDIENCE = statement<{ id: string }>('announcements.audience', `select m.id ${REACHED} order by m.id limit 5000`);
export const AUDIENCE_SIZE = statement<{ count: number }>('announcements.audience-size', `select count(*)::int as count ${REACHED}`);
export const KNOWN_GROUPS = statement<{ id: string }>('announcements.groups', 'select id from municipality_groups where network_id = $1 and id = any($2::uuid[])');
export const DELIVER = statement<object>(
  'announcements.deliver',
  `insert into announcement_receipts (id, network_id, tenant_id, announcement_id, delivered_at)
   select r.id, $1, r.tenant_id, $2, $3 from unnest($4::uuid[], $5::uuid[]) as r (id, tenant_id)`,
);
export const DISCARD_ANNOUNCEMENT = statement<object>('announcements.discard', `delete from announcements where id = $1 and state = 'draft'`);
export const PUBLISH_ANNOUNCEMENT = statement<object>(
  'announcements.publish',
  'update announcements set state = $2, published_at = $3, changed_at = $3, recipients = $4, version = version + 1 where id = $1',
);
export const CORRECT_ANNOUNCEMENT = statement<object>(
  'announcements.correct',
  'update announcements set state = $2, title = $3, body = $4, acknowledge_by = $5, reason = $6, changed_at = $7, version = version + 1 where id = $1',
);
export const WITHDRAW_ANNOUNCEMENT = statement<object>(
  'announcements.withdraw',
  'update announcements set state = $2, reason = $3, changed_at = $4, version = version + 1 where id = $1',
);
export const KEEP_VERSION = statement<object>(
  'announcements.keep-version',
  `insert into announcement_versions (id, network_id, tenant_id, announcement_id, number, title, body, acknowledge_by, reason, office, made_at)
   select $1, $2, $2, $3, count(*) + 1, $4, $5, $6, $7, $8, $9 from announcement_versions where announcement_id = $3`,
);
export const REMIND = statement<object>('announcements.remind', 'update announcements set reminded_on = $2 where id = $1');

export const OPEN_RECEIPT = statement<{ id: string }>(
  'announcements.open-receipt',
  'update announcement_receipts set opened_at = $3, opened_office = $4 where tenant_id = $1 and announcement_id = $2 and opened_at is null returning id',
);
export const ACKNOWLEDGE_RECEIPT = statement<{ id: string }>(
  'announcements.acknowledge-receipt',
  `update announcement_receipts set acknowledged_at = $3, acknowledged_by = $4, acknowledged_office = $5
   where tenant_id = $1 and announcement_id = $2 and acknowledged_at is null returning id`,
);
export const COUNT = statement<object>('announcements.count', 'update announcements set opened = opened + $2::int, acknowledged = acknowledged + $3::int where id = $1');
/** A first reading is not told again. */
export const READ_BY = statement<object>(
  'announcements.read-by',
  `insert into announcement_readings (id, network_id, tenant_id, announcement_id, person_id, read_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (tenant_id, announcement_id, person_id) do nothing`,
);
