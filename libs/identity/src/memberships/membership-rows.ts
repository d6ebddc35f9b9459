import { statement } from '@tequio/platform';
import type { PlaceRow } from './place.types.js';

export interface MembershipRow extends PlaceRow {
  id: string;
  role: string;
  office: string;
  starts_on: string;
  ends_on: string | null;
  end_reason: string | null;
  deputy_of: string | null;
  version: number;
  current: boolean;
  person_id: string;
  person_name: string;
  person_email: string | null;
}

/**
 * Last day on which a membership `m` of the network `n` was held, as people read it; before its first where it was ended
 * before it began. Of those that were ended when nobody wrote down the moment, their only day.
 */
export const LAST_DAY = `case when m.ended_at is not null then (m.ended_at at time zone n.time_zone)::date when m.ends_on < m.starts_on then m.starts_on else m.ends_on end`;

/** Names come with the row in any scope: $1 is the moment whose day, in the network's zone, is today. */
const ROWS = `
  select m.id, m.network_id, m.tenant_id, m.role, m.office, m.starts_on, ${LAST_DAY} as ends_on, m.end_reason, m.deputy_of, m.version,
    m.starts_on <= d.today and (m.ends_on is null or m.ends_on >= d.today) as current,
    p.id as person_id, p.name as person_name, p.email::text as person_email,
    case when u.id is null then 'network' else 'municipality' end as kind,
    coalesce(u.name, n.name) as place_name, coalesce(u.slug, n.slug) as place_slug, u.inegi_key as place_key, n.name as network_name, n.slug as network_slug
  from memberships m
  join persons p on p.id = m.person_id
  join networks n on n.id = m.network_id
  left join municipalities u on u.id = m.tenant_id
  cross join lateral (select ($1::timestamptz at time zone n.time_zone)::date as today) d`;

export const MEMBERSHIP_PAGE = statement<MembershipRow>(
  'identity.memberships.page',
  `${ROWS}
  where ($2::uuid is null or m.id < $2) and ($3::uuid is null or m.tenant_id = $3) and ($4::text is null or m.role = $4)
    and ($5 or (m.starts_on <= d.today and (m.ends_on is null or m.ends_on >= d.today)))
  order by m.id desc limit $6`,
);

export const MEMBERSHIP_BY_ID = statement<MembershipRow>('identity.memberships.one', `${ROWS} where m.id = $2`);

/** A person's own, of today and to come. Scope: self. */
export const OWN_MEMBERSHIPS = statement<MembershipRow>(
  'identity.memberships.own',
  `${ROWS} where m.person_id = (select current_person()) and (m.ends_on is null or m.ends_on >= d.today)
   order by n.name, kind desc, place_name, m.id limit 200`,
);

/** Whether a person with this address holds the role in the tenant today or later. */
export const HOLDERS = statement<{ tenant_id: string; email: string; role: string }>(
  'identity.memberships.holders',
  `select m.tenant_id, p.email::text as email, m.role from memberships m join persons p on p.id = m.person_id join networks n on n.id = m.network_id
   where m.tenant_id = any($2::uuid[]) and p.email = any($3::citext[])
     and (m.ends_on is null or m.ends_on >= ($1::timestamptz at time zone n.time_zone)::date)`,
);
