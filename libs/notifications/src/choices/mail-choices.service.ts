import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { anonymous, Database, Outbox, parseInput, statement, unsafeInScope, type RequestContext } from '@tequio/platform';
import { groupDigests } from '../digests/digest.jobs.js';
import { DEFAULT_CHOICE, type MailChoice } from './mail-decision.js';
import { MailFrequency, type StoredFrequency } from './mail-frequency.js';
import { toMailChoices, type ChooseMailInput, type MailChoices } from './mail-choices.types.js';

interface ChoiceRow {
  frequency: MailChoice['frequency'] | null;
  paused: boolean | null;
  quiet_from: number | null;
  quiet_until: number | null;
}

const COLUMNS = `c.frequency, c.paused_at is not null as paused, c.quiet_from, c.quiet_until`;
const READ = statement<ChoiceRow>('mail-choices.read', `select ${COLUMNS} from mail_choices c where c.reader = $1`);
const OF_NOTICES = statement<ChoiceRow & { id: string; reader: string }>(
  'mail-choices.of-notices',
  `select n.id, n.reader, ${COLUMNS} from notices n left join mail_choices c on c.reader = n.reader where n.id = any($1)`,
);
const CHOOSE = statement<ChoiceRow>(
  'mail-choices.choose',
  `insert into mail_choices as c (reader, frequency, paused_at, quiet_from, quiet_until, updated_at)
   values ($1, $2, case when $3 then $6::timestamptz end, $4, $5, $6)
   on conflict (reader) do update set frequency = excluded.frequency, paused_at = case when $3 then coalesce(c.paused_at, $6) end,
     quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, updated_at = excluded.updated_at
   returning ${COLUMNS}`,
);
const PAUSE = statement<ChoiceRow>(
  'mail-choices.pause',
  `insert into mail_choices as c (reader, paused_at, updated_at) values ($1, $2, $2)
   on conflict (reader) do update set paused_at = coalesce(c.paused_at, excluded.paused_at), updated_at = excluded.updated_at
   returning ${COLUMNS}`,
);
const WAITING = statement<{ waiting: number }>('mail-choices.waiting', `select count(*)::int as waiting from notices where reader = $1 and mail = 'digest'`);
const FORGET_SUMMARIES = statement<object>(
  'mail-choices.forget-summaries',
  `update messages set address = '', plain_text = null, html = null, calendar = null, unsubscribe_path = null
   where delivery_id in (select id from deliveries where network_id = $1 and reader = $2 and digest is not null)`,
);
const FORGET_READER = statement<object>(
  'mail-choices.forget-reader',
  'update deliveries set reader = null where network_id = $1 and reader = $2 and digest is not null',
);
const FORGET = statement<object>('mail-choices.forget', 'delete from mail_choices where reader = $1');
// Each is decided about anew when its turn comes, which is now.
const RECONSIDER = statement<{ network_id: string }>(
  'mail-choices.reconsider',
  `update notices set mail_due_at = $2 where reader = $1 and mail in ('waiting', 'digest') and ($3::uuid is null or follow_id = $3) returning network_id`,
);
const REFREQUENT = statement<object>(
  'mail-choices.follow',
  `update notices set frequency = $3 where reader = $1 and mail in ('waiting', 'digest') and follow_id = $2`,
);

const TWO_HOURS = { code: 'notifications.input.quiet_hours' };
const hour = z.number().int().min(0).max(23).nullish();
const schema = z
  .object({
    frequency: z.enum([MailFrequency.IMMEDIATE, MailFrequency.DAILY, MailFrequency.WEEKLY]),
    paused: z.boolean(),
    quietFrom: hour,
    quietUntil: hour,
  })
  .refine((all) => (all.quietFrom ?? null) === null || (all.quietUntil ?? null) !== null, { path: ['quietUntil'], params: TWO_HOURS })
  .refine((all) => (all.quietUntil ?? null) === null || (all.quietFrom ?? null) !== null, { path: ['quietFrom'], params: TWO_HOURS })
  .refine((all) => (all.quietFrom ?? null) === null || all.quietFrom !== all.quietUntil, { path: ['quietUntil'], params: TWO_HOURS });

