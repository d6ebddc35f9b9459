import { statement } from '@tequio/platform';
import type { DeliveryState } from '../deliveries/delivery.state.js';
import type { SentNoticeRow, Tally } from './sent-notice.types.js';

/** A mail that did not arrive and may be tried again; the address may have been put right since. */
export const RESENDABLE = `(d.state in ('failed', 'bounced') or (d.state = 'suppressed' and d.reason = 'bounced'))`;

/** Notices of a happening `o`. */
const NOTICES_OF = 'n.tenant_id = o.tenant_id and n.subject_id = o.subject_id and n.kind = o.kind and n.dedupe = o.dedupe';

const ROWS = `select o.id, o.tenant_id, o.kind, o.subject_type, o.subject_id, o.headings, o.created_at, coalesce(m.name, w.name) as place_name
  from notice_occasions o join networks w on w.id = o.network_id left join municipalities m on m.id = o.tenant_id
  where o.network_id = $1`;

/** $2: before this id; $3: kind; $4: tenant; $5 and $6: first and last day; $7: with trouble only. */
export const SENT_PAGE = statement<SentNoticeRow>(
  'sent-notices.page',
  `${ROWS} and ($2::uuid is null or o.id < $2) and ($3::text is null or o.kind = $3) and ($4::uuid is null or o.tenant_id = $4)
    and ($5::date is null or o.created_at >= $5::date::timestamp at time zone w.time_zone)
    and ($6::date is null or o.created_at < ($6::date + 1)::timestamp at time zone w.time_zone)
    and (not $7 or exists (select from notices n join deliveries d on d.network_id = n.network_id and d.id = n.grouped_into
      where ${NOTICES_OF} and ${RESENDABLE}))
   order by o.id desc limit $8`,
);

export const SENT_ONE = statement<SentNoticeRow & { dedupe: string }>('sent-notices.one', `${ROWS.replace('o.headings,', 'o.headings, o.dedupe,')} and o.id = $2`);

/** Counted for the happenings of one page, by the index of notices; a summary is the network's own sending. */
export const TALLIES = statement<Tally & { id: string }>(
  'sent-notices.tallies',
  `select o.id, count(*)::int as recipients,
     count(*) filter (where d.id is null and n.mail = 'none')::int as list_only,
     count(*) filter (where (d.id is null and n.mail <> 'none') or d.state = 'queued')::int as queued,
     count(*) filter (where d.state = 'sent')::int as sent,
     count(*) filter (where d.state = 'failed')::int as failed,
     count(*) filter (where d.state = 'bounced')::int as bounced,
     count(*) filter (where d.state = 'suppressed')::int as suppressed,
     count(*) filter (where ${RESENDABLE})::int as resendable
   from notice_occasions o join notices n on ${NOTICES_OF} left join deliveries d on d.network_id = n.network_id and d.id = n.grouped_into
   where o.network_id = $1 and o.id = any($2) group by o.id`,
);

export interface ToldMemberRow {
  membership_id: string;
  office: string;
  name: string;
  state: DeliveryState | null;
  reason: string | null;
}

/** Who of the thing's own tenant, or of the network, was told by their post, not because they follow it; each once, by the post in the thing's tenant where there is one. */
export const TOLD_MEMBERS = statement<ToldMemberRow>(
  'sent-notices.members',
  `select p.membership_id, p.office, p.name, d.state, d.reason
   from notice_occasions o join notices n on ${NOTICES_OF}
   join lateral (
     select m.id as membership_id, m.office, q.name from memberships m join persons q on q.id = m.person_id
     where m.person_id = n.person_id and m.tenant_id in (o.tenant_id, o.network_id) order by m.tenant_id <> o.tenant_id, m.id desc limit 1
   ) p on true
   left join deliveries d on d.network_id = n.network_id and d.id = n.grouped_into
   where o.network_id = $1 and o.id = $2 and n.person_id is not null and n.follow_id is null order by p.office, p.name, p.membership_id limit 200`,
);

/** Held until the transaction ends, so that of two at once the second finds nothing left. */
export const TO_RESEND = statement<{ id: string; tenant_id: string; urgent: boolean }>(
  'sent-notices.to-resend',
  `select d.id, d.tenant_id, d.urgent from deliveries d where ${RESENDABLE} and (d.network_id, d.id) in (
     select n.network_id, n.grouped_into from notice_occasions o join notices n on ${NOTICES_OF} where o.network_id = $1 and o.id = $2)
   order by d.id limit 20000 for update`,
);

export const RESEND = statement<{ id: string }>(
  'sent-notices.resend',
  `update deliveries set state = 'queued', attempts = 0, batch_id = $2, due_at = $3, reason = null, provider_id = null, finished_at = null, renewed_at = $3
   where id = any($1) and state <> 'queued' returning id`,
);
