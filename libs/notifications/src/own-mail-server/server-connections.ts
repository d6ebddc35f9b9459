import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { createTransport } from 'nodemailer';
import { connectOutside, judgedAddresses, rangesOf } from '@tequio/platform';
import { composeMail } from '../mail/compose-mail.js';
import type { MailReceipt, OutgoingMail } from '../mail/mailer.js';
import { pooled, receiptOf, within } from '../mail/smtp-attempt.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';

/** A network's server as it is talked to. */
export interface ServerAccess {
  networkId: string;
  version: number;
  host: string;
  port: number;
  security: 'tls' | 'starttls';
  userName: string;
  password: string;
  /** As `Name <address>`. */
  sender: string;
}

/** Of one network in one process. Providers of small offices allow few at a time; what somebody waits for has its own. */
const CONNECTIONS = { urgent: 1, bulk: 2 } as const;
/** Networks whose connections a process keeps open. */
const MOST_NETWORKS = 40;
const IDLE_MS = 5 * 60_000;

type Transport = ReturnType<typeof createTransport>;
interface Pool {
  version: number;
  urgent: Transport;
  bulk: Transport;
}

/** Connections to networks' own servers: a few of each, and none longer than it is of use. */
@Injectable()
export class ServerConnections implements OnApplicationShutdown {
  private readonly pools = new LRUCache<string, Pool>({
    max: MOST_NETWORKS,
    ttl: IDLE_MS,
    updateAgeOnGet: true,
    ttlAutopurge: true,
    // What is on its way ends first.
    dispose: ({ urgent, bulk }) => {
      urgent.close();
      bulk.close();
    },
  });

  constructor(@Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings) {}

  /** Throws what went wrong, as it was told; see `findingOf`. */
  async send(server: ServerAccess, mail: OutgoingMail): Promise<MailReceipt> {
    const { urgent, bulk } = this.poolOf(server);
    return this.over(mail.urgent ? urgent : bulk, server, mail);
  }

  /** Over a connection of its own, with what the settings say now. */
  async try(server: ServerAccess, mail: OutgoingMail): Promise<MailReceipt> {
    const transport = this.transport(server, 1);
    try {
      return await this.over(transport, server, mail);
    } finally {
      transport.close();
    }
  }

  /** Ends those of a network, as its server is not to be talked to any more. */
  drop(networkId: string): void {
    this.pools.delete(networkId);
  }

  onApplicationShutdown(): void {
    this.pools.clear();
  }

  private async over(transport: Transport, server: ServerAccess, mail: OutgoingMail): Promise<MailReceipt> {
    const { envelope, bytes } = await composeMail(mail, server.sender);
    return receiptOf(await within(this.settings.smtpAttemptMs, transport.sendMail({ envelope, raw: bytes })));
  }

  private poolOf(server: ServerAccess): Pool {
    const kept = this.pools.get(server.networkId);
    if (kept?.version === server.version) return kept;
    const pool = { version: server.version, urgent: this.transport(server, CONNECTIONS.urgent), bulk: this.transport(server, CONNECTIONS.bulk) };
    this.pools.set(server.networkId, pool);
    return pool;
  }

  private transport(server: ServerAccess, maxConnections: number): Transport {
    const { smtpSilenceMs: silence, ownServers } = this.settings;
    const allowed = rangesOf(ownServers.inner);
    return createTransport({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      auth: { user: server.userName, pass: server.password },
      tls: { minVersion: 'TLSv1.2', rejectUnauthorized: true, ...(ownServers.authority ? { ca: ownServers.authority } : {}) },
      // The name is looked up anew for each connection, and judged: it may lead elsewhere since.
      getSocket: (_options: unknown, done: (error: Error | null, found?: object) => void) => {
        const stop = AbortSignal.timeout(silence);
        judgedAddresses(new URL(`smtp://${server.host.includes(':') ? `[${server.host}]` : server.host}`), allowed, stop)
          .then((judged) => connectOutside(server.host, server.port, judged, stop))
          .then((connection) => done(null, { connection }), (error: Error) => done(error));
      },
      ...pooled(maxConnections, silence),
    } as Parameters<typeof createTransport>[0]);
  }
}