/**
 * How each reader wants mail: the person of an account, or the key of an address that follows without one. Who calls has
 * proved whose choice it is, by being signed in or by the link of a mail.
 */
@Injectable()
export class MailChoicesService {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  async read(ctx: RequestContext, reader: string): Promise<MailChoices> {
    const [row] = await this.asPlatform(ctx, (system) => this.db.sql(system, READ, [reader]));
    return toMailChoices(toChoice(row));
  }

  /** How many notices wait for a summary. */
  async waiting(ctx: RequestContext, reader: string): Promise<number> {
    const [row] = await this.asPlatform(ctx, (system) => this.db.sql(system, WAITING, [reader]));
    return row!.waiting;
  }

  /** Replaces the choice; what waits for a summary is decided about anew. */
  async choose(ctx: RequestContext, reader: string, input: ChooseMailInput): Promise<MailChoices> {
    const parsed = parseInput(schema, input);
    const values = [reader, parsed.frequency, parsed.paused, parsed.quietFrom ?? null, parsed.quietUntil ?? null, ctx.now];
    const [row] = await this.asPlatform(ctx, (system) => this.db.sql(system, CHOOSE, values));
    await this.reconsider(ctx, reader);
    return toMailChoices(toChoice(row));
  }

  /** Stops all that is not mandatory, once or again; what waits is not sent later. */
  async pause(ctx: RequestContext, reader: string): Promise<MailChoices> {
    const [row] = await this.asPlatform(ctx, (system) => this.db.sql(system, PAUSE, [reader, ctx.now]));
    await this.reconsider(ctx, reader);
    return toMailChoices(toChoice(row));
  }

  /** Something about the reader's mail was chosen anew, for one follow or at large: what waits is decided about now. */
  async reconsider(ctx: RequestContext, reader: string, followId: string | null = null): Promise<void> {
    const waiting = await this.asPlatform(ctx, (system) => this.db.sql(system, RECONSIDER, [reader, ctx.now, followId]));
    for (const networkId of new Set(waiting.map((row) => row.network_id)))
      await this.outbox.enqueue(ctx.with({ networkId, tenantId: networkId, actor: anonymous }), groupDigests, {});
  }

  /** The choice for one followed thing has changed, also for what waits of it. */
  async followChanged(ctx: RequestContext, reader: string, followId: string, frequency: StoredFrequency): Promise<void> {
    await this.asPlatform(ctx, (system) => this.db.sql(system, REFREQUENT, [reader, followId, frequency]));
    await this.reconsider(ctx, reader, followId);
  }

  /** A reader follows nothing of this network any more: who it was goes from its summaries. */
  async forgetIn(ctx: RequestContext, networkId: string, reader: string): Promise<void> {
    await this.asPlatform(ctx, async (system) => {
      await this.db.sql(system, FORGET_SUMMARIES, [networkId, reader]);
      await this.db.sql(system, FORGET_READER, [networkId, reader]);
    });
  }

  /** Nothing goes to this reader any more. */
  async forget(ctx: RequestContext, reader: string): Promise<void> {
    await this.asPlatform(ctx, (system) => this.db.sql(system, FORGET, [reader]));
  }

  /** General choices of the readers of these notices, with who each reader is. By id of the notice. */
  async ofNotices(ctx: RequestContext, noticeIds: readonly string[]): Promise<ReadonlyMap<string, { reader: string; choice: MailChoice }>> {
    if (!noticeIds.length) return new Map();
    const rows = await this.asPlatform(ctx, (system) => this.db.sql(system, OF_NOTICES, [noticeIds]));
    return new Map(rows.map((row) => [row.id, { reader: row.reader, choice: toChoice(row) }]));
  }

  private asPlatform<T>(ctx: RequestContext, work: (system: RequestContext) => Promise<T>): Promise<T> {
    return unsafeInScope(this.db, ctx, { scope: 'system' }, work);
  }
}

function toChoice(row: ChoiceRow | undefined): MailChoice {
  if (!row?.frequency) return DEFAULT_CHOICE;
  const { frequency, paused, quiet_from: from, quiet_until: until } = row;
  return { frequency, paused: !!paused, quiet: from === null || until === null ? null : { from, until } };
}
