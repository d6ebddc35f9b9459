import { Injectable, Logger } from '@nestjs/common';
import { Database, eachTenant, newId, Outbox, statement, tenantSystemContext, type RequestContext } from '@tequio/platform';
import { deadlineReached } from './deadline.events.js';
import type { DeadlineKind } from './deadline-kind.js';

export interface Deadline {
  id: string;
  subjectType: string;
  subjectId: string;
  /** Key of its `DeadlineKind`. */
  kind: string;
  dueAt: Date;
  state: 'scheduled' | 'reached' | 'cancelled';
}

/** Which deadline: there is at most one scheduled of a kind for a thing. */
export interface DeadlineKey {
  kind: DeadlineKind;
  subjectId: string;
  /** Whose thing it is, where the host authority acts on a municipality's; otherwise the tenant at hand. */
  tenantId?: string;
}

const SCHEDULE = statement<{ id: string }>(
  'deadlines.schedule',
  `insert into deadlines (id, network_id, tenant_id, subject_type, subject_id, kind, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (tenant_id, subject_type, subject_id, kind) where state = 'scheduled' do update set due_at = excluded.due_at
   returning id`,
);
const MOVE = statement<{ id: string }>(
  'deadlines.move',
  `update deadlines set due_at = $5 where tenant_id = $1 and subject_type = $2 and subject_id = $3 and kind = $4 and state = 'scheduled' returning id`,
);
const CANCEL = statement<{ id: string }>(
  'deadlines.cancel',
  `update deadlines set state = 'cancelled', finished_at = $5
   where tenant_id = $1 and subject_type = $2 and subject_id = $3 and kind = $4 and state = 'scheduled' returning id`,
);
const FIND = statement<Deadline>(
  'deadlines.find',
  `select id, subject_type as "subjectType", subject_id as "subjectId", kind, due_at as "dueAt", state from deadlines where id = $1`,
);
const DUE = statement<{ network_id: string; tenant_id: string }>(
  'deadlines.due',
  `select network_id, tenant_id from deadlines where state = 'scheduled' and due_at <= $1 group by 1, 2`,
);
const REACH = statement<{ id: string }>(
  'deadlines.reach',
  `update deadlines set state = 'reached', finished_at = $2
   where id in (select id from deadlines where tenant_id = $1 and state = 'scheduled' and due_at <= $2 order by due_at, id limit 500 for update skip locked)
   returning id`,
);

/** Dates on which something has to happen, kept in the transaction of what they belong to. */
@Injectable()
export class Deadlines {
  private readonly log = new Logger(Deadlines.name);

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Sets the deadline; where one of this kind is scheduled already, it is moved. Returns its id. */
  async schedule(ctx: RequestContext, deadline: DeadlineKey & { dueAt: Date }): Promise<string> {
    const { networkId, tenantId } = ctx.requireTenant();
    const owner = deadline.tenantId ?? tenantId;
    const [row] = await this.db.sql(ctx, SCHEDULE, [
      newId(ctx.now),
      networkId,
      owner,
      deadline.kind.subject,
      deadline.subjectId,
      deadline.kind.key,
      deadline.dueAt,
      ctx.now,
    ]);
    return row!.id;
  }

  /** Moves a scheduled deadline. False where none is scheduled: it was reached, cancelled or never set. */
  async move(ctx: RequestContext, deadline: DeadlineKey & { dueAt: Date }): Promise<boolean> {
    return (await this.db.sql(ctx, MOVE, [...this.keyOf(ctx, deadline), deadline.dueAt])).length > 0;
  }

  /** Cancels a scheduled deadline. False where none is scheduled. */
  async cancel(ctx: RequestContext, deadline: DeadlineKey): Promise<boolean> {
    return (await this.db.sql(ctx, CANCEL, [...this.keyOf(ctx, deadline), ctx.now])).length > 0;
  }

  /** A deadline of the tenant at hand, for whoever says something of it; null where it is not there. */
  async find(ctx: RequestContext, deadlineId: string): Promise<Deadline | null> {
    const [row] = await this.db.sql(ctx, FIND, [deadlineId]);
    return row ?? null;
  }

  /** Tells of each deadline that has come, once: the state and the event are one transaction. Returns how many tenants failed. Scope: system. */
  async reachAll(ctx: RequestContext): Promise<number> {
    return eachTenant(this.log, await this.db.sql(ctx, DUE, [ctx.now]), async (tenant) => {
      const own = tenantSystemContext(
        { networkId: tenant.network_id, tenantId: tenant.tenant_id },
        'deadlines',
        ctx.clock,
      );
      await this.db.write(own, async (inside) => {
        const rows = await this.db.sql(inside, REACH, [tenant.tenant_id, inside.now]);
        for (const { id } of rows) await this.outbox.publish(inside, deadlineReached, { deadlineId: id });
      });
    });
  }

  private keyOf(ctx: RequestContext, { kind, subjectId, tenantId }: DeadlineKey): [string, string, string, string] {
    return [tenantId ?? ctx.requireTenant().tenantId, kind.subject, subjectId, kind.key];
  }
}
