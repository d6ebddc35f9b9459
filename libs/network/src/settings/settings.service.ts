import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { allow, Audit, Database, newId, notFound, parseReason, refuseInput, statement, type RequestContext } from '@tequio/platform';
import { findSetting, type Setting } from './setting.js';

const LATEST = statement<{ value: unknown }>(
  'network.setting',
  'select value from network_settings where network_id = $1 and key = $2 order by set_at desc, id desc limit 1',
);
const INSERT = statement<object>(
  'network.set',
  `insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at, set_by_office) values ($1, $2, $2, $3, $4, $5, $6, $7)`,
);

@Injectable()
export class NetworkSettings {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** The network's value, or the one that every network starts with. */
  async get<T extends z.ZodType>(ctx: RequestContext, setting: Setting<T>, networkId: string = ctx.requireNetwork()): Promise<z.output<T>> {
    const [row] = await this.db.sql(ctx, LATEST, [networkId, setting.key]);
    // A value stored under an older shape falls back to the initial one instead of breaking the page.
    const parsed = row ? setting.schema.safeParse(row.value) : null;
    return (parsed?.success ? parsed.data : setting.initial) as z.output<T>;
  }

  async set(ctx: RequestContext, key: string, value: unknown, reason: string): Promise<unknown> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'update', 'Network', { networkId });
    const setting = findSetting(key);
    if (!setting) throw notFound();
    const why = parseReason(reason);
    const parsed = setting.schema.safeParse(value);
    if (!parsed.success) refuseInput({ path: 'value', code: 'invalid' });
    await this.db.sql(ctx, INSERT, [newId(ctx.now), networkId, key, JSON.stringify(parsed.data), why, ctx.now, ctx.actor.office]);
    await this.audit.record(ctx, { action: 'network.set', subjectType: 'NetworkSetting', subjectId: null, reason: why, changes: { key } });
    return parsed.data;
  }
}
