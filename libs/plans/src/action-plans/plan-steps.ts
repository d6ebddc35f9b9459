import { Injectable } from '@nestjs/common';
import { Database, may, MissingRequirement, text, type Machine, type Missing, type RequestContext } from '@tequio/platform';
import { commitmentMachine } from '../commitments/commitment.state.js';
import type { CommitmentRow, PlanRow } from '../reads/plan-rows.js';
import { planMachine } from './action-plan.state.js';
import { OpenStep } from './action-plan.types.js';
import { PlanStore } from './plan-store.js';

/** Steps that nobody takes by hand: they follow from reports. */
const DERIVED = new Set(['approve', 'start', 'complete', 'resume_work', 'implement']);

/** Buttons and check lists, drawn from the life cycles. */
@Injectable()
export class PlanSteps {
  constructor(
    private readonly db: Database,
    private readonly store: PlanStore,
  ) {}

  ofPlan(ctx: RequestContext, plan: PlanRow): Promise<OpenStep[]> {
    if (ctx.scope !== 'tenant' || !may(ctx, 'read', 'ActionPlan', plan)) return Promise.resolve([]);
    return this.db.read(ctx, async (inside) => {
      const version = await this.store.version(inside, plan.versionId);
      const facts = await this.store.facts(inside, version, await this.store.pinned(inside, version.id));
      return stepsOf(ctx, planMachine, plan, facts);
    });
  }

  ofCommitment(ctx: RequestContext, commitment: CommitmentRow): OpenStep[] {
    if (ctx.scope !== 'tenant' || !may(ctx, 'read', 'Commitment', commitment)) return [];
    return stepsOf(ctx, commitmentMachine, commitment, { milestones: [] });
  }
}

function stepsOf<State extends string, Name extends string, Facts>(ctx: RequestContext, machine: Machine<State, Name, Facts>, row: { state: State } & object, facts: Facts): OpenStep[] {
  return machine
    .open(row.state, facts)
    .filter(({ name }) => !DERIVED.has(name))
    .map(({ name, to, action, missing }) => {
      const { reason, irreversible } = machine.transitions[name];
      return {
        name,
        to,
        allowed: may(ctx, action, machine.subject, row),
        needsReason: reason === 'required',
        irreversible: irreversible ?? false,
        missing: missing.map((item) => requirement(ctx, item)),
      };
    });
}

const requirement = (ctx: RequestContext, { code, where = undefined, params = {} }: Missing): MissingRequirement =>
  Object.assign(new MissingRequirement(), { code, where: where ?? null, params, message: text(ctx.locale, code, params) });
