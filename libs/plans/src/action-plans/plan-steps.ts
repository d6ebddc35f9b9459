import { Injectable } from '@nestjs/common';
import { Database, may, openSteps, unitKey, type OpenStep, type RequestContext } from '@tequio/platform';
import { commitmentMachine } from '../commitments/commitment.state.js';
import type { CommitmentRow, PlanRow } from '../reads/plan-rows.js';
import { EDITABLE, planMachine, RUNNING } from './action-plan.state.js';
import { PlanStore } from './plan-store.js';

/** Buttons and check lists, drawn from the life cycles. */
@Injectable()
export class PlanSteps {
  constructor(
    private readonly db: Database,
    private readonly store: PlanStore,
  ) {}

  ofPlan(ctx: RequestContext, plan: PlanRow): Promise<OpenStep[]> {
    if (!isOwn(ctx, plan) || !may(ctx, 'read', 'ActionPlan', plan)) return Promise.resolve([]);
    return this.db.read(ctx, async (inside) => {
      const version = await this.store.version(inside, plan.versionId);
      const facts = await this.store.facts(inside, plan, version, await this.store.pinned(inside, version.id));
      return openSteps(ctx, planMachine, plan, facts);
    });
  }

  /** Whether who asks may change the working text now. */
  mayEdit(ctx: RequestContext, plan: PlanRow): boolean {
    return isOwn(ctx, plan) && may(ctx, 'edit', 'ActionPlan', plan) && (plan.publishedAt ? plan.amendmentOpen && RUNNING.includes(plan.state) : EDITABLE.includes(plan.state));
  }

  /** Whether who asks may open an amendment now or, where one is open, publish it or throw it away. */
  mayAmend(ctx: RequestContext, plan: PlanRow): boolean {
    return isOwn(ctx, plan) && may(ctx, 'amend', 'ActionPlan', plan) && RUNNING.includes(plan.state);
  }

  ofCommitment(ctx: RequestContext, commitment: CommitmentRow): OpenStep[] {
    const asked = { ...commitment, unit: unitKey(commitment.leadUnit) };
    if (!isOwn(ctx, commitment) || !may(ctx, 'read', 'Commitment', asked)) return [];
    return openSteps(ctx, commitmentMachine, asked, commitment);
  }
}

/** Who acts for the owner: a host authority reads the plans of its municipalities, and takes no step in them. */
const isOwn = (ctx: RequestContext, row: { tenantId: string }): boolean => (ctx.scope === 'tenant' || ctx.scope === 'network') && row.tenantId === ctx.tenantId;
