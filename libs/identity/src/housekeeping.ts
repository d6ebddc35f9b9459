import { Injectable } from '@nestjs/common';
import { Database, statement, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
import { SignInStore } from './sign-in/sign-in-store.js';

const MAILS = statement<object>('identity.sweep.mails', 'delete from mail_requests where expires_at < $1');

/** Removes what no longer opens anything: expired sessions, and mails whose links have expired. For a daily turn of the worker. */
@Injectable()
export class IdentityHousekeeping {
  constructor(
    private readonly db: Database,
    private readonly store: SignInStore,
  ) {}

  async sweep(ctx: RequestContext): Promise<void> {
    await this.db.write(unsafeAllTenantsContext('identity-housekeeping', ctx.clock), (inside) =>
      this.db.sql(inside, MAILS, [ctx.now]),
    );
    await this.store.pool.query('delete from auth.session where "expiresAt" < $1', [ctx.now]);
    await this.store.pool.query('delete from auth.verification where "expiresAt" < $1', [ctx.now]);
  }
}
