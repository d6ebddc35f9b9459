import { MailFailure, type Mailer, type OutgoingMail } from '../mail/mailer.js';
import type { AttemptOutcome } from './delivery.state.js';

/** One attempt to hand a mail over. Never throws. */
export async function attempt(mailer: Mailer, mail: OutgoingMail): Promise<AttemptOutcome> {
  try {
    return { state: 'sent', ...(await mailer.send(mail)) };
  } catch (error) {
    if (!(error instanceof MailFailure)) return { state: 'queued', reason: 'unknown', certain: false };
    const { kind, reason, certain, answer } = error;
    if (kind === 'temporary') return { state: 'queued', reason, certain };
    return { state: kind === 'unreachable' ? 'bounced' : 'failed', reason, answer };
  }
}

/** Something is still to be sent: the queue tries again soon. */
export class StillToSend extends Error {
  constructor(count: number) {
    super(`${count} deliveries could not be handed over yet`);
  }
}
