import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, findText, InvalidInput, outcome, PageArgs, type Locale } from '@tequio/platform';
import type { DeliveryState } from '../deliveries/delivery.state.js';
import { findNoticeKind, titleKeyOf } from '../notices/notice-kind.js';
import { NothingToResend } from './sent-notice.errors.js';

export enum MailState {
  QUEUED = 'queued',
  SENT = 'sent',
  FAILED = 'failed',
  BOUNCED = 'bounced',
  SUPPRESSED = 'suppressed',
}
registerEnumType(MailState, {
  name: 'MailState',
  description: 'Where the mail of a notice stands. Whether it was opened is not looked at.',
  valuesMap: {
    QUEUED: { description: 'It waits for its turn, or for another attempt.' },
    SENT: { description: 'The mail server took it.' },
    FAILED: { description: 'It was refused for good, or given up after two days of attempts.' },
    BOUNCED: { description: 'Nobody gets mail at that address.' },
    SUPPRESSED: { description: 'It was not sent on purpose: not wanted, without sense by then, or to an address that is not written to.' },
  },
});

export interface SentNoticeRow {
  id: string;
  tenant_id: string;
  place_name: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  headings: Partial<Record<Locale, string>>;
  created_at: Date;
}

export interface Tally {
  recipients: number;
  list_only: number;
  queued: number;
  sent: number;
  failed: number;
  bounced: number;
  suppressed: number;
  resendable: number;
}

@ObjectType({ description: 'Something that people were told of, and what became of it.' })
export class SentNotice {
  @Field(() => ID, { description: 'Id of the happening.' })
  id!: string;

  @Field({ description: 'Kind of notice, as `plans.progress_reported`.' })
  kind!: string;

  @Field({ description: 'What the kind tells of, in the language of the request.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What happened, in one sentence; null where each recipient is told something else.' })
  heading!: string | null;

  @Field({ description: 'Type of the thing that it is about, as `Commitment`.' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of that thing.' })
  subjectId!: string;

  @Field(() => ID, { description: 'Municipality or network whose thing it is.' })
  tenantId!: string;

  @Field({ description: 'Its name.' })
  placeName!: string;

  @Field({ description: 'When it was told.' })
  at!: Date;

  @Field(() => Int, { description: 'How many were told, in the list or by mail.' })
  recipients!: number;

  @Field(() => Int, { description: 'Of them, to how many no mail goes: they have it in their list, or have left since.' })
  listOnly!: number;

  @Field(() => Int, { description: 'Mails that wait.' })
  waiting!: number;

  @Field(() => Int, { description: 'Mails that the mail server took.' })
  sent!: number;

  @Field(() => Int, { description: 'Mails that were refused or given up.' })
  failed!: number;

  @Field(() => Int, { description: 'Mails to addresses at which nobody gets mail.' })
  bounced!: number;

  @Field(() => Int, { description: 'Mails that were not sent on purpose.' })
  suppressed!: number;

  @Field(() => Int, { description: 'To how many it could be sent again: those whose mail failed or came back.' })
  resendable!: number;
}

const NONE: Tally = { recipients: 0, list_only: 0, queued: 0, sent: 0, failed: 0, bounced: 0, suppressed: 0, resendable: 0 };

export function toSentNotice(row: SentNoticeRow, tally: Tally = NONE, locale: Locale): SentNotice {
  const kind = findNoticeKind(row.kind);
  return Object.assign(new SentNotice(), {
    id: row.id,
    kind: row.kind,
    // A kind that is gone has left its notices behind.
    title: (kind && findText(locale, titleKeyOf(kind))) ?? row.kind,
    heading: row.headings[locale] ?? row.headings.es ?? null,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    tenantId: row.tenant_id,
    placeName: row.place_name,
    at: row.created_at,
    recipients: tally.recipients,
    listOnly: tally.list_only,
    waiting: tally.queued,
    sent: tally.sent,
    failed: tally.failed,
    bounced: tally.bounced,
    suppressed: tally.suppressed,
    resendable: tally.resendable,
  });
}

export const SentNoticeConnection = connectionOf(SentNotice, 'SentNotice');

@ArgsType()
export class SentNoticesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only of this kind, as `plans.progress_reported`.' })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this municipality, or of the network’s own things.' })
  tenantId?: string | null;

  @Field(() => String, { nullable: true, description: 'Only from this day on, as `2026-11-21`, in the network’s zone.' })
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Only up to and with this day.' })
  until?: string | null;

  @Field({ defaultValue: false, description: 'Only those of which some mail failed or came back.' })
  troubled: boolean = false;
}

@ObjectType({ description: 'Somebody who holds a post and was told.' })
export class ToldMember {
  @Field(() => ID, { description: 'Their membership.' })
  membershipId!: string;

  @Field({ description: 'Their post.' })
  office!: string;

  @Field({ description: 'Their name; empty where they have given none.' })
  name!: string;

  @Field(() => MailState, { nullable: true, description: 'Where the mail to them stands; null where none goes.' })
  mail!: DeliveryState | null;

  @Field(() => String, { nullable: true, description: 'Why it did not go, as `smtp_554`; null where there is nothing to say.' })
  reason!: string | null;
}

@ObjectType({ description: 'What people were told of, with who of an office was.' })
export class SentNoticeDetail {
  @Field(() => SentNotice, { description: 'What was told, in numbers.' })
  notice!: SentNotice;

  @Field(() => [ToldMember], { description: 'Who was told by their post in the municipality or in the network, by post; at most 200. Who follows is only counted.' })
  members!: ToldMember[];
}

@InputType({ description: 'A notice to be sent again to those whom it did not reach.' })
export class ResendNoticeInput {
  @Field(() => ID, { description: 'Id of the happening.' })
  id!: string;
}

@ObjectType({ description: 'Mails go out again.' })
export class NoticeResent {
  @Field(() => ID, { description: 'Id of the happening.' })
  id!: string;

  @Field(() => Int, { description: 'How many mails are tried again.' })
  mails!: number;
}

export const ResendNoticeResult = outcome('ResendNoticeResult', 'What came of sending a notice again.', [NoticeResent, NothingToResend, InvalidInput] as const);
