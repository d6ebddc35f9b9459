import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { CONFIG, type Config } from '@tequio/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { classifyFailure } from './classify-failure.js';
import { composeMail } from './compose-mail.js';
import { Mailer, type MailReceipt, type OutgoingMail } from './mailer.js';
import { pooled, receiptOf, within } from './smtp-attempt.js';

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
        ...pooled(maxConnections, silence),
      } as Parameters<typeof createTransport>[0]);
    this.transports = { urgent: transport(SMTP_CONNECTIONS.urgent), bulk: transport(SMTP_CONNECTIONS.bulk) };
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    try {
      const { envelope, bytes } = await composeMail(mail, this.config.mailFrom);
      const { urgent, bulk } = this.transports;
      return receiptOf(await within(this.settings.smtpAttemptMs, (mail.urgent ? urgent : bulk).sendMail({ envelope, raw: bytes })));
    } catch (error) {
      throw classifyFailure(error);
    }
  }

  onApplicationShutdown(): void {
    for (const transport of Object.values(this.transports)) transport.close();
  }
}
