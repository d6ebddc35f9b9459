import type { Patience } from './patience.js';
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

/** Reads what the product has mailed, through the same query as the page /buzon. */
export class Mailbox {
  constructor(
    private readonly visitor: Visitor,
    private readonly patience: Patience,
  ) {}

  /** Newest first. */
  async all(to?: string): Promise<JourneyMail[]> {
    const { localMailbox } = await this.visitor.ask<{ localMailbox: { nodes: JourneyMail[] } }>(MAILS, { first: 50 });
    return localMailbox.nodes.filter((mail) => !to || mail.to.includes(to));
  }

  /** Waits for a mail; throws with what is there where it does not come. */
  async next(to: string, fits: (mail: JourneyMail) => boolean = () => true): Promise<JourneyMail> {
    const again = this.patience();
    for (;;) {
      const mails = await this.all(to);
      const found = mails.find(fits);
      if (found) return found;
      if (!(await again())) throw new Error(`no such mail to ${to}; there are: ${mails.map((mail) => mail.subject).join(' | ') || 'none'}`);
    }
  }

  /** Addresses of a mail that lead to this product. */
  static links(mail: JourneyMail): string[] {
    return [...new Set(mail.text.match(/https?:\/\/[^\s<>")]+/g) ?? [])];
  }
}
