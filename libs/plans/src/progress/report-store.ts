import { Injectable } from '@nestjs/common';
import { Files } from '@tequio/documents';
import { todayIn } from '@tequio/network';
import { Database, entityColumns, notFound, Refused, statement, type RequestContext } from '@tequio/platform';
import type { PlanState } from '../action-plans/action-plan.state.js';
import { CommitmentEntity, MilestoneEntity } from '../commitments/commitment.entities.js';
import { PlanRefused } from '../plans.errors.js';
import type { ReportRow } from '../reads/plan-rows.js';
import { pageOf, Timeline, type TimelineKind } from '../timeline/timeline.js';
import { EvidenceEntity, ProgressReportEntity } from './progress.entities.js';
import { reportMachine, reportTakes, type ReportStep } from './report.state.js';

type ReportedAs = Pick<ReportRow, 'id' | 'tenantId' | 'planId' | 'commitmentId' | 'milestoneId' | 'voice' | 'percent'>;

type Milestone = MilestoneEntity & { title: string | null; planState: PlanState; planPublishedAt: Date | null; timeZone: string };

export interface Held {
  commitment: CommitmentEntity;
  milestone: Milestone;
  /** The owner's day. */
  today: string;
}

// Of the milestone $1.
const LOCK_COMMITMENT = statement<CommitmentEntity>(
  'plans.lock-commitment-of-milestone',
  `select ${entityColumns(CommitmentEntity, 'c')} from commitments c where c.id = (select commitment_id from milestones where id = $1) for update`,
);
const MILESTONE = statement<Milestone>(
  'plans.milestone-to-report',
  `select ${entityColumns(MilestoneEntity, 'm')}, v.title, p.state as "planState", p.published_at as "planPublishedAt",
     coalesce(mun.time_zone, n.time_zone) as "timeZone"
   from milestones m join commitments c on c.id = m.commitment_id join action_plans p on p.id = c.plan_id
     join networks n on n.id = m.network_id left join municipalities mun on mun.id = m.tenant_id
     left join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
   where m.id = $1`,
);
const LATER = statement<{ id: string }>(
  'plans.later-report',
  `select id from progress_reports where milestone_id = $1 and voice = $2 and state in ('reported', 'verified')
     and (period_ends_on, reported_at) > ($3, $4) limit 1`,
);

/** Reports and what they are of, for all that changes what became of one. */
@Injectable()
export class ReportStore {
  constructor(
    private readonly db: Database,
    private readonly files: Files,
    private readonly timeline: Timeline,
  ) {}

  /** The commitment, locked, and what is read of it behind the lock: one flight. */
  async hold(ctx: RequestContext, milestoneId: string): Promise<Held> {
    const of = [milestoneId];
    const [[commitment], [milestone]] = await Promise.all([this.db.sql(ctx, LOCK_COMMITMENT, of), this.db.sql(ctx, MILESTONE, of)]);
    if (!commitment || !milestone) throw notFound();
    if (!milestone.publishedAt) throw new Refused(PlanRefused.of('not_published'));
    return { commitment, milestone, today: todayIn(milestone.timeZone, ctx.now) };
  }

  async find(ctx: RequestContext, reportId: string): Promise<{ report: ProgressReportEntity; held: Held }> {
    const seen = await this.db.repo(ctx, ProgressReportEntity).findOneBy({ id: reportId });
    if (!seen) throw notFound();
    const held = await this.hold(ctx, seen.milestoneId);
    // Read again under the lock: two may decide at once.
    return { report: await this.db.repo(ctx, ProgressReportEntity).findOneByOrFail({ id: reportId }), held };
  }

  /** Whether no later report of its voice counts for the milestone. */
  async isLastWord(ctx: RequestContext, { milestoneId, voice, periodEndsOn, reportedAt }: Pick<ReportRow, 'milestoneId' | 'voice' | 'periodEndsOn' | 'reportedAt'>): Promise<boolean> {
    return (await this.db.sql(ctx, LATER, [milestoneId, voice, periodEndsOn, reportedAt])).length === 0;
  }

  /** Refuses a step that the report does not take as it stands. */
  refuseUnless(step: ReportStep, report: ProgressReportEntity): void {
    if (!reportTakes(step, report)) throw new Refused(PlanRefused.of(step === 'reopen' ? 'not_verified' : 'already_decided'));
  }

  async decide(ctx: RequestContext, report: ProgressReportEntity, step: Exclude<ReportStep, 'reassign'>, reason: string | null): Promise<void> {
    Object.assign(report, { state: reportMachine.step(step, report.state, null, reason), stateReason: reason, decidedAt: ctx.now, decidedByOffice: ctx.actor.office, decidedByPersonId: ctx.actor.personId });
    await this.db.repo(ctx, ProgressReportEntity).save(report);
    if (reason !== null) await this.hideEvidence(ctx, report.id, reason);
  }

  tell(ctx: RequestContext, { commitment, milestone }: Held, report: ReportedAs, kind: TimelineKind, reason: string | null): Promise<string> {
    return this.timeline.record(ctx, {
      kind,
      planId: commitment.planId,
      commitmentId: commitment.id,
      milestoneId: milestone.id,
      reportId: report.id,
      page: pageOf(commitment),
      voice: report.voice,
      reason,
      details: { number: commitment.number, milestone: milestone.number, milestoneTitle: milestone.title, percent: report.percent },
    });
  }

  /** Files of a report that no longer stands are shown to nobody any more. */
  private async hideEvidence(ctx: RequestContext, reportId: string, reason: string): Promise<void> {
    for (const { fileId, restricted } of await this.db.repo(ctx, EvidenceEntity).findBy({ reportId })) if (fileId && !restricted) await this.files.withdraw(ctx, fileId, reason);
  }
}

/** What events say of a report. */
export const idsOf = ({ id, tenantId, planId, commitmentId, milestoneId }: ReportedAs) => ({ tenantId, planId, commitmentId, milestoneId, reportId: id });
