import { MailFailure, type MailReceipt } from './mailer.js';

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
