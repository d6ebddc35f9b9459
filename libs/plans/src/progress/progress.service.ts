import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Files } from '@tequio/documents';
import { MunicipalityProgress } from '@tequio/network';
import { allow, Audit, Database, day, issue, line, may, Outbox, ownedBy, parseInput, parseReason, prose, Refused, refuseInput, forbidden, statement, unitKey, webAddress, type RequestContext } from '@tequio/platform';
import { PlanStore } from '../action-plans/plan-store.js';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { MilestoneEntity } from '../commitments/commitment.entities.js';
import { afterLastWord, milestoneMachine } from '../commitments/commitment.state.js';
import { PlanDueDates } from '../due-dates/plan-due-dates.js';
import { plansDictionary } from '../plans.dictionary.js';
import { PlanRefused } from '../plans.errors.js';
import { progressReported, progressReturned, progressVerified, progressWithdrawn } from '../plans.events.js';
import type { ReportRow } from '../reads/plan-rows.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { ProgressCounters } from './counters.js';
import { EvidenceLinks } from '../evidence/evidence-links.js';
import { SecretariatSeats } from '../report-rights/secretariat-seats.js';
import { MilestoneFactsReader } from './milestone-facts.js';
import { EvidenceEntity, ProgressReportEntity, VOICES } from './progress.entities.js';
import { idsOf, ReportStore, type Held } from './report-store.js';
import { reportMachine } from './report.state.js';

const k = plansDictionary.key;

const EVIDENCE_KINDS = ['pdf', 'image', 'spreadsheet', 'csv'] as const;

const evidenceInput = z
  .object({ description: line(300, 2), fileId: z.uuid().nullish(), url: webAddress().nullish(), restricted: z.boolean().default(false) })
  .superRefine(({ fileId, url }, check) => {
    if ((fileId ? 1 : 0) + (url ? 1 : 0) !== 1) check.addIssue(issue(k('evidence.one'), ['url']));
  });

export const reportInput = z
  .object({
    voice: z.enum(VOICES),
    percent: z.int().min(0).max(100),
    body: prose(4000, 3),
    periodStartsOn: day().nullish(),
    periodEndsOn: day(),
    evidence: z.array(evidenceInput).max(20).default([]),
  })
  .superRefine(({ periodStartsOn, periodEndsOn, percent, evidence }, check) => {
    if (periodStartsOn && periodEndsOn < periodStartsOn) check.addIssue(issue('date_order', ['periodEndsOn']));
    // The house's rule of progress, for both voices: done is what can be shown.
    if (percent === 100 && !evidence.length) check.addIssue(issue(k('evidence.needed'), ['evidence']));
  });

