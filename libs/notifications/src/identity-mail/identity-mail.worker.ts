import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  CONFIG,
  Database,
  defineJob,
  newId,
  OnEvent,
  OnJob,
  statement,
  unsafeAllTenantsContext,
  type Config,
  type JobMeta,
  type PayloadOf,
  type RequestContext,
} from '@tequio/platform';
import { IdentityMailQueue, mailRequested } from '@tequio/identity';
import { attempt, StillToSend } from '../deliveries/attempt.js';
import { DeliveryLedger, type ClaimedDelivery } from '../deliveries/delivery-ledger.js';
import { QUICK_ATTEMPTS, type AttemptOutcome } from '../deliveries/delivery.state.js';
import { Recipients } from '../deliveries/recipients.js';
import { messageIdOf } from '../mail/compose-mail.js';
import { mailHtml, mailText } from '../mail/mail-layout.js';
import { Mailer } from '../mail/mailer.js';
import { MailServers } from '../own-mail-server/mail-servers.js';
import { Suppressions } from '../suppressions/suppressions.js';
import { identityMailContent } from './identity-mail.content.js';

/** Asked again for a mail that the queue's own attempts could not hand over. */
export const sendIdentityMail = defineJob('notifications.send.identity-mail', 'urgent', { requestId: z.uuid() });

// The request is the batch: a claim by batch finds its one delivery.
const BEGIN = statement<object>(
  'deliveries.begin-request',
  `insert into deliveries (id, urgent, batch_id, request_id, due_at, created_at) values ($1, true, $2, $2, $3, $3) on conflict (request_id) do nothing`,
);

/** Sends mails whose link opens an account. The link is never stored here: it is asked for at each attempt. */
@Injectable()
export class IdentityMailWorker {
  constructor(
    private readonly db: Database,
    private readonly ledger: DeliveryLedger,
    private readonly recipients: Recipients,
    private readonly suppressions: Suppressions,
    private readonly queue: IdentityMailQueue,
    private readonly mailer: Mailer,
    private readonly servers: MailServers,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @OnEvent(mailRequested, { transaction: 'own', lane: 'urgent' })
  requested(ctx: RequestContext, { requestId }: PayloadOf<typeof mailRequested>, meta: JobMeta): Promise<void> {
    return this.send(ctx, requestId, meta.attempt);
  }

  @OnJob(sendIdentityMail, { transaction: 'own' })
  again(ctx: RequestContext, { requestId }: PayloadOf<typeof sendIdentityMail>, meta: JobMeta): Promise<void> {
    return this.send(ctx, requestId, meta.attempt);
  }

  private async send(outer: RequestContext, requestId: string, jobAttempt: number): Promise<void> {
    const ctx = unsafeAllTenantsContext('identity-mail', outer.clock).with({ correlationId: outer.correlationId });
    await this.db.write(ctx, (inside) => this.db.sql(inside, BEGIN, [newId(ctx.now), requestId, ctx.now]));
    const [delivery] = await this.ledger.claim(ctx, requestId, ctx.now, 1);
    if (delivery) await this.ledger.record(ctx, [{ delivery, ended: await this.attempt(ctx, delivery, requestId) }]);
    if (!(await this.ledger.open(ctx, requestId))) return this.queue.done(ctx, requestId);
    if (jobAttempt < QUICK_ATTEMPTS) throw new StillToSend(1);
  }

  private async attempt(ctx: RequestContext, delivery: ClaimedDelivery, requestId: string): Promise<AttemptOutcome> {
    const mail = await this.queue.take(ctx, requestId);
    if (!mail) return { state: 'suppressed', reason: 'expired' };
    const place = await this.recipients.place(ctx, mail.networkId, mail.params['tenantId'] ?? null);
    const content = identityMailContent(mail, place, delivery.created_at, this.config.publicUrl);
    // Whoever puts a network's own server right must be able to sign in: what opens an account never depends on it.
    const networkId = mail.kind === 'invitation' ? mail.networkId : null;
    const ready = {
      messageId: messageIdOf(delivery.id, await this.servers.senderOf(networkId)),
      address: mail.to,
      subject: content.subject,
      text: mailText(content),
      html: mailHtml(content),
      calendar: null,
      unsubscribePath: null,
      secret: true,
    };
    await this.ledger.keep(ctx, [{ delivery, message: ready }]);
    // Somebody waits for it at this moment, and it may be the proof that the address works again: it goes, listed or not.
    const ended = await attempt(this.mailer, {
      deliveryId: delivery.id,
      messageId: ready.messageId,
      networkId,
      to: mail.to,
      subject: ready.subject,
      text: ready.text,
      html: ready.html,
      locale: mail.locale,
      composedAt: delivery.created_at,
      urgent: true,
      unsubscribeUrl: null,
      replyTo: null,
      calendar: null,
    });
    if (ended.state === 'bounced' && mail.networkId) await this.suppressions.add(ctx, mail.networkId, { address: mail.to, cause: 'bounced', code: ended.reason });
    return ended;
  }
}
