import { Injectable } from '@nestjs/common';
import { AppError, Database, NO_TENANT, Refused, statement, unsafeInScope, type RequestContext } from '@tequio/platform';
import { isAPIError } from 'better-auth/api';
import type { AttemptRule } from '../sign-in/attempts.js';
import { IdentityAuth } from '../sign-in/identity-auth.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { SignInStore } from '../sign-in/sign-in-store.js';

const SECURED = `select coalesce(u."twoFactorEnabled", false) as totp,
    exists (select from account a where a."userId" = u.id and a."providerId" = 'credential' and a.password is not null) as has_password
  from "user" u where u.id = $1`;
const END_OTHERS = statement<object>(
  'identity.sessions.end-others',
  'delete from auth.session where "userId" = $1 and id is distinct from $2',
);

/** The credentials behind an account. */
@Injectable()
export class AccountSecurity {
  constructor(
    private readonly db: Database,
    private readonly store: SignInStore,
    private readonly auth: IdentityAuth,
  ) {}

  async of(personId: string): Promise<{ totp: boolean; hasPassword: boolean }> {
    const { rows } = await this.store.pool.query<{ totp: boolean; has_password: boolean }>({
      name: 'identity.secured',
      text: SECURED,
      values: [personId],
    });
    return { totp: rows[0]?.totp ?? false, hasPassword: rows[0]?.has_password ?? false };
  }

  /** Sets a password. Throws `SignInRefused` where there is one already and `current` is not it. */
  async setPassword(personId: string, current: string | null, next: string): Promise<void> {
    const { internalAdapter, password } = await this.auth.auth.$context;
    const stored = await this.checkPassword(personId, current);
    const hash = await password.hash(next);
    if (stored) await internalAdapter.updatePassword(personId, hash);
    else
      await internalAdapter.linkAccount({
        userId: personId,
        providerId: 'credential',
        accountId: personId,
        password: hash,
      });
  }

  /** Throws `SignInRefused` where a password was set and this is not it. Returns where it is kept, if one was ever set. */
  async checkPassword(personId: string, given: string | null) {
    const { internalAdapter, password } = await this.auth.auth.$context;
    const stored = (await internalAdapter.findAccounts(personId)).find(
      (account) => account.providerId === 'credential',
    );
    if (stored?.password) {
      await this.limit('password:address', personId);
      if (!given || !(await password.verify({ hash: stored.password, password: given })))
        throw new Refused(SignInRefused.of('wrong_password'));
    }
    return stored;
  }

  limitMails(personId: string): Promise<void> {
    return this.limit('link:address', personId);
  }

  limitCodes(personId: string): Promise<void> {
    return this.limit('code:person', personId);
  }

  private async limit(rule: AttemptRule, personId: string): Promise<void> {
    const seconds = await this.auth.attempts.count(rule, `own ${personId}`);
    if (seconds) throw new AppError('RATE_LIMITED', { seconds });
  }

  /** Ends all sessions but one, in the transaction at hand. */
  async endOtherSessions(ctx: RequestContext, personId: string, keep: string | null): Promise<void> {
    await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, END_OTHERS, [personId, keep]));
  }

  /** A step of the library whose refusal is the person's to correct. */
  async step<T>(work: () => Promise<T>, refusal: 'wrong_password' | 'wrong_code' = 'wrong_password'): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isAPIError(error) || error.statusCode >= 500) throw error;
      if (error.statusCode === 429)
        throw new AppError('RATE_LIMITED', { seconds: Number(error.body?.['seconds'] ?? 60) });
      throw new Refused(SignInRefused.of(refusal));
    }
  }
}
