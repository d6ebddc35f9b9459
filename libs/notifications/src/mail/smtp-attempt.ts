import { MailFailure, type MailReceipt } from './mailer.js';

/** What all connections to mail servers have alike: a few that are kept open, each given up after `silence` milliseconds. */
export const pooled = (maxConnections: number, silence: number) =>
  ({
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
  }) as const;

/** A server that answers a byte at a time is never silent: the whole attempt has an end as well. */
export async function within<T>(milliseconds: number, attempt: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailFailure('temporary', 'too_slow', false)), milliseconds);
  });
  // Whatever the abandoned attempt ends in, nobody listens any more.
  attempt.catch(() => undefined);
  return Promise.race([attempt, end]).finally(() => clearTimeout(timer));
}

/** What the server said when it took the message. */
export function receiptOf(sent: unknown): MailReceipt {
  const answer = (sent as { response?: string }).response?.slice(0, 500) ?? null;
  return { answer, providerId: /queued as (\S+)/i.exec(answer ?? '')?.[1]?.slice(0, 200) ?? null };
}
