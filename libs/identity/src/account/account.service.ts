import { Injectable } from '@nestjs/common';
import { Audit, Database, line, NO_TENANT, notFound, parseInput, Refused, statement, unsafeInScope, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { SecretBox } from '../mail/secret-box.js';
import { MembershipsService } from '../memberships/memberships.service.js';
import { isBackupCode } from '../sign-in/backup-code.js';
import { IdentityAuth } from '../sign-in/identity-auth.js';
import { newPassword } from '../sign-in/password-rule.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import {
  AccountSecured,
  Language,
  Me,
  RenewedBackupCodes,
  TotpOffer,
  type ChangePasswordInput,
  type UpdateProfileInput,
} from './account.types.js';
import { AccountSecurity } from './account-security.js';
import { requirePersonThemself } from './signed-in.js';

const SEALED = 'account.totp';
const SEALED_CODES = 'account.backup-codes';

const PROFILE = statement<{ id: string; name: string; email: string; locale: string; operator: boolean }>(
  'identity.me',
  `select p.id, p.name, p.email::text as email, p.locale, exists (select from operators o where o.person_id = p.id) as operator
   from persons p where p.id = (select current_person())`,
);
const UPDATE = statement<{ id: string }>(
  'identity.me.update',
  `update persons set name = coalesce($1, name), locale = coalesce($2, locale), version = version + 1 where id = (select current_person()) returning id`,
);
const RENAME = statement<object>(
  'identity.me.rename',
  `update auth."user" set name = $2, "updatedAt" = $3 where id = $1`,
);

const profileSchema = z.object({ name: line(120, 2).nullish(), language: z.enum(Language).nullish() });

