import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { RequestContext } from '@tequio/platform';
import { defineSetting } from '../settings/setting.js';
import { NetworkSettings } from '../settings/settings.service.js';
import type { MunicipalityEntity } from './network.entities.js';

/** Months without a movement after which a municipality counts as idle (OGP standard 1.1: at least every six months). */
export const idleAfterMonths = defineSetting('network.idle_after_months', z.int().min(1).max(60), 6);

/** Says which municipalities have not moved for longer than their network allows. */
@Injectable()
export class Idleness {
  private readonly asked = new WeakMap<object, Map<string, Promise<number>>>();

  constructor(private readonly settings: NetworkSettings) {}

  /** The network's limit; read once an operation. */
  months(ctx: RequestContext, networkId: string): Promise<number> {
    const operation = ctx.reads ?? ctx;
    let known = this.asked.get(operation);
    if (!known) this.asked.set(operation, (known = new Map()));
    let months = known.get(networkId);
    if (!months) known.set(networkId, (months = this.settings.get(ctx, idleAfterMonths, networkId)));
    return months;
  }

  /** A municipality whose last movement, or invitation, lies before this is idle. */
  async limit(ctx: RequestContext, networkId: string): Promise<Date> {
    const limit = new Date(ctx.now);
    limit.setUTCMonth(limit.getUTCMonth() - (await this.months(ctx, networkId)));
    return limit;
  }
}

/** One that was never invited has not begun, and so is not idle. */
export function isIdle({ lastMovementAt, invitedAt }: Pick<MunicipalityEntity, 'lastMovementAt' | 'invitedAt'>, limit: Date): boolean {
  const moved = lastMovementAt ?? invitedAt;
  return moved !== null && moved < limit;
}
