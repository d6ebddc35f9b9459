import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { classifyFailure } from '../mail/classify-failure.js';
import { Mailer, MailFailure, type MailReceipt, type OutgoingMail } from '../mail/mailer.js';
import { findingOf, isLasting, type ServerFinding } from './mail-server-faults.js';
import { HELD, MailServers } from './mail-servers.js';
import { ServerConnections } from './server-connections.js';

/** Mails of a network go through its own server where it has one in use; while that is held back they wait. All others take the platform's way. */
@Injectable()
export class RoutedMailer extends Mailer implements OnApplicationShutdown {
  constructor(
    private readonly general: Mailer & Partial<OnApplicationShutdown>,
    private readonly servers: MailServers,
    private readonly connections: ServerConnections,
  ) {
    super();
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    const { networkId } = mail;
    const server = networkId ? await this.servers.of(networkId) : null;
    if (!networkId || !server || server.state === 'untried') return this.general.send(mail);
    if (server.state === 'held_back') throw new MailFailure('temporary', HELD, true);
    if (!server.access) return this.holdBack(networkId, server.version, { fault: 'password_lost', answer: null });
    try {
      return await this.connections.send(server.access, mail);
    } catch (error) {
      const finding = findingOf(error);
      if (isLasting(finding.fault)) return this.holdBack(networkId, server.version, finding);
      throw classifyFailure(error);
    }
  }

  onApplicationShutdown(signal?: string): unknown {
    return this.general.onApplicationShutdown?.(signal);
  }

  /** No other attempt is made: a server that is asked again and again with a wrong password locks the account. */
  private async holdBack(networkId: string, version: number, finding: ServerFinding): Promise<never> {
    await this.servers.holdBack(networkId, version, finding);
    this.connections.drop(networkId);
    throw new MailFailure('temporary', HELD, true);
  }
}
