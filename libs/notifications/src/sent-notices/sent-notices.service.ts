import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  decodeCursor,
  newId,
  notFound,
  pageSize,
  queriedDay,
  Refused,
  toConnection,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import { DeliveryTurns } from '../turns/delivery-turns.js';
import { NothingToResend } from './sent-notice.errors.js';
import { RESEND, SENT_ONE, SENT_PAGE, TALLIES, TO_RESEND, TOLD_MEMBERS } from './sent-notice-rows.js';
import { NoticeResent, SentNoticeDetail, ToldMember, toSentNotice, type ResendNoticeInput, type SentNotice, type SentNoticesArgs } from './sent-notice.types.js';

/** As many mails are one job, as when they went out first. */
const BATCH = 200;

/** What a network's people were told, and what became of it. Scope: network. */
@Injectable()
export class SentNoticesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly turns: DeliveryTurns,
  ) {}

  /** Newest first. */
  async page(ctx: RequestContext, args: SentNoticesArgs): Promise<Connection<SentNotice>> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'list', 'SentNotice', { networkId });
    const first = pageSize(args.first);
    const [before] = decodeCursor(args.after, 'id') ?? [null];
    const [from, until] = [args.from, args.until].map((day) => (day ? queriedDay(day) : null));
    const rows = await this.db.sql(ctx, SENT_PAGE, [networkId, before, args.kind ?? null, args.tenantId ?? null, from, until, args.troubled, first + 1]);
    const tallies = await this.tallies(ctx, rows.map(({ id }) => id));
    return toConnection(rows, first, (row) => [row.id], (row) => toSentNotice(row, tallies.get(row.id), ctx.locale));
  }

  async one(ctx: RequestContext, id: string): Promise<SentNoticeDetail> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'list', 'SentNotice', { networkId });
    const [[row], tallies, told] = await Promise.all([
      this.db.sql(ctx, SENT_ONE, [networkId, id]),
      this.tallies(ctx, [id]),
      this.db.sql(ctx, TOLD_MEMBERS, [networkId, id]),
    ]);
    if (!row) throw notFound();
    const members = told.map(({ membership_id, office, name, state, reason }) => Object.assign(new ToldMember(), { membershipId: membership_id, office, name, mail: state, reason }));
    return Object.assign(new SentNoticeDetail(), { notice: toSentNotice(row, tallies.get(id), ctx.locale), members });
  }

  /** Tries those mails again that failed or came back, each worded anew. Of two calls at once the second finds none. */
  async resend(ctx: RequestContext, { id }: ResendNoticeInput): Promise<NoticeResent> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'resend', 'SentNotice', { networkId });
    const [occasion] = await this.db.sql(ctx, SENT_ONE, [networkId, id]);
    if (!occasion) throw notFound();
    const waiting = await this.db.sql(ctx, TO_RESEND, [networkId, id]);
    if (!waiting.length) throw new Refused(new NothingToResend());
    const owner = ctx.with({ tenantId: occasion.tenant_id });
    // Always in this order, so that two never wait for each other’s turns.
    for (const tenantId of [...new Set(waiting.map((one) => one.tenant_id))].sort())
      await this.sendAgain(
        ctx.with({ tenantId }),
        waiting.filter((one) => one.tenant_id === tenantId),
      );
    await this.audit.record(owner, { action: 'notice.resend', subjectType: occasion.subject_type, subjectId: occasion.subject_id, changes: { kind: occasion.kind, mails: waiting.length } });
    return Object.assign(new NoticeResent(), { id, mails: waiting.length });
  }

  /** Deliveries of one tenant: those of the thing's own, or summaries, which are the network's. */
  private async sendAgain(owner: RequestContext, deliveries: readonly { id: string; urgent: boolean }[]): Promise<void> {
    for (let from = 0; from < deliveries.length; from += BATCH) {
      const slice = deliveries.slice(from, from + BATCH);
      const batchId = newId(owner.now);
      await this.db.sql(owner, RESEND, [slice.map((one) => one.id), batchId, owner.now]);
      await this.turns.stand(owner, slice[0]!.urgent, [batchId]);
    }
  }

  private async tallies(ctx: RequestContext, ids: readonly string[]) {
    const rows = ids.length ? await this.db.sql(ctx, TALLIES, [ctx.requireNetwork(), ids]) : [];
    return new Map(rows.map((row) => [row.id, row]));
  }
}
