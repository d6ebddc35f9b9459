import { Injectable } from '@nestjs/common';
import { Database, may, unitKey, type RequestContext } from '@tequio/platform';
import { RUNNING } from '../action-plans/action-plan.state.js';
import { planLoaders } from '../reads/plan-loaders.js';
import type { CommitmentRow, ReportRow } from '../reads/plan-rows.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { VOICES, type Voice } from './progress.entities.js';

/** What who asks may do about a promise and what is said of it, so that no page has to guess it from their role. */
@Injectable()
export class ReportRights {
  private readonly verifiers = new WeakMap<object, Promise<string[]>>();

  constructor(
    private readonly db: Database,
    private readonly rules: PlanRulesReader,
  ) {}

  /** Voices with which who asks may report on a commitment's milestones now. */
  async voices(ctx: RequestContext, commitment: CommitmentRow): Promise<Voice[]> {
    if (!(await this.carriedOut(ctx, commitment)) || !['approved', 'in_progress', 'completed'].includes(commitment.state)) return [];
    const row = { ...commitment, unit: unitKey(commitment.leadUnit) };
    return VOICES.filter((voice) => may(ctx, `report_${voice}`, 'Milestone', row));
  }

  /** Whether who asks may take this action on a promise that is being carried out. */
  async mayChange(ctx: RequestContext, commitment: CommitmentRow, action: 'move_date' | 'reassign' | 'settle'): Promise<boolean> {
    return may(ctx, action, 'Commitment', commitment) && this.carriedOut(ctx, commitment);
  }

  /** Whether who asks may verify a report or hand it back: never one of their own. */
  async mayDecide(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (!isOwn(ctx, report) || report.voice !== 'government' || report.state !== 'reported' || !may(ctx, 'verify', 'Milestone', report)) return false;
    const verifiers = await this.verifiersOf(ctx);
    return ctx.actor.roles.some((role) => verifiers.includes(role)) && !(await planLoaders(ctx, this.db).mine.load(report.id));
  }

  /** Whether who asks may take a report back: one of their own or of their office, or as who answers for the government. */
  async mayWithdraw(ctx: RequestContext, report: ReportRow): Promise<boolean> {
    if (!isOwn(ctx, report) || (report.state !== 'reported' && report.state !== 'returned')) return false;
    const loaders = planLoaders(ctx, this.db);
    const commitment = await loaders.published.load(report.commitmentId);
    if (!may(ctx, `report_${report.voice}`, 'Milestone', { ...report, unit: unitKey(commitment?.leadUnit) })) return false;
    if (report.voice === 'government' && may(ctx, 'reassign', 'Commitment', report)) return true;
    return (report.office !== null && report.office === ctx.actor.office) || (await loaders.mine.load(report.id)) !== null;
  }

  private async carriedOut(ctx: RequestContext, commitment: CommitmentRow): Promise<boolean> {
    if (!isOwn(ctx, commitment)) return false;
    const plan = await planLoaders(ctx, this.db).plans.load(commitment.planId);
    return plan !== null && RUNNING.includes(plan.state);
  }

  /** The network's rule; read once an operation. */
  private verifiersOf(ctx: RequestContext): Promise<string[]> {
    const operation = ctx.reads ?? ctx;
    let verifiers = this.verifiers.get(operation);
    if (!verifiers) this.verifiers.set(operation, (verifiers = this.rules.verifiers(ctx)));
    return verifiers;
  }
}

/** Who acts for the owner; anybody else only reads. */
const isOwn = (ctx: RequestContext, row: { tenantId: string }): boolean => (ctx.scope === 'tenant' || ctx.scope === 'network') && row.tenantId === ctx.tenantId;
