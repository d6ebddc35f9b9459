import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { dayInWords, paths } from '@tequio/network';
import { Notices, RendersNotice, wordNotice, type NoticeKind, type NoticeToRender, type Recipient, type RenderedNotice } from '@tequio/notifications';
import { Database, OnEvent, statement, type Locale, type Params, type PayloadOf, type RequestContext } from '@tequio/platform';
import type { MilestoneState } from '../commitments/commitment.state.js';
import { plansDictionary } from '../plans.dictionary.js';
import { milestoneRestored, progressReopened, progressReported, progressReturned, reportReassigned } from '../plans.events.js';
import { isDisputed } from '../progress/voice-progress.js';
import { MOVED_DATES, type MovedDate } from '../reads/moved-dates.js';
import { planLoaders } from '../reads/plan-loaders.js';
import { PlanReads } from '../reads/plan-reads.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
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
  milestoneRestoredNotice,
  reportReassignedNotice,
  reportReturnedNotice,
  reportToVerifyNotice,
  voicesDisputedNotice,
} from './plan-notice-kinds.js';

const REPORTER = statement<{ person_id: string | null }>('plans.reporter', 'select person_id from progress_reports where id = $1');
const KEEPER = statement<{ person_id: string }>('plans.report-keeper', 'select m.person_id from progress_reports r join memberships m on m.id = r.keeper_membership_id where r.id = $1');
/** What a report is about, and what the same voice said of it before. */
const TOLD = statement<{ milestone: number; title: string; before: number | null }>(
  'plans.report-told',
  `select m.number as milestone, v.title, (select earlier.percent from progress_reports earlier
       where earlier.milestone_id = r.milestone_id and earlier.voice = r.voice and earlier.state not in ('withdrawn', 'returned')
         and (earlier.reported_at, earlier.id) < (r.reported_at, r.id) order by earlier.reported_at desc, earlier.id desc limit 1) as before
   from progress_reports r join milestones m on m.id = r.milestone_id join commitments c on c.id = r.commitment_id
     join milestone_versions v on v.milestone_id = m.id and v.commitment_version_id = c.current_version_id
   where r.id = $1`,
);
const VERSION = statement<{ number: number; reason: string | null }>('plans.version-told', 'select number, reason from action_plan_versions where id = $1');

const ENTRY = statement<{ milestone: number; state: MilestoneState; reason: string | null }>(
  'plans.entry-told',
  `select m.number as milestone, m.state, t.reason from timeline_entries t join milestones m on m.id = t.milestone_id where t.id = $1`,
);

/** What is said of every commitment. */
type OfCommitment = 'commitment' | 'number' | 'municipality';
/** What is said of every report on one. */
type OfReport = OfCommitment | 'milestone' | 'milestoneTitle' | 'change';

