import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, OpenStep, openSteps, outcome, PageArgs, StaleVersion, TransitionRefused, type RequestContext } from '@tequio/platform';
import type { AnnouncementRow, Audience, ReceiptRow, ReceivedRow } from './announcement-rows.js';
import { RECEIVING_OFFICES, type ReceivingOffice } from './announcement.policy.js';
import { ANNOUNCEMENT_STATES, announcementMachine, type AnnouncementState } from './announcement.state.js';

const upper = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const AnnouncementStateEnum = upper(ANNOUNCEMENT_STATES);
registerEnumType(AnnouncementStateEnum, {
  name: 'AnnouncementState',
  description: 'How an announcement stands.',
  valuesMap: {
    DRAFT: { description: 'Being written; nobody was told.' },
    PUBLISHED: { description: 'Told to its municipalities.' },
    CORRECTED: { description: 'Told again with other words.' },
    WITHDRAWN: { description: 'It no longer holds.' },
  },
});
const AnnouncementAudienceEnum = upper(['all', 'groups', 'chosen']);
registerEnumType(AnnouncementAudienceEnum, {
  name: 'AnnouncementAudience',
  description: 'To which municipalities an announcement goes.',
  valuesMap: { ALL: { description: 'All of the network.' }, GROUPS: { description: 'Those of regions or groups.' }, CHOSEN: { description: 'Those that are named.' } },
});
const ReceivingOfficeEnum = upper(RECEIVING_OFFICES);
registerEnumType(ReceivingOfficeEnum, {
  name: 'ReceivingOffice',
  description: 'Office of a municipality that is told of an announcement.',
  valuesMap: { LIAISON: { description: 'The liaison.' }, FACILITATOR: { description: 'Who facilitates the secretariat.' }, MAYOR: { description: 'The mayor’s office.' } },
});
const ReceiptStateEnum = upper(['not_opened', 'opened', 'acknowledged']);
registerEnumType(ReceiptStateEnum, {
  name: 'AnnouncementReceiptState',
  description: 'What became of an announcement in a municipality.',
  valuesMap: {
    NOT_OPENED: { description: 'Nobody of it has opened it.' },
    OPENED: { description: 'Somebody has opened it.' },
    ACKNOWLEDGED: { description: 'It said that it knows.' },
  },
});
type ReceiptState = 'not_opened' | 'opened' | 'acknowledged';

@ObjectType({ description: 'How far an announcement has come; for the host authority alone.' })
export class AnnouncementReach {
  @Field(() => AnnouncementAudienceEnum, { description: 'To which municipalities it goes.' })
  audience!: Audience;
  @Field(() => [ID], { description: 'Regions and groups, where it goes to those.' })
  groupIds!: string[];
  @Field(() => [ID], { description: 'Municipalities, where it goes to chosen ones.' })
  municipalityIds!: string[];
  @Field(() => Int, { description: 'Municipalities that it was sent to; zero while a draft.' })
  recipients!: number;
  @Field(() => Int, { nullable: true, description: 'Municipalities that a draft would go to if it were published now; null in a list, and once it was published.' })
  audienceNow!: number | null;
  @Field(() => Int, { description: 'Of those, in which somebody has opened it.' })
  opened!: number;
  @Field(() => Int, { description: 'Of those, which said that they know.' })
  acknowledged!: number;
  @Field(() => String, { nullable: true, description: 'Day on which those who had not were last reminded; null where they never were.' })
  remindedOn!: string | null;
}

@ObjectType({ description: 'What became of an announcement in the municipality at hand.' })
export class OwnAnnouncementReceipt {
  @Field({ description: 'Whether who asks has read it.' })
  read!: boolean;
  @Field(() => Date, { nullable: true, description: 'When somebody of the municipality opened it first.' })
  openedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the municipality said that it knows.' })
  acknowledgedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Post of who said so.' })
  acknowledgedOffice!: string | null;
}

@ObjectType({ description: 'Something that the host authority tells many municipalities at once.' })
export class Announcement {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => AnnouncementStateEnum, { description: 'How it stands.' })
  state!: AnnouncementState;
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Plain text; null for a municipality once it was withdrawn.' })
  body!: string | null;
  @Field(() => [ReceivingOfficeEnum], { description: 'Offices that are told; the liaison always is.' })
  offices!: ReceivingOffice[];
  @Field(() => String, { nullable: true, description: 'Day by which each municipality is asked to say that it knows; null where it is not asked.' })
  acknowledgeBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who wrote it.' })
  authorOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was corrected or withdrawn last.' })
  reason!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was published; null while a draft.' })
  publishedAt!: Date | null;
  @Field({ description: 'When it was changed last.' })
  changedAt!: Date;
  @Field(() => Int, { description: 'Grows with each change; hand it back with the next.' })
  version!: number;
  @Field(() => [OpenStep], { description: 'Steps that its state allows; none for a municipality.' })
  steps!: OpenStep[];
  @Field(() => AnnouncementReach, { nullable: true, description: 'How far it has come; null for a municipality.' })
  reach!: AnnouncementReach | null;
  @Field(() => OwnAnnouncementReceipt, { nullable: true, description: 'What became of it in the municipality at hand; null for the host authority.' })
  receipt!: OwnAnnouncementReceipt | null;
}

export const toAnnouncement = (ctx: RequestContext, row: AnnouncementRow, audienceNow: number | null): Announcement =>
  Object.assign(new Announcement(), { ...row, steps: openSteps(ctx, announcementMachine, row, null), reach: Object.assign(new AnnouncementReach(), { ...row, audienceNow }), receipt: null });

