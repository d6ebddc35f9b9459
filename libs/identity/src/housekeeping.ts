import { Injectable } from '@nestjs/common';
import { Database, statement, Sweeps, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
import { SESSION_IDLE_MS } from './sign-in/auth.js';
import { SignInStore } from './sign-in/sign-in-store.js';

const MAILS = statement<object>('identity.sweep.mails', 'delete from mail_requests where expires_at < $1');

const DAY_MS = 24 * 3600_000;

/** Removes what no longer opens anything: expired and idle sessions, forgotten browsers, and mails whose links have expired. */
@Injectable()
export class IdentityHousekeeping {
  constructor(
    private readonly db: Database,
    private readonly store: SignInStore,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'identity.expired', everyMs: DAY_MS, run: (ctx) => this.sweep(ctx) });
  }

  async sweep(ctx: RequestContext): Promise<void> {
    await this.db.write(unsafeAllTenantsContext('identity-housekeeping', ctx.clock), (inside) =>
      this.db.sql(inside, MAILS, [ctx.now]),
    );
    await this.store.pool.query('delete from auth.session where "expiresAt" < $1 or "updatedAt" < $2', [
      ctx.now,
      new Date(ctx.now.getTime() - SESSION_IDLE_MS),
    ]);
    await this.store.pool.query('delete from auth.known_browsers where "seenAt" < $1', [
      new Date(ctx.now.getTime() - 365 * DAY_MS),
    ]);
    await this.store.pool.query('delete from auth.verification where "expiresAt" < $1', [ctx.now]);
  }
}
