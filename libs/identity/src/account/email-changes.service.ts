import { Inject, Injectable } from '@nestjs/common';
import {
  anonymous,
  Audit,
  CONFIG,
  Database,
  email as emailInput,
  newId,
  NO_TENANT,
  parseInput,
  Refused,
  refuseInput,
  statement,
  unsafeAllTenantsContext,
  unsafeInScope,
  type Config,
  type Locale,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { newSecret, openSecret } from '../caller/owned-secret.js';
import { identityDictionary } from '../identity.dictionary.js';
import { MailRequests } from '../mail/mail-requests.js';
import { PAGES } from '../sign-in/auth.js';
import { SignInRefused } from '../sign-in/sign-in.errors.js';
import { AccountSecurity } from './account-security.js';
import { EmailChange, EmailChangeLink, EmailChangeState, type ChangeEmailInput } from './email-change.types.js';
import { requirePersonThemself } from './signed-in.js';

const HOUR_MS = 3600_000;
const CONFIRM_MS = 24 * HOUR_MS;
/** Who owns the address before may take the account back for as long. */
const CANCEL_MS = 7 * 24 * HOUR_MS;

interface ChangeRow {
  id: string;
  person_id: string;
  old_email: string;
  new_email: string;
  confirm_until: Date;
  cancel_until: Date;
  confirmed_at: Date | null;
  cancelled_at: Date | null;
  cancels: boolean;
}

const ME = statement<{ email: string; locale: Locale }>(
  'identity.email.me',
  'select email::text as email, locale from persons where id = (select current_person())',
);
const WAITING = statement<{ email: string; confirm_until: Date }>(
  'identity.email.waiting',
  `select new_email::text as email, confirm_until from email_changes
   where person_id = (select current_person()) and confirmed_at is null and cancelled_at is null and confirm_until > $1`,
);
const REPLACE = statement<object>(
  'identity.email.replace',
  'update email_changes set cancelled_at = $2 where person_id = $1 and confirmed_at is null and cancelled_at is null',
);
const INSERT = statement<object>(
  'identity.email.insert',
  `insert into email_changes (id, person_id, old_email, new_email, confirm_hash, cancel_hash, requested_at, confirm_until, cancel_until)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const COLUMNS = `id, person_id, old_email::text as old_email, new_email::text as new_email, confirm_until, cancel_until, confirmed_at,
  cancelled_at, cancel_hash = $2 as cancels`;
const BY_SECRET = statement<ChangeRow>(
  'identity.email.by-secret',
  `select ${COLUMNS} from email_changes where person_id = $1 and (confirm_hash = $2 or cancel_hash = $2)`,
);
const LOCKED = statement<ChangeRow>('identity.email.locked', `${BY_SECRET.text} for update`);
const CONFIRM = statement<object>('identity.email.confirm', 'update email_changes set confirmed_at = $2 where id = $1');
const CANCEL = statement<object>('identity.email.cancel', 'update email_changes set cancelled_at = $2 where id = $1');
// Nothing where the address is another account's, or the account is erased.
const MOVE = statement<{ id: string }>(
  'identity.email.move',
  `update persons set email = $2, version = version + 1 where id = $1 and erased_at is null
     and not exists (select from persons other where other.email = $2 and other.id <> $1) returning id`,
);
const MOVE_SIGN_IN = statement<object>(
  'identity.email.move-sign-in',
  `with moved as (update auth."user" set email = lower($2), "emailVerified" = true, "updatedAt" = $3 where id = $1)
   delete from auth.verification where value = $1::text`,
);
// Who moved the address away was somebody else: nothing that they set up opens the account any more.
const SHUT = statement<object>(
  'identity.email.shut',
  `with ended as (delete from auth.session where "userId" = $1)
   update auth.account set password = null where "userId" = $1`,
);
const REVOKE_TOKENS = statement<object>(
  'identity.email.revoke-tokens',
  'update access_tokens set revoked_at = $1 where revoked_at is null',
);

/**
 * Another address to sign in with: a link to the new one confirms it, a notice to the one before can cancel it, also
 * when it was confirmed already.
 */
@Injectable()
export class EmailChangesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly mails: MailRequests,
    private readonly security: AccountSecurity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The change that waits; null where there is none. Scope: self. */
  async waiting(ctx: RequestContext): Promise<EmailChange | null> {
    const [row] = await this.db.sql(ctx, WAITING, [ctx.now]);
    return row ? Object.assign(new EmailChange(), { email: row.email, confirmUntil: row.confirm_until }) : null;
  }

  /** Asks for the change; one that waited before is dropped. Answers the same where the address is another account's. */
  async request(ctx: RequestContext, input: ChangeEmailInput): Promise<EmailChange> {
    const personId = requirePersonThemself(ctx);
    const { email } = parseInput(z.object({ email: emailInput() }), { email: input.email });
    const [me] = await this.db.sql(ctx, ME);
    if (me!.email.toLowerCase() === email.toLowerCase())
      refuseInput({ path: 'email', code: identityDictionary.key('input.same_email') });
    await this.security.checkPassword(personId, input.password ?? null);
    await this.security.limitMails(personId);
    const [confirm, cancel] = [newSecret(personId), newSecret(personId)];
    const [confirmUntil, cancelUntil] = [CONFIRM_MS, CANCEL_MS].map((ms) => new Date(ctx.now.getTime() + ms)) as [
      Date,
      Date,
    ];
    await unsafeInScope(this.db, ctx, { scope: 'system', ...NO_TENANT }, async (system) => {
      await this.db.sql(system, REPLACE, [personId, ctx.now]);
      await this.db.sql(system, INSERT, [
        newId(ctx.now),
        personId,
        me!.email,
        email,
        confirm.hash,
        cancel.hash,
        ctx.now,
        confirmUntil,
        cancelUntil,
      ]);
    });
    const page = (secret: string) => new URL(`${PAGES.email}/${secret}`, this.config.publicUrl).href;
    const { locale } = me!;
    await this.mails.request(ctx, this.db, {
      kind: 'email-change',
      to: email,
      locale,
      url: page(confirm.text),
      params: {},
      expiresAt: confirmUntil,
    });
    await this.mails.request(ctx, this.db, {
      kind: 'email-change-notice',
      to: me!.email,
      locale,
      url: page(cancel.text),
      params: { newEmail: email },
      expiresAt: cancelUntil,
    });
    await this.audit.record(ctx, { action: 'email.request', subjectType: 'Person', subjectId: personId });
    return Object.assign(new EmailChange(), { email, confirmUntil });
  }

  /** What a link opens; null where it opens nothing. Changes nothing. Scope: public. */
  async byToken(ctx: RequestContext, token: string): Promise<EmailChangeLink | null> {
    const opened = openSecret(token);
    if (!opened) return null;
    const system = unsafeAllTenantsContext('email-change', ctx.clock);
    const [row] = await this.db.sql(system, BY_SECRET, [opened.ownerId, opened.hash]);
    return row ? toLink(row, ctx.now) : null;
  }

  /** Lets the new address sign in. Again, or at the same moment, answers how it stands. Scope: public. */
  async confirm(ctx: RequestContext, token: string): Promise<EmailChangeLink> {
    return this.step(ctx, token, false, async (system, row) => {
      if (row.cancelled_at || (!row.confirmed_at && row.confirm_until <= ctx.now)) refuse('link_used');
      if (row.confirmed_at) return null;
      await this.move(system, row.person_id, row.new_email);
      await this.db.sql(system, CONFIRM, [row.id, ctx.now]);
      row.confirmed_at = ctx.now;
      return 'email.confirm';
    });
  }

  /** Keeps the address before, or brings it back and shuts out whoever changed it. Scope: public. */
  async cancel(ctx: RequestContext, token: string): Promise<EmailChangeLink> {
    return this.step(ctx, token, true, async (system, row) => {
      if (row.cancel_until <= ctx.now) refuse('link_used');
      if (row.cancelled_at) return null;
      if (row.confirmed_at) {
        await this.move(system, row.person_id, row.old_email);
        await unsafeInScope(this.db, system, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, SHUT, [row.person_id]));
        await unsafeInScope(this.db, system, { scope: 'self', personId: row.person_id, ...NO_TENANT }, (self) =>
          this.db.sql(self, REVOKE_TOKENS, [ctx.now]),
        );
      }
      await this.db.sql(system, CANCEL, [row.id, ctx.now]);
      row.cancelled_at = ctx.now;
      return row.confirmed_at ? 'email.revert' : 'email.cancel';
    });
  }

  private async step(
    ctx: RequestContext,
    token: string,
    cancels: boolean,
    work: (system: RequestContext, row: ChangeRow) => Promise<string | null>,
  ): Promise<EmailChangeLink> {
    const opened = openSecret(token);
    if (!opened) return refuse('link_used');
    const [row, action] = await unsafeInScope(this.db, ctx, { scope: 'system', ...NO_TENANT }, async (system) => {
      const [found] = await this.db.sql(system, LOCKED, [opened.ownerId, opened.hash]);
      if (!found || found.cancels !== cancels) return refuse('link_used');
      return [found, await work(system, found)] as const;
    });
    // The link proves the address, and with it whose account it is.
    const actor = { ...anonymous, kind: 'person' as const, personId: row.person_id };
    await this.audit.record(ctx.with({ actor }), {
      action: action ?? 'email.repeat',
      subjectType: 'Person',
      subjectId: row.person_id,
    });
    return toLink(row, ctx.now);
  }

  private async move(system: RequestContext, personId: string, email: string): Promise<void> {
    const [moved] = await this.db.sql(system, MOVE, [personId, email]);
    if (!moved) refuse('email_taken');
    await unsafeInScope(this.db, system, { scope: 'login', ...NO_TENANT }, (login) =>
      this.db.sql(login, MOVE_SIGN_IN, [personId, email, system.now]),
    );
  }
}

const refuse = (code: 'link_used' | 'email_taken'): never => {
  throw new Refused(SignInRefused.of(code));
};

function toLink(row: ChangeRow, now: Date): EmailChangeLink {
  const open = row.cancels ? row.cancel_until > now : row.confirm_until > now;
  const status = row.cancelled_at
    ? EmailChangeState.CANCELLED
    : row.confirmed_at && !(row.cancels && !open)
      ? EmailChangeState.CONFIRMED
      : open
        ? EmailChangeState.WAITING
        : EmailChangeState.EXPIRED;
  return Object.assign(new EmailChangeLink(), { email: row.new_email, cancels: row.cancels, status });
}
