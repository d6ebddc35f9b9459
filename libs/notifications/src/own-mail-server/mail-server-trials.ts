import { Injectable } from '@nestjs/common';
import { Database, defineJob, OnJob, Outbox, type PayloadOf, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { Recipients } from '../deliveries/recipients.js';
import { MailTrials, type MailTrial } from '../mail-trials/mail-trials.js';
import { messageIdOf } from '../mail/compose-mail.js';
import { findingOf, type ServerFinding } from './mail-server-faults.js';
import { MailServers } from './mail-servers.js';
import { ServerConnections } from './server-connections.js';

/** A mail to who tries a network's own server, through that server and no other. */
export const tryServer = defineJob('notifications.try.mail-server', 'urgent', { trialId: z.uuid(), version: z.int() });

/** One attempt: who waits for it asks again themselves. */
@Injectable()
export class MailServerTrials {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly trials: MailTrials,
    private readonly recipients: Recipients,
    private readonly servers: MailServers,
    private readonly connections: ServerConnections,
  ) {}

  /** Begins once this transaction is committed. Throws RATE_LIMITED. Scope: network. */
  async begin(ctx: RequestContext, version: number, mail: MailTrial): Promise<{ id: string; address: string }> {
    const kept = await this.trials.keep(ctx, mail);
    await this.outbox.enqueue(ctx.with({ tenantId: ctx.requireNetwork() }), tryServer, { trialId: kept.id, version });
    return kept;
  }

  @OnJob(tryServer, { transaction: 'own' })
  async try(ctx: RequestContext, { trialId, version }: PayloadOf<typeof tryServer>): Promise<void> {
    const networkId = ctx.requireNetwork();
    const trial = await this.trials.taken(ctx, trialId);
    const server = trial && (await this.servers.of(networkId));
    if (!trial || server?.version !== version) return;
    const to = (await this.recipients.contacts(ctx, [trial.person_id])).get(trial.person_id)?.email;
    if (!to) return this.trials.end(ctx, trialId, 'no_recipient');
    let finding: ServerFinding | null = null;
    if (!server.access) finding = { fault: 'password_lost', answer: null };
    else
      try {
        const { subject, plain_text: plain, html, locale, created_at: composedAt } = trial;
        // The same message where a worker that died is followed by another.
        await this.connections.try(server.access, {
          deliveryId: trialId,
          messageId: messageIdOf(trialId, server.access.sender),
          networkId,
          to,
          subject,
          text: plain,
          html,
          locale,
          composedAt,
          urgent: true,
          unsubscribeUrl: null,
          replyTo: null,
          calendar: null,
        });
      } catch (error) {
        finding = findingOf(error);
      }
    await this.servers.tried(networkId, { id: trialId, version }, finding);
    await this.trials.end(ctx, trialId, finding?.fault ?? null);
  }
}
