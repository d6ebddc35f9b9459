import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  email,
  isInnerAddress,
  issue,
  line,
  newId,
  notFound,
  openSteps,
  parseInput,
  rangesOf,
  Refused,
  refuseInput,
  StaleVersion,
  text,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { isPlainAddress } from '../mail/compose-mail.js';
import { mailHtml, mailText, type MailContent } from '../mail/mail-layout.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import type { ServerFault } from './mail-server-faults.js';
import { BEGIN_TRIAL, DELETE, INSERT, LOCK_PLACE, LOCK_SERVER, SERVER, SET_PASSWORD, SET_STATE, UPDATE, type MailServerRow } from './mail-server-rows.js';
import { MailServerTrials } from './mail-server-trials.js';
import { mailServerMachine } from './mail-server.state.js';
import { MailServer, MailServerProblem, MailServerRemoved, MailServerTrial, type SaveMailServerInput } from './mail-server.types.js';
import { MailServers } from './mail-servers.js';

const k = notificationsDictionary.key;
/** A name with a dot in it (RFC 1123 §2.1): one without is of an inner network. */
const NAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

const serverSchema = z.object({
  host: z
    .string()
    .transform((value) => value.trim().toLowerCase().replace(/^\[(.*)\]$/, '$1'))
    .refine((value) => isIP(value) > 0 || NAME.test(value), issue(k('input.mail_server_host'), [])),
  port: z.int(),
  security: z.enum(['tls', 'starttls']),
  userName: line(254),
  password: z
    .string()
    .max(200)
    .refine((value) => !/\p{Cc}/u.test(value), issue(k('input.mail_server_password'), []))
    .nullable(),
  senderName: line(100).refine((value) => !/["\\<>]/.test(value), issue(k('input.mail_server_sender_name'), [])),
  senderAddress: email().refine(isPlainAddress, issue('invalid', [])),
});
type Said = z.output<typeof serverSchema>;

/** A network's own mail server as its administrator sets it. Scope: network. */
@Injectable()
export class MailServersService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly servers: MailServers,
    private readonly trials: MailServerTrials,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  async one(ctx: RequestContext): Promise<MailServer | null> {
    const networkId = this.networkOf(ctx);
    const [row] = await this.db.sql(ctx, SERVER, [networkId]);
    return row ? show(ctx, row) : null;
  }

  async save(ctx: RequestContext, { version, ...input }: SaveMailServerInput): Promise<MailServer> {
    const networkId = this.networkOf(ctx);
    const said = this.parse(input);
    await this.db.sql(ctx, LOCK_PLACE, [networkId]);
    const row = await this.locked(ctx, networkId);
    if ((row?.version ?? 0) !== version) throw new Refused(StaleVersion.at(row?.version ?? 0));
    // A password is of one user of one server: it goes to no other, whoever asks.
    if (!said.password && (row?.host !== said.host || row.user_name !== said.userName)) refuseInput({ path: 'password', code: row ? k('input.mail_server_password_again') : 'required' });
    const id = row?.id ?? newId(ctx.now);
    const sealed = said.password ? this.servers.seal(id, said.password) : null;
    const { host, port, security, userName, senderName, senderAddress } = said;
    const by = [ctx.now, ctx.requirePerson(), ctx.actor.office ?? null];
    if (row) {
      await this.db.sql(ctx, UPDATE, [id, host, port, security, userName, senderName, senderAddress, ...by]);
      if (sealed) await this.db.sql(ctx, SET_PASSWORD, [id, sealed]);
    } else await this.db.sql(ctx, INSERT, [id, networkId, host, port, security, userName, sealed, senderName, senderAddress, mailServerMachine.initial, ...by]);
    // By settings that nobody has tried no mail goes, nor does it go another way.
    if (row && row.state !== 'untried' && isOther(row, said)) await this.servers.hold(ctx, id, { fault: 'changed', answer: null });
    await this.record(ctx, row ? 'update' : 'create', id, { host, port, security, senderAddress, password: sealed !== null });
    return this.held(ctx, networkId);
  }

  /** A mail to who asks, and to nobody else. */
  async try(ctx: RequestContext, version: number): Promise<MailServer> {
    const networkId = this.networkOf(ctx);
    const row = await this.hold(ctx, networkId, version);
    const { id: trialId } = await this.trials.begin(ctx, version, { ...trialMail(ctx, row), locale: ctx.locale });
    await this.db.sql(ctx, BEGIN_TRIAL, [row.id, trialId, ctx.now]);
    await this.record(ctx, 'try', row.id, {});
    return this.held(ctx, networkId);
  }

  async use(ctx: RequestContext, version: number): Promise<MailServer> {
    const networkId = this.networkOf(ctx);
    const row = await this.hold(ctx, networkId, version);
    await this.db.sql(ctx, SET_STATE, [row.id, mailServerMachine.step('use', row.state, factsOf(row))]);
    await this.record(ctx, 'use', row.id, {});
    return this.held(ctx, networkId);
  }

  async remove(ctx: RequestContext, version: number): Promise<MailServerRemoved> {
    const networkId = this.networkOf(ctx);
    const row = await this.hold(ctx, networkId, version);
    await this.db.sql(ctx, DELETE, [row.id]);
    await this.servers.release(ctx);
    await this.record(ctx, 'remove', row.id, { host: row.host, senderAddress: row.sender_address });
    return Object.assign(new MailServerRemoved(), { id: row.id });
  }

  private networkOf(ctx: RequestContext): string {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'manage', 'MailServer', { networkId });
    return networkId;
  }

  private async locked(ctx: RequestContext, networkId: string): Promise<MailServerRow | null> {
    await this.db.sql(ctx, LOCK_SERVER, [networkId]);
    return (await this.db.sql(ctx, SERVER, [networkId]))[0] ?? null;
  }

  private async hold(ctx: RequestContext, networkId: string, version: number): Promise<MailServerRow> {
    const row = await this.locked(ctx, networkId);
    if (!row) throw notFound();
    if (row.version !== version) throw new Refused(StaleVersion.at(row.version));
    return row;
  }

  private async held(ctx: RequestContext, networkId: string): Promise<MailServer> {
    const [row] = await this.db.sql(ctx, SERVER, [networkId]);
    return show(ctx, row!);
  }

  private parse(input: Omit<SaveMailServerInput, 'version'>): Said {
    const said = parseInput(serverSchema, {
      host: input.host,
      port: input.port,
      security: input.security,
      userName: input.userName,
      password: input.password || null,
      senderName: input.senderName,
      senderAddress: input.senderAddress,
    });
    const { ports, inner } = this.settings.ownServers;
    const wrong = [
      // A name is looked up and judged with each connection; see `ServerConnections`.
      ...(isIP(said.host) && isInnerAddress(said.host, rangesOf(inner)) ? [{ path: 'host', code: k('input.mail_server_inner') }] : []),
      ...(ports.includes(said.port) ? [] : [{ path: 'port', code: k('input.mail_server_port'), params: { ports: ports.join(', ') } }]),
    ];
    if (wrong.length) refuseInput(...wrong);
    return said;
  }

  private record(ctx: RequestContext, act: string, id: string, changes: Record<string, unknown>): Promise<void> {
    return this.audit.record(ctx, { action: `mail_server.${act}`, subjectType: 'MailServer', subjectId: id, changes });
  }
}

