import { Injectable } from '@nestjs/common';
import { Database, statement } from '../database/database.js';
import type { RequestContext } from '../context/request-context.js';
import { newId } from '../context/id.js';

export interface AuditRecord {
  /** What was done, as `letter.submit`. */
  action: string;
  subjectType: string;
  subjectId: string | null;
  reason?: string | null;
  /** Names of fields with before and after where they are not personal; never whole texts. */
  changes?: Record<string, unknown>;
}

const APPEND = statement<object>(
  'audit.append',
  `insert into audit_entries (id, network_id, tenant_id, action, subject_type, subject_id, actor_kind, person_id,
     membership_id, office, reason, changes, correlation_id, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);

/** The append-only log: one row for each thing done, written in its transaction and chained afterwards. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async record(ctx: RequestContext, record: AuditRecord): Promise<void> {
    if (ctx.transaction?.mode !== 'write') throw new Error('an audit entry belongs to a write transaction');
    const sent = this.db.sql(ctx, APPEND, [
      newId(),
      ctx.networkId,
      ctx.tenantId,
      record.action,
      record.subjectType,
      record.subjectId,
      ctx.actor.kind,
      ctx.actor.personId,
      ctx.actor.membershipId,
      ctx.actor.office ?? ctx.actor.process ?? null,
      record.reason ?? null,
      JSON.stringify(record.changes ?? {}),
      ctx.correlationId,
      ctx.now,
    ]);
    ctx.transaction.alongside(sent);
    ctx.transaction.audited += 1;
  }
}
