import { Injectable } from '@nestjs/common';
import { Database, newId, statement, type RequestContext } from '@tequio/platform';
import type { Voice } from '../progress/progress.entities.js';

export const TIMELINE_KINDS = [
  'plan_published',
  'plan_amended',
  'plan_closed',
  'plan_evaluated',
  'progress_reported',
  'progress_verified',
  'progress_returned',
  'progress_withdrawn',
  'date_moved',
  'commitment_reassigned',
  'commitment_completed',
  'commitment_not_completed',
  'commitment_modified',
  'commitment_cancelled',
  'commitment_resumed',
  'milestone_cancelled',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Values that the sentence of an entry shows; never a text about a person. */
export type TimelineDetails = Partial<Record<'number' | 'title' | 'milestone' | 'milestoneTitle' | 'percent' | 'from' | 'to' | 'version', string | number | null>>;

export interface TimelineRecord {
  kind: TimelineKind;
  planId: string;
  commitmentId?: string | null;
  milestoneId?: string | null;
  reportId?: string | null;
  voice?: Voice | null;
  details?: TimelineDetails;
  reason?: string | null;
}

const APPEND = statement<object>(
  'plans.timeline-append',
  `insert into timeline_entries (id, network_id, tenant_id, plan_id, commitment_id, milestone_id, report_id, kind, voice, details, reason, office, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);

/** What anyone may read of what became of a plan, written with what happened. */
@Injectable()
export class Timeline {
  constructor(private readonly db: Database) {}

  async record(ctx: RequestContext, entry: TimelineRecord): Promise<void> {
    const { networkId, tenantId } = ctx.requireTenant();
    await this.db.sql(ctx, APPEND, [
      newId(ctx.now),
      networkId,
      tenantId,
      entry.planId,
      entry.commitmentId ?? null,
      entry.milestoneId ?? null,
      entry.reportId ?? null,
      entry.kind,
      entry.voice ?? null,
      JSON.stringify(entry.details ?? {}),
      entry.reason ?? null,
      ctx.actor.office,
      ctx.now,
    ]);
  }
}
