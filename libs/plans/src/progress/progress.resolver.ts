import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, CanInOwn, Ctx, Database, notFound, RequestContext } from '@tequio/platform';
import { Commitment } from '../commitments/commitment.types.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import type { CommitmentRow, ReportRow } from '../reads/plan-rows.js';
import { EvidenceLinks } from '../evidence/evidence-links.js';
import { Evidence, EvidenceCheckResult, ProgressReport, ProgressReportConnection, ProgressReportInput, ProgressReportResult, ReportsArgs, ReportSuccessor, toEvidence, toProgressReport, VoiceEnum } from './progress.types.js';
import { ReportRights } from '../report-rights/report-rights.js';
import { ProgressCorrections } from './progress-corrections.service.js';
import { ProgressService } from './progress.service.js';

const reportId = { type: () => ID, description: 'The report.' };
const why = { description: 'Why, 5 to 2,000 characters; everyone reads it.' };

@Resolver(() => ProgressReport)
export class ProgressResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: PlanReads,
    private readonly service: ProgressService,
    private readonly corrections: ProgressCorrections,
    private readonly links: EvidenceLinks,
    private readonly rights: ReportRights,
  ) {}

  @Query(() => ProgressReport, { nullable: true, description: 'One report of the municipality or network acted for; null where there is none.' })
  @Can('read', 'Commitment')
  progressReport(@Ctx() ctx: RequestContext, @Args('id', reportId) id: string) {
    return this.reads.report(ctx, id);
  }

  @ResolveField(() => [Evidence], { description: 'What supports it.' })
  evidence(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return planLoaders(ctx, this.db).evidence.load(report.id);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may verify it or hand it back; false for the public.' })
  mayDecide(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return this.rights.mayDecide(ctx, report);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may reopen it, where it was verified and turns out wrong; false for the public.' })
  mayReopen(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return this.rights.mayReopen(ctx, report);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may take it back; false for the public.' })
  mayWithdraw(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return this.rights.mayWithdraw(ctx, report);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may take it over, where it is civil society’s and its author has left; false for the public.' })
  mayTakeOver(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return this.rights.mayTakeOver(ctx, report);
  }

  @ResolveField(() => [ReportSuccessor], { description: 'To whom who asks may pass it, where it is civil society’s and its author has left; none for the public.' })
  successors(@Ctx() ctx: RequestContext, @Parent() report: ReportRow) {
    return this.rights.successors(ctx, report);
  }

  @Mutation(() => ProgressReportResult, { description: 'Says how far a milestone is, as the government or as civil society.' })
  @CanInOwn('read', 'Milestone')
  async reportProgress(
    @Ctx() ctx: RequestContext,
    @Args('milestoneId', { type: () => ID, description: 'The milestone.' }) milestoneId: string,
    @Args('input', { description: 'What is said, with its evidence.' }) input: ProgressReportInput,
  ) {
    return toProgressReport(await this.service.report(ctx, milestoneId, input));
  }

  @Mutation(() => ProgressReportResult, { description: 'Confirms a report of the government. Nobody confirms their own.' })
  @CanInOwn('verify', 'Milestone')
  async verifyProgress(@Ctx() ctx: RequestContext, @Args('id', reportId) id: string) {
    return this.show(ctx, await this.service.verify(ctx, id));
  }

  @Mutation(() => ProgressReportResult, { description: 'Hands a report of the government back to be corrected, with the reason.' })
  @CanInOwn('verify', 'Milestone')
  async returnProgress(@Ctx() ctx: RequestContext, @Args('id', reportId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.service.return(ctx, id, reason));
  }

  @Mutation(() => ProgressReportResult, { description: 'Reopens a verified report that turned out wrong, with the reason: it is handed back and counts no longer.' })
  @CanInOwn('verify', 'Milestone')
  async reopenProgress(@Ctx() ctx: RequestContext, @Args('id', reportId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.corrections.reopen(ctx, id, reason));
  }

  @Mutation(() => ProgressReportResult, { description: 'Passes a report of civil society whose author has left to another of its voices, with the reason.' })
  @CanInOwn('read', 'Milestone')
  async reassignReport(
    @Ctx() ctx: RequestContext,
    @Args('id', reportId) id: string,
    @Args('reason', why) reason: string,
    @Args('membershipId', { type: () => ID, nullable: true, description: 'To whom; absent: to who asks.' }) membershipId?: string | null,
  ) {
    return this.show(ctx, await this.corrections.reassign(ctx, id, membershipId ?? null, reason));
  }

  @Mutation(() => ProgressReportResult, { description: 'Takes an own report back, with the reason.' })
  @CanInOwn('read', 'Milestone')
  async withdrawReport(@Ctx() ctx: RequestContext, @Args('id', reportId) id: string, @Args('reason', why) reason: string) {
    return this.show(ctx, await this.service.withdraw(ctx, id, reason));
  }

  @Mutation(() => EvidenceCheckResult, { description: 'Has the address of an evidence visited again, now. At most once a minute.' })
  @Can('read', 'Milestone')
  async checkEvidenceLink(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The evidence.' }) id: string) {
    const { reportId } = await this.links.visitAgain(ctx, id);
    const kept = await planLoaders(ctx, this.db).evidence.load(reportId);
    return toEvidence(kept.find((one) => one.id === id)!);
  }

  private async show(ctx: RequestContext, { id }: { id: string }): Promise<ProgressReport> {
    const row = await this.reads.report(ctx, id);
    if (!row) throw notFound();
    return toProgressReport(row);
  }
}

@Resolver(() => Commitment)
export class CommitmentReportsResolver {
  constructor(
    private readonly reads: PlanReads,
    private readonly rights: ReportRights,
  ) {}

  @ResolveField(() => [VoiceEnum], { description: 'Voices with which who asks may report on its milestones now; none for the public.' })
  reportVoices(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return this.rights.voices(ctx, commitment);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may move the dates of its milestones now; false for the public.' })
  mayMoveDates(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return this.rights.mayChange(ctx, commitment, 'move_date');
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may pass it to another unit now; false for the public.' })
  mayReassign(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return this.rights.mayChange(ctx, commitment, 'reassign');
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may cancel its milestones now, and restore those that were cancelled; false for the public.' })
  mayCancelMilestones(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow) {
    return this.rights.mayChange(ctx, commitment, 'settle');
  }

  @ResolveField(() => ProgressReportConnection, { description: 'What was reported of it, newest first.' })
  reports(@Ctx() ctx: RequestContext, @Parent() commitment: CommitmentRow, @Args() args: ReportsArgs) {
    return this.reads.reportsOf(ctx, commitment.id, args);
  }
}