export const toReceived = (row: ReceivedRow): Announcement =>
  Object.assign(new Announcement(), { ...row, body: row.state === 'withdrawn' ? null : row.body, steps: [], reach: null, receipt: Object.assign(new OwnAnnouncementReceipt(), row) });

@ObjectType({ description: 'One wording of an announcement as it was told.' })
export class AnnouncementVersion {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'From 1.' })
  number!: number;
  @Field({ description: 'Title.' })
  title!: string;
  @Field({ description: 'Plain text.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Day by which it was to be acknowledged.' })
  acknowledgeBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it took the place of the one before; null of the first.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who told it.' })
  office!: string | null;
  @Field({ description: 'When it was told.' })
  madeAt!: Date;
}

@ObjectType({ description: 'What became of an announcement in one municipality.' })
export class AnnouncementReceipt {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'The municipality.' })
  municipalityId!: string;
  @Field({ description: 'Its name.' })
  placeName!: string;
  @Field(() => ReceiptStateEnum, { description: 'What became of it.' })
  state!: ReceiptState;
  @Field(() => Date, { nullable: true, description: 'When somebody opened it first.' })
  openedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Post of who opened it first.' })
  openedOffice!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was acknowledged.' })
  acknowledgedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Post of who acknowledged it.' })
  acknowledgedOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who acknowledged it.' })
  acknowledgedName!: string | null;
}

export const toReceipt = (row: ReceiptRow): AnnouncementReceipt =>
  Object.assign(new AnnouncementReceipt(), { ...row, acknowledgedName: row.acknowledgedName || null, state: row.acknowledgedAt ? 'acknowledged' : row.openedAt ? 'opened' : 'not_opened' });

export const AnnouncementConnection = connectionOf(Announcement, 'Announcement');
export const AnnouncementReceiptConnection = connectionOf(AnnouncementReceipt, 'AnnouncementReceipt');

@ArgsType()
export class AnnouncementReceiptsArgs extends PageArgs {
  @Field(() => ID, { description: 'The announcement.' })
  announcementId!: string;
  @Field(() => ReceiptStateEnum, { nullable: true, description: 'Only municipalities in which this became of it.' })
  state?: ReceiptState | null;
}

@InputType({ isAbstract: true })
abstract class AnnouncementWords {
  @Field({ description: 'Title, 1 to 200 characters.' })
  title!: string;
  @Field({ description: 'Plain text, up to 10,000 characters.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'Day by which each municipality is asked to say that it knows, as `2026-11-30`.' })
  acknowledgeBy?: string | null;
}

@InputType({ description: 'A draft of an announcement.' })
export class SaveAnnouncementInput extends AnnouncementWords {
  @Field(() => ID, { nullable: true, description: 'The draft; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version that was read, of a draft that is there.' })
  version?: number | null;
  @Field(() => AnnouncementAudienceEnum, { description: 'To which municipalities it goes.' })
  audience!: Audience;
  @Field(() => [ID], { defaultValue: [], description: 'Regions and groups, where it goes to those; at most 200.' })
  groupIds: string[] = [];
  @Field(() => [ID], { defaultValue: [], description: 'Municipalities, where it goes to chosen ones.' })
  municipalityIds: string[] = [];
  @Field(() => [ReceivingOfficeEnum], { defaultValue: ['liaison'], description: 'Offices that are told; the liaison always is.' })
  offices: ReceivingOffice[] = ['liaison'];
}

@InputType({ description: 'A draft that is published or thrown away.' })
export class AnnouncementChangeInput {
  @Field(() => ID, { description: 'The announcement.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
}

@InputType({ description: 'Other words for an announcement that was published.' })
export class CorrectAnnouncementInput extends AnnouncementWords {
  @Field(() => ID, { description: 'The announcement.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field({ description: 'Why. From 5 to 2,000 characters; the municipalities read it.' })
  reason!: string;
}

@InputType({ description: 'An announcement that no longer holds.' })
export class WithdrawAnnouncementInput extends AnnouncementChangeInput {
  @Field({ description: 'Why. From 5 to 2,000 characters; the municipalities read it.' })
  reason!: string;
}

@ObjectType({ description: 'A draft that was thrown away.' })
export class DiscardedAnnouncement {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;
}

const CHANGED = [Announcement, StaleVersion, TransitionRefused, InvalidInput] as const;
export const SaveAnnouncementResult = outcome('SaveAnnouncementResult', 'What came of saving a draft.', CHANGED);
export const DiscardAnnouncementResult = outcome('DiscardAnnouncementResult', 'What came of throwing a draft away.', [DiscardedAnnouncement, StaleVersion, TransitionRefused] as const);
export const PublishAnnouncementResult = outcome('PublishAnnouncementResult', 'What came of publishing an announcement.', CHANGED);
export const CorrectAnnouncementResult = outcome('CorrectAnnouncementResult', 'What came of correcting an announcement.', CHANGED);
export const WithdrawAnnouncementResult = outcome('WithdrawAnnouncementResult', 'What came of withdrawing an announcement.', CHANGED);
export const RemindAnnouncementResult = outcome('RemindAnnouncementResult', 'What came of reminding.', [Announcement, TransitionRefused] as const);
export const OpenAnnouncementResult = outcome('OpenAnnouncementResult', 'What came of opening an announcement.', [Announcement, InvalidInput] as const);
export const AcknowledgeAnnouncementResult = outcome('AcknowledgeAnnouncementResult', 'What came of acknowledging an announcement.', [Announcement, InvalidInput] as const);
