import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { requirePersonThemself } from '../account/signed-in.js';
import { LAST_DAY } from '../memberships/membership-rows.js';
import { SignInStore } from '../sign-in/sign-in-store.js';
import { STEP_AGENT } from '../sign-in/auth.js';
import { PersonalData } from './personal-data.js';

/** What one person did in ten busy years is less. */
const MOST = 20_000;

const PARTS = {
  profile: statement<object>(
    'identity.data.profile',
    'select id, email::text, name, locale, created_at from persons where id = (select current_person())',
  ),
  memberships: statement<object>(
    'identity.data.memberships',
    `select m.role, m.office, coalesce(u.name, n.name) as place, n.name as network, m.starts_on, ${LAST_DAY} as ends_on, m.end_reason
     from memberships m join networks n on n.id = m.network_id left join municipalities u on u.id = m.tenant_id
     where m.person_id = (select current_person()) order by m.id limit ${MOST}`,
  ),
  // Whom an invitation of theirs was for is not theirs to take away.
  invitations: statement<object>(
    'identity.data.invitations',
    `select case when i.invited_by = (select current_person()) then 'sent' else 'received' end as direction, coalesce(u.name, n.name) as place, n.name as network,
       i.role, i.office, i.inviting_office, i.inviting_body, i.message, i.state, i.created_at, i.sent_at, i.expires_at, i.accepted_at, i.revoked_at, i.declined_at
     from invitations i join networks n on n.id = i.network_id left join municipalities u on u.id = i.tenant_id order by i.id limit ${MOST}`,
  ),
  accessTokens: statement<object>(
    'identity.data.tokens',
    `select name, scopes, created_at, last_used_at, expires_at, revoked_at from access_tokens order by id limit ${MOST}`,
  ),
  emailChanges: statement<object>(
    'identity.data.email-changes',
    `select old_email::text, new_email::text, requested_at, confirmed_at, cancelled_at from email_changes order by id limit ${MOST}`,
  ),
  consents: statement<object>(
    'identity.data.consents',
    `select c.purpose, c.given_at, p.version as notice_version, p.body as notice from consents c
     left join privacy_notices p on p.tenant_id = c.notice_tenant_id and p.id = c.notice_id
     where c.person_id = (select current_person()) order by c.id limit ${MOST}`,
  ),
  actions: statement<object>(
    'identity.data.actions',
    `select at, action, subject_type, subject_id, office, reason from audit_entries
     where person_id = (select current_person()) order by id desc limit ${MOST}`,
  ),
};
const SESSIONS = `select "createdAt" as signed_in_at, "updatedAt" as last_used_at, "expiresAt" as expires_at, "ipAddress" as ip,
  "userAgent" as browser from auth.session where "userId" = $1 and "userAgent" is distinct from $2 order by id`;

/** Everything that the product keeps about who is signed in, to take away. Scope: self. */
@Injectable()
export class OwnDataService {
  constructor(
    private readonly db: Database,
    private readonly store: SignInStore,
    private readonly parts: PersonalData,
  ) {
    for (const [name, query] of Object.entries(PARTS)) parts.add({ name, read: (ctx) => this.db.sql(ctx, query) });
    parts.add({
      name: 'sessions',
      read: async (ctx) => (await this.store.pool.query(SESSIONS, [ctx.requirePerson(), STEP_AGENT])).rows,
    });
  }

  /** JSON text, one member for each part. */
  async document(ctx: RequestContext): Promise<string> {
    requirePersonThemself(ctx);
    return JSON.stringify({ generatedAt: ctx.now, ...(await this.parts.all(ctx)) }, null, 2);
  }
}
