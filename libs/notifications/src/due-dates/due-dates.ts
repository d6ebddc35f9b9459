import { Injectable } from '@nestjs/common';
import { Database, newId, statement, type RequestContext } from '@tequio/platform';
import type { DueDateKind, Turn } from './due-date-kind.js';

/** A date to be set. */
export interface DueDateInit {
  subjectId: string;
  /** Day of the municipality, as `2026-11-30`. */
  dueOn: string;
  turn: Turn;
  /** Which unit, where it is the turn of one. */
  unit?: string | null;
  /** What it is, in a few words; never a person. */
  thing: string;
  /** Page of the municipality's workspace where it is done. */
  page: string;
}

// The zone is the municipality's, or the network's where the thing is its own; its own day is when it was set.
const PLACE = `cross join (select z.zone, ($5::timestamptz at time zone z.zone)::date as today
    from (select coalesce((select m.time_zone from municipalities m where m.id = $2), (select n.time_zone from networks n where n.id = $1)) as zone) z) place`;
const MOVE = statement<{ subject_id: string }>(
  'due-dates.move',
  `update due_dates d set state = 'moved', ended_at = $5 from unnest($3::uuid[], $4::date[]) as w (subject_id, due_on)
   where d.tenant_id = $1 and d.kind = $2 and d.subject_id = w.subject_id and d.state = 'open' and d.due_on <> w.due_on returning d.subject_id`,
);
const SET = statement<object>(
  'due-dates.set',
  `insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
   select w.id, $1, $2, $3, $4, w.subject_id, w.turn, w.turn_unit, w.thing, w.page, w.due_on, place.zone, $5, place.today
   from unnest($6::uuid[], $7::uuid[], $8::text[], $9::text[], $10::text[], $11::text[], $12::date[]) as w (id, subject_id, turn, turn_unit, thing, page, due_on) ${PLACE}
   on conflict (tenant_id, kind, subject_id) where state = 'open' do update
     set due_on = excluded.due_on, turn = excluded.turn, turn_unit = excluded.turn_unit, thing = excluded.thing, page = excluded.page
     where (due_dates.due_on, due_dates.turn, due_dates.turn_unit, due_dates.thing, due_dates.page)
       is distinct from (excluded.due_on, excluded.turn, excluded.turn_unit, excluded.thing, excluded.page)`,
);
const RENEW = statement<object>(
  'due-dates.renew',
  `with met as (update due_dates set state = 'met', ended_at = $5 where tenant_id = $1 and kind = $2 and subject_id = $3 and state = 'open' and due_on <> $4 returning *)
   insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
   select $6, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, $4, time_zone, $5, ($5::timestamptz at time zone time_zone)::date from met`,
);
const END = statement<{ id: string }>(
  'due-dates.end',
  `update due_dates set state = $4, ended_at = $5 where tenant_id = $1 and kind = $2 and subject_id = any($3) and state = 'open' returning id`,
);
const OPEN = statement<{ subject_id: string; due_on: string }>(
  'due-dates.open-of-kind',
  `select subject_id, due_on from due_dates where tenant_id = $1 and kind = $2 and state = 'open' order by due_on, id limit 500`,
);

/**
 * Port for the contexts above: what is due when, written in the transaction of what it belongs to. There is at most one open
 * date of a kind for a thing, so that saying the same again changes nothing. `tenantId` is whose thing it is, where the host
 * authority acts on a municipality's; otherwise the tenant at hand.
 */
@Injectable()
export class DueDates {
  constructor(private readonly db: Database) {}

  /** Sets the dates; one that is open on another day is moved there, with its reminders. */
  async set(ctx: RequestContext, kind: DueDateKind, dates: DueDateInit | readonly DueDateInit[], tenantId?: string): Promise<void> {
    const all = [dates].flat() as DueDateInit[];
    if (!all.length) return;
    const { networkId, tenantId: own } = ctx.requireTenant();
    const owner = tenantId ?? own;
    const of = <T>(pick: (one: DueDateInit) => T) => all.map(pick);
    const subjects = of(({ subjectId }) => subjectId);
    const days = of(({ dueOn }) => dueOn);
    await this.db.sql(ctx, MOVE, [owner, kind.key, subjects, days, ctx.now]);
    await this.db.sql(ctx, SET, [
      networkId,
      owner,
      kind.key,
      kind.subject,
      ctx.now,
      of(() => newId(ctx.now)),
      subjects,
      of(({ turn }) => turn),
      of(({ unit }) => unit?.slice(0, 200) ?? null),
      of(({ thing }) => thing.slice(0, 400)),
      of(({ page }) => page),
      days,
    ]);
  }

  /** What was owed has been done, and is owed again by another day; nothing where no date is open, or on that day. Scope: tenant. */
  async renew(ctx: RequestContext, kind: DueDateKind, subjectId: string, dueOn: string): Promise<void> {
    await this.db.sql(ctx, RENEW, [ctx.requireTenant().tenantId, kind.key, subjectId, dueOn, ctx.now, newId(ctx.now)]);
  }

  /** What was owed has been done. Returns how many dates were open. */
  meet(ctx: RequestContext, kind: DueDateKind, subjectIds: string | readonly string[], tenantId?: string): Promise<number> {
    return this.end(ctx, kind, subjectIds, 'met', tenantId);
  }

  /** Nothing is owed any more. Returns how many dates were open. */
  cancel(ctx: RequestContext, kind: DueDateKind, subjectIds: string | readonly string[], tenantId?: string): Promise<number> {
    return this.end(ctx, kind, subjectIds, 'cancelled', tenantId);
  }

  /** Open dates of a kind in the tenant at hand, by their things; at most 500. */
  async open(ctx: RequestContext, kind: DueDateKind): Promise<Map<string, string>> {
    const rows = await this.db.sql(ctx, OPEN, [ctx.requireTenant().tenantId, kind.key]);
    return new Map(rows.map((row) => [row.subject_id, row.due_on]));
  }

  private async end(ctx: RequestContext, kind: DueDateKind, subjectIds: string | readonly string[], state: 'met' | 'cancelled', tenantId = ctx.requireTenant().tenantId): Promise<number> {
    const ids = [subjectIds].flat();
    return ids.length ? (await this.db.sql(ctx, END, [tenantId, kind.key, ids, state, ctx.now])).length : 0;
  }
}
