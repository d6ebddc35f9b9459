import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { FollowRefused } from './follow.errors.js';
import { FollowTokens } from './follow-tokens.js';

const MINUTE = 60_000;

/** How many links may be asked for: an office or a library shares one address on the net. */
const RULES = {
  ip: { tries: 40, windowMs: 60 * MINUTE },
  address: { tries: 8, windowMs: 60 * MINUTE },
} as const;

const COUNT = statement<{ tries: number; resets_at: Date }>(
  'conversation.attempt',
  `with past as (
     delete from follow_attempts where key in (select key from follow_attempts where resets_at < $3 order by resets_at limit 20 for update skip locked)
       and key <> $1)
   insert into follow_attempts (key, tries, resets_at) values ($1, 1, $2)
   on conflict (key) do update set
     tries = case when follow_attempts.resets_at <= $3 then 1 else follow_attempts.tries + 1 end,
     resets_at = case when follow_attempts.resets_at <= $3 then $2 else follow_attempts.resets_at end
   returning tries, resets_at`,
);

/** Counts requests in the transaction of each: one that is refused is rolled back, and the count stays at its limit. */
@Injectable()
export class FollowLimits {
  constructor(
    private readonly db: Database,
    private readonly tokens: FollowTokens,
  ) {}

  /** Throws `FollowRefused` with the minutes to wait. Says nothing about whether the address follows anything. Scope: system. */
  async count(ctx: RequestContext, who: { ip: string | null; address: string }): Promise<void> {
    // Always in this order, so that two requests never wait for each other.
    if (who.ip) await this.one(ctx, 'ip', who.ip);
    await this.one(ctx, 'address', who.address);
  }

  private async one(ctx: RequestContext, rule: keyof typeof RULES, who: string): Promise<void> {
    const { tries, windowMs } = RULES[rule];
    const resets = new Date(ctx.now.getTime() + windowMs);
    const [row] = await this.db.sql(ctx, COUNT, [this.tokens.attempt(rule, who), resets, ctx.now]);
    if (row!.tries > tries) throw FollowRefused.of('too_many_requests', { minutes: Math.max(1, Math.ceil((row!.resets_at.getTime() - ctx.now.getTime()) / MINUTE)) });
  }
}
