import type { Visitor } from './visitor.js';

export interface JourneyMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  sentAt: string;
}

const MAILS = `query($first: Int!) { localMailbox(first: $first) { nodes { id to subject text html sentAt } } }`;
const PATIENCE = 60_000;

/** Reads what the product has mailed, through the same query as the page /buzon. */
export class Mailbox {
  constructor(private readonly visitor: Visitor) {}

  /** Newest first. */
  async all(to?: string): Promise<JourneyMail[]> {
    const { localMailbox } = await this.visitor.ask<{ localMailbox: { nodes: JourneyMail[] } }>(MAILS, { first: 50 });
    return localMailbox.nodes.filter((mail) => !to || mail.to.includes(to));
  }

  /** Waits for a mail; throws with what is there where it does not come within a minute. */
  async next(to: string, fits: (mail: JourneyMail) => boolean = () => true): Promise<JourneyMail> {
    const giveUp = Date.now() + PATIENCE;
    for (;;) {
      const mails = await this.all(to);
      const found = mails.find(fits);
      if (found) return found;
      if (Date.now() > giveUp) throw new Error(`no such mail to ${to}; there are: ${mails.map((mail) => mail.subject).join(' | ') || 'none'}`);
      await new Promise((settle) => setTimeout(settle, 200));
    }
  }

  /** Addresses of a mail that lead to this product. */
  static links(mail: JourneyMail): string[] {
    return [...new Set(mail.text.match(/https?:\/\/[^\s<>")]+/g) ?? [])];
  }
}
