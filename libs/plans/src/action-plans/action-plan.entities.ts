import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { Endorsement, PlanField } from './action-plan.content.js';
import type { PlanState } from './action-plan.state.js';

/** A plan as links and followers know it. What it says is in its versions. */
@Entity('action_plans')
export class ActionPlanEntity extends TenantRow {
  @Column('text') slug!: string;
  @Column('text') state!: PlanState;
  @Column('uuid', { nullable: true }) currentVersionId!: string | null;
  @Column('uuid', { nullable: true }) workingVersionId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  /** When its evaluation was recorded; null again once it is taken up anew. */
  @Column('timestamptz', { nullable: true }) evaluatedAt!: Date | null;
  /** What a past plan was taken from; null where it was written here. */
  @Column('text', { nullable: true }) capturedFrom!: string | null;
  /** Why a captured plan was withdrawn. */
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
}

/** What a plan says. Never changes once published; the first published version is the baseline. */
@Entity('action_plan_versions')
export class ActionPlanVersionEntity extends TenantRow {
  @Column('uuid') planId!: string;
  @Column('int') number!: number;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') title!: string;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('text', { nullable: true }) introduction!: string | null;
  @Column('text', { nullable: true }) legalContext!: string | null;
  @Column('text', { nullable: true }) methodology!: string | null;
  /** Grows with each change of the working text. */
  @Column('int') lock!: number;
  /** Value of `lock` at which each field last changed. */
  @Column('jsonb') fieldVersions!: Partial<Record<PlanField, number>>;
  @Column('jsonb', { nullable: true }) endorsement!: Endorsement | null;
  @Column('uuid', { nullable: true }) documentId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { nullable: true }) createdByOffice!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('text', { nullable: true }) publishedByOffice!: string | null;
}

/** Which version of which commitment a plan version holds, and where. */
@Entity('action_plan_pins')
export class PlanPinEntity extends TenantRow {
  @Column('uuid') planVersionId!: string;
  @Column('uuid') commitmentId!: string;
  @Column('uuid') commitmentVersionId!: string;
  @Column('int') position!: number;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}
