import { Injectable } from '@nestjs/common';
import { Database, Outbox, statement, type RequestContext } from '@tequio/platform';
import { CommitmentEntity } from '../commitments/commitment.entities.js';
import { commitmentMachine, type CommitmentState, type MilestoneState } from '../commitments/commitment.state.js';
import { commitmentSettled } from '../plans.events.js';
import { pageOf, Timeline } from '../timeline/timeline.js';
import type { Voice } from './progress.entities.js';
import { voiceProgress, voicesGap } from './voice-progress.js';

/** What a milestone brings to the count of its commitment. */
export interface Counted {
  id: string;
  state: MilestoneState;
  weight: number;
  government_percent: number | null;
  society_percent: number | null;
  government_reported_at: Date | null;
  society_reported_at: Date | null;
  due_on: string | null;
}

const lastWordOf = (voice: Voice) => `(select percent, reported_at from progress_reports r
       where r.milestone_id = $1 and r.voice = '${voice}' and r.state in ('reported', 'verified')
       order by period_ends_on desc, reported_at desc, id desc limit 1)`;
// The percentage of a milestone is the last word of each voice that was neither returned nor withdrawn.
const HEAR = statement<object>(
  'plans.hear-last-words',
  `update milestones m set
     government_percent = g.percent, government_reported_at = g.reported_at,
     society_percent = s.percent, society_reported_at = s.reported_at,
     state = coalesce($2, m.state), state_reason = case when $2::text is null then m.state_reason end
   from (values (true)) one
     left join lateral ${lastWordOf('government')} g on true
     left join lateral ${lastWordOf('society')} s on true
   where m.id = $1 and (m.state, m.government_reported_at, m.society_reported_at, m.government_percent, m.society_percent)
     is distinct from (coalesce($2, m.state), g.reported_at, s.reported_at, g.percent, s.percent)`,
);
const countedOf = (commitment: string) =>
  `select m.id, m.state, v.weight, m.government_percent, m.society_percent, m.government_reported_at, m.society_reported_at, m.due_on
   from milestones m join commitments c on c.id = m.commitment_id
     join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
   where m.commitment_id = ${commitment} and m.published_at is not null and m.state <> 'cancelled'`;
const COUNTED = statement<Counted>('plans.counted-milestones', countedOf('$1'));
const COUNTED_WITH = statement<Counted>('plans.counted-with-milestone', countedOf('(select commitment_id from milestones where id = $1)'));

const KEEP = statement<object>(
  'plans.keep-count',
  `update commitments set government_progress = $2, government_milestones = $3, society_progress = $4, society_milestones = $5, voices_gap = $6,
     milestones_total = $7, milestones_verified = $8, next_due_on = $9, last_report_at = $10, state = $11, state_reason = $12, completed_at = $13
   where id = $1`,
);

/** Keeps what is counted of a commitment, in the transaction that changed it. The caller holds the commitment. */
@Injectable()
export class ProgressCounters {
  constructor(
    private readonly db: Database,
    private readonly timeline: Timeline,
    private readonly outbox: Outbox,
  ) {}

  /** After a report came or went: the milestone keeps the last words on it, and goes to the state that the report moves it to. */
  hear(ctx: RequestContext, milestoneId: string, state: MilestoneState | null = null): void {
    ctx.transaction!.alongside(this.db.sql(ctx, HEAR, [milestoneId, state]));
  }

  /** What `recount` reads, of the commitment of a milestone. */
  countedWith(ctx: RequestContext, milestoneId: string): Promise<Counted[]> {
    return this.db.sql(ctx, COUNTED_WITH, [milestoneId]);
  }

  /** `why` is the reason of the change that the count follows, where it took one. */
  async recount(ctx: RequestContext, commitment: CommitmentEntity, why: string | null = null): Promise<void> {
    await this.count(ctx, commitment, await this.db.sql(ctx, COUNTED, [commitment.id]), why);
  }

  /** The same for who has read the milestones behind the lock, and says what they have come to since. */
  async count(ctx: RequestContext, commitment: CommitmentEntity, milestones: readonly Counted[], why: string | null = null): Promise<void> {
    const measured = milestones.map((row) => ({
      weight: row.weight,
      governmentPercent: row.government_percent,
      societyPercent: row.society_percent,
      verified: row.state === 'verified',
    }));
    const government = voiceProgress(measured, 'government');
    const society = voiceProgress(measured, 'society');
    const reports = milestones.flatMap((row) => [row.government_reported_at, row.society_reported_at]).filter((at): at is Date => at !== null);
    const due = milestones.filter((row) => row.state !== 'verified' && row.due_on).map((row) => row.due_on!);
    Object.assign(commitment, {
      governmentProgress: government.percent,
      governmentMilestones: government.milestones,
      societyProgress: society.percent,
      societyMilestones: society.milestones,
      voicesGap: voicesGap(measured),
      milestonesTotal: milestones.length,
      milestonesVerified: measured.filter(({ verified }) => verified).length,
      nextDueOn: due.sort()[0] ?? null,
      lastReportAt: reports.sort((a, b) => b.getTime() - a.getTime())[0] ?? null,
    } satisfies Partial<CommitmentEntity>);
    await this.follow(ctx, commitment, why);
    const { id, governmentProgress, governmentMilestones, societyProgress, societyMilestones, voicesGap: gap } = commitment;
    const { milestonesTotal, milestonesVerified, nextDueOn, lastReportAt, state, stateReason, completedAt } = commitment;
    const kept = this.db.sql(ctx, KEEP, [
      id,
      governmentProgress,
      governmentMilestones,
      societyProgress,
      societyMilestones,
      gap,
      milestonesTotal,
      milestonesVerified,
      nextDueOn,
      lastReportAt,
      state,
      stateReason,
      completedAt,
    ]);
    ctx.transaction!.alongside(kept);
  }

  /** The commitment's own state follows its milestones: it starts with the first report and is complete with the last verification. */
  private async follow(ctx: RequestContext, commitment: CommitmentEntity, why: string | null): Promise<void> {
    const was: CommitmentState = commitment.state;
    if (was === 'approved' && commitment.governmentMilestones > 0) commitment.state = commitmentMachine.step('start', was, commitment);
    const { milestonesTotal, milestonesVerified } = commitment;
    const complete = milestonesTotal > 0 && milestonesVerified === milestonesTotal;
    if (complete && commitmentMachine.transitions.complete.from.includes(commitment.state)) {
      commitment.state = commitmentMachine.step('complete', commitment.state, commitment);
      commitment.completedAt = ctx.now;
      await this.timeline.record(ctx, { kind: 'commitment_completed', page: pageOf(commitment), planId: commitment.planId, commitmentId: commitment.id, details: { number: commitment.number } });
      await this.outbox.publish(ctx, commitmentSettled, { tenantId: commitment.tenantId, planId: commitment.planId, commitmentId: commitment.id });
    } else if (!complete && commitment.state === 'completed') {
      commitment.state = commitmentMachine.step('resume_work', commitment.state, commitment, why);
      commitment.stateReason = why;
      commitment.completedAt = null;
      await this.timeline.record(ctx, { kind: 'commitment_resumed', page: pageOf(commitment), planId: commitment.planId, commitmentId: commitment.id, reason: why, details: { number: commitment.number } });
      await this.outbox.publish(ctx, commitmentSettled, { tenantId: commitment.tenantId, planId: commitment.planId, commitmentId: commitment.id });
    }
  }
}
