import { Injectable } from '@nestjs/common';
import {
  newId,
  Outbox,
  statement,
  unsafeAllTenantsContext,
  Database,
  type Locale,
  type RequestContext,
} from '@tequio/platform';
import { mailRequested } from '../identity.events.js';
import { SecretBox } from './secret-box.js';

export type IdentityMailKind = 'sign-in' | 'password-reset' | 'invitation' | 'new-session' | 'email-change' | 'email-change-notice' | 'account-erased' | 'second-step-reset';

/** A mail whose link opens an account, as the sender of mails needs it. */
export interface IdentityMail {
  kind: IdentityMailKind;
  to: string;
  locale: Locale;
  /** Absolute address with its secret. */
  url: string;
  /** Whose looks and sender the mail has; null for the deployment's own. */
  networkId: string | null;
  expiresAt: Date;
  /**
   * Values of the text, by kind. `invitation`: invitationId, tenantId, placeName, networkName, name (of the invited, or null),
   * role (its key), roleName (in `locale`), office, externalId, inviter (name, office and body, or null), message (of the inviter, or null). `new-session`: device (in words, or null), at (ISO). `email-change-notice`: newEmail. `second-step-reset`: reason. Others: none.
   */
  params: Record<string, string | null>;
}

const APPEND = statement<object>(
  'identity.mail.append',
  'insert into mail_requests (id, network_id, kind, sealed, requested_at, expires_at) values ($1, $2, $3, $4, $5, $6)',
);

/** Writes the request for a mail down in the transaction of what it is about; the secret only encrypted. */
@Injectable()
export class MailRequests {
  constructor(
    private readonly box: SecretBox,
    private readonly outbox: Outbox,
  ) {}

  async request(ctx: RequestContext, db: Database, mail: Omit<IdentityMail, 'networkId'>): Promise<string> {
    const id = newId(ctx.now);
    const sealed = this.box.seal(
      id,
      JSON.stringify({ to: mail.to, locale: mail.locale, url: mail.url, params: mail.params }),
    );
    await db.sql(ctx, APPEND, [id, ctx.networkId, mail.kind, sealed, ctx.now, mail.expiresAt]);
    await this.outbox.publish(ctx, mailRequested, { requestId: id });
    return id;
  }
}

interface RequestRow {
  network_id: string | null;
  kind: IdentityMailKind;
  sealed: Buffer | null;
  expires_at: Date;
}

const TAKE = statement<RequestRow>(
  'identity.mail.take',
  'select network_id, kind, sealed, expires_at from mail_requests where id = $1',
);
const DONE = statement<object>(
  'identity.mail.done',
  'update mail_requests set done_at = $2, sealed = null where id = $1 and done_at is null',
);

/** What the sender of mails asks for on `identity.mail.requested`. */
@Injectable()
export class IdentityMailQueue {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
  ) {}

  /**
   * The mail of a request, the same each time until `done`; null where it was sent, or where its link has expired meanwhile.
   * Works in a transaction of its own: call it from a handler with `transaction: 'own'`.
   */
  async take(ctx: RequestContext, requestId: string): Promise<IdentityMail | null> {
    const [row] = await this.db.sql(unsafeAllTenantsContext('identity-mail', ctx.clock), TAKE, [requestId]);
    if (!row?.sealed || row.expires_at <= ctx.now) return null;
    const content = JSON.parse(this.box.open(requestId, row.sealed)) as Pick<
      IdentityMail,
      'to' | 'locale' | 'url' | 'params'
    >;
    return { kind: row.kind, networkId: row.network_id, expiresAt: row.expires_at, ...content };
  }

  /** Marks the mail as handed to the mail server and erases its secret. */
  async done(ctx: RequestContext, requestId: string): Promise<void> {
    await this.db.write(unsafeAllTenantsContext('identity-mail', ctx.clock), (inside) =>
      this.db.sql(inside, DONE, [requestId, ctx.now]),
    );
  }
}
