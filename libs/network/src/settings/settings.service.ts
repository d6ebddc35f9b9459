import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { allow, Audit, Database, newId, notFound, parseReason, refuseInput, statement, type RequestContext } from '@tequio/platform';
import { allSettings, findSetting, type Setting } from './setting.js';

const LATEST = statement<{ value: unknown }>(
  'network.setting',
  'select value from network_settings where network_id = $1 and key = $2 order by set_at desc, id desc limit 1',
);
const CHANGES = statement<SettingChange & { key: string }>(
  'network.setting-changes',
  `select key, value, reason, set_at as "setAt", set_by_office as "setByOffice" from network_settings where network_id = $1 order by set_at desc, id desc`,
);
const INSERT = statement<object>(
  'network.set',
  `insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at, set_by_office) values ($1, $2, $2, $3, $4, $5, $6, $7)`,
);

/** A value that the network gave itself. */
export interface SettingChange {
  value: unknown;
  reason: string;
  setAt: Date;
  setByOffice: string | null;
}

@Injectable()
export class NetworkSettings {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** The network's value, or the one that every network starts with. */
  async get<T extends z.ZodType>(ctx: RequestContext, setting: Setting<T>, networkId: string = ctx.requireNetwork()): Promise<z.output<T>> {
    const [row] = await this.db.sql(ctx, LATEST, [networkId, setting.key]);
    return readable(setting, row);
  }

  /** All settings with their changes, the newest first; each with the value that was in force at an instant. */
  async all(ctx: RequestContext, at: Date = ctx.now): Promise<{ setting: Setting; value: unknown; changes: SettingChange[] }[]> {
    const rows = await this.db.sql(ctx, CHANGES, [ctx.requireNetwork()]);
    return allSettings().map((setting) => {
      const changes = rows.filter(({ key }) => key === setting.key);
      return { setting, value: readable(setting, changes.find(({ setAt }) => setAt <= at)), changes };
    });
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

/** A value stored under an older shape falls back to the initial one instead of breaking the page. */
function readable<T extends z.ZodType>(setting: Setting<T>, row: { value: unknown } | undefined): z.output<T> {
  const parsed = row ? setting.schema.safeParse(row.value) : null;
  return (parsed?.success ? parsed.data : setting.initial) as z.output<T>;
}
