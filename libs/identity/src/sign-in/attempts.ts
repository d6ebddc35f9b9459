import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type pg from 'pg';

/** How often something may be tried: by whom, how many times, in how many seconds. */
const RULES = {
  /** Links asked for one address: enough for a person whose mail is slow, too few to flood a mailbox. */
  'link:address': { points: 5, duration: 15 * 60 },
  /** An office shares one address on the net. */
  'link:ip': { points: 40, duration: 15 * 60 },
  'password:address': { points: 10, duration: 15 * 60 },
  'password:ip': { points: 60, duration: 15 * 60 },
  /** Six digits, of which three are right at a time: with eight tries in ten minutes a guess takes most of a year. */
  'code:person': { points: 8, duration: 10 * 60 },
  'code:ip': { points: 30, duration: 10 * 60 },
  /** A link opens once, also for two calls at the same moment. */
  'link:use': { points: 1, duration: 24 * 3600 },
  /** Files and comparisons: no more than a person does by hand. */
  'file:actor': { points: 60, duration: 60 },
  'reset:use': { points: 10, duration: 15 * 60 },
} as const;

export type AttemptRule = keyof typeof RULES;

/** Counts attempts in PostgreSQL, so that all processes agree. Keys are kept as HMACs: no address lies in the table. */
export class Attempts {
  private readonly limiters: Record<AttemptRule, RateLimiterPostgres>;

  constructor(
    pool: pg.Pool,
    private readonly secret: string,
  ) {
    const make = ([rule, options]: [string, { points: number; duration: number }]) => [
      rule,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'auth',
        tableName: 'attempts',
        tableCreated: true,
        clearExpiredByTimeout: rule === 'link:ip',
        keyPrefix: rule,
        ...options,
      }),
    ];
    this.limiters = Object.fromEntries(Object.entries(RULES).map(make)) as Record<AttemptRule, RateLimiterPostgres>;
  }

  /** Counts one attempt. Returns 0, or the seconds to wait where there were too many. */
  async count(rule: AttemptRule, who: string): Promise<number> {
    const key = createHmac('sha256', this.secret).update(`${rule}\n${who}`).digest('base64url');
    try {
      await this.limiters[rule].consume(key);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
}
