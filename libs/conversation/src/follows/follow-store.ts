import { Injectable } from '@nestjs/common';
import { Database, newId, statement, type Locale, type RequestContext } from '@tequio/platform';
import type { StoredFrequency } from '@tequio/notifications';
import type { FollowedThing, Subject } from '../followables/followable.js';
import { followMachine, type StoredFollowState } from './follow.state.js';

export interface FollowRow {
  id: string;
  network_id: string;
  tenant_id: string;
  subject_type: string;
  subject_id: string;
  person_id: string | null;
  email: string | null;
  recipient_key: string | null;
  locale: Locale;
  /** How often its reader wants mail of it; null: as chosen for all mails. */
  frequency: StoredFrequency;
  state: StoredFollowState;
  confirm_sent_at: Date | null;
  confirm_sent_count: number;
  confirm_until: Date | null;
  leave_token: string;
  requested_at: Date;
  confirmed_at: Date | null;
}

export interface NewFollow {
  id: string;
  thing: FollowedThing;
  subject: Subject;
  personId: string | null;
  email: string | null;
  recipientKey: string;
  locale: Locale;
  state: 'pending' | 'active';
  confirmTokenHash: string | null;
  confirmUntil: Date | null;
  leaveToken: string;
  noticeVersion: number;
}

const COLUMNS = `id, network_id, tenant_id, subject_type, subject_id, person_id, email::text, recipient_key, locale, frequency, state, confirm_sent_at, confirm_sent_count,
  confirm_until, leave_token, requested_at, confirmed_at`;

const INSERT = statement<FollowRow>(
  'follows.insert',
  `insert into follows (id, network_id, tenant_id, subject_type, subject_id, person_id, email, recipient_key, locale, state, confirm_token_hash,
     confirm_until, confirm_sent_at, confirm_sent_count, leave_token, notice_version, consented_at, requested_at, confirmed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, case when $10 = 'pending' then $15::timestamptz end, case when $10 = 'pending' then 1 else 0 end,
     $13, $14, $15, $15, case when $10 = 'active' then $15::timestamptz end)
   on conflict (subject_type, subject_id, recipient_key) where state in ('pending', 'active') do nothing returning ${COLUMNS}`,
);
const BY_RECIPIENT = statement<FollowRow>(
  'follows.by-recipient',
  `select ${COLUMNS} from follows where subject_type = $1 and subject_id = $2 and recipient_key = $3 and state in ('pending', 'active') for update`,
);
const BY_CONFIRMATION = statement<FollowRow>('follows.by-confirmation', `select ${COLUMNS} from follows where confirm_token_hash = $1 for update`);
const BY_LEAVING = statement<FollowRow>('follows.by-leaving', `select ${COLUMNS} from follows where leave_token = $1 for update`);
const BY_ID = statement<FollowRow>('follows.by-id', `select ${COLUMNS} from follows where id = $1 for update`);
const OF_PERSON = statement<FollowRow>('follows.of-person', `select ${COLUMNS} from follows where person_id = $1 order by id for update`);
const SEEN = statement<FollowRow>('follows.seen', `select ${COLUMNS} from follows where confirm_token_hash = $1 or leave_token = $2`);
const READ = statement<FollowRow>('follows.read', `select ${COLUMNS} from follows where id = any($1)`);
const SENT = statement<object>(
  'follows.sent-again',
  'update follows set confirm_sent_at = $2, confirm_sent_count = $3, confirm_until = $4, locale = $5 where id = $1',
);
const CONFIRM = statement<object>('follows.confirm', `update follows set state = $2, confirmed_at = $3 where id = $1`);
const ADOPT = statement<object>(
  'follows.adopt',
  `update follows set person_id = $2, email = null, state = 'active', confirmed_at = coalesce(confirmed_at, $3) where id = $1`,
);
// Who it was goes at once; that somebody left stays, without who.
const LEAVE = statement<object>(
  'follows.leave',
  `update follows set state = $2, left_at = $3, person_id = null, email = null, recipient_key = null where id = $1`,
);
const OF_ADDRESS = statement<FollowRow>(
  'follows.of-address',
  `select ${COLUMNS} from follows where recipient_key = $1 and person_id is null and state = 'active' order by id desc limit $2`,
);
const FREQUENCY = statement<object>('follows.frequency', 'update follows set frequency = $2 where id = $1');
// Two last follows that are left at once: the second sees that the first has gone.
const LOCK_ADDRESS = statement<object>('follows.lock-address', `select pg_advisory_xact_lock(hashtextextended('reader' || $1::text, 0))`);
const ADDRESS_FOLLOWS = statement<{ anything: boolean; here: boolean }>(
  'follows.address-follows',
  `select count(*) > 0 as anything, count(*) filter (where network_id = $2) > 0 as here
   from follows where recipient_key = $1 and person_id is null and state = 'active'`,
);
const DROP_UNCONFIRMED = statement<{ id: string }>(
  'follows.drop-unconfirmed',
  `delete from follows where id = $1 and state = 'pending' and confirm_until <= $2 returning id`,
);
const COUNT = statement<object>(
  'follows.count',
  `insert into follow_counters (id, network_id, tenant_id, subject_type, subject_id, followers) values ($1, $2, $3, $4, $5, greatest($6, 0))
   on conflict (subject_type, subject_id) do update set followers = greatest(follow_counters.followers + $6, 0)`,
);

