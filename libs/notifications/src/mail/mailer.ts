/** A mail ready to go. Everything that a repeated attempt must repeat is given, nothing is made up on the way. */
export interface OutgoingMail {
  /** Stable id of the delivery, a UUID: part boundaries come from it. */
  deliveryId: string;
  /** As `<id@domain>`, of the server that it was written down for; a repeated attempt has the same. */
  messageId: string;
  /** Network in whose name it goes, and through whose own server where it has one; null: the platform's own. */
  networkId: string | null;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Language of the mail, for Content-Language. */
  locale: 'es' | 'en';
  composedAt: Date;
  /** Somebody waits for it: it has connections of its own. */
  urgent: boolean;
  /** Full address that unsubscribes with one POST (RFC 8058); null where leaving is not for the mail to offer. */
  unsubscribeUrl: string | null;
  /** Where an answer goes; null where nobody reads one. */
  replyTo: string | null;
  /** Calendar file of the meeting that it calls to; null where it calls to none. */
  calendar: string | null;
}

export interface MailReceipt {
  /** What the server called the message, where it said so. */
  providerId: string | null;
  answer: string | null;
}

/** Port to whatever carries mail. `send` throws `MailFailure` and nothing else. */
export abstract class Mailer {
  abstract send(mail: OutgoingMail): Promise<MailReceipt>;
}

/**
 * Why a mail did not go. `temporary` is worth another try; `permanent` is about this recipient or this content;
 * `unreachable` is about the address for good: nobody gets mail there.
 * `certain` is false where the server may have taken the message although we have not heard so: the next attempt
 * must then be the very same message.
 */
export class MailFailure extends Error {
  constructor(
    readonly kind: 'temporary' | 'permanent' | 'unreachable',
    /** Short stable code, as `smtp_550`; never an address or a text of the server. */
    readonly reason: string,
    readonly certain: boolean,
    /** The server's own words, kept with the message only. */
    readonly answer: string | null = null,
  ) {
    super(reason);
  }
}
