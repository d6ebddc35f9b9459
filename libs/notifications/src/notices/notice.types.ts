import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome, PageArgs, type Locale } from '@tequio/platform';
import { MailFrequency } from '../choices/mail-frequency.js';

export interface NoticeRow {
  id: string;
  kind: string;
  subject_type: string;
  subject_id: string;
  headings: Partial<Record<Locale, string>>;
  path: string | null;
  created_at: Date;
  read_at: Date | null;
  network_name: string;
  network_slug: string;
  municipality_name: string | null;
  municipality_slug: string | null;
}

@ObjectType({ description: 'Something that a person is told in their list of notices.' })
export class Notice {
  @Field(() => ID, { description: 'Id of the notice.' })
  id!: string;

  @Field({ description: 'Kind of notice, as `plans.progress_reported`.' })
  kind!: string;

  @Field({ description: 'What happened, in one sentence, in the language of the request.' })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the page where it can be seen or done; null where there is none.',
  })
  path!: string | null;

  @Field({ description: 'Type of the thing that it is about, as `Commitment`.' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of the thing that it is about.' })
  subjectId!: string;

  @Field({ description: 'Name of the network that it comes from.' })
  networkName!: string;

  @Field({ description: 'The network’s name in addresses.' })
  networkSlug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the municipality that it comes from; null where it comes from the network itself.',
  })
  municipalityName!: string | null;

  @Field(() => String, { nullable: true, description: 'The municipality’s name in addresses.' })
  municipalitySlug!: string | null;

  @Field({ description: 'When it was given.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null while it is unread.' })
  readAt!: Date | null;
}

export function toNotice(row: NoticeRow, locale: Locale): Notice {
  return Object.assign(new Notice(), {
    id: row.id,
    kind: row.kind,
    heading: row.headings[locale] ?? row.headings.es ?? '',
    path: row.path,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    networkName: row.network_name,
    networkSlug: row.network_slug,
    municipalityName: row.municipality_name,
    municipalitySlug: row.municipality_slug,
    createdAt: row.created_at,
    readAt: row.read_at,
  });
}

export const NoticeConnection = connectionOf(Notice, 'Notice');

@ArgsType()
export class MyNoticesArgs extends PageArgs {
  @Field({ defaultValue: false, description: 'Leave out what has been read.' })
  unreadOnly: boolean = false;
}

@InputType({ description: 'Which notices have been read.' })
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'Ids of up to 100 notices; absent for all of them.' })
  ids?: string[] | null;
}

@ObjectType({ description: 'Notices were marked as read.' })
export class NoticesRead {
  @Field(() => Int, { description: 'How many were unread before.' })
  marked!: number;

  @Field(() => Int, { description: 'How many are unread now.' })
  unreadCount!: number;
}

export const MarkNoticesReadResult = outcome('MarkNoticesReadResult', 'What came of marking notices as read.', [
  NoticesRead,
  InvalidInput,
] as const);

@ObjectType({ description: 'Where a person wants notices of one kind.' })
export class NoticePreference {
  @Field({ description: 'Kind of notice, as `plans.progress_reported`.' })
  kind!: string;

  @Field({ description: 'What the kind tells of, in the language of the request.' })
  title!: string;

  @Field({ description: 'Whether it cannot be switched off.' })
  mandatory!: boolean;

  @Field({ description: 'Whether it stands in the list.' })
  inApp!: boolean;

  @Field(() => MailFrequency, { description: 'How often it goes by mail.' })
  mail!: MailFrequency;
}

@InputType({ description: 'A choice about one kind of notice.' })
export class SetNoticePreferenceInput {
  @Field({ description: 'Kind of notice, as `plans.progress_reported`.' })
  kind!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands in the list; absent: as before.' })
  inApp?: boolean | null;

  @Field(() => MailFrequency, { nullable: true, description: 'How often it goes by mail; absent: as before.' })
  mail?: MailFrequency | null;
}

export const SetNoticePreferenceResult = outcome('SetNoticePreferenceResult', 'What came of a choice about notices.', [
  NoticePreference,
  InvalidInput,
] as const);