/** The register of follows. Scope: system; rows that are changed are locked when they are read. */
@Injectable()
export class FollowStore {
  constructor(private readonly db: Database) {}

  /** The new follow, or the one that this address has of this thing already. */
  async insertOrFind(ctx: RequestContext, follow: NewFollow): Promise<{ row: FollowRow; made: boolean }> {
    for (;;) {
      const [made] = await this.db.sql(ctx, INSERT, [
        follow.id,
        follow.thing.networkId,
        follow.thing.tenantId,
        follow.subject.type,
        follow.subject.id,
        follow.personId,
        follow.email,
        follow.recipientKey,
        follow.locale,
        follow.state,
        follow.confirmTokenHash,
        follow.confirmUntil,
        follow.leaveToken,
        follow.noticeVersion,
        ctx.now,
      ]);
      if (made) {
        if (made.state === 'active') await this.count(ctx, made, 1);
        return { row: made, made: true };
      }
      const [row] = await this.db.sql(ctx, BY_RECIPIENT, [follow.subject.type, follow.subject.id, follow.recipientKey]);
      // Left between the two statements: now there is room for a new one.
      if (row) return { row, made: false };
    }
  }

  async byConfirmation(ctx: RequestContext, hash: string): Promise<FollowRow | null> {
    return (await this.db.sql(ctx, BY_CONFIRMATION, [hash]))[0] ?? null;
  }

  async byLeaving(ctx: RequestContext, token: string): Promise<FollowRow | null> {
    return (await this.db.sql(ctx, BY_LEAVING, [token]))[0] ?? null;
  }

  async byId(ctx: RequestContext, id: string): Promise<FollowRow | null> {
    return (await this.db.sql(ctx, BY_ID, [id]))[0] ?? null;
  }

  ofPerson(ctx: RequestContext, personId: string): Promise<FollowRow[]> {
    return this.db.sql(ctx, OF_PERSON, [personId]);
  }

  /** Without a lock, by either of its links. */
  async seen(ctx: RequestContext, token: string, hash: string): Promise<FollowRow | null> {
    return (await this.db.sql(ctx, SEEN, [hash, token]))[0] ?? null;
  }

  async read(ctx: RequestContext, id: string): Promise<FollowRow | null> {
    return (await this.readAll(ctx, [id]))[0] ?? null;
  }

  /** Those that there are among these. Without a lock. */
  readAll(ctx: RequestContext, ids: readonly string[]): Promise<FollowRow[]> {
    return this.db.sql(ctx, READ, [ids]);
  }

  /** What an address without account follows, the latest first. Without a lock. */
  ofAddress(ctx: RequestContext, recipientKey: string, most: number): Promise<FollowRow[]> {
    return this.db.sql(ctx, OF_ADDRESS, [recipientKey, most]);
  }

  /** Whether an address without account follows anything still, and anything in this network. */
  async addressFollows(ctx: RequestContext, recipientKey: string, networkId: string): Promise<{ anything: boolean; here: boolean }> {
    await this.db.sql(ctx, LOCK_ADDRESS, [recipientKey]);
    const [row] = await this.db.sql(ctx, ADDRESS_FOLLOWS, [recipientKey, networkId]);
    return row!;
  }

  async setFrequency(ctx: RequestContext, row: FollowRow, frequency: StoredFrequency): Promise<void> {
    await this.db.sql(ctx, FREQUENCY, [row.id, frequency]);
  }

  async sentAgain(ctx: RequestContext, row: FollowRow, sending: { count: number; until: Date; locale: Locale }): Promise<void> {
    await this.db.sql(ctx, SENT, [row.id, ctx.now, sending.count, sending.until, sending.locale]);
  }

  async confirm(ctx: RequestContext, row: FollowRow): Promise<void> {
    await this.db.sql(ctx, CONFIRM, [row.id, followMachine.step('confirm', row.state, null), ctx.now]);
    await this.count(ctx, row, 1);
  }

  /** The follow of an address becomes that of its account. */
  async adopt(ctx: RequestContext, row: FollowRow, personId: string): Promise<void> {
    await this.db.sql(ctx, ADOPT, [row.id, personId, ctx.now]);
    if (row.state === 'pending') await this.count(ctx, row, 1);
  }

  async leave(ctx: RequestContext, row: FollowRow): Promise<void> {
    await this.db.sql(ctx, LEAVE, [row.id, followMachine.step('leave', row.state, null), ctx.now]);
    if (row.state === 'active') await this.count(ctx, row, -1);
  }

  /** Erases a follow that nobody confirmed in time. False where it was confirmed, left, or asked for again. */
  async dropUnconfirmed(ctx: RequestContext, id: string): Promise<boolean> {
    return (await this.db.sql(ctx, DROP_UNCONFIRMED, [id, ctx.now])).length > 0;
  }

  private async count(ctx: RequestContext, row: FollowRow, by: 1 | -1): Promise<void> {
    await this.db.sql(ctx, COUNT, [newId(ctx.now), row.network_id, row.tenant_id, row.subject_type, row.subject_id, by]);
  }
}
