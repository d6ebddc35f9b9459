import { MailFailure } from './mailer.js';
import { saysUnreachable } from './unreachable.js';

/** What nodemailer tells of a failed attempt. */
interface TransportError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** Where the server speaks about us, not about the recipient: the operator can put it right, so the mail waits. */
const ABOUT_US = new Set(['CONN', 'EHLO', 'HELO', 'STARTTLS', 'MAIL FROM', 'API']);

const NEVER_CONNECTED = new Set([
  'ECONNREFUSED',
  'ECONNECTION',
  'EDNS',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAUTH',
  'ETLS',
  'EREQUIRETLS',
]);

/**
 * RFC 5321 §4.2.1: 4yz is worth another try, 5yz is not; but a 5yz before a recipient was named (a wrong password,
 * a refused sender) is repaired by the operator, and no mail may be lost for it.
 */
export function classifyFailure(error: unknown): MailFailure {
  if (error instanceof MailFailure) return error;
  const { code = 'unknown', command = '', responseCode, response } = error as TransportError;
  if (responseCode && responseCode >= 400) {
    const aboutUs = code === 'EAUTH' || ABOUT_US.has(command) || command.startsWith('AUTH');
    // 421 closes the channel (§3.8): it says nothing of this message.
    const permanent = responseCode >= 500 && !aboutUs;
    return new MailFailure(
      !permanent ? 'temporary' : command === 'RCPT TO' && saysUnreachable(response ?? '') ? 'unreachable' : 'permanent',
      `smtp_${responseCode}`,
      true,
      response?.slice(0, 500) ?? null,
    );
  }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return new MailFailure('permanent', code.toLowerCase(), true);
  return new MailFailure('temporary', reasonOf(code), NEVER_CONNECTED.has(code));
}

function reasonOf(code: string): string {
  return (
    code
      .toLowerCase()
      .replace(/[^a-z_0-9]/g, '')
      .slice(0, 40) || 'unknown'
  );
}
