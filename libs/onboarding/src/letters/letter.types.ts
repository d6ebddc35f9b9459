import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FileRefused } from '@tequio/documents';
import { connectionOf, EditConflict, InvalidInput, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';
import { LETTER_FIELDS, type LetterContent } from './letter.content.js';
import type { LetterEntity, LetterVersionEntity } from './letter.entities.js';
import { LetterAlreadyOpen } from './letter.errors.js';
import { LETTER_STATES } from './letter.state.js';

export const LetterStateEnum = Object.fromEntries(LETTER_STATES.map((state) => [state.toUpperCase(), state]));
registerEnumType(LetterStateEnum, {
  name: 'LetterState',
  description: 'Where a letter of intent stands.',
  valuesMap: {
    DRAFT: { description: 'Being written.' },
    FROZEN: { description: 'Complete, with folio and seal; waiting for its signature.' },
    SIGNED: { description: 'The signed copy is attached; it can be sent.' },
    SUBMITTED: { description: 'Sent; the authority’s term runs.' },
    UNDER_REVIEW: { description: 'The authority is reviewing it.' },
    OBSERVED: { description: 'The authority asked for corrections.' },
    ACCEPTED: { description: 'In force; public.' },
    REJECTED: { description: 'Rejected, with reasons.' },
    WITHDRAWN: { description: 'Withdrawn with a reason, by the municipality or, of a captured one, by the authority.' },
    SUPERSEDED: { description: 'Of an administration that has ended.' },
    CAPTURED: { description: 'A past letter that the authority captured from its archive and the municipality has not confirmed.' },
  },
});

@ObjectType({ description: 'One acknowledgement of the letter, lettered A, B, C… by its order.' })
export class LetterPointType {
  @Field({ description: 'Text, without its letter.' })
  text!: string;
  @Field({ description: 'Whether the municipality added it to those of the network’s template.' })
  own!: boolean;
}

@ObjectType({ description: 'What a letter of intent says. A draft, or a past letter captured from an archive, may lack fields.' })
export class LetterContentType {
  @Field(() => String, { nullable: true, description: 'Place of signature.' })
  place!: string | null;
  @Field(() => String, { nullable: true, description: 'Day of the letter.' })
  date!: string | null;
  @Field(() => String, { nullable: true, description: 'Subject.' })
  subject!: string | null;
  @Field(() => String, { nullable: true, description: 'Addressee, one line each.' })
  addressee!: string | null;
  @Field(() => String, { nullable: true, description: 'Text; paragraphs are separated by an empty line.' })
  body!: string | null;
  @Field(() => String, { nullable: true, description: 'State action plan that it joins.' })
  plan!: string | null;
  @Field(() => String, { nullable: true, description: 'Proactive commitment of that plan that it joins.' })
  proactiveCommitment!: string | null;
  @Field(() => [LetterPointType], { description: 'What it acknowledges, A to H and the municipality’s own.' })
  points!: LetterPointType[];
  @Field(() => String, { nullable: true, description: 'Name of the public office’s holder who signs.' })
  signatoryName!: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who signs.' })
  signatoryPost!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the host authority’s president.' })
  authorityName!: string | null;
  @Field(() => String, { nullable: true, description: 'Post of who receives it for the host authority.' })
  authorityPost!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of the municipal administration.' })
  termEndsOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Office in charge at the municipality.' })
  contactOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Official e-mail of that office.' })
  contactEmail!: string | null;
}

@ObjectType({ description: 'What a letter said when it was frozen.' })
export class LetterVersion {
  @Field(() => Int, { description: 'Number, from 1.' })
  number!: number;
  @Field(() => LetterContentType, { description: 'What it said.' })
  content!: LetterContent;
  @Field(() => Date, { description: 'When it was frozen.' })
  frozenAt!: Date;
  @Field(() => String, { nullable: true, description: 'Office that froze it.' })
  frozenByOffice!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was sent; null where it never was.' })
  submittedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it went back to a draft before it was sent; null where it did not.' })
  reopenedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it went back to a draft.' })
  reopenedBecause!: string | null;
  @Field(() => String, { nullable: true, description: 'Office that took it back to a draft.' })
  reopenedByOffice!: string | null;
}

@ObjectType({ description: 'A municipality’s letter of intent to take part.' })
export class LetterOfIntent {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => ID, { description: 'Municipality it is of.' })
  municipalityId!: string;
  @Field(() => LetterStateEnum, { description: 'Where it stands.' })
  state!: string;
  @Field({ description: 'Whether the authority captured it from its archive instead of the municipality writing it here.' })
  captured!: boolean;
  @Field({ description: 'Whether it was signed on paper before it came here; then its text is only what was copied from the paper, if any.' })
  signedOnPaper!: boolean;
  @Field(() => LetterContentType, { description: 'What it says.' })
  content!: LetterContent;
  @Field(() => Int, { description: 'Grows with each change; hand it back with the next step.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Last day of the authority to answer.' })
  replyDueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Last day of the municipality to attend observations.' })
  correctBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason of the last decision.' })
  reason!: string | null;
  @Field(() => Date, { description: 'When the draft was begun, or the past letter captured.' })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it received its folio.' })
  frozenAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was sent.' })
  submittedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was accepted or rejected.' })
  decidedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was superseded.' })
  supersededAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Office that withdrew it: the municipality’s or, of a captured one, the authority’s.' })
  withdrawnByOffice!: string | null;
  @Field({ description: 'Whether a signed copy is attached. The copy itself is never public.' })
  hasSignedCopy!: boolean;
  @Field(() => [String], { description: 'Fields of a draft that nobody has changed since it was begun: they say what the template and the catalogue gave.' })
  untouchedFields!: string[];

  documentId!: string | null;
  acknowledgementId!: string | null;
  signedFileId!: string | null;
  scanFileId!: string | null;
}

