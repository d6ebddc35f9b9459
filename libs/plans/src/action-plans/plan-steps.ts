import { Injectable } from '@nestjs/common';
import { Database, may, openSteps, type OpenStep, type RequestContext } from '@tequio/platform';
import { commitmentMachine } from '../commitments/commitment.state.js';
import type { CommitmentRow, PlanRow } from '../reads/plan-rows.js';
import { planMachine } from './action-plan.state.js';
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
      const facts = await this.store.facts(inside, version, await this.store.pinned(inside, version.id));
      return openSteps(ctx, planMachine, plan, facts);
    });
  }

  ofCommitment(ctx: RequestContext, commitment: CommitmentRow): OpenStep[] {
    if (!isOwn(ctx, commitment) || !may(ctx, 'read', 'Commitment', commitment)) return [];
    return openSteps(ctx, commitmentMachine, commitment, commitment);
  }
}

/** Who acts for the owner: a host authority reads the plans of its municipalities, and takes no step in them. */
const isOwn = (ctx: RequestContext, row: { tenantId: string }): boolean => (ctx.scope === 'tenant' || ctx.scope === 'network') && row.tenantId === ctx.tenantId;
