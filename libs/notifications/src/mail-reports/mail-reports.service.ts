import { Injectable } from '@nestjs/common';
import { AppError, Database, statement, Sweeps, unsafeAllTenantsContext, type Clock, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { isUnreachable } from '../mail/unreachable.js';
import { Suppressions } from '../suppressions/suppressions.js';

/** Of one call. */
const MOST_EVENTS = 500;
const DAY_MS = 24 * 3600_000;
/** Longer than a provider repeats a call. */
const KEPT_MS = 30 * DAY_MS;

const messageId = z.string().min(3).max(300).transform((text) => (text.startsWith('<') ? text : `<${text}>`));
const event = z.object({
  /** Message-ID of the mail, with or without its angle brackets. */
  messageId,
  type: z.enum(['bounced', 'complained']),
  /** Enhanced status code (RFC 3463) of a bounce. */
  status: z.string().regex(/^\d\.\d{1,3}\.\d{1,3}$/).nullish(),
});
const report = z.object({ events: z.array(event).max(MOST_EVENTS) });

interface Reported {
  delivery_id: string;
  network_id: string | null;
  address: string;
}

const TAKE = statement<{ call_id: string }>(
  'mail-reports.take',
  'insert into mail_reports (call_id, received_at) values ($1, $2) on conflict (call_id) do nothing returning call_id',
);
const MAIL = statement<Reported>(
  'mail-reports.mail',
  `select m.delivery_id, coalesce(m.network_id, q.network_id) as network_id, m.address
   from messages m join deliveries d on d.id = m.delivery_id left join mail_requests q on q.id = d.request_id where m.message_id = $1`,
);
const CAME_BACK = statement<object>('mail-reports.came-back', `update deliveries set state = $2, reason = $3, finished_at = $4 where id = $1 and state = 'sent'`);
const FORGET = statement<object>('mail-reports.forget', 'delete from mail_reports where received_at < $1');

/** What a mail provider tells afterwards of mails that it took: that they came back, or that a reader reported them. */
@Injectable()
export class MailReports {
  constructor(
    private readonly db: Database,
    private readonly suppressions: Suppressions,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'notifications.mail-reports', everyMs: DAY_MS, run: (ctx) => this.forget(ctx) });
  }

  /**
   * Takes in one call whose signature was proved; with an identifier that was there before, nothing happens. What names no
   * mail of ours, or a refusal that may pass, is left aside. Throws BAD_REQUEST for what is no report.
   */
  async take(clock: Clock, callId: string, body: Buffer): Promise<void> {
    const parsed = report.safeParse(jsonOf(body));
    if (!parsed.success) throw new AppError('BAD_REQUEST');
    const ctx = unsafeAllTenantsContext('mail-reports', clock);
    await this.db.write(ctx, async (inside) => {
      const [first] = await this.db.sql(inside, TAKE, [callId, inside.now]);
      if (first) for (const one of parsed.data.events) await this.apply(inside, one);
    });
  }

  private async apply(ctx: RequestContext, { messageId: id, type, status }: z.output<typeof event>): Promise<void> {
    const passing = status && !status.startsWith('5.');
    const [mail] = passing ? [] : await this.db.sql(ctx, MAIL, [id]);
    if (!mail) return;
    // A provider that says no more than that a mail came back for good is believed.
    const nobodyThere = type === 'bounced' && (!status || isUnreachable(status));
    const code = status ?? null;
    if (type === 'bounced') await this.db.sql(ctx, CAME_BACK, [mail.delivery_id, nobodyThere ? 'bounced' : 'failed', code ?? 'reported', ctx.now]);
    // The address of who has left a follow since is gone.
    if (mail.network_id && mail.address && (nobodyThere || type === 'complained'))
      await this.suppressions.put(ctx, mail.network_id, { address: mail.address, cause: type, code });
  }

  private async forget(ctx: RequestContext): Promise<void> {
    await this.db.write(ctx, (inside) => this.db.sql(inside, FORGET, [new Date(ctx.now.getTime() - KEPT_MS)]));
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
