import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, EditConflict, InvalidInput, outcome, PageArgs, StaleVersion, TransitionRefused } from '@tequio/platform';
import { PlanRefused } from '../plans.errors.js';
import type { CommitmentRow } from '../reads/plan-rows.js';
import { CommitmentKindEnum, CommitmentStateEnum, MilestoneStateEnum, PillarEnum } from './commitment.enums.js';

@ObjectType({ description: 'A field of a municipality’s own.' })
export class CommitmentExtra {
  @Field({ description: 'Name of the field.' })
  label!: string;
  @Field({ description: 'Its value.' })
  value!: string;
}

@ObjectType({ description: 'How far a commitment is, as each voice tells it. The voices are never averaged.' })
export class CommitmentProgress {
  @Field(() => Float, { nullable: true, description: 'What the government reports: mean of all milestones by their weights, 0 to 100; null where it has said nothing.' })
  government!: number | null;
  @Field(() => Int, { description: 'On how many milestones the government has reported.' })
  governmentMilestones!: number;
  @Field(() => Float, { nullable: true, description: 'What civil society finds, counted the same way; null where it has said nothing.' })
  society!: number | null;
  @Field(() => Int, { description: 'On how many milestones civil society has reported.' })
  societyMilestones!: number;
  @Field(() => Float, { nullable: true, description: 'Points between the voices over the milestones on which both have spoken.' })
  gap!: number | null;
  @Field({ description: 'Whether the gap reaches the threshold of the network.' })
  disputed!: boolean;
  @Field(() => Int, { description: 'Milestones, without the cancelled ones.' })
  milestones!: number;
  @Field(() => Int, { description: 'Verified milestones.' })
  verified!: number;
}

@ObjectType({ description: 'Something promised in an action plan.' })
export class Commitment {
  @Field(() => ID, { description: 'Identifier; the same over all versions.' })
  id!: string;
  networkId!: string;
  @Field(() => ID, { description: 'Municipality or network that it belongs to; `owner` tells which.' })
  tenantId!: string;
  @Field(() => ID, { description: 'Plan it belongs to.' })
  planId!: string;
  @Field(() => Int, { description: 'Number within its plan; fixed from the publication on.' })
  number!: number;
  @Field({ description: 'Name in addresses, below its owner; fixed from the publication on.' })
  slug!: string;
  @Field(() => String, { nullable: true, description: 'Identifier in the municipality’s own sheet.' })
  externalId!: string | null;
  @Field(() => CommitmentStateEnum, { description: 'Where it stands.' })
  state!: CommitmentStateEnum;
  @Field(() => String, { nullable: true, description: 'Why it stands there, where a reason was given.' })
  stateReason!: string | null;
  versionId!: string;
  @Field(() => Int, { description: 'Number of the version that these fields are of.' })
  versionNumber!: number;
  @Field({ description: 'Whether these fields are a text that is not published yet.' })
  draft!: boolean;
  @Field(() => Int, { description: 'Grows with each change of the working text; hand it back when changing it.' })
  lock!: number;
  @Field(() => CommitmentKindEnum, { nullable: true, description: 'How it came about; null where the documents of a captured plan do not say.' })
  kind!: CommitmentKindEnum | null;
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What is promised, in plain words.' })
  promise!: string | null;
  @Field(() => String, { nullable: true, description: 'The problem that it addresses.' })
  problem!: string | null;
  @Field(() => String, { nullable: true, description: 'How things are before it.' })
  statusQuo!: string | null;
  @Field(() => String, { nullable: true, description: 'What will be done.' })
  action!: string | null;
  @Field(() => String, { nullable: true, description: 'How that helps to solve the problem.' })
  contribution!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it matters for open government.' })
  relevance!: string | null;
  @Field(() => [PillarEnum], { description: 'What it advances.' })
  pillars!: PillarEnum[];
  @Field(() => String, { nullable: true, description: 'Unit in charge now.' })
  leadUnit!: string | null;
  @Field(() => [String], { description: 'Other units that take part.' })
  otherUnits!: string[];
  @Field(() => String, { nullable: true, description: 'Organisation of civil society that accompanies it.' })
  counterpart!: string | null;
  @Field(() => [String], { description: 'Proposals and meetings that it comes from.' })
  sources!: string[];
  @Field(() => String, { nullable: true, description: 'Budget.' })
  budget!: string | null;
  @Field(() => String, { nullable: true, description: 'Link with the municipal development plan.' })
  developmentPlan!: string | null;
  @Field(() => String, { nullable: true, description: 'First day.' })
  startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day in its first version.' })
  baselineEndsOn!: string | null;
  @Field(() => [String], { description: 'Sustainable development goals, `1` to `17`.' })
  sdgGoals!: string[];
  @Field(() => [String], { description: 'Their targets, as `16.7`.' })
  sdgTargets!: string[];
  @Field(() => [CommitmentExtra], { description: 'Fields of the municipality’s own.' })
  extra!: CommitmentExtra[];
  @Field(() => String, { nullable: true, description: 'Nearest date among its open milestones.' })
  nextDueOn!: string | null;
  @Field(() => Date, { nullable: true, description: 'When a voice last reported.' })
  lastReportAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was first published.' })
  publishedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its last milestone was verified.' })
  completedAt!: Date | null;
  governmentProgress!: number | null;
  governmentMilestones!: number;
  societyProgress!: number | null;
  societyMilestones!: number;
  voicesGap!: number | null;
  milestonesTotal!: number;
  milestonesVerified!: number;
}

