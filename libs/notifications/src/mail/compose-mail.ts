import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { methodOf } from './calendar-part.js';
import { MailFailure, type OutgoingMail } from './mailer.js';

export interface ComposedMail {
  envelope: { from: string; to: string };
  /** The message in RFC 5322 form; the same bytes from the same mail. */
  bytes: Buffer;
}

/** One plain address: no display name, no list, no quoting, nothing that a header could be made of. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]{1,64}@[^\s@<>()[\]\\,;:"\p{Cc}]{1,253}$/u;

const hasControl = (text: string) => /\p{Cc}/u.test(text);

export function isPlainAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254;
}

/** The address inside a sender such as `Tequio <tequio@localhost>`. */
export function bareAddress(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1]?.trim() ?? sender.trim();
}

/** `<delivery@domain>`: what receivers know a repeated message by (RFC 5322 §3.6.4). */
export function messageIdOf(deliveryId: string, sender: string): string {
  const domain = bareAddress(sender).split('@').at(-1)!;
  return `<${deliveryId}@${domain}>`;
}

/** Builds the message. Throws a permanent `MailFailure` where a value could smuggle a header in. */
export async function composeMail(mail: OutgoingMail, sender: string): Promise<ComposedMail> {
  if (!isPlainAddress(mail.to) || (mail.replyTo !== null && !isPlainAddress(mail.replyTo))) throw new MailFailure('permanent', 'bad_address', true);
  if ([sender, mail.unsubscribeUrl ?? '', mail.deliveryId, mail.messageId].some((value) => hasControl(value) || value.length > 900))
    throw new MailFailure('permanent', 'bad_header', true);
  if (/[<>\s]/.test(mail.unsubscribeUrl ?? '')) throw new MailFailure('permanent', 'bad_header', true);
  const from = bareAddress(sender);
  const composer = new MailComposer({
    from: sender,
    to: { name: '', address: mail.to },
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    // A title may carry what it likes; a subject is one line.
    subject: mail.subject
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim()
      .slice(0, 200),
    text: mail.text,
    html: mail.html,
    ...(mail.calendar ? { icalEvent: { method: methodOf(mail.calendar) ?? 'PUBLISH', filename: 'sesion.ics', content: mail.calendar } } : {}),
    messageId: mail.messageId,
    date: mail.composedAt,
    baseBoundary: createHash('sha256').update(mail.deliveryId).digest('hex').slice(0, 24),
    headers: {
      'Content-Language': mail.locale,
      // Absence notes and the like are not for us (RFC 3834 §5).
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribeUrl
        ? {
            'List-Unsubscribe': { prepared: true, value: `<${mail.unsubscribeUrl}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  });
  const bytes = await composer.compile().build();
  return { envelope: { from, to: mail.to }, bytes };
}