/** A person's own account. Scope: self. */
@Injectable()
export class AccountService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly auth: IdentityAuth,
    private readonly security: AccountSecurity,
    private readonly memberships: MembershipsService,
    private readonly box: SecretBox,
  ) {}

  async me(ctx: RequestContext): Promise<Me> {
    const [[row], memberships, secured] = await Promise.all([
      this.db.sql(ctx, PROFILE),
      this.memberships.own(ctx),
      this.security.of(ctx.requirePerson()),
    ]);
    if (!row) throw notFound();
    const { id, name, email, locale, operator } = row;
    return Object.assign(new Me(), {
      id,
      name,
      email,
      language: locale as Language,
      operator,
      memberships,
      ...secured,
    });
  }

  async update(ctx: RequestContext, input: UpdateProfileInput): Promise<Me> {
    const personId = requirePersonThemself(ctx);
    const { name, language } = parseInput(profileSchema, input);
    await this.db.sql(ctx, UPDATE, [name ?? null, language ?? null]);
    if (name)
      await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, RENAME, [personId, name, ctx.now]));
    await this.record(ctx, 'profile.update', { fields: Object.keys(input) });
    return this.me(ctx);
  }

  /** Sets the first password, or changes it for who knows the one before. All other sessions end. */
  async changePassword(
    ctx: RequestContext,
    sessionId: string | null,
    input: ChangePasswordInput,
  ): Promise<AccountSecured> {
    const personId = requirePersonThemself(ctx);
    const [row] = await this.db.sql(ctx, PROFILE);
    const parsed = parseInput(
      z.object({ currentPassword: z.string().max(1000).nullish(), newPassword: newPassword([row!.email, row!.name]) }),
      input,
    );
    await this.security.setPassword(personId, parsed.currentPassword ?? null, parsed.newPassword);
    await this.security.endOtherSessions(ctx, personId, sessionId);
    await this.record(ctx, 'password.change');
    return this.secured(personId);
  }

  /** Offers a secret for an authenticator app; nothing is asked of the person before a code of it was confirmed. */
  async enableTotp(ctx: RequestContext, password: string | null): Promise<TotpOffer> {
    const personId = requirePersonThemself(ctx);
    if ((await this.security.of(personId)).totp) throw new Refused(SignInRefused.of('totp_already_on'));
    const offer = await this.security.step(() =>
      this.auth.asPerson(personId, (headers) =>
        this.auth.auth.api.enableTwoFactor({ body: { password: password ?? undefined }, headers }),
      ),
    );
    await this.record(ctx, 'totp.offer');
    const sealed = this.box
      .seal(SEALED, JSON.stringify({ uri: offer.totpURI, backupCodes: offer.backupCodes }))
      .toString('base64');
    return Object.assign(new TotpOffer(), { sealed });
  }

  openOffer(offer: TotpOffer): { uri: string; backupCodes: string[] } {
    return JSON.parse(this.box.open(SEALED, Buffer.from(offer.sealed, 'base64'))) as {
      uri: string;
      backupCodes: string[];
    };
  }

  async confirmTotp(ctx: RequestContext, code: string): Promise<AccountSecured> {
    const personId = requirePersonThemself(ctx);
    await this.checkCode(personId, code);
    await this.record(ctx, 'totp.enable');
    return this.secured(personId);
  }

  /** Takes a code of the app or, where it is lost, a backup code, because an open session alone must not open the account for good. */
  async disableTotp(ctx: RequestContext, input: { code: string; password?: string | null }): Promise<AccountSecured> {
    const personId = requirePersonThemself(ctx);
    if (!(await this.security.of(personId)).totp) throw new Refused(SignInRefused.of('totp_not_on'));
    await this.prove(personId, input);
    await this.security.step(() =>
      this.auth.asPerson(personId, (headers) =>
        this.auth.auth.api.disableTwoFactor({ body: { password: input.password ?? undefined }, headers }),
      ),
    );
    await this.record(ctx, 'totp.disable');
    return this.secured(personId);
  }

  /** Takes a code for the same reason: who renews these codes can enter without the app. */
  async renewBackupCodes(
    ctx: RequestContext,
    input: { code: string; password?: string | null },
  ): Promise<RenewedBackupCodes> {
    const personId = requirePersonThemself(ctx);
    if (!(await this.security.of(personId)).totp) throw new Refused(SignInRefused.of('totp_not_on'));
    await this.prove(personId, input);
    const { backupCodes } = await this.security.step(() =>
      this.auth.asPerson(personId, (headers) =>
        this.auth.auth.api.generateBackupCodes({ body: { password: input.password ?? undefined }, headers }),
      ),
    );
    await this.record(ctx, 'totp.renew_backup_codes');
    const sealed = this.box.seal(SEALED_CODES, JSON.stringify(backupCodes)).toString('base64');
    return Object.assign(new RenewedBackupCodes(), { sealed });
  }

  openCodes({ sealed }: RenewedBackupCodes): string[] {
    return JSON.parse(this.box.open(SEALED_CODES, Buffer.from(sealed, 'base64'))) as string[];
  }

  private async checkCode(personId: string, code: string): Promise<void> {
    await this.security.limitCodes(personId);
    await this.security.step(
      () =>
        this.auth.asPerson(personId, (headers) =>
          this.auth.auth.api.verifyTOTP({ body: { code: code.replace(/\s/g, '') }, headers }),
        ),
      'wrong_code',
    );
  }

  /** The password, where one was set, and a code of the app or a backup code, which is spent by it. */
  private async prove(personId: string, { code, password }: { code: string; password?: string | null }): Promise<void> {
    // First, so that a backup code is not spent where the password is wrong.
    await this.security.checkPassword(personId, password ?? null);
    if (!isBackupCode(code)) return this.checkCode(personId, code);
    await this.security.limitCodes(personId);
    await this.security.step(() => this.auth.asPerson(personId, (headers) => this.auth.auth.api.verifyBackupCode({ body: { code: code.trim() }, headers })), 'wrong_code');
  }

  private async secured(personId: string): Promise<AccountSecured> {
    return Object.assign(new AccountSecured(), await this.security.of(personId));
  }

  private record(ctx: RequestContext, action: string, changes: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(ctx, { action, subjectType: 'Person', subjectId: ctx.actor.personId, changes });
  }
}