@ObjectType({ description: 'A step on the way to a commitment, with its date.' })
export class Milestone {
  @Field(() => ID, { description: 'Identifier; the same over all versions.' })
  id!: string;
  tenantId!: string;
  @Field(() => ID, { description: 'Commitment it belongs to.' })
  commitmentId!: string;
  @Field(() => Int, { description: 'Number within its commitment.' })
  number!: number;
  @Field(() => MilestoneStateEnum, { description: 'Where it stands.' })
  state!: MilestoneStateEnum;
  @Field(() => String, { nullable: true, description: 'Why it was returned or cancelled.' })
  stateReason!: string | null;
  @Field(() => Int, { description: 'Grows with each change of the working text; hand it back when changing it.' })
  lock!: number;
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'What will be done.' })
  activities!: string | null;
  @Field(() => String, { nullable: true, description: 'Who is in charge.' })
  owner!: string | null;
  @Field(() => String, { nullable: true, description: 'How anyone can tell that it was done.' })
  means!: string | null;
  @Field(() => String, { nullable: true, description: 'What is measured.' })
  indicator!: string | null;
  @Field(() => Float, { description: 'Weight in the progress of its commitment, relative to the others.' })
  weight!: number;
  @Field(() => String, { nullable: true, description: 'First day, as of now.' })
  startsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day, as of now.' })
  dueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'First day, as first published.' })
  baselineStartsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day, as first published.' })
  baselineDueOn!: string | null;
  @Field(() => Int, { nullable: true, description: 'What the government last reported, 0 to 100; null where it has said nothing.' })
  governmentPercent!: number | null;
  @Field(() => Int, { nullable: true, description: 'What civil society last found; null where it has said nothing.' })
  societyPercent!: number | null;
  @Field(() => Date, { nullable: true, description: 'When the government last reported.' })
  governmentReportedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When civil society last reported.' })
  societyReportedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was verified.' })
  verifiedAt!: Date | null;
}

@ObjectType({ description: 'A date that was moved after publication.' })
export class DateChange {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'Milestone.' })
  milestoneId!: string;
  @Field(() => String, { nullable: true, description: 'First day before.' })
  fromStartsOn!: string | null;
  @Field({ description: 'Last day before.' })
  fromDueOn!: string;
  @Field(() => String, { nullable: true, description: 'First day after.' })
  toStartsOn!: string | null;
  @Field({ description: 'Last day after.' })
  toDueOn!: string;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Office that moved it.' })
  office!: string | null;
  @Field(() => Date, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ description: 'A commitment that passed to another unit after publication.' })
export class LeadChange {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Unit before.' })
  fromUnit!: string | null;
  @Field({ description: 'Unit after.' })
  toUnit!: string;
  @Field({ description: 'Why.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Office that changed it.' })
  office!: string | null;
  @Field(() => Date, { description: 'When.' })
  changedAt!: Date;
}

@ObjectType({ description: 'A page of commitments.' })
export class CommitmentConnection extends connectionOf(Commitment, 'Commitment') {}

