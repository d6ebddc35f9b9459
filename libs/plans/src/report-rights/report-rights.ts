import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, may, unitKey, type RequestContext } from '@tequio/platform';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { planLoaders } from '../reads/plan-loaders.js';
import type { CommitmentRow, ReportRow } from '../reads/plan-rows.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { SecretariatSeats } from './secretariat-seats.js';
import { VOICES, type Voice } from '../progress/progress.entities.js';
import { ReportKeepers, type Keeper } from './report-keepers.js';
import { reportTakes } from '../progress/report.state.js';

/** What who asks may do about a promise and what is said of it, so that no page has to guess it from their role. */
@Injectable()
export class ReportRights {
  private readonly verifiers = new WeakMap<object, Promise<string[]>>();

  private readonly ofGovernment = new WeakMap<object, Promise<boolean>>();

  private readonly candidates = new WeakMap<object, Promise<Keeper[]>>();

  private readonly orphans = new WeakMap<object, DataLoader<string, boolean>>();

  constructor(
    private readonly db: Database,
    private readonly rules: PlanRulesReader,
    private readonly seats: SecretariatSeats,
    private readonly keepers: ReportKeepers,
  ) {}

  /** Voices with which who asks may report on a commitment's milestones now. */
  async voices(ctx: RequestContext, commitment: CommitmentRow): Promise<Voice[]> {
    if (!(await this.carriedOut(ctx, commitment)) || !['approved', 'in_progress', 'completed'].includes(commitment.state)) return [];
    const row = { ...commitment, unit: unitKey(commitment.leadUnit) };
    const voices = VOICES.filter((voice) => may(ctx, `report_${voice}`, 'Milestone', row));
    return voices.includes('society') && (await this.isOfGovernment(ctx)) ? voices.filter((voice) => voice !== 'society') : voices;
  }

  /** Whether who asks may take this action on a promise that is being carried out. */
  async mayChange(ctx: RequestContext, commitment: CommitmentRow, action: 'move_date' | 'reassign' | 'settle'): Promise<boolean> {
    return may(ctx, action, 'Commitment', commitment) && this.carriedOut(ctx, commitment);
  }

  /** Whether who asks may verify a report or hand it back: never one of their own. */
  async mayDecide(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (!isOwn(ctx, report) || report.voice !== 'government' || !(reportTakes('verify', report) || reportTakes('return', report)) || !may(ctx, 'verify', 'Milestone', report)) return false;
    const verifiers = await this.verifiersOf(ctx);
    return ctx.actor.roles.some((role) => verifiers.includes(role)) && !(await planLoaders(ctx, this.db).mine.load(report.id));
  }

  /** Whether who asks may reopen a verified report: as who verifies, or who answers for the government. */
  async mayReopen(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (!isOwn(ctx, report) || !reportTakes('reopen', report) || !may(ctx, 'verify', 'Milestone', report)) return false;
    const commitment = await planLoaders(ctx, this.db).published.load(report.commitmentId);
    if (!commitment || !(await this.carriedOut(ctx, commitment)) || !['approved', 'in_progress', 'completed'].includes(commitment.state)) return false;
    const verifiers = await this.verifiersOf(ctx);
    return may(ctx, 'reassign', 'Commitment', report) || ctx.actor.roles.some((role) => verifiers.includes(role));
  }

  /** Whether who asks may take a report back: one of their own or of their office, or as who answers for the government. */
  async mayWithdraw(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (!isOwn(ctx, report) || !reportTakes('withdraw', report)) return false;
    const loaders = planLoaders(ctx, this.db);
    const commitment = await loaders.published.load(report.commitmentId);
    if (!may(ctx, `report_${report.voice}`, 'Milestone', { ...report, unit: unitKey(commitment?.leadUnit) })) return false;
    if (report.voice === 'government' && may(ctx, 'reassign', 'Commitment', report)) return true;
    return (report.office !== null && report.office === ctx.actor.office) || (await loaders.mine.load(report.id)) !== null;
  }

  /** Whether who asks may answer for a report of civil society whose author has left. */
  async mayTakeOver(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    return isOwn(ctx, report) && may(ctx, 'report_society', 'Milestone', report) && (await this.isOrphaned(ctx, report)) && !(await this.isOfGovernment(ctx));
  }

  /** To whom who asks may pass a report of civil society whose author has left; none where they may not. */
  async successors(ctx: RequestContext, report: ReportRow): Promise<Keeper[]> {
    if (!isOwn(ctx, report) || !may(ctx, 'reassign_report', 'Milestone', report) || !(await this.isOrphaned(ctx, report))) return [];
    return onceAnOperation(this.candidates, ctx, () => this.keepers.candidates(ctx));
  }

  private async isOrphaned(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (report.voice !== 'society' || !reportTakes('reassign', report)) return false;
    const orphans = onceAnOperation(
      this.orphans,
      ctx,
      () =>
        new DataLoader<string, boolean>(async (ids) => {
          const found = await this.keepers.orphaned(ctx, ids);
          return ids.map((one) => found.has(one));
        }),
    );
    return orphans.load(report.id);
  }

  private async carriedOut(ctx: RequestContext, commitment: CommitmentRow): Promise<boolean> {
    if (!isOwn(ctx, commitment)) return false;
    const plan = await planLoaders(ctx, this.db).plans.load(commitment.planId);
    return plan !== null && RUNNING.includes(plan.state);
  }

  /** The network's rule. */
  private verifiersOf(ctx: RequestContext): Promise<string[]> {
    return onceAnOperation(this.verifiers, ctx, () => this.rules.verifiers(ctx));
  }

  private isOfGovernment(ctx: RequestContext): Promise<boolean> {
    return onceAnOperation(this.ofGovernment, ctx, () => this.seats.isOfGovernment(ctx));
  }
}

function onceAnOperation<T>(known: WeakMap<object, T>, ctx: RequestContext, find: () => T): T {
  const operation = ctx.reads ?? ctx;
  let found = known.get(operation);
  if (!found) known.set(operation, (found = find()));
  return found;
}

/** Who acts for the owner; anybody else only reads. */
const isOwn = (ctx: RequestContext, row: { tenantId: string }): boolean => (ctx.scope === 'tenant' || ctx.scope === 'network') && row.tenantId === ctx.tenantId;
