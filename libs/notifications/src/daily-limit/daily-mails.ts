import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { addDays, defineSetting, hourOfDayIn, NetworkSettings, todayIn } from '@tequio/network';
import { Database, newId, statement, type RequestContext } from '@tequio/platform';
import { digestHour } from '../choices/mail-moments.js';

/** Mails that can wait, of each municipality and of the network's own things, in a day of the network's clock; null: as many as there are. */
export const dailyLimit = defineSetting('notifications.daily_mails', z.number().int().min(100).max(10_000_000).nullable(), 50_000);

const OF_TODAY = statement<{ zone: string; day: string | null; mails: number | null }>(
  'daily-mails.of-today',
  'select n.time_zone as zone, d.day::text, d.mails from networks n left join daily_mails d on d.tenant_id = $2 where n.id = $1',
);
const COUNT = statement<object>(
  'daily-mails.count',
  `insert into daily_mails (id, network_id, tenant_id, day, mails) values ($1, $2, $3, $4, $5)
   on conflict (tenant_id) do update set day = excluded.day, mails = excluded.mails + case when daily_mails.day = excluded.day then daily_mails.mails else 0 end`,
);

/** What is left of a day. */
export interface DailyRoom {
  /** Day of the network's clock, as `2026-11-21`. */
  day: string;
  left: number;
  /** From when on those go that find no room: the next day, at the hour of summaries. */
  next: Date;
}

/** How many mails a tenant may have in a day. Who calls holds its notices locked, so that two never take the same room. Scope: tenant. */
@Injectable()
export class DailyMails {
  constructor(
    private readonly db: Database,
    private readonly settings: NetworkSettings,
  ) {}

  async room(ctx: RequestContext): Promise<DailyRoom> {
    const { networkId, tenantId } = ctx.requireTenant();
    const [[row], limit, hour] = await Promise.all([this.db.sql(ctx, OF_TODAY, [networkId, tenantId]), this.settings.get(ctx, dailyLimit), this.settings.get(ctx, digestHour)]);
    const { zone, day: lastDay, mails } = row!;
    const day = todayIn(zone, ctx.now);
    const had = lastDay === day ? mails! : 0;
    return { day, left: limit === null ? Infinity : Math.max(0, limit - had), next: hourOfDayIn(zone, addDays(day, 1), hour) };
  }

  /** Writes down that so many more have been made. */
  async count(ctx: RequestContext, day: string, mails: number): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    if (mails) await this.db.sql(ctx, COUNT, [newId(ctx.now), networkId, tenantId, day, mails]);
  }
}
