import { Injectable } from '@nestjs/common';
import { AppError, Database, defineJob, newId, notFound, OnJob, Outbox, statement, Sweeps, type JobMeta, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { attempt, StillToSend } from '../deliveries/attempt.js';
import { QUICK_ATTEMPTS } from '../deliveries/delivery.state.js';
import { Recipients } from '../deliveries/recipients.js';
import { messageIdOf } from '../mail/compose-mail.js';
import { Mailer } from '../mail/mailer.js';
import { MailServers } from '../own-mail-server/mail-servers.js';
import { Suppressions } from '../suppressions/suppressions.js';

/** A mail that tries something goes to who tries it. */
export const sendMailTrial = defineJob('notifications.send.mail-trial', 'urgent', { trialId: z.uuid() });

export interface MailTrial {
  subject: string;
  text: string;
  html: string;
  locale: Locale;
}

export interface TrialRow {
  id: string;
  person_id: string;
  subject: string;
  plain_text: string;
  html: string;
  locale: Locale;
  created_at: Date;
}

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
/** In an hour, by one person. */
const MOST = 10;
/** Long enough to be asked about. */
const KEPT_MS = 7 * DAY_MS;

const RECENT = statement<{ count: number; oldest: Date }>(
  'mail-trials.recent',
  'select count(*)::int as count, min(created_at) as oldest from mail_trials where network_id = $1 and person_id = $2 and created_at > $3',
);
const INSERT = statement<object>(
  'mail-trials.insert',
  `insert into mail_trials (id, network_id, tenant_id, person_id, subject, plain_text, html, locale, created_at) values ($1, $2, $2, $3, $4, $5, $6, $7, $8)`,
);
const TAKE = statement<TrialRow>('mail-trials.take', 'select id, person_id, subject, plain_text, html, locale, created_at from mail_trials where id = $1 and finished_at is null');
const END = statement<object>('mail-trials.end', 'update mail_trials set finished_at = $2, failure = $3 where id = $1');
const FORGET = statement<object>('mail-trials.forget', 'delete from mail_trials where created_at < $1');

/** Mails to who tries something at the network's own expense: at their own address, and a few an hour. */
@Injectable()
export class MailTrials {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly recipients: Recipients,
    private readonly suppressions: Suppressions,
    private readonly mailer: Mailer,
    private readonly servers: MailServers,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.mail-trials', everyMs: DAY_MS, run: (ctx) => this.forget(ctx) });
  }

  /** Sends it once this transaction is committed. Throws RATE_LIMITED. Scope: network. */
  async begin(ctx: RequestContext, trial: MailTrial): Promise<{ id: string; address: string }> {
    const kept = await this.keep(ctx, trial);
    await this.outbox.enqueue(ctx.with({ tenantId: ctx.requireNetwork() }), sendMailTrial, { trialId: kept.id });
    return kept;
  }

  /** Keeps one for who calls to send. Throws RATE_LIMITED. Scope: network. */
  async keep(ctx: RequestContext, { subject, text, html, locale }: MailTrial): Promise<{ id: string; address: string }> {
    const networkId = ctx.requireNetwork();
    const personId = ctx.requirePerson();
    const own = (await this.recipients.contacts(ctx, [personId])).get(personId);
    if (!own) throw notFound();
    const [recent] = await this.db.sql(ctx, RECENT, [networkId, personId, new Date(ctx.now.getTime() - HOUR_MS)]);
    if (recent!.count >= MOST) throw new AppError('RATE_LIMITED', { seconds: Math.max(1, Math.ceil((recent!.oldest.getTime() + HOUR_MS - ctx.now.getTime()) / 1000)) });
    const id = newId(ctx.now);
    await this.db.sql(ctx, INSERT, [id, networkId, personId, subject.slice(0, 300), text, html, locale, ctx.now]);
    return { id, address: own.email };
  }

  /** One that has not ended. Scope: tenant. */
  async taken(ctx: RequestContext, trialId: string): Promise<TrialRow | null> {
    const [trial] = await this.db.sql(ctx, TAKE, [trialId]);
    return trial ?? null;
  }

  /** `failure` is null where it went. Scope: tenant. */
  async end(ctx: RequestContext, trialId: string, failure: string | null): Promise<void> {
    await this.db.write(ctx, (inside) => this.db.sql(inside, END, [trialId, ctx.now, failure]));
  }

  @OnJob(sendMailTrial, { transaction: 'own' })
  async send(ctx: RequestContext, { trialId }: PayloadOf<typeof sendMailTrial>, meta: JobMeta): Promise<void> {
    const trial = await this.taken(ctx, trialId);
    if (!trial) return;
    const contact = (await this.recipients.contacts(ctx, [trial.person_id])).get(trial.person_id);
    const failure = contact ? await this.handOver(ctx, trial, contact.email, meta.attempt) : 'no_recipient';
    await this.end(ctx, trial.id, failure);
  }

  /** Null where it went. Throws while it is worth another attempt. */
  private async handOver(ctx: RequestContext, trial: TrialRow, to: string, jobAttempt: number): Promise<string | null> {
    const listed = (await this.suppressions.among(ctx, [to])).causeOf(to);
    if (listed === 'bounced') return listed;
    const { id: deliveryId, subject, plain_text: text, html, locale, created_at: composedAt } = trial;
    const networkId = ctx.requireNetwork();
    const messageId = messageIdOf(deliveryId, await this.servers.senderOf(networkId));
    const ended = await attempt(this.mailer, { deliveryId, messageId, networkId, to, subject, text, html, locale, composedAt, urgent: true, unsubscribeUrl: null, replyTo: null, calendar: null });
    if (ended.state === 'sent') return null;
    if (ended.state === 'queued' && jobAttempt < QUICK_ATTEMPTS) throw new StillToSend(1);
    return ended.reason.slice(0, 60);
  }

  private async forget(ctx: RequestContext): Promise<void> {
    await this.db.write(ctx, (inside) => this.db.sql(inside, FORGET, [new Date(ctx.now.getTime() - KEPT_MS)]));
  }
}
