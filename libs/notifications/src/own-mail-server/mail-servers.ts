import { Inject, Injectable } from '@nestjs/common';
import { SecretBox } from '@tequio/identity';
import { Audit, CLOCK, CONFIG, Database, newId, statement, text, unsafeAllTenantsContext, unsafeInScope, type Clock, type Config, type RequestContext } from '@tequio/platform';
import { DeliveryPauses } from '../delivery-pauses/delivery-pauses.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import type { ServerFinding } from './mail-server-faults.js';
import { mailServerMachine, type MailServerState } from './mail-server.state.js';
import type { ServerAccess } from './server-connections.js';

interface AccessRow {
  id: string;
  network_id: string;
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  user_name: string;
  password: Buffer;
  sender_name: string;
  sender_address: string;
  version: number;
  state: MailServerState;
}

/** Why a mail waits whose network's own server is held back. */
export const HELD = 'own_server_held';

const ACCESS = statement<AccessRow>(
  'mail-servers.access',
  `select id, network_id, host, port, security, user_name, password, sender_name, sender_address, version, state from mail_servers where network_id = $1`,
);
const SENDER = statement<Pick<AccessRow, 'sender_name' | 'sender_address'>>(
  'mail-servers.sender',
  `select sender_name, sender_address from mail_servers where network_id = $1 and state <> 'untried'`,
);
const LOCK = statement<{ id: string; version: number; state: MailServerState }>('mail-servers.lock-any', 'select id, version, state from mail_servers where network_id = $1 for update');
const HOLD = statement<object>('mail-servers.hold-back', 'update mail_servers set state = $2, fault = $3, answer = $4, held_since = $5 where id = $1');
const TRIED = statement<object>(
  'mail-servers.tried',
  `update mail_servers set trial_ended_at = $3, trial_fault = $4, trial_answer = $5 where network_id = $1 and trial_id = $2`,
);
const TAKE_UP = statement<object>('mail-servers.take-up', 'update mail_servers set state = $2, fault = null, answer = null, held_since = null where id = $1');
/** Mails of accounts are no tenant's, so that no pause is about them: they are called by their reason. */
const CALL = statement<object>(
  'mail-servers.call',
  `update deliveries set due_at = $2 where state = 'queued' and reason = '${HELD}' and request_id in (select id from mail_requests where network_id = $1)`,
);

/** A network's own server as who sends needs it: with its password. Nobody else reads it. */
@Injectable()
export class MailServers {
  constructor(
    private readonly db: Database,
    private readonly box: SecretBox,
    private readonly pauses: DeliveryPauses,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  seal(id: string, password: string): Buffer {
    return this.box.seal(placeOf(id), password);
  }

  /** The server of a network as it is now; `access` is null where the password was sealed with another SECRET_KEY. */
  async of(networkId: string): Promise<{ state: MailServerState; version: number; access: ServerAccess | null } | null> {
    const [row] = await this.db.sql(this.system(), ACCESS, [networkId]);
    return row ? { state: row.state, version: row.version, access: this.open(row) } : null;
  }

  /** Whose name a network's mails bear, as `Name <address>`. */
  async senderOf(networkId: string | null): Promise<string> {
    const [row] = networkId ? await this.db.sql(this.system(), SENDER, [networkId]) : [];
    return row ? asSender(row) : this.config.mailFrom;
  }

  /** Has all mails of the network wait, unless the server was changed meanwhile. Does it once, whoever comes. */
  async holdBack(networkId: string, version: number, finding: ServerFinding): Promise<void> {
    await this.db.write(this.system(), async (ctx) => {
      const [row] = await this.db.sql(ctx, LOCK, [networkId]);
      if (row?.version !== version || row.state !== 'in_use') return;
      await this.holdRow(ctx, networkId, row.id, finding);
      await this.audit.record(ctx.with({ networkId, tenantId: networkId }), {
        action: 'mail_server.hold',
        subjectType: 'MailServer',
        subjectId: row.id,
        changes: { fault: finding.fault },
      });
    });
  }

  /** What a trial found; with one that went, what waits goes. The trial of what was changed since says nothing. */
  async tried(networkId: string, trial: { id: string; version: number }, finding: ServerFinding | null): Promise<void> {
    await this.db.write(this.system(), async (ctx) => {
      const [row] = await this.db.sql(ctx, LOCK, [networkId]);
      if (row?.version !== trial.version) return;
      await this.db.sql(ctx, TRIED, [networkId, trial.id, ctx.now, finding?.fault ?? null, finding?.answer ?? null]);
      if (finding || row.state !== 'held_back') return;
      await this.db.sql(ctx, TAKE_UP, [row.id, mailServerMachine.step('resume', row.state, { tried: true })]);
      await this.letGo(ctx, networkId);
      await this.audit.record(ctx.with({ networkId, tenantId: networkId }), { action: 'mail_server.resume', subjectType: 'MailServer', subjectId: row.id });
    });
  }

  /** Mails wait from the end of the transaction at hand on. Scope: network; who calls has proved that it may. */
  async hold(ctx: RequestContext, id: string, finding: ServerFinding): Promise<void> {
    const networkId = ctx.requireNetwork();
    await unsafeInScope(this.db, ctx, { scope: 'system' }, (inside) => this.holdRow(inside, networkId, id, finding));
  }

  /** Mails that wait for it go from the end of the transaction at hand on. Scope: network; who calls has proved that it may. */
  async release(ctx: RequestContext): Promise<void> {
    const networkId = ctx.requireNetwork();
    await unsafeInScope(this.db, ctx, { scope: 'system' }, (inside) => this.letGo(inside, networkId));
  }

  private async holdRow(ctx: RequestContext, networkId: string, id: string, { fault, answer }: ServerFinding): Promise<void> {
    await this.db.sql(ctx, HOLD, [id, mailServerMachine.step('hold', 'in_use', { tried: true }), fault, answer, ctx.now]);
    await this.pauses.holdOwnServer(ctx, networkId, newId(ctx.now), text('es', notificationsDictionary.key(`server_fault.${fault}`)));
  }

  private async letGo(ctx: RequestContext, networkId: string): Promise<void> {
    await this.pauses.releaseOwnServer(ctx, networkId);
    await this.db.sql(ctx, CALL, [networkId, ctx.now]);
  }

  private open(row: AccessRow): ServerAccess | null {
    try {
      const { network_id: networkId, version, host, port, security, user_name: userName } = row;
      return { networkId, version, host, port, security, userName, password: this.box.open(placeOf(row.id), row.password), sender: asSender(row) };
    } catch {
      return null;
    }
  }

  private system(): RequestContext {
    return unsafeAllTenantsContext('mail-servers', this.clock);
  }
}

const placeOf = (id: string): string => `mail-server.${id}`;
/** A name is one line without what a header would read as more; see the input. */
const asSender = (row: Pick<AccessRow, 'sender_name' | 'sender_address'>): string => `"${row.sender_name}" <${row.sender_address}>`;
