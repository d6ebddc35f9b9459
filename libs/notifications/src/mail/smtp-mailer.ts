import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '@tequio/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { classifyFailure } from './classify-failure.js';
import { composeMail } from './compose-mail.js';
import { Mailer, MailFailure, type MailReceipt, type OutgoingMail } from './mailer.js';

/** Parallel connections to the mail server; senders keep to the same numbers. What somebody waits for has its own, so that no flood stands before it. */
export const SMTP_CONNECTIONS = { urgent: 4, bulk: 5 } as const;

/** Mail through the server that SMTP_URL names, over a few connections that are kept open. */
@Injectable()
export class SmtpMailer extends Mailer implements OnApplicationShutdown {
  private readonly transports;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {
    super();
    const { smtpSilenceMs: silence } = settings;
    const transport = (maxConnections: number) =>
      createTransport({
        url: config.smtpUrl!,
        pool: true,
        maxConnections,
        maxMessages: 100,
        connectionTimeout: silence,
        greetingTimeout: silence,
        dnsTimeout: silence,
        socketTimeout: silence,
        // A mail is text that we made: nothing is read from files or addresses on the way.
        disableFileAccess: true,
        disableUrlAccess: true,
      } as Parameters<typeof createTransport>[0]);
    this.transports = { urgent: transport(SMTP_CONNECTIONS.urgent), bulk: transport(SMTP_CONNECTIONS.bulk) };
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    try {
      const { envelope, bytes } = await composeMail(mail, this.config.mailFrom);
      const { urgent, bulk } = this.transports;
      const sent = (await this.within((mail.urgent ? urgent : bulk).sendMail({ envelope, raw: bytes }))) as { response?: string };
      const answer = sent.response?.slice(0, 500) ?? null;
      return { answer, providerId: /queued as (\S+)/i.exec(answer ?? '')?.[1]?.slice(0, 200) ?? null };
    } catch (error) {
      throw classifyFailure(error);
    }
  }

  onApplicationShutdown(): void {
    for (const transport of Object.values(this.transports)) transport.close();
  }

  /** A server that answers a byte at a time is never silent: the whole attempt has an end as well. */
  private async within<T>(attempt: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new MailFailure('temporary', 'too_slow', false)), this.settings.smtpAttemptMs);
    });
    // Whatever the abandoned attempt ends in, nobody listens any more.
    attempt.catch(() => undefined);
    return Promise.race([attempt, end]).finally(() => clearTimeout(timer));
  }
}
