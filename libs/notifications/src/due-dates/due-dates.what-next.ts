import { Injectable } from '@nestjs/common';
import { addDays, todayIn } from '@tequio/network';
import { Database, findText, may, text, type RequestContext } from '@tequio/platform';
import { urgencyOf } from '../what-next/urgency.js';
import { WhatNext, type WhatNextProvider } from '../what-next/what-next.js';
import { WhatNextItem } from '../what-next/what-next.types.js';
import { allDueDateKinds, dueNameKey, findDueDateKind } from './due-date-kind.js';
import { NEAR } from './due-date-rows.js';
import { turnName } from './due-dates.service.js';
import { pageOf } from './reminder-notices.js';
import { INSTITUTE_ROLES } from './reminders.js';

/** Days ahead from which a date is something to be done. */
const AHEAD = 60;

/** Dates of which no context says more than the day: whose turn it is has them in the list of what is next. */
@Injectable()
@WhatNext()
export class DueDateWhatNext implements WhatNextProvider {
  constructor(private readonly db: Database) {}

  async items(ctx: RequestContext): Promise<WhatNextItem[]> {
    if (!ctx.tenantId || !may(ctx, 'read', 'DueDate')) return [];
    const { networkId, tenantId } = ctx.requireTenant();
    const listed = allDueDateKinds().flatMap(({ key, listed: own }) => (own ? [key] : []));
    const rows = await this.db.sql(ctx, NEAR, [networkId, ctx.now, tenantId, null, listed, addDays(ctx.now.toISOString().slice(0, 10), AHEAD)]);
    const roles: readonly string[] = ctx.actor.roles;
    return rows.flatMap((row) => {
      const kind = findDueDateKind(row.kind)!;
      const mine = tenantId === networkId ? INSTITUTE_ROLES.some((role) => roles.includes(role)) : roles.includes(row.turn);
      if (!mine) return [];
      const item = {
        key: `due.${row.kind}.${row.subject_id}`,
        title: findText(ctx.locale, `${dueNameKey(kind)}.step`) ?? text(ctx.locale, dueNameKey(kind)),
        consequence: `${row.thing}. ${text(ctx.locale, `${dueNameKey(kind)}.todo`)}`,
        dueOn: row.due_on,
        who: turnName(row, ctx.locale),
        href: pageOf({ ...row, kind }, false),
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        state: urgencyOf(row.due_on, todayIn(row.time_zone, ctx.now)),
      };
      return [Object.assign(new WhatNextItem(), item)];
    });
  }
}