@ObjectType({ description: 'A page of letters, the oldest waiting first.' })
export class LetterConnection extends connectionOf(LetterOfIntent, 'LetterOfIntent') {}

@InputType({ description: 'One acknowledgement.' })
export class LetterPointInput {
  @Field({ description: 'Text, without its letter.' })
  text!: string;
  @Field({ description: 'Whether the municipality added it.' })
  own!: boolean;
}

@InputType({ description: 'Fields of a letter that change; absent ones stay as they are, an empty text clears.' })
export class LetterChangesInput {
  @Field(() => String, { nullable: true, description: 'Place of signature.' })
  place?: string;
  @Field(() => String, { nullable: true, description: 'Day of the letter.' })
  date?: string;
  @Field(() => String, { nullable: true, description: 'Subject.' })
  subject?: string;
  @Field(() => String, { nullable: true, description: 'Addressee, one line each.' })
  addressee?: string;
  @Field(() => String, { nullable: true, description: 'Text; an empty line separates paragraphs.' })
  body?: string;
  @Field(() => String, { nullable: true, description: 'State action plan that it joins.' })
  plan?: string;
  @Field(() => String, { nullable: true, description: 'Proactive commitment that it joins.' })
  proactiveCommitment?: string;
  @Field(() => [LetterPointInput], { nullable: true, description: 'All acknowledgements, in order.' })
  points?: LetterPointInput[];
  @Field(() => String, { nullable: true, description: 'Name of who signs.' })
  signatoryName?: string;
  @Field(() => String, { nullable: true, description: 'Post of who signs.' })
  signatoryPost?: string;
  @Field(() => String, { nullable: true, description: 'Name of the authority’s president.' })
  authorityName?: string;
  @Field(() => String, { nullable: true, description: 'Post of who receives it.' })
  authorityPost?: string;
  @Field(() => String, { nullable: true, description: 'Last day of the administration.' })
  termEndsOn?: string;
  @Field(() => String, { nullable: true, description: 'Office in charge.' })
  contactOffice?: string;
  @Field(() => String, { nullable: true, description: 'Official e-mail of that office.' })
  contactEmail?: string;
}

@InputType({ description: 'A letter that was signed on paper before it came here.' })
export class RegisterSignedLetterInput {
  @Field(() => ID, { nullable: true, description: 'The draft or observed letter that it takes the place of; absent where there is none.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version that was read, with the letter; another one is refused.' })
  version?: number | null;
  @Field({ description: 'What the paper says, as far as it is told: at least its day, who signed, in which post, and the end of the administration.' })
  content!: LetterChangesInput;
  @Field(() => ID, { nullable: true, description: 'The scan, uploaded before; absent to keep the one of the registration before.' })
  fileId?: string | null;
}

/** Arguments of the steps of a letter. */
export const letterId = { type: () => ID, description: 'The letter.' };
export const letterVersion = { type: () => Int, description: 'Version that was read; another one is refused.' };
export const why = { description: 'Why, 5 to 2,000 characters; it is kept and shown.' };

export const StartLetterResult = outcome('StartLetterResult', 'The draft, or the letter that is there already.', [LetterOfIntent, LetterAlreadyOpen] as const);
export const EditLetterResult = outcome('EditLetterResult', 'The saved letter, or why nothing was saved.', [
  LetterOfIntent,
  InvalidInput,
  EditConflict,
  StaleVersion,
  TransitionRefused,
] as const);
export const LetterStepResult = outcome('LetterStepResult', 'The letter after the step, or why it was not taken.', [
  LetterOfIntent,
  TransitionRefused,
  StaleVersion,
  FileRefused,
  InvalidInput,
] as const);
export const RegisterSignedLetterResult = outcome('RegisterSignedLetterResult', 'The registered letter, or why it was not registered.', [
  LetterOfIntent,
  LetterAlreadyOpen,
  TransitionRefused,
  StaleVersion,
  FileRefused,
  InvalidInput,
] as const);

export const toLetter = (row: LetterEntity): LetterOfIntent =>
  Object.assign(new LetterOfIntent(), {
    id: row.id,
    municipalityId: row.tenantId,
    state: row.state,
    captured: row.origin === 'captured',
    signedOnPaper: row.origin === 'paper',
    content: row.content,
    version: row.version,
    replyDueOn: row.replyDueOn ?? null,
    correctBy: row.correctBy ?? null,
    reason: row.reason ?? null,
    createdAt: row.createdAt,
    frozenAt: row.frozenAt ?? null,
    submittedAt: row.submittedAt ?? null,
    decidedAt: row.decidedAt ?? null,
    supersededAt: row.supersededAt ?? null,
    withdrawnAt: row.withdrawnAt ?? null,
    withdrawnByOffice: row.withdrawnByOffice ?? null,
    hasSignedCopy: !!row.signedFileId,
    untouchedFields: row.state === 'draft' ? LETTER_FIELDS.filter((field) => !(field in row.fieldVersions)) : [],
    documentId: row.documentId ?? null,
    acknowledgementId: row.acknowledgementId ?? null,
    signedFileId: row.signedFileId ?? null,
    scanFileId: row.scanFileId ?? null,
  });

export const toVersion = ({ number, content, frozenAt, frozenByOffice, submittedAt, reopenedAt, reopenedBecause, reopenedByOffice }: LetterVersionEntity): LetterVersion =>
  Object.assign(new LetterVersion(), { number, content, frozenAt, frozenByOffice, submittedAt, reopenedAt, reopenedBecause, reopenedByOffice });