const INSERT = statement<object>(
  'plans.insert-report',
  `insert into progress_reports (id, network_id, tenant_id, plan_id, commitment_id, milestone_id, voice, percent, body, period_starts_on, period_ends_on,
     office, person_id, membership_id, reported_at, state)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, '${reportMachine.initial}')`,
);
/** What each voice says of the milestones, with its evidence. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly store: PlanStore,
    private readonly reports: ReportStore,
    private readonly rules: PlanRulesReader,
    private readonly counters: ProgressCounters,
    private readonly files: Files,
    private readonly links: EvidenceLinks,
    private readonly facts: MilestoneFactsReader,
    private readonly seats: SecretariatSeats,
    private readonly progress: MunicipalityProgress,
    private readonly dueDates: PlanDueDates,
  ) {}

  /** Says how far a milestone is. The government's word moves its state; civil society's stands beside it. */
  async report(ctx: RequestContext, milestoneId: string, input: unknown): Promise<ReportRow> {
    const { evidence, periodStartsOn = null, ...said } = parseInput(reportInput, input);
    // All that it takes is read in one flight, and all that it writes leaves in another, with the commit.
    const [held, before, last, months] = await Promise.all([
      this.reports.hold(ctx, milestoneId),
      this.counters.countedWith(ctx, milestoneId),
      this.reports.isLastWord(ctx, { milestoneId, voice: said.voice, periodEndsOn: said.periodEndsOn, reportedAt: ctx.now }),
      said.voice === 'government' ? this.dueDates.months(ctx) : 0,
    ]);
    const { commitment, milestone, today } = held;
    allow(ctx, said.voice === 'government' ? 'report_government' : 'report_society', 'Milestone', { ...milestone, unit: unitKey(commitment.leadUnit) });
    if (said.voice === 'society' && (await this.seats.isOfGovernment(ctx))) throw new Refused(PlanRefused.of('society_seat'));
    if (!RUNNING.includes(milestone.planState)) throw new Refused(PlanRefused.of(milestone.planPublishedAt ? 'frozen' : 'not_published'));
    if (said.periodEndsOn > today) refuseInput({ path: 'periodEndsOn', code: k('period.future') });
    if (milestone.state === 'cancelled' || !['approved', 'in_progress', 'completed'].includes(commitment.state)) throw new Refused(PlanRefused.of('milestone_closed'));
    if (said.voice === 'government') {
      if (milestone.state === 'verified') throw new Refused(PlanRefused.of('milestone_closed'));
      milestone.state = milestoneMachine.step(said.percent === 100 ? 'report' : 'advance', milestone.state, { percent: said.percent, evidence: evidence.length });
    }
    const { id, networkId, tenantId } = ownedBy(ctx);
    const { office, personId, membershipId } = ctx.actor;
    const of = { tenantId, planId: commitment.planId, commitmentId: commitment.id, milestoneId };
    const report: ReportRow = { id, ...of, ...said, periodStartsOn, state: reportMachine.initial, stateReason: null, office, reportedAt: ctx.now, decidedAt: null, decidedByOffice: null, keeperOffice: null };
    const { voice, percent, body, periodEndsOn } = said;
    const values = [id, networkId, tenantId, of.planId, of.commitmentId, milestoneId, voice, percent, body, periodStartsOn, periodEndsOn, office, personId, membershipId, ctx.now];
    ctx.transaction!.alongside(this.db.sql(ctx, INSERT, values));
    await this.keepEvidence(ctx, id, evidence);
    this.counters.hear(ctx, milestoneId, voice === 'government' ? milestone.state : null);
    // What will be heard, where this is the last word.
    const word = last ? { [`${voice}_percent`]: percent, [`${voice}_reported_at`]: ctx.now } : {};
    await this.counters.count(ctx, commitment, before.map((row) => (row.id === milestoneId ? { ...row, ...word, state: milestone.state } : row)));
    await this.store.implement(ctx, commitment.planId, milestone.planState);
    if (said.voice === 'government') await this.progress.record(ctx, 'implementationStartedAt');
    else await this.progress.touch(ctx);
    await this.reports.tell(ctx, held, report, 'progress_reported', null);
    if (voice === 'government') {
      ctx.transaction!.alongside(this.dueDates.reported(ctx, commitment.planId, today, months));
      if (percent === 100) await this.dueDates.keepMilestone(ctx, milestoneId);
    }
    await this.outbox.publish(ctx, progressReported, idsOf(report));
    await this.audit.record(ctx, {
      action: 'progress.report',
      subjectType: 'ProgressReport',
      subjectId: id,
      changes: { milestoneId, voice: said.voice, percent: said.percent, evidence: evidence.length },
    });
    return report;
  }

  /** Confirms what the government reported, by who the network's rules name; nobody confirms their own report. */
  async verify(ctx: RequestContext, reportId: string): Promise<ProgressReportEntity> {
    const { report, held } = await this.toDecide(ctx, reportId, 'verify');
    if (report.percent === 100) {
      held.milestone.state = milestoneMachine.step('verify', held.milestone.state, await this.facts.ofReport(ctx, reportId));
      await this.db.repo(ctx, MilestoneEntity).update({ id: held.milestone.id }, { state: held.milestone.state, verifiedAt: ctx.now });
    }
    await this.reports.decide(ctx, report, 'verify', null);
    await this.reports.tell(ctx, held, report, 'progress_verified', null);
    await this.counters.recount(ctx, held.commitment);
    await this.progress.touch(ctx);
    await this.dueDates.keepMilestone(ctx, held.milestone.id);
    await this.outbox.publish(ctx, progressVerified, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.verify', subjectType: 'ProgressReport', subjectId: reportId, changes: { percent: report.percent } });
    return report;
  }

  /** Hands a government's report back to be corrected; until then it does not count. */
  async return(ctx: RequestContext, reportId: string, reasonText: string): Promise<ProgressReportEntity> {
    const reason = parseReason(reasonText);
    const { report, held } = await this.toDecide(ctx, reportId, 'return');
    await this.reports.decide(ctx, report, 'return', reason);
    if (await this.reports.isLastWord(ctx, report)) {
      const next = milestoneMachine.step('return', held.milestone.state, await this.facts.ofReport(ctx, reportId), reason);
      await this.db.repo(ctx, MilestoneEntity).update({ id: held.milestone.id }, { state: next, stateReason: reason });
    }
    this.counters.hear(ctx, report.milestoneId);
    await this.counters.recount(ctx, held.commitment);
    await this.reports.tell(ctx, held, report, 'progress_returned', reason);
    await this.dueDates.keepMilestone(ctx, report.milestoneId);
    await this.dueDates.keepReporting(ctx, report.planId);
    await this.outbox.publish(ctx, progressReturned, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.return', subjectType: 'ProgressReport', subjectId: reportId, reason });
    return report;
  }

  /** Takes an own report back, of a person or their office; the timeline keeps that it was there and why it went. */
  async withdraw(ctx: RequestContext, reportId: string, reasonText: string): Promise<ProgressReportEntity> {
    const reason = parseReason(reasonText);
    const { report, held } = await this.reports.find(ctx, reportId);
    allow(ctx, report.voice === 'government' ? 'report_government' : 'report_society', 'Milestone', { ...held.milestone, unit: unitKey(held.commitment.leadUnit) });
    const keeps = report.keeperMembershipId !== null && report.keeperMembershipId === ctx.actor.membershipId;
    const own = keeps || report.personId === ctx.actor.personId || (report.office !== null && report.office === ctx.actor.office);
    // A liaison answers for all that the government has said, after a change of personnel too.
    const answers = report.voice === 'government' && may(ctx, 'reassign', 'Commitment', held.commitment);
    if (!own && !answers) throw forbidden();
    this.reports.refuseUnless('withdraw', report);
    await this.reports.decide(ctx, report, 'withdraw', reason);
    this.counters.hear(ctx, report.milestoneId);
    await this.counters.recount(ctx, held.commitment);
    if (report.voice === 'government') await this.settleMilestone(ctx, held.milestone.id, reason);
    await this.reports.tell(ctx, held, report, 'progress_withdrawn', reason);
    if (report.voice === 'government') {
      await this.dueDates.keepMilestone(ctx, report.milestoneId);
      await this.dueDates.keepReporting(ctx, report.planId);
    }
    await this.outbox.publish(ctx, progressWithdrawn, idsOf(report));
    await this.audit.record(ctx, { action: 'progress.withdraw', subjectType: 'ProgressReport', subjectId: reportId, reason });
    return report;
  }

  /** After a withdrawal the milestone stands where the last word that counts left it. */
  private async settleMilestone(ctx: RequestContext, id: string, why: string): Promise<void> {
    const milestone = await this.db.repo(ctx, MilestoneEntity).findOneByOrFail({ id });
    const state = afterLastWord(milestone.state, await this.facts.ofMilestone(ctx, id), why);
    if (state) await this.db.repo(ctx, MilestoneEntity).update({ id }, { state, stateReason: null });
  }

  private async toDecide(ctx: RequestContext, reportId: string, step: 'verify' | 'return'): Promise<{ report: ProgressReportEntity; held: Held }> {
    const { report, held } = await this.reports.find(ctx, reportId);
    allow(ctx, 'verify', 'Milestone', held.milestone);
    const verifiers = await this.rules.verifiers(ctx);
    if (ctx.actor.kind === 'person' && !ctx.actor.roles.some((role) => verifiers.includes(role))) throw forbidden();
    if (report.voice === 'society') throw new Refused(PlanRefused.of('society_report'));
    if (report.personId !== null && report.personId === ctx.actor.personId) throw new Refused(PlanRefused.of('own_report'));
    this.reports.refuseUnless(step, report);
    return { report, held };
  }

  private async keepEvidence(ctx: RequestContext, reportId: string, evidence: z.output<typeof evidenceInput>[]): Promise<void> {
    for (const [position, { description, fileId, url, restricted }] of evidence.entries()) {
      const file = fileId ? await this.files.claim(ctx, fileId, { subjectType: 'ProgressReport', subjectId: reportId, visibility: restricted ? 'private' : 'public', kinds: EVIDENCE_KINDS }) : null;
      if (file && !restricted) await this.files.publish(ctx, file.id);
      const kept = {
        ...ownedBy(ctx),
        reportId,
        position,
        kind: file ? ('file' as const) : ('link' as const),
        description,
        fileId: file?.id ?? null,
        sha256: file?.sha256 ?? null,
        url: url ?? null,
        checkState: file ? null : ('unchecked' as const),
        failures: 0,
        nextCheckAt: null,
        restricted,
        createdAt: ctx.now,
      };
      await this.db.repo(ctx, EvidenceEntity).insert(kept);
      if (!file) await this.links.visitSoon(ctx, kept.id);
    }
  }
}
