import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { ParsedMail } from 'mailparser';
import { CONFIG, notFound, type Config, type Connection, pageSize, decodeCursor, toConnection } from '@tequio/platform';
import { composeMail } from './compose-mail.js';
import { classifyFailure } from './classify-failure.js';
import { Mailer, type MailReceipt, type OutgoingMail } from './mailer.js';
import { LocalMail } from './local-mailbox.types.js';

const ID = /^\d{8}T\d{9}Z-[0-9a-f-]{36}$/;

/**
 * Stands in for a mail server on a machine where the product is tried out: each mail is a file under DATA_DIR/mailbox.
 * In force only without SMTP_URL and on a local address, for it shows everybody's sign-in links.
 */
@Injectable()
export class LocalMailbox extends Mailer {
  private readonly folder: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    super();
    this.folder = join(config.dataDir, 'mailbox');
  }

  static inForce(config: Config): boolean {
    return !config.smtpUrl && config.local;
  }

  async send(mail: OutgoingMail): Promise<MailReceipt> {
    try {
      const { bytes } = await composeMail(mail, this.config.mailFrom);
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      // The name is the delivery's: a repeated attempt lands on the same file, and no reader sees half of it.
      const name = `${mail.composedAt.toISOString().replace(/[-:.]/g, '')}-${mail.deliveryId}`;
      const half = join(this.folder, `.${name}.${process.pid}.half`);
      await writeFile(half, bytes, { mode: 0o600 });
      await rename(half, join(this.folder, `${name}.eml`));
      return { providerId: name, answer: null };
    } catch (error) {
      throw classifyFailure(error);
    }
  }

  /** Mails of the mailbox, newest first. Throws NOT_FOUND where the mailbox is not in force. */
  async list(first: number, after: string | null | undefined): Promise<Connection<LocalMail>> {
    this.requireForce();
    const size = pageSize(first);
    const [before] = decodeCursor(after, 'text') ?? [null];
    const ids = (await this.ids()).filter((id) => before === null || id < String(before)).slice(0, size + 1);
    const mails = (await Promise.all(ids.map((id) => this.parse(id)))).filter((mail) => mail !== null);
    return toConnection(
      mails,
      size,
      (mail) => [mail.id],
      (mail) => mail,
    );
  }

  /** One mail. Throws NOT_FOUND. */
  async one(id: string): Promise<LocalMail> {
    this.requireForce();
    const mail = ID.test(id) ? await this.parse(id) : null;
    if (!mail) throw notFound();
    return mail;
  }

  private requireForce(): void {
    if (!LocalMailbox.inForce(this.config)) throw notFound();
  }

  private async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(missing<string[]>([]));
    return names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -4))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }

  private async parse(id: string): Promise<LocalMail | null> {
    const bytes = await readFile(join(this.folder, `${id}.eml`)).catch(missing(null));
    if (!bytes) return null;
    const { simpleParser } = await import('mailparser');
    return toLocalMail(id, await simpleParser(bytes, { skipTextToHtml: true, skipImageLinks: true }));
  }
}

/** A folder or file that is not there is an empty answer; anything else is a fault. */
function missing<T>(instead: T) {
  return (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}

function toLocalMail(id: string, mail: ParsedMail): LocalMail {
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  const list = mail.headers.get('list') as { unsubscribe?: { url?: string } } | undefined;
  return Object.assign(new LocalMail(), {
    id,
    from: mail.from?.text ?? '',
    to: to?.text ?? '',
    subject: mail.subject ?? '',
    sentAt: mail.date ?? new Date(0),
    text: mail.text ?? '',
    html: mail.html || '',
    unsubscribeUrl: list?.unsubscribe?.url ?? null,
  });
}
