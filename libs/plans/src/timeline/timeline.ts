import { Injectable } from '@nestjs/common';
import { Movements } from '@tequio/network';
import { Database, newId, statement, type Params, type RequestContext } from '@tequio/platform';
import { plansDictionary } from '../plans.dictionary.js';
import type { Voice } from '../progress/progress.entities.js';

export const TIMELINE_KINDS = [
  'plan_published',
  'plan_amended',
  'plan_captured',
  'plan_withdrawn',
  'plan_closed',
  'plan_resumed',
  'plan_evaluated',
  'plan_archived',
  'plan_unarchived',
  'progress_reported',
  'progress_verified',
  'progress_returned',
  'progress_reopened',
  'progress_withdrawn',
  'report_reassigned',
  'date_moved',
  'commitment_reassigned',
  'commitment_completed',
  'commitment_not_completed',
  'commitment_modified',
  'commitment_cancelled',
  'commitment_resumed',
  'milestone_cancelled',
  'milestone_restored',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Values that the sentence of an entry shows; never a text about a person. */
export type TimelineDetails = Partial<Record<'number' | 'title' | 'milestone' | 'milestoneTitle' | 'percent' | 'from' | 'to' | 'version', string | number | null>>;

export interface TimelineRecord {
  kind: TimelineKind;
  /** Public page that tells more, below its owner's: `pageOf`. */
  page: string;
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

/** Between those who report and those who verify; told on the commitment's own page alone. */
const NO_NEWS: ReadonlySet<TimelineKind> = new Set<TimelineKind>(['progress_returned', 'report_reassigned']);

/** Public page of a commitment or a plan, below its owner's. */
export const pageOf = (of: { slug: string } | { plan: { slug: string } }): string => ('plan' in of ? `plan/${of.plan.slug}` : `compromiso/${of.slug}`);

/** Whose act it is where no voice is named: of a municipality's plan its government's, of a network's own the host authority's. */
export function governmentOf(ctx: RequestContext): 'government' | 'authority' {
  const { networkId, tenantId } = ctx.requireTenant();
  return tenantId === networkId ? 'authority' : 'government';
}

/** What anyone may read of what became of a plan, written with what happened. */
@Injectable()
export class Timeline {
  constructor(
    private readonly db: Database,
    private readonly movements: Movements,
  ) {}

  /** Answers the id of the entry, for who tells of it. */
  async record(ctx: RequestContext, entry: TimelineRecord): Promise<string> {
    const { networkId, tenantId } = ctx.requireTenant();
    const id = newId(ctx.now);
    const kept = this.db.sql(ctx, APPEND, [
      id,
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
    ctx.transaction!.alongside(kept);
    await this.tell(ctx, entry);
    return id;
  }

  /** Also among the latest of its municipality and network. */
  private async tell(ctx: RequestContext, { kind, page, voice, details, reportId }: TimelineRecord): Promise<void> {
    if (NO_NEWS.has(kind)) return;
    // What a withdrawn report said is news no longer; that it was withdrawn is.
    if (kind === 'progress_withdrawn') await this.movements.retract(ctx, reportId!);
    // Its voice is said before a movement; the words of a report do not say it again.
    const words =
      kind === 'progress_reported'
        ? (`movement.${voice === 'society' ? 'progress_found' : kind}` as const)
        : kind === 'progress_withdrawn'
          ? (`movement.${kind}` as const)
          : (`timeline.${kind}` as const);
    const by = voice === 'society' ? voice : governmentOf(ctx);
    await this.movements.add(ctx, { kind: plansDictionary.key(words), details: details as Params, voice: by, page, about: kind === 'progress_withdrawn' ? null : (reportId ?? null) });
  }
}
