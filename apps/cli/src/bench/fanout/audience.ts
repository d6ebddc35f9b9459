import type pg from 'pg';
import type { MunicipalPlace } from '../../ground/seed.js';

export const followerAt = (index: number) => `follower-${index}@example.org`;

const FOLLOW = `
insert into follows (id, network_id, tenant_id, subject_type, subject_id, email, recipient_key, locale, state, leave_token, notice_version, consented_at,
    requested_at, confirmed_at)
  select uuidv7(), $1, $2, 'Commitment', $3, 'follower-' || n || '@example.org', uuidv7(), 'es', 'active', 'leave-' || n, 1, now(), now(), now()
  from generate_series(0, $4 - 1) n`;

// A limit of a day would make them wait for the next.
const NO_LIMIT = `
insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at) values (uuidv7(), $1, $1, 'notifications.daily_mails', 'null', 'The bench sends more than a day has.', now())`;

/** So many addresses follow the first commitment of a municipality, in a network without a limit of mails. */
export async function prepareAudience(owner: pg.Client, { networkId, tenantId, commitmentIds }: MunicipalPlace, followers: number): Promise<void> {
  await owner.query(NO_LIMIT, [networkId]);
  await owner.query(FOLLOW, [networkId, tenantId, commitmentIds[0], followers]);
  await owner.query('vacuum analyze follows');
}
