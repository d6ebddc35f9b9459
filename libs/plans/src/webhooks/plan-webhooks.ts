import { Injectable } from '@nestjs/common';
import { paths } from '@tequio/network';
import { TELLS_WEBHOOK, Webhooks, type ToldThing, type WebhookEvent } from '@tequio/notifications';
import { Database, OnEvent, statement, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { commitmentCancelled, commitmentSettled, dateMoved, planAmended, planCaptured, planClosed, planPublished, progressReopened, progressReported, progressReturned, progressVerified } from '../plans.events.js';
import { isDisputed } from '../progress/voice-progress.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import {
  commitmentCancelledHook,
  commitmentRescheduledHook,
  commitmentSettledHook,
  planAmendedHook,
  planClosedHook,
  planPublishedHook,
  progressReportedHook,
  progressReturnedHook,
  progressVerifiedHook,
  type CommitmentFacts,
  type PlanFacts,
  type ReportFacts,
} from './plan-webhook-events.js';

const MILESTONE = statement<{ number: number }>('plans.told-milestone', 'select number from milestones where id = $1');

/** Tells other systems what happens to what is published. */
@Injectable()
export class PlanWebhooks {
  constructor(
    private readonly db: Database,
    private readonly webhooks: Webhooks,
    private readonly reads: PlanReads,
  ) {}

  @OnEvent(planPublished, TELLS_WEBHOOK)
  published(ctx: RequestContext, payload: PayloadOf<typeof planPublished>, meta: JobMeta): Promise<void> {
    return this.ofPlan(ctx, planPublishedHook, payload, meta);
  }

  @OnEvent(planCaptured, TELLS_WEBHOOK)
  captured(ctx: RequestContext, payload: PayloadOf<typeof planCaptured>, meta: JobMeta): Promise<void> {
    return this.ofPlan(ctx, planPublishedHook, payload, meta);
  }

  @OnEvent(planAmended, TELLS_WEBHOOK)
  amended(ctx: RequestContext, payload: PayloadOf<typeof planAmended>, meta: JobMeta): Promise<void> {
    return this.ofPlan(ctx, planAmendedHook, payload, meta);
  }

  @OnEvent(planClosed, TELLS_WEBHOOK)
  closed(ctx: RequestContext, payload: PayloadOf<typeof planClosed>, meta: JobMeta): Promise<void> {
    return this.ofPlan(ctx, planClosedHook, payload, meta);
  }

  @OnEvent(commitmentSettled, TELLS_WEBHOOK)
  settled(ctx: RequestContext, payload: PayloadOf<typeof commitmentSettled>, meta: JobMeta): Promise<void> {
    return this.ofCommitment(ctx, commitmentSettledHook, payload, meta);
  }

  @OnEvent(commitmentCancelled, TELLS_WEBHOOK)
  cancelled(ctx: RequestContext, payload: PayloadOf<typeof commitmentCancelled>, meta: JobMeta): Promise<void> {
    return this.ofCommitment(ctx, commitmentCancelledHook, payload, meta);
  }

  @OnEvent(dateMoved, TELLS_WEBHOOK)
  moved(ctx: RequestContext, payload: PayloadOf<typeof dateMoved>, meta: JobMeta): Promise<void> {
    return this.ofCommitment(ctx, commitmentRescheduledHook, payload, meta);
  }

  @OnEvent(progressReported, TELLS_WEBHOOK)
  reported(ctx: RequestContext, payload: PayloadOf<typeof progressReported>, meta: JobMeta): Promise<void> {
    return this.ofReport(ctx, progressReportedHook, payload, meta);
  }

  @OnEvent(progressVerified, TELLS_WEBHOOK)
  verified(ctx: RequestContext, payload: PayloadOf<typeof progressVerified>, meta: JobMeta): Promise<void> {
    return this.ofReport(ctx, progressVerifiedHook, payload, meta);
  }

  @OnEvent(progressReturned, TELLS_WEBHOOK)
  returned(ctx: RequestContext, payload: PayloadOf<typeof progressReturned>, meta: JobMeta): Promise<void> {
    return this.ofReport(ctx, progressReturnedHook, payload, meta);
  }

  @OnEvent(progressReopened, TELLS_WEBHOOK)
  reopened(ctx: RequestContext, payload: PayloadOf<typeof progressReopened>, meta: JobMeta): Promise<void> {
    return this.ofReport(ctx, progressReturnedHook, payload, meta);
  }

  private ofPlan(ctx: RequestContext, event: WebhookEvent<PlanFacts>, { planId }: { planId: string }, meta: JobMeta): Promise<void> {
    return this.webhooks.tell(ctx, event, meta, async (inside) => {
      const plan = await this.reads.plan(inside, planId, { published: true });
      const owner = plan && (await planLoaders(inside, this.db).owners.load(plan.tenantId));
      if (!plan || !owner) return null;
      const { title, versionNumber: version, state, startsOn, endsOn } = plan;
      return { id: planId, path: paths.place(owner, `plan/${plan.slug}`), facts: { title, version, state, startsOn, endsOn } };
    });
  }

  private ofCommitment(ctx: RequestContext, event: WebhookEvent<CommitmentFacts>, { commitmentId }: { commitmentId: string }, meta: JobMeta): Promise<void> {
    return this.webhooks.tell(ctx, event, meta, (inside) => this.commitment(inside, commitmentId));
  }

  private ofReport(ctx: RequestContext, event: WebhookEvent<ReportFacts>, told: { commitmentId: string; milestoneId: string; reportId: string }, meta: JobMeta): Promise<void> {
    return this.webhooks.tell(ctx, event, meta, async (inside) => {
      const thing = await this.commitment(inside, told.commitmentId);
      const report = thing && (await this.reads.report(inside, told.reportId));
      const [milestone] = await this.db.sql(inside, MILESTONE, [told.milestoneId]);
      if (!thing || !report || !milestone) return null;
      const { id: reportId, voice, percent, state: reportState, periodEndsOn } = report;
      return { ...thing, facts: { ...thing.facts, milestone: milestone.number, reportId, voice, percent, reportState, periodEndsOn } };
    });
  }

  private async commitment(ctx: RequestContext, id: string): Promise<ToldThing<CommitmentFacts> | null> {
    const commitment = await this.reads.commitment(ctx, id, { published: true });
    const owner = commitment && (await planLoaders(ctx, this.db).owners.load(commitment.tenantId));
    if (!commitment || !owner) return null;
    const { planId, number, title, state, governmentProgress, societyProgress, voicesGap, milestonesVerified, milestonesTotal } = commitment;
    const disputed = isDisputed(voicesGap, await this.reads.threshold(ctx, commitment.networkId));
    const facts = { planId, number, title, state, governmentProgress, societyProgress, voicesGap, disputed, milestonesVerified, milestonesTotal };
    return { id, path: paths.place(owner, `compromiso/${commitment.slug}`), facts };
  }
}
