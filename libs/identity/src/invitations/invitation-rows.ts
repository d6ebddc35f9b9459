import { statement } from '@tequio/platform';
import type { PlaceRow } from '../memberships/place.types.js';

export interface InvitationRow extends PlaceRow {
  id: string;
  email: string;
  name: string | null;
  role: string;
  office: string;
  external_id: string | null;
  state: 'pending' | 'accepted' | 'revoked' | 'declined' | 'expired';
  expires_at: Date;
  sent_at: Date;
  sent_count: number;
  starts_on: string | null;
  ends_on: string | null;
  deputy_of: string | null;
  accepted_at: Date | null;
  membership_id: string | null;
  revoke_reason: string | null;
  inviting_office: string | null;
  inviting_body: string | null;
}

/** Names come with the row in any scope: $1 is the moment after which an open invitation counts as expired. */
const ROWS = `
  select i.id, i.network_id, i.tenant_id, i.email::text as email, i.name, i.role, i.office, i.external_id,
    case when i.state = 'pending' and i.expires_at <= $1 then 'expired' else i.state end as state,
    i.expires_at, i.sent_at, i.sent_count, i.starts_on, i.ends_on, i.deputy_of, i.accepted_at, i.membership_id, i.revoke_reason, i.inviting_office, i.inviting_body,
    case when u.id is null then 'network' else 'municipality' end as kind,
    coalesce(u.name, n.name) as place_name, coalesce(u.slug, n.slug) as place_slug, u.inegi_key as place_key, n.name as network_name, n.slug as network_slug
  from invitations i join networks n on n.id = i.network_id left join municipalities u on u.id = i.tenant_id`;

export const INVITATION_PAGE = statement<InvitationRow>(
  'identity.invitations.page',
  `${ROWS}
  where ($2::uuid is null or i.id < $2) and ($3::uuid is null or i.tenant_id = $3)
    and ($4::text is null or $4 = case when i.state = 'pending' and i.expires_at <= $1 then 'expired' else i.state end)
  order by i.id desc limit $5`,
);

export const INVITATION_BY_ID = statement<InvitationRow>('identity.invitations.one', `${ROWS} where i.id = $2`);

export const INVITATION_BY_TOKEN = statement<InvitationRow>(
  'identity.invitations.by-token',
  `${ROWS} where i.token_hash = $2`,
);
