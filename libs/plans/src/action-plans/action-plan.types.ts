import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EditConflict, InvalidInput, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';
import { PlanRefused } from '../plans.errors.js';
import type { PlanRow } from '../reads/plan-rows.js';

export enum ActionPlanState {
  PREPARING = 'preparing',
  CO_CREATING = 'co_creating',
  DRAFTED = 'drafted',
  PUBLIC_COMMENT = 'public_comment',
  ENDORSED = 'endorsed',
  PUBLISHED = 'published',
  IMPLEMENTING = 'implementing',
  CLOSING = 'closing',
  EVALUATED = 'evaluated',
  ARCHIVED = 'archived',
  CAPTURED = 'captured',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(ActionPlanState, {
  name: 'ActionPlanState',
  description: 'Where an action plan stands.',
  valuesMap: {
    PREPARING: { description: 'It is being prepared.' },
    CO_CREATING: { description: 'Its commitments are being co-created.' },
    DRAFTED: { description: 'Its draft is complete.' },
    PUBLIC_COMMENT: { description: 'Anyone may comment on its draft.' },
    ENDORSED: { description: 'The secretariat has endorsed it; its text stands still.' },
    PUBLISHED: { description: 'It is published.' },
    IMPLEMENTING: { description: 'Progress on it is being reported.' },
    CLOSING: { description: 'Its period is over.' },
    EVALUATED: { description: 'It has been evaluated.' },
    ARCHIVED: { description: 'It is kept as it was.' },
    CAPTURED: { description: 'A past plan, taken from its documents; it may have gaps, and nothing is followed here.' },
    WITHDRAWN: { description: 'A captured plan that was withdrawn, with a reason; it is not public.' },
  },
});

export enum ActionPlanStep {
  OPEN_COCREATION = 'open_cocreation',
  FINISH_DRAFT = 'finish_draft',
  OPEN_COMMENT = 'open_comment',
  REOPEN = 'reopen',
  CLOSE = 'close',
  RESUME = 'resume',
  EVALUATE = 'evaluate',
  ARCHIVE = 'archive',
  UNARCHIVE = 'unarchive',
  CAPTURE = 'capture',
  WITHDRAW = 'withdraw',
}
registerEnumType(ActionPlanStep, {
  name: 'ActionPlanStep',
  description: 'A step of a plan that changes only its state.',
  valuesMap: {
    OPEN_COCREATION: { description: 'Opens the co-creation.' },
    FINISH_DRAFT: { description: 'Declares the draft complete.' },
    OPEN_COMMENT: { description: 'Opens the draft to comments.' },
    REOPEN: { description: 'Sends a draft, endorsed or not, back to be changed; with a reason.' },
    CLOSE: { description: 'Ends the plan; what is open counts as not completed. With a reason; it waits for the reports that are to be verified.' },
    RESUME: { description: 'Takes a plan up again that was closed or evaluated by mistake, with the commitments that were closed with it; with a reason.' },
    EVALUATE: { description: 'Records that it was evaluated; the reason says by whom and where it is read.' },
    ARCHIVE: { description: 'Puts it away as it is.' },
    UNARCHIVE: { description: 'Brings a plan back from the archive to where it stood, closed or evaluated; with a reason.' },
    CAPTURE: { description: 'Shows a past plan as its documents say it, gaps and all; the reason names them. It cannot be undone.' },
    WITHDRAW: { description: 'Takes a captured plan back; it is kept with the reason and public no longer.' },
  },
});

export enum EndorsementWay {
  SITTING = 'sitting',
  WRITTEN = 'written',
  ASSEMBLY = 'assembly',
}
registerEnumType(EndorsementWay, {
  name: 'EndorsementWay',
  description: 'How a plan was endorsed.',
  valuesMap: {
    SITTING: { description: 'In a sitting of the secretariat.' },
    WRITTEN: { description: 'In writing.' },
    ASSEMBLY: { description: 'In an open assembly.' },
  },
});

@ObjectType({ description: 'Who endorsed a plan before its publication.' })
export class PlanEndorsement {
  @Field({ description: 'Body that endorsed it.' })
  body!: string;
  @Field(() => EndorsementWay, { description: 'How.' })
  how!: EndorsementWay;
  @Field({ description: 'Day, as `2026-11-30`.' })
  on!: string;
  @Field(() => Int, { description: 'Members of the government in favour.' })
  governmentMembers!: number;
  @Field(() => Int, { description: 'Members in favour who are not of the government.' })
  otherMembers!: number;
  @Field({ description: 'What was resolved.' })
  statement!: string;
  @Field(() => String, { nullable: true, description: 'Where the minutes are read.' })
  evidenceUrl!: string | null;
}

@ObjectType({ description: 'An action plan of a municipality or of the network itself: a period and its commitments.' })
export class ActionPlan {
  @Field(() => ID, { description: 'Identifier; the same over all versions.' })
  id!: string;
  networkId!: string;
  @Field(() => ID, { description: 'Municipality or network that it belongs to; `owner` tells which.' })
  tenantId!: string;
  @Field({ description: 'Name in addresses; fixed from the creation on.' })
  slug!: string;
  @Field(() => ActionPlanState, { description: 'Where it stands.' })
  state!: ActionPlanState;
  @Field(() => Date, { nullable: true, description: 'First publication: its baseline.' })
  publishedAt!: Date | null;
  versionId!: string;
  @Field(() => Int, { description: 'Number of the version that these fields are of.' })
  versionNumber!: number;
  @Field({ description: 'Whether these fields are a text that is not published yet.' })
  draft!: boolean;
  @Field(() => Int, { description: 'Grows with each change of the working text; hand it back when changing it.' })
  lock!: number;
  @Field(() => String, { nullable: true, description: 'Why this version replaces the one before.' })
  reason!: string | null;
  @Field({ description: 'Title.' })
  title!: string;
  @Field({ description: 'First day of its period; of a captured plan whose documents name years alone, of the first year.' })
  startsOn!: string;
  @Field({ description: 'Last day of its period; of a captured plan whose documents name years alone, of the last year.' })
  endsOn!: string;
  @Field(() => String, { nullable: true, description: 'What a past plan was taken from, and by what it is to be known; null for plans that were written here.' })
  capturedFrom!: string | null;
  @Field(() => String, { nullable: true, description: 'Why a captured plan was withdrawn; null for all others.' })
  withdrawnReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Introduction; paragraphs are separated by an empty line.' })
  introduction!: string | null;
  @Field(() => String, { nullable: true, description: 'Legal context.' })
  legalContext!: string | null;
  @Field(() => String, { nullable: true, description: 'How it was made.' })
  methodology!: string | null;
  @Field(() => PlanEndorsement, { nullable: true, description: 'Who endorsed this version; null where nobody has.' })
  endorsement!: PlanEndorsement | null;
  documentId!: string | null;
  @Field({ description: 'Whether an amendment of the published plan is being written.' })
  amendmentOpen!: boolean;
}

@ObjectType({ description: 'A version of a plan.' })
export class ActionPlanVersion {
  @Field(() => Int, { description: 'Number, from 1; 1 is the baseline.' })
  number!: number;
  @Field(() => String, { nullable: true, description: 'Why it replaced the one before; null for the first.' })
  reason!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was published; null while it is written.' })
  publishedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Office that published it.' })
  office!: string | null;
  @Field(() => String, { nullable: true, description: 'Folio of its official document.' })
  folio!: string | null;
}

@ObjectType({ description: 'What a plan counts, over its commitments that are published.' })
export class ActionPlanSummary {
  @Field(() => Int, { description: 'Commitments.' })
  commitments!: number;
  @Field(() => Int, { description: 'Completed ones: all their milestones are verified.' })
  completed!: number;
  @Field(() => Int, { description: 'Commitments of which a voice has reported.' })
  withReports!: number;
  @Field(() => Int, { description: 'Milestones, without the cancelled ones.' })
  milestones!: number;
  @Field(() => Int, { description: 'Verified milestones.' })
  milestonesVerified!: number;
  @Field(() => Int, { description: 'Open commitments with a milestone whose date has passed.' })
  late!: number;
  @Field(() => String, { nullable: true, description: 'Nearest date among the open milestones.' })
  nextDueOn!: string | null;
}

@ObjectType({ description: 'A plan that was never published has been thrown away.' })
export class DiscardedPlan {
  @Field(() => ID, { description: 'Identifier that it had.' })
  id!: string;
}

@InputType({ description: 'A new action plan.' })
export class NewActionPlanInput {
  @Field({ description: 'Title, 3 to 200 characters.' })
  title!: string;
  @Field({ description: 'First day of its period, as `2027-01-01`.' })
  startsOn!: string;
  @Field({ description: 'Last day of its period.' })
  endsOn!: string;
}

@InputType({ description: 'Changes of a plan’s working text. Absent fields stay as they are; null empties one.' })
export class ActionPlanChangesInput {
  @Field(() => String, { nullable: true, description: 'Title, 3 to 200 characters.' })
  title?: string;
  @Field(() => String, { nullable: true, description: 'First day of its period.' })
  startsOn?: string;
  @Field(() => String, { nullable: true, description: 'Last day of its period.' })
  endsOn?: string;
  @Field(() => String, { nullable: true, description: 'Introduction.' })
  introduction?: string | null;
  @Field(() => String, { nullable: true, description: 'Legal context.' })
  legalContext?: string | null;
  @Field(() => String, { nullable: true, description: 'How it was made.' })
  methodology?: string | null;
}

@InputType({ description: 'Who endorsed a plan.' })
export class PlanEndorsementInput {
  @Field({ description: 'Body that endorsed it.' })
  body!: string;
  @Field(() => EndorsementWay, { description: 'How.' })
  how!: EndorsementWay;
  @Field({ description: 'Day, not in the future.' })
  on!: string;
  @Field(() => Int, { description: 'Members of the government in favour.' })
  governmentMembers!: number;
  @Field(() => Int, { description: 'Members in favour who are not of the government; at least one.' })
  otherMembers!: number;
  @Field({ description: 'What was resolved.' })
  statement!: string;
  @Field(() => String, { nullable: true, description: 'Where the minutes are read.' })
  evidenceUrl?: string | null;
}

export const ActionPlanResult = outcome('ActionPlanResult', 'The plan as it is now, or why it was not changed.', [
  ActionPlan,
  InvalidInput,
  StaleVersion,
  TransitionRefused,
  EditConflict,
  PlanRefused,
] as const);
export const DiscardPlanResult = outcome('DiscardPlanResult', 'Which plan was thrown away, or why it was not.', [DiscardedPlan, InvalidInput, PlanRefused] as const);

export const toActionPlan = (row: PlanRow): ActionPlan => Object.assign(new ActionPlan(), row) as ActionPlan;
