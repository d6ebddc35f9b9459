import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineSetting, NetworkSettings } from '@tequio/network';
import type { RequestContext } from '@tequio/platform';

/** Points between the voices from which on a commitment is disputed. */
export const disputedThreshold = defineSetting('plans.disputed_threshold', z.int().min(1).max(100), 20);

/** Roles whose word makes a government's report verified. */
export const verifierRoles = defineSetting('plans.verifier_roles', z.array(z.enum(['facilitator', 'liaison', 'member', 'monitor', 'mayor'])).min(1), ['facilitator', 'liaison']);

/** Most commitments of a plan; null: as many as its document has room for. */
export const maxCommitments = defineSetting('plans.max_commitments', z.int().min(1).max(50).nullable(), null);

/** Longest period of a plan in months; null: any. */
export const maxMonths = defineSetting('plans.max_months', z.int().min(1).max(120).nullable(), null);

/** Whether an amendment of a published plan is endorsed before its publication, as the plan was. */
export const amendmentsEndorsed = defineSetting('plans.amendments_endorsed', z.boolean(), true);

/** Whether the links that are given as evidence are visited, to say whether they still open. */
export const checkLinks = defineSetting('plans.check_links', z.boolean(), true);

/** Settings of a network that the life cycle of its plans looks at. */
export interface PlanRules {
  maxCommitments: number | null;
  maxMonths: number | null;
  amendmentsEndorsed: boolean;
}

@Injectable()
export class PlanRulesReader {
  constructor(private readonly settings: NetworkSettings) {}

  async of(ctx: RequestContext): Promise<PlanRules> {
    const [most, months, endorsed] = await Promise.all([this.settings.get(ctx, maxCommitments), this.settings.get(ctx, maxMonths), this.amendmentsEndorsed(ctx)]);
    return { maxCommitments: most, maxMonths: months, amendmentsEndorsed: endorsed };
  }

  amendmentsEndorsed(ctx: RequestContext): Promise<boolean> {
    return this.settings.get(ctx, amendmentsEndorsed);
  }

  checksLinks(ctx: RequestContext): Promise<boolean> {
    return this.settings.get(ctx, checkLinks);
  }

  /** Roles whose word verifies here; in a plan of the network itself, its administrators' too: it has no secretariat. */
  async verifiers(ctx: RequestContext): Promise<string[]> {
    const roles = await this.settings.get(ctx, verifierRoles);
    return ctx.tenantId === ctx.networkId ? [...roles, 'network_admin'] : roles;
  }
}
