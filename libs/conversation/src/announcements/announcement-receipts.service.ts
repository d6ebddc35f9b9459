import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, newId, notFound, refuseInput, unsafeInScope, type RequestContext } from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';
import { ACKNOWLEDGE_RECEIPT, COUNT, OPEN_RECEIPT, READ_BY, RECEIVED_ONE, type ReceivedRow } from './announcement-rows.js';

const k = conversationDictionary.key;

/** What a municipality does with what it was told. Scope: tenant. */
@Injectable()
export class AnnouncementReceipts {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Who asks has read it, and with them their municipality has opened it. Again does nothing more. */
  async open(ctx: RequestContext, id: string): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    const row = await this.received(ctx, id, 'read');
    await this.db.sql(ctx, READ_BY, [newId(ctx.now), networkId, tenantId, id, ctx.requirePerson(), ctx.now]);
    if (!row.openedAt) await this.count(ctx, id, await this.opens(ctx, id), 0);
  }

  /** Its municipality knows it, by who asks. Of two at once the first stands; again does nothing more. */
  async acknowledge(ctx: RequestContext, id: string): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    const row = await this.received(ctx, id, 'acknowledge');
    if (!row.acknowledgedAt && row.state === 'withdrawn') refuseInput({ path: '', code: k('input.announcement_withdrawn') });
    if (!row.acknowledgedAt && !row.acknowledgeBy) refuseInput({ path: '', code: k('input.announcement_not_asked') });
    await this.db.sql(ctx, READ_BY, [newId(ctx.now), networkId, tenantId, id, ctx.requirePerson(), ctx.now]);
    const opened = await this.opens(ctx, id);
    const acknowledged = await this.db.sql(ctx, ACKNOWLEDGE_RECEIPT, [tenantId, id, ctx.now, ctx.requirePerson(), ctx.actor.office]);
    await this.audit.record(ctx, { action: 'announcement.acknowledge', subjectType: 'Announcement', subjectId: id, changes: { again: !acknowledged.length } });
    await this.count(ctx, id, opened, acknowledged.length);
  }

  private async opens(ctx: RequestContext, id: string): Promise<number> {
    return (await this.db.sql(ctx, OPEN_RECEIPT, [ctx.requireTenant().tenantId, id, ctx.now, ctx.actor.office])).length;
  }

  /** The counters are the host authority's, which a municipality does not see. */
  private async count(ctx: RequestContext, id: string, opened: number, acknowledged: number): Promise<void> {
    if (opened + acknowledged) await unsafeInScope(this.db, ctx, { scope: 'network' }, (network) => this.db.sql(network, COUNT, [id, opened, acknowledged]));
  }

  private async received(ctx: RequestContext, id: string, action: string): Promise<ReceivedRow> {
    const { networkId, tenantId } = ctx.requireTenant();
    const [row] = ctx.scope === 'tenant' ? await this.db.sql(ctx, RECEIVED_ONE, [tenantId, ctx.actor.personId, id]) : [];
    if (!row) throw notFound();
    allow(ctx, action, 'Announcement', { networkId, tenantId });
    return row;
  }
}