@ArgsType()
export class CommitmentsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the title, the promise, the problem or the unit; accents are optional.' })
  search?: string | null;
  @Field(() => PillarEnum, { nullable: true, description: 'Only those that advance this.' })
  pillar?: PillarEnum | null;
  @Field(() => String, { nullable: true, description: 'Only those of this sustainable development goal, as `16`.' })
  sdg?: string | null;
  @Field(() => CommitmentStateEnum, { nullable: true, description: 'Only those that stand there.' })
  state?: CommitmentStateEnum | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those on which the voices contradict each other, or only the others.' })
  disputed?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'Only those of this municipality.' })
  municipalityId?: string | null;
}

@InputType({ description: 'A field of a municipality’s own.' })
export class CommitmentExtraInput {
  @Field({ description: 'Name of the field.' })
  label!: string;
  @Field({ description: 'Its value.' })
  value!: string;
}

@InputType({ description: 'Fields of a commitment. Absent ones stay as they are; null empties one. A new commitment needs its title.' })
export class CommitmentInput {
  @Field(() => CommitmentKindEnum, { nullable: true, description: 'How it came about; co-created where absent.' })
  kind?: CommitmentKindEnum;
  @Field(() => String, { nullable: true, description: 'Title, 3 to 300 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'What is promised, in plain words.' })
  promise?: string | null;
  @Field(() => String, { nullable: true, description: 'The problem that it addresses.' })
  problem?: string | null;
  @Field(() => String, { nullable: true, description: 'How things are before it.' })
  statusQuo?: string | null;
  @Field(() => String, { nullable: true, description: 'What will be done.' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'How that helps to solve the problem.' })
  contribution?: string | null;
  @Field(() => String, { nullable: true, description: 'Why it matters for open government.' })
  relevance?: string | null;
  @Field(() => [PillarEnum], { nullable: true, description: 'What it advances.' })
  pillars?: PillarEnum[];
  @Field(() => String, { nullable: true, description: 'Unit in charge.' })
  leadUnit?: string | null;
  @Field(() => [String], { nullable: true, description: 'Other units that take part, at most 10.' })
  otherUnits?: string[];
  @Field(() => String, { nullable: true, description: 'Organisation of civil society that accompanies it.' })
  counterpart?: string | null;
  @Field(() => [String], { nullable: true, description: 'Proposals and meetings that it comes from.' })
  sources?: string[];
  @Field(() => String, { nullable: true, description: 'Budget.' })
  budget?: string | null;
  @Field(() => String, { nullable: true, description: 'Link with the municipal development plan.' })
  developmentPlan?: string | null;
  @Field(() => String, { nullable: true, description: 'First day, as `2027-01-31`.' })
  startsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;
  @Field(() => [String], { nullable: true, description: 'Sustainable development goals, `1` to `17`.' })
  sdgGoals?: string[];
  @Field(() => [String], { nullable: true, description: 'Their targets, as `16.7`.' })
  sdgTargets?: string[];
  @Field(() => [CommitmentExtraInput], { nullable: true, description: 'Fields of the municipality’s own.' })
  extra?: CommitmentExtraInput[];
}

@InputType({ description: 'Fields of a milestone. Absent ones stay as they are; null empties one. A new milestone needs its title.' })
export class MilestoneInput {
  @Field(() => String, { nullable: true, description: 'Title, 3 to 300 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'What will be done.' })
  activities?: string | null;
  @Field(() => String, { nullable: true, description: 'First day.' })
  startsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Last day.' })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Who is in charge.' })
  owner?: string | null;
  @Field(() => String, { nullable: true, description: 'How anyone can tell that it was done.' })
  means?: string | null;
  @Field(() => String, { nullable: true, description: 'What is measured.' })
  indicator?: string | null;
  @Field(() => Float, { nullable: true, description: 'Weight relative to the others; 1 where absent.' })
  weight?: number;
}

@InputType({ description: 'A new date of a published milestone.' })
export class MoveDateInput {
  @Field(() => String, { nullable: true, description: 'First day; absent: it stays.' })
  startsOn?: string | null;
  @Field({ description: 'Last day.' })
  dueOn!: string;
  @Field({ description: 'Why, 5 to 2,000 characters; everyone reads it.' })
  reason!: string;
}

export const CommitmentResult = outcome('CommitmentResult', 'The commitment as it is now, or why it was not changed.', [
  Commitment,
  InvalidInput,
  StaleVersion,
  TransitionRefused,
  EditConflict,
  PlanRefused,
] as const);

export const toCommitment = (row: CommitmentRow): Commitment => Object.assign(new Commitment(), row) as Commitment;