/** Tells members what waits for them, and words what followers hear. */
@Injectable()
export class PlanNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly reads: PlanReads,
    private readonly rules: PlanRulesReader,
    private readonly officeHolders: OfficeHolders,
  ) {}

  @OnEvent(progressReported)
  async reported(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressReported>): Promise<void> {
    const report = await this.reads.report(ctx, reportId);
    const commitment = report && (await this.reads.commitment(ctx, commitmentId, { published: true }));
    if (!report || !commitment) return;
    if (report.voice === 'government') await this.tell(ctx, reportToVerifyNotice, commitmentId, reportId, await this.verifiers(ctx, reportId));
    if (isDisputed(commitment.voicesGap, await this.reads.threshold(ctx, commitment.networkId)))
      await this.tell(ctx, voicesDisputedNotice, commitmentId, reportId, await this.officeHolders.of(ctx, ['liaison', 'network_admin', 'facilitator', 'monitor', 'organisation_representative']));
  }

  @OnEvent(progressReturned)
  async returned(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressReturned>): Promise<void> {
    await this.tellReporter(ctx, commitmentId, reportId);
  }

  @OnEvent(progressReopened)
  async reopened(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof progressReopened>): Promise<void> {
    await this.tellReporter(ctx, commitmentId, reportId);
  }

  @OnEvent(reportReassigned)
  async reassigned(ctx: RequestContext, { commitmentId, reportId }: PayloadOf<typeof reportReassigned>): Promise<void> {
    const keepers = await this.db.sql(ctx, KEEPER, [reportId]);
    await this.tell(ctx, reportReassignedNotice, commitmentId, reportId, keepers.map((keeper) => ({ personId: keeper.person_id })));
  }

  @OnEvent(milestoneRestored)
  async restored(ctx: RequestContext, { commitmentId, entryId }: PayloadOf<typeof milestoneRestored>): Promise<void> {
    const commitment = await this.reads.commitment(ctx, commitmentId, { published: true });
    const carriers = await this.officeHolders.of(ctx, ['liaison', 'network_admin']);
    const unit = commitment?.leadUnit ? await this.officeHolders.of(ctx, ['implementing_unit'], commitment.leadUnit) : [];
    await this.tell(ctx, milestoneRestoredNotice, commitmentId, entryId, [...carriers, ...unit]);
  }

  private async tellReporter(ctx: RequestContext, commitmentId: string, reportId: string): Promise<void> {
    const [reporter] = await this.db.sql(ctx, REPORTER, [reportId]);
    const recipients = reporter?.person_id ? [{ personId: reporter.person_id }] : await this.officeHolders.of(ctx, ['liaison', 'network_admin']);
    await this.tell(ctx, reportReturnedNotice, commitmentId, reportId, recipients);
  }

  @RendersNotice(reportToVerifyNotice)
  async toVerify(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    return report?.state === 'reported' ? this.ofReport(ctx, notice, locale, reportToVerifyNotice, { percent: report.percent, office: report.office ?? '—' }) : null;
  }

  @RendersNotice(reportReturnedNotice)
  async handedBack(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    return report?.state === 'returned' ? this.ofReport(ctx, notice, locale, reportReturnedNotice, { reason: report.stateReason ?? '' }) : null;
  }

  @RendersNotice(reportReassignedNotice)
  async kept(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    return report?.state === 'reported' && report.keeperOffice ? this.ofReport(ctx, notice, locale, reportReassignedNotice, { percent: report.percent, office: report.keeperOffice }) : null;
  }

  @RendersNotice(voicesDisputedNotice)
  async disputed(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const commitment = await this.reads.commitment(ctx, notice.subject.id, { published: true });
    if (!commitment || !isDisputed(commitment.voicesGap, await this.reads.threshold(ctx, commitment.networkId))) return null;
    return this.ofCommitment(ctx, notice, locale, voicesDisputedNotice, 'usual', { gap: commitment.voicesGap! });
  }

  @RendersNotice(followedPlanPublished)
  published(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.ofPlan(ctx, notice, locale, followedPlanPublished);
  }

  @RendersNotice(followedPlanAmended)
  amended(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.ofPlan(ctx, notice, locale, followedPlanAmended);
  }

  @RendersNotice(followedProgress)
  async advanced(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    // What was taken back or handed back since is no news any more.
    if (!report || report.state === 'withdrawn' || report.state === 'returned') return null;
    const by = plansDictionary.text(locale, `notice.by_${report.voice}`);
    return this.ofReport(ctx, notice, locale, followedProgress, { by, percent: report.percent, body: report.body.slice(0, 600) });
  }

  @RendersNotice(followedProgressVerified)
  async verified(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    return report?.state === 'verified' ? this.ofReport(ctx, notice, locale, followedProgressVerified, { percent: report.percent }) : null;
  }

  @RendersNotice(followedProgressReopened)
  async reopenedForFollowers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const report = await this.reads.report(ctx, notice.dedupe);
    return report?.state === 'returned' ? this.ofReport(ctx, notice, locale, followedProgressReopened, { percent: report.percent, reason: report.stateReason ?? '' }) : null;
  }

  @RendersNotice(followedDateMoved)
  async moved(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const moved = (await this.db.sql(ctx, MOVED_DATES, [notice.dedupe])).filter((one) => one.commitment_id === notice.subject.id);
    if (!moved.length) return null;
    return this.ofCommitment(ctx, notice, locale, followedDateMoved, moved.length === 1 ? 'one' : 'several', { moved: moved.map((one) => movedInWords(one, locale)).join(' '), reason: moved[0]!.reason });
  }

  @RendersNotice(followedCommitmentCancelled)
  async cancelled(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const commitment = await this.reads.commitment(ctx, notice.subject.id, { published: true });
    return commitment?.state === 'cancelled' ? this.ofCommitment(ctx, notice, locale, followedCommitmentCancelled, 'usual', { reason: commitment.stateReason ?? '' }) : null;
  }

  @RendersNotice(milestoneRestoredNotice)
  restoredForCarriers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.ofMilestone(ctx, notice, locale, milestoneRestoredNotice);
  }

  @RendersNotice(followedMilestoneCancelled)
  milestoneCancelledForFollowers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.ofMilestone(ctx, notice, locale, followedMilestoneCancelled);
  }

  @RendersNotice(followedMilestoneRestored)
  milestoneRestoredForFollowers(ctx: RequestContext, notice: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    return this.ofMilestone(ctx, notice, locale, followedMilestoneRestored);
  }

  /** Who may verify the report; not who made it. */
  private async verifiers(ctx: RequestContext, reportId: string): Promise<Recipient[]> {
    const holders = await this.officeHolders.of(ctx, await this.rules.verifiers(ctx));
    const [reporter] = await this.db.sql(ctx, REPORTER, [reportId]);
    return holders.filter(({ personId }) => personId !== reporter?.person_id);
  }

  private async tell(ctx: RequestContext, kind: NoticeKind, subjectId: string, dedupe: string, recipients: readonly Recipient[]): Promise<void> {
    await this.notices.notify(ctx, { kind, subjectId, dedupe, recipients });
  }

  private async ofPlan(ctx: RequestContext, { subject, dedupe }: NoticeToRender, locale: Locale, kind: NoticeKind<'plan' | 'municipality' | 'version' | 'reason', 'usual'>): Promise<RenderedNotice | null> {
    const plan = await this.reads.plan(ctx, subject.id, { published: true });
    const owner = plan && (await planLoaders(ctx, this.db).owners.load(plan.tenantId));
    if (!plan || !owner) return null;
    const [version] = await this.db.sql(ctx, VERSION, [dedupe]);
    const number = version?.number ?? plan.versionNumber;
    const facts = { plan: plan.title, municipality: owner.name, version: number, reason: version?.reason ?? '' };
    const page = `plan/${plan.slug}`;
    return wordNotice(kind, locale, 'usual', facts, paths.place(owner, kind.key === followedPlanAmended.key ? `${page}/version/${number}` : page));
  }

  /** About one milestone: its number and title, and how far it came since the same voice last spoke. */
  private async ofReport<More extends Params>(ctx: RequestContext, notice: NoticeToRender, locale: Locale, kind: NoticeKind<OfReport | (keyof NoInfer<More> & string), 'usual'>, more: More): Promise<RenderedNotice | null> {
    const [told] = await this.db.sql(ctx, TOLD, [notice.dedupe]);
    if (!told) return null;
    const { milestone, title: milestoneTitle, before } = told;
    const course = before === null ? 'first' : before === more['percent'] ? 'same' : 'moved';
    const change = plansDictionary.text(locale, `notice.percent_${course}`, before === null ? more : { ...more, before });
    return this.ofCommitment(ctx, notice, locale, kind, 'usual', { ...more, milestone, milestoneTitle, change });
  }

  private async ofMilestone(ctx: RequestContext, notice: NoticeToRender, locale: Locale, kind: NoticeKind<OfCommitment | 'milestone' | 'reason', 'usual'>): Promise<RenderedNotice | null> {
    const [entry] = await this.db.sql(ctx, ENTRY, [notice.dedupe]);
    // What was undone since is no news any more.
    if (!entry || (entry.state === 'cancelled') !== (kind.key === followedMilestoneCancelled.key)) return null;
    return this.ofCommitment(ctx, notice, locale, kind, 'usual', { milestone: entry.milestone, reason: entry.reason ?? '' });
  }

  private async ofCommitment<More extends Params, Situation extends string>(
    ctx: RequestContext,
    { subject }: NoticeToRender,
    locale: Locale,
    kind: NoticeKind<OfCommitment | (keyof NoInfer<More> & string), Situation>,
    situation: NoInfer<Situation>,
    more: More,
  ): Promise<RenderedNotice | null> {
    const commitment = await this.reads.commitment(ctx, subject.id, { published: true });
    const owner = commitment && (await planLoaders(ctx, this.db).owners.load(commitment.tenantId));
    if (!commitment || !owner) return null;
    const facts = { commitment: commitment.title, number: commitment.number, municipality: owner.name, ...more };
    const path = kind.key.startsWith('plans.followed_')
      ? paths.place(owner, `compromiso/${commitment.slug}`)
      : paths.space(owner, `compromisos/${commitment.id}`);
    return wordNotice(kind, locale, situation, facts, path);
  }
}

/** One sentence: the date by which it is to be done where that moved, else the one on which it begins. */
function movedInWords(moved: MovedDate, locale: Locale): string {
  const what = moved.milestone === null ? plansDictionary.text(locale, 'notice.moved_of_commitment') : plansDictionary.text(locale, 'notice.moved_of_milestone', { number: moved.milestone });
  if (moved.from_due_on !== moved.to_due_on)
    return plansDictionary.text(locale, 'notice.moved_end', { what, from: dayInWords(moved.from_due_on, locale), to: dayInWords(moved.to_due_on, locale) });
  return moved.to_starts_on === null
    ? plansDictionary.text(locale, 'notice.moved_start_away', { what })
    : plansDictionary.text(locale, 'notice.moved_start', { what, to: dayInWords(moved.to_starts_on, locale) });
}
