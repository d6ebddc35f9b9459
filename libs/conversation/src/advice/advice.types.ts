import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { File, FileRefused, toFile, type FileRow } from '@tequio/documents';
import { connectionOf, InvalidInput, OpenStep, openSteps, outcome, PageArgs, StaleVersion, TransitionRefused, type RequestContext } from '@tequio/platform';
import type { AdvisedThing } from './advice-subjects.js';
import type { AdviceEntryKind, EntryRow, ListedThreadRow } from './advice-rows.js';
import { ADVICE_SIDES, ADVICE_STATES, adviceMachine, type AdviceSide, type AdviceState } from './advice.state.js';

const upper = (values: readonly string[]) => Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const AdviceStateEnum = upper(ADVICE_STATES);
registerEnumType(AdviceStateEnum, {
  name: 'AdviceState',
  description: 'Whose turn it is in a thread.',
  valuesMap: {
    OPEN: { description: 'Nobody waits for an answer.' },
    WAITING_INSTITUTE: { description: 'The municipality waits for the host authority.' },
    WAITING_MUNICIPALITY: { description: 'The host authority waits for the municipality.' },
    CLOSED: { description: 'Over; whoever writes opens it again.' },
  },
});
export const AdviceSideEnum = upper(ADVICE_SIDES);
registerEnumType(AdviceSideEnum, {
  name: 'AdviceSide',
  description: 'Who of the two speaks.',
  valuesMap: { INSTITUTE: { description: 'The host authority.' }, MUNICIPALITY: { description: 'The municipality.' } },
});
const AdviceEntryKindEnum = upper(['message', 'assigned', 'closed', 'reopened']);
registerEnumType(AdviceEntryKindEnum, {
  name: 'AdviceEntryKind',
  description: 'What happened in a thread.',
  valuesMap: {
    MESSAGE: { description: 'Somebody wrote.' },
    ASSIGNED: { description: 'It was given to somebody of the host authority, or to nobody in particular.' },
    CLOSED: { description: 'It was closed.' },
    REOPENED: { description: 'Somebody wrote in it after it was closed.' },
  },
});

@ObjectType({ description: 'What a thread is about.' })
export class AdviceSubject {
  @Field({ description: 'Type of the thing, as `LetterOfIntent`.' })
  type!: string;
  @Field(() => ID, { description: 'Id of the thing.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'What it is called, in the language of the request; null where it is no longer there.' })
  title!: string | null;
  @Field(() => String, { nullable: true, description: 'Its page for who asks; null where they have none.' })
  path!: string | null;
}

@ObjectType({ description: 'Something that a municipality and its host authority talk about.' })
export class AdviceThread {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'What it is about, in its opener’s words.' })
  title!: string;
  @Field(() => ID, { description: 'Municipality that it is with.' })
  municipalityId!: string;
  @Field({ description: 'Name of the municipality.' })
  placeName!: string;
  @Field(() => AdviceSubject, { nullable: true, description: 'Thing that it is about; null where it is at large.' })
  subject!: AdviceSubject | null;
  @Field(() => AdviceStateEnum, { description: 'Whose turn it is.' })
  state!: AdviceState;
  @Field(() => String, { nullable: true, description: 'Day by which an answer is asked for; null where none was named.' })
  answerDueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who advises; null while nobody in particular does.' })
  assignedOffice!: string | null;
  @Field({ description: 'Whether who asks is the one who advises.' })
  assignedToMe!: boolean;
  @Field(() => AdviceSideEnum, { description: 'Who opened it.' })
  openedSide!: AdviceSide;
  @Field(() => String, { nullable: true, description: 'Post of who opened it.' })
  openedOffice!: string | null;
  @Field(() => AdviceSideEnum, { description: 'Who wrote last.' })
  lastSide!: AdviceSide;
  @Field({ description: 'When somebody wrote last.' })
  lastAt!: Date;
  @Field({ description: 'When it was opened.' })
  createdAt!: Date;
  @Field(() => Int, { description: 'Messages of others that who asks has not come to; 99 stands for more.' })
  unread!: number;
  @Field(() => Int, { description: 'Grows with each change; hand it back when closing, so that nothing is closed unread.' })
  version!: number;
  @Field(() => [OpenStep], { description: 'Steps that its state allows.' })
  steps!: OpenStep[];
}

export const toThread = (ctx: RequestContext, row: ListedThreadRow, subject: AdvisedThing | undefined): AdviceThread =>
  Object.assign(new AdviceThread(), {
    ...row,
    municipalityId: row.tenantId,
    subject: row.subjectType && Object.assign(new AdviceSubject(), { type: row.subjectType, id: row.subjectId, title: subject?.title ?? null, path: subject?.path ?? null }),
    assignedToMe: row.assignedTo !== null && row.assignedTo === ctx.actor.personId,
    steps: openSteps(ctx, adviceMachine, row, null),
  });

@ObjectType({ description: 'What happened in a thread: a message, or what was done with the thread.' })
export class AdviceEntry {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => AdviceEntryKindEnum, { description: 'What happened.' })
  kind!: AdviceEntryKind;
  @Field(() => AdviceSideEnum, { description: 'By whom.' })
  side!: AdviceSide;
  @Field(() => String, { nullable: true, description: 'Post of who did it.' })
  office!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who did it, for those of the own side and for the host authority.' })
  name!: string | null;
  @Field({ description: 'Whether who asks did it.' })
  own!: boolean;
  @Field(() => String, { nullable: true, description: 'Of a message its plain text, null once it was removed; else the post that it was given to, or why it was closed.' })
  body!: string | null;
  @Field(() => String, { nullable: true, description: 'What a mail quoted and was signed with; null where there is nothing.' })
  quoted!: string | null;
  @Field({ description: 'Whether it came by mail.' })
  byMail!: boolean;
  @Field({ description: 'When.' })
  saidAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When its text and files were taken away; null while they stand.' })
  removedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Post of who took them away.' })
  removedByOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Why they were taken away.' })
  removalReason!: string | null;
  @Field({ description: 'Whether who asks may take its text and files away.' })
  removable!: boolean;
  @Field(() => [File], { description: 'What came with it.' })
  files!: File[];
}