const factsOf = (row: MailServerRow) => ({ tried: row.trial_version === row.version && row.trial_ended_at !== null && row.trial_fault === null });

/** Whether what was tried says nothing of it any more; another name of the sender changes nothing for the server. */
const isOther = (row: MailServerRow, said: Said): boolean =>
  said.password !== null ||
  row.host !== said.host ||
  row.port !== said.port ||
  row.security !== said.security ||
  row.user_name !== said.userName ||
  row.sender_address !== said.senderAddress;

function trialMail(ctx: RequestContext, row: MailServerRow): { subject: string; text: string; html: string } {
  const say = (part: 'subject' | 'heading' | 'body' | 'reason') => notificationsDictionary.text(ctx.locale, `mail_server_trial.${part}`, { host: row.host, sender: row.sender_address });
  const content: MailContent = {
    locale: ctx.locale,
    voice: 'usted',
    subject: say('subject'),
    heading: say('heading'),
    sections: [{ heading: null, paragraphs: [say('body')] }],
    action: null,
    place: { network: row.sender_name, municipality: null },
    look: null,
    reason: say('reason'),
    unsubscribeUrl: null,
  };
  return { subject: content.subject, text: mailText(content), html: mailHtml(content) };
}

const problem = (ctx: RequestContext, fault: ServerFault | null, answer: string | null): MailServerProblem | null =>
  fault && Object.assign(new MailServerProblem(), { fault, answer, message: text(ctx.locale, k(`server_fault.${fault}`)), remedy: text(ctx.locale, k(`server_remedy.${fault}`)) });

function show(ctx: RequestContext, row: MailServerRow): MailServer {
  const asked = { state: row.state, networkId: row.network_id };
  const trial =
    row.trial_asked_at &&
    Object.assign(new MailServerTrial(), {
      askedAt: row.trial_asked_at,
      endedAt: row.trial_ended_at,
      current: row.trial_version === row.version,
      problem: problem(ctx, row.trial_fault, row.trial_answer),
    });
  return Object.assign(new MailServer(), {
    id: row.id,
    version: row.version,
    host: row.host,
    port: row.port,
    security: row.security,
    userName: row.user_name,
    senderName: row.sender_name,
    senderAddress: row.sender_address,
    state: row.state,
    heldBack: problem(ctx, row.fault, row.answer),
    heldSince: row.held_since,
    waiting: row.waiting,
    trial,
    openSteps: openSteps(ctx, mailServerMachine, asked, factsOf(row)),
    changedAt: row.changed_at,
    changedBy: row.changed_by_office,
  });
}
