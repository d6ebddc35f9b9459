import { Column, Entity } from 'typeorm';
import { TenantRow } from '@tequio/platform';
import type { CommitmentContent, CommitmentField, CommitmentKind, ExtraField, MilestoneContent, MilestoneField, Pillar } from './commitment.content.js';
import type { CommitmentState, MilestoneState } from './commitment.state.js';

/** A commitment as links and followers know it, with what is counted of it, kept on each write. */
@Entity('commitments')
export class CommitmentEntity extends TenantRow {
  @Column('uuid') planId!: string;
  @Column('int') number!: number;
  @Column('text') slug!: string;
  @Column('text', { nullable: true }) externalId!: string | null;
  @Column('text') state!: CommitmentState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('uuid', { nullable: true }) currentVersionId!: string | null;
  @Column('uuid', { nullable: true }) workingVersionId!: string | null;
  @Column('text', { nullable: true }) leadUnit!: string | null;
  @Column('double precision', { nullable: true }) governmentProgress!: number | null;
  @Column('double precision', { nullable: true }) societyProgress!: number | null;
  @Column('int') governmentMilestones!: number;
  @Column('int') societyMilestones!: number;
  @Column('double precision', { nullable: true }) voicesGap!: number | null;
  @Column('int') milestonesTotal!: number;
  @Column('int') milestonesVerified!: number;
  @Column('date', { nullable: true }) nextDueOn!: string | null;
  @Column('timestamptz', { nullable: true }) lastReportAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  /** Ended because its plan was closed, and by nothing of its own. */
  @Column('boolean') closedWithPlan!: boolean;
}

/** What a commitment says: the fields of the «ficha de compromiso». Never changes once published. */
@Entity('commitment_versions')
export class CommitmentVersionEntity extends TenantRow implements CommitmentContent {
  @Column('uuid') commitmentId!: string;
  @Column('int') number!: number;
  @Column('text', { nullable: true }) kind!: CommitmentKind | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) promise!: string | null;
  @Column('text', { nullable: true }) problem!: string | null;
  @Column('text', { nullable: true }) statusQuo!: string | null;
  @Column('text', { nullable: true }) action!: string | null;
  @Column('text', { nullable: true }) contribution!: string | null;
  @Column('text', { nullable: true }) relevance!: string | null;
  @Column('text', { array: true }) pillars!: Pillar[];
  @Column('text', { nullable: true }) leadUnit!: string | null;
  @Column('text', { array: true }) otherUnits!: string[];
  @Column('text', { nullable: true }) counterpart!: string | null;
  @Column('text', { array: true }) sources!: string[];
  @Column('text', { nullable: true }) budget!: string | null;
  @Column('text', { nullable: true }) developmentPlan!: string | null;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { array: true }) sdgGoals!: string[];
  @Column('text', { array: true }) sdgTargets!: string[];
  @Column('jsonb') extra!: ExtraField[];
  @Column('int') lock!: number;
  @Column('jsonb') fieldVersions!: Partial<Record<CommitmentField, number>>;
  @Column('timestamptz') createdAt!: Date;
  @Column('text', { nullable: true }) createdByOffice!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}

/** A milestone as links know it: its dates of the baseline and of now, and the last word of each voice. */
@Entity('milestones')
export class MilestoneEntity extends TenantRow {
  @Column('uuid') commitmentId!: string;
  @Column('int') number!: number;
  @Column('text') state!: MilestoneState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('date', { nullable: true }) baselineStartsOn!: string | null;
  @Column('date', { nullable: true }) baselineDueOn!: string | null;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('int', { nullable: true }) governmentPercent!: number | null;
  @Column('int', { nullable: true }) societyPercent!: number | null;
  @Column('timestamptz', { nullable: true }) governmentReportedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) societyReportedAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) verifiedAt!: Date | null;
}

/** What a milestone says, as part of a version of its commitment. */
@Entity('milestone_versions')
export class MilestoneVersionEntity extends TenantRow implements MilestoneContent {
  @Column('uuid') commitmentVersionId!: string;
  @Column('uuid') milestoneId!: string;
  @Column('int') position!: number;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) activities!: string | null;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('text', { nullable: true }) owner!: string | null;
  @Column('text', { nullable: true }) means!: string | null;
  @Column('text', { nullable: true }) indicator!: string | null;
  @Column('double precision') weight!: number;
  @Column('int') lock!: number;
  @Column('jsonb') fieldVersions!: Partial<Record<MilestoneField, number>>;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}

/** A date that was moved after publication: from, to, why, who. Never changed. */
@Entity('date_changes')
export class DateChangeEntity extends TenantRow {
  @Column('uuid') commitmentId!: string;
  @Column('uuid') milestoneId!: string;
  @Column('date', { nullable: true }) fromStartsOn!: string | null;
  @Column('date') fromDueOn!: string;
  @Column('date', { nullable: true }) toStartsOn!: string | null;
  @Column('date') toDueOn!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) planVersionId!: string | null;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') changedAt!: Date;
}

/** A commitment that passed to another unit after publication. Never changed. */
@Entity('lead_changes')
export class LeadChangeEntity extends TenantRow {
  @Column('uuid') commitmentId!: string;
  @Column('text', { nullable: true }) fromUnit!: string | null;
  @Column('text') toUnit!: string;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) planVersionId!: string | null;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') changedAt!: Date;
}
