import { Injectable } from '@nestjs/common';
import { Followers } from '@tequio/conversation';
import { paths } from '@tequio/network';
import type { NoticeKind } from '@tequio/notifications';
import { Database, OnEvent, type PayloadOf, type RequestContext } from '@tequio/platform';
import { defineSearchKind, SearchIndex } from '@tequio/search';
import {
  followedCommitmentCancelled,
  followedDateMoved,
  followedMilestoneCancelled,
  followedMilestoneRestored,
  followedPlanAmended,
  followedPlanPublished,
  followedProgress,
  followedProgressReopened,
  followedProgressVerified,
} from '../notices/plan-notice-kinds.js';
import { commitmentCancelled, dateMoved, milestoneCancelled, milestoneRestored, planAmended, planCaptured, planPublished, planWithdrawn, progressReopened, progressReported, progressVerified } from '../plans.events.js';
import { MOVED_DATES } from '../reads/moved-dates.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import { commitmentFollowable, planFollowable } from './plan-followables.js';

const planKind = defineSearchKind('plan');
const commitmentKind = defineSearchKind('commitment');

/** What happens to a plan reaches who follows it, and what is published can be found. */
@Injectable()
export class PlanFollowing {
  constructor(
    private readonly db: Database,
    private readonly followers: Followers,
    private readonly search: SearchIndex,
    private readonly reads: PlanReads,
  ) {}

  @OnEvent(planPublished)
  async published(ctx: RequestContext, { planId, versionId }: PayloadOf<typeof planPublished>): Promise<void> {
    await this.register(ctx, planId);
    await this.tellOfPlan(ctx, followedPlanPublished, planId, versionId);
  }

  @OnEvent(planAmended)
  async amended(ctx: RequestContext, { planId, versionId }: PayloadOf<typeof planAmended>): Promise<void> {
    await this.register(ctx, planId);
    await this.tellOfPlan(ctx, followedPlanAmended, planId, versionId);
    // One telling a commitment, however many of its dates the version moved.
    const moved = new Set((await this.db.sql(ctx, MOVED_DATES, [versionId])).map((one) => one.commitment_id));
    for (const commitmentId of moved) await this.tellOfCommitment(ctx, followedDateMoved, commitmentId, versionId);
  }

  /** A past plan can be found; it is no news. */
  @OnEvent(planCaptured)
  async captured(ctx: RequestContext, { planId }: PayloadOf<typeof planCaptured>): Promise<void> {
    await this.register(ctx, planId);
  }

  @OnEvent(planWithdrawn)
  async withdrawn(ctx: RequestContext, { planId }: PayloadOf<typeof planWithdrawn>): Promise<void> {
    const plan = await this.reads.plan(ctx, planId, { published: true, commitments: 'all' });
    if (!plan) return;
    await this.search.remove(ctx, { type: planFollowable.type, id: planId });
    for (const { id } of await planLoaders(ctx, this.db).commitments.load(plan.versionId)) await this.search.remove(ctx, { type: commitmentFollowable.type, id });
  }

  @OnEvent(progressReported)
  async reported(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressReported>): Promise<void> {
    await this.tellOfCommitment(ctx, followedProgress, commitmentId, reportId);
  }

  @OnEvent(progressVerified)
  async verified(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressVerified>): Promise<void> {
    await this.tellOfCommitment(ctx, followedProgressVerified, commitmentId, reportId);
  }

  @OnEvent(progressReopened)
  async reopened(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressReopened>): Promise<void> {
    await this.tellOfCommitment(ctx, followedProgressReopened, commitmentId, reportId);
  }

  @OnEvent(dateMoved)
  async moved(ctx: RequestContext, { commitmentId, changeId }: PayloadOf<typeof dateMoved>): Promise<void> {
    await this.tellOfCommitment(ctx, followedDateMoved, commitmentId, changeId);
  }

  @OnEvent(commitmentCancelled)
  async cancelled(ctx: RequestContext, { commitmentId }: PayloadOf<typeof commitmentCancelled>): Promise<void> {
    await this.tellOfCommitment(ctx, followedCommitmentCancelled, commitmentId, commitmentId);
  }

  @OnEvent(milestoneCancelled)
  async milestoneCancelled(ctx: RequestContext, { commitmentId, entryId }: PayloadOf<typeof milestoneCancelled>): Promise<void> {
    await this.tellOfCommitment(ctx, followedMilestoneCancelled, commitmentId, entryId);
  }

  @OnEvent(milestoneRestored)
  async milestoneRestored(ctx: RequestContext, { commitmentId, entryId }: PayloadOf<typeof milestoneRestored>): Promise<void> {
    await this.tellOfCommitment(ctx, followedMilestoneRestored, commitmentId, entryId);
  }

  private tellOfPlan(ctx: RequestContext, kind: NoticeKind, planId: string, dedupe: string): Promise<void> {
    return this.followers.tell(ctx, { kind, subject: { type: planFollowable.type, id: planId }, dedupe });
  }

  private tellOfCommitment(ctx: RequestContext, kind: NoticeKind, commitmentId: string, dedupe: string): Promise<void> {
    return this.followers.tell(ctx, { kind, subject: { type: commitmentFollowable.type, id: commitmentId }, dedupe });
  }

  /** The published text of a plan and of its commitments, as the search finds them. */
  private async register(ctx: RequestContext, planId: string): Promise<void> {
    const plan = await this.reads.plan(ctx, planId, { published: true, commitments: 'all' });
    const owner = plan && (await planLoaders(ctx, this.db).owners.load(plan.tenantId));
    // Told of an earlier moment: it may be withdrawn by now.
    if (!plan || !owner || plan.state === 'withdrawn') return;
    const page = (of: string) => paths.place(owner, of);
    await this.search.put(ctx, {
      kind: planKind,
      subject: { type: planFollowable.type, id: plan.id },
      title: plan.title,
      body: [owner.name, plan.introduction],
      path: page(`plan/${plan.slug}`),
      published: true,
      weight: 0.6,
    });
    for (const commitment of await planLoaders(ctx, this.db).commitments.load(plan.versionId)) {
      await this.search.put(ctx, {
        kind: commitmentKind,
        subject: { type: commitmentFollowable.type, id: commitment.id },
        title: commitment.title,
        body: [owner.name, commitment.promise, commitment.problem, commitment.action, commitment.leadUnit],
        path: page(`compromiso/${commitment.slug}`),
        published: true,
        weight: 0.8,
      });
    }
  }
}
