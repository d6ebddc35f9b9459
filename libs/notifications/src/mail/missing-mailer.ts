import { Mailer, MailFailure, type MailReceipt } from './mailer.js';

/** A public site without SMTP_URL: mails wait, and go out when the operator has named a server. */
export class MissingMailer extends Mailer {
  send(): Promise<MailReceipt> {
    return Promise.reject(new MailFailure('temporary', 'no_mail_server', true));
  }
}