export const toEntry = (ctx: RequestContext, row: EntryRow, files: readonly FileRow[], removable: boolean): AdviceEntry =>
  Object.assign(new AdviceEntry(), {
    ...row,
    name: row.name || null,
    own: row.personId !== null && row.personId === ctx.actor.personId,
    removable: removable && row.kind === 'message' && row.removedAt === null,
    files: row.removedAt ? [] : files.map(toFile),
  });

export const AdviceThreadConnection = connectionOf(AdviceThread, 'AdviceThread');
export const AdviceEntryConnection = connectionOf(AdviceEntry, 'AdviceEntry');

@ArgsType()
export class AdviceThreadsArgs extends PageArgs {
  @Field(() => [AdviceStateEnum], { nullable: true, description: 'Only in one of these states.' })
  states?: AdviceState[] | null;
  @Field(() => ID, { nullable: true, description: 'Only with this municipality.' })
  tenantId?: string | null;
  @Field({ defaultValue: false, description: 'Only those that who asks advises in.' })
  assignedToMe: boolean = false;
  @Field(() => String, { nullable: true, description: 'Only about a thing of this type, with `subjectId`.' })
  subjectType?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only about this thing, with `subjectType`.' })
  subjectId?: string | null;
  @Field(() => String, { nullable: true, description: 'Only where each of these words stands in the title or in one message; accents do not matter.' })
  search?: string | null;
}

@ObjectType({ description: 'Somebody of the host authority who can advise.' })
export class Adviser {
  @Field(() => ID, { description: 'Their membership.' })
  membershipId!: string;
  @Field({ description: 'Their name; empty where they have given none.' })
  name!: string;
  @Field({ description: 'Their post.' })
  office!: string;
}

/** What somebody says: of the first message and of each later one. */
@InputType({ isAbstract: true })
abstract class AdviceMessageInput {
  @Field({ description: 'Plain text, up to 10,000 characters.' })
  body!: string;
  @Field({ defaultValue: true, description: 'Whether an answer is waited for.' })
  awaitsAnswer: boolean = true;
  @Field(() => String, { nullable: true, description: 'Day by which, as `2026-11-30`; where an answer is waited for.' })
  answerDueOn?: string | null;
  @Field(() => [ID], { defaultValue: [], description: 'Files sent before to `POST /files`, at most 10; of the host authority with the municipality named.' })
  fileIds: string[] = [];
}

@InputType({ description: 'A new thread and its first message.' })
export class OpenAdviceInput extends AdviceMessageInput {
  @Field(() => ID, { nullable: true, description: 'Municipality that it is with; of a municipality its own, and may be left out.' })
  tenantId?: string | null;
  @Field({ description: 'What it is about, 1 to 200 characters.' })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Type of the thing that it is about, as `LetterOfIntent`; absent: at large.' })
  subjectType?: string | null;
  @Field(() => ID, { nullable: true, description: 'The thing that it is about.' })
  subjectId?: string | null;
}

@InputType({ description: 'A message in a thread. In a closed one it opens it again.' })
export class WriteAdviceInput extends AdviceMessageInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
}

@InputType({ description: 'A thread that is over.' })
export class CloseAdviceInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Why, or what came of it; up to 2,000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Who advises in a thread.' })
export class AssignAdviceInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
  @Field(() => ID, { nullable: true, description: 'Membership in the host authority; null: nobody in particular.' })
  adviserId?: string | null;
}

@InputType({ description: 'A message whose text and files hold personal data that do not belong there.' })
export class RemoveAdviceMessageInput {
  @Field(() => ID, { description: 'The message.' })
  messageId!: string;
  @Field({ description: 'Why. From 5 to 2,000 characters; it stands in the place of the message.' })
  reason!: string;
}

@InputType({ description: 'How far a thread was read.' })
export class MarkAdviceReadInput {
  @Field(() => ID, { description: 'The thread.' })
  threadId!: string;
  @Field(() => ID, { description: 'Last entry that was read.' })
  entryId!: string;
}

const ANSWERS = [AdviceThread, FileRefused, TransitionRefused, InvalidInput] as const;
export const OpenAdviceResult = outcome('OpenAdviceResult', 'What came of opening a thread.', [AdviceThread, FileRefused, InvalidInput] as const);
export const WriteAdviceResult = outcome('WriteAdviceResult', 'What came of writing in a thread.', ANSWERS);
export const CloseAdviceResult = outcome('CloseAdviceResult', 'What came of closing a thread.', [AdviceThread, StaleVersion, TransitionRefused, InvalidInput] as const);
export const AssignAdviceResult = outcome('AssignAdviceResult', 'What came of giving a thread to somebody.', [AdviceThread, InvalidInput] as const);
export const RemoveAdviceMessageResult = outcome('RemoveAdviceMessageResult', 'What came of taking a message’s text and files away.', [AdviceThread, InvalidInput] as const);
export const MarkAdviceReadResult = outcome('MarkAdviceReadResult', 'What came of marking a thread as read.', [AdviceThread, InvalidInput] as const);
