import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome, StaleVersion, text, type Locale } from '@tequio/platform';
import { Language } from '@tequio/identity';
import { MailTrialStarted } from '../mail-trials/mail-trial.types.js';
import { contextOf, titleKeyOf, type NoticeKind } from '../notices/notice-kind.js';
import type { NoticeTemplateRow } from './notice-templates.js';
import { fits, situationKey, wordsOfProduct, type NoticeWords, type WordingKey } from './notice-words.js';

@ArgsType()
export class NoticeTemplateArgs {
  @Field({ description: 'Kind of notice, as `notifications.dates_due`.' })
  kind!: string;

  @Field({ description: 'What has happened, as `late`; `usual` where a kind tells of one thing alone.' })
  situation!: string;

  @Field(() => Language, { description: 'Language of the words.' })
  language!: Language;
}

@ObjectType({ description: 'What stands in braces in the words of a notice.' })
export class NoticeVariable {
  @Field({ description: 'Its name, as `municipio`; it is written `{municipio}`, in every language.' })
  name!: string;

  @Field({ description: 'What it is filled with, in the language of the request.' })
  meaning!: string;

  @Field({ description: 'Whether subject or text must name it.' })
  required!: boolean;
}

@ObjectType({ description: 'Words of a notice, with names in braces that are filled in.' })
export class NoticeWording {
  @Field({ description: 'Subject; also its heading and its line in the list of notices.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Before the text, where the notice is a mail of its own.' })
  opening!: string | null;

  @Field({ description: 'Text; paragraphs are parted by an empty line.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'After the text, as the opening.' })
  closing!: string | null;
}

@ObjectType({ description: 'How a network words one kind of notice, in one situation and language.' })
export class NoticeTemplate {
  @Field({ description: 'Kind of notice.' })
  kind!: string;

  @Field({ description: 'What the kind tells of, in the language of the request.' })
  title!: string;

  @Field({ description: 'What has happened.' })
  situation!: string;

  @Field(() => String, { nullable: true, description: 'The same in words, in the language of the request; null where the kind tells of one thing alone.' })
  situationTitle!: string | null;

  @Field(() => Language, { description: 'Language of the words.' })
  language!: Language;

  @Field({ description: 'Whether nobody can switch these notices off.' })
  mandatory!: boolean;

  @Field(() => Int, { description: 'Number of the last version that the network wrote; 0 where it wrote none.' })
  number!: number;

  @Field({ description: 'Whether the words are the network’s own.' })
  own!: boolean;

  @Field({ description: 'Whether the own words still fit what the product can say. Until they are corrected, notices go in the product’s.' })
  fits!: boolean;

  @Field(() => NoticeWording, { description: 'The network’s own words, or the product’s where it has none.' })
  words!: NoticeWording;

  @Field(() => NoticeWording, { description: 'The product’s words.' })
  productWords!: NoticeWording;

  @Field(() => [NoticeVariable], { description: 'What the words may name in braces.' })
  variables!: NoticeVariable[];

  @Field(() => Date, { nullable: true, description: 'When the last version was written.' })
  writtenAt!: Date | null;
}

@ObjectType({ description: 'One version of the words of a notice. It is never changed.' })
export class NoticeTemplateVersion {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => NoticeWording, { nullable: true, description: 'The words; null where the network went back to the product’s.' })
  words!: NoticeWords | null;

  @Field({ description: 'Why it was written.' })
  reason!: string;

  @Field({ description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Office that wrote it.' })
  writtenByOffice!: string | null;
}

@ObjectType({ description: 'How a network words a notice, with all versions.' })
export class NoticeTemplateHistory {
  @Field(() => NoticeTemplate, { description: 'What is in force.' })
  template!: NoticeTemplate;

  @Field(() => [NoticeTemplateVersion], { description: 'All versions, the newest first; at most 200.' })
  versions!: NoticeTemplateVersion[];
}

@InputType({ description: 'Words for a notice.' })
export class NoticeTemplateInput {
  @Field({ description: 'Kind of notice, as `notifications.dates_due`.' })
  kind!: string;

  @Field({ description: 'What has happened, as `late`.' })
  situation!: string;

  @Field(() => Language, { description: 'Language of the words.' })
  language!: Language;

  @Field({ description: 'Subject, one line of at most 150 characters, without links.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Before the text, at most 400 characters.' })
  opening?: string | null;

  @Field({ description: 'Text of at most 4,000 characters; paragraphs are parted by an empty line.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'After the text, at most 400 characters.' })
  closing?: string | null;
}

@InputType({ description: 'Words that are to hold from now on.' })
export class WriteNoticeTemplateInput extends NoticeTemplateInput {
  @Field(() => Int, { description: 'Number of the last version as it was read; 0 where there was none.' })
  version!: number;

  @Field({ description: 'Why; 5 to 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'Which words are to hold again.' })
export class RestoreNoticeTemplateInput {
  @Field({ description: 'Kind of notice.' })
  kind!: string;

  @Field({ description: 'What has happened.' })
  situation!: string;

  @Field(() => Language, { description: 'Language of the words.' })
  language!: Language;

  @Field(() => Int, { nullable: true, description: 'Number of an earlier version; null: the product’s words.' })
  number?: number | null;

  @Field(() => Int, { description: 'Number of the last version as it was read.' })
  version!: number;

  @Field({ description: 'Why; 5 to 2,000 characters.' })
  reason!: string;
}

@ObjectType({ description: 'A notice as it would be read.' })
export class NoticePreview {
  @Field({ description: 'Subject of the mail.' })
  subject!: string;

  @Field({ description: 'Its line in the list of notices.' })
  line!: string;

  @Field({ description: 'The mail as a page.' })
  html!: string;

  @Field({ description: 'The mail as text.' })
  text!: string;

  @Field({ description: 'Whether its facts are made up, because the network has not told anything of the kind yet.' })
  example!: boolean;

  @Field(() => String, { nullable: true, description: 'Whose thing it is that is told; null in an example.' })
  placeName!: string | null;

  @Field(() => Date, { nullable: true, description: 'When that was told; null in an example.' })
  toldAt!: Date | null;
}

export const WriteNoticeTemplateResult = outcome('WriteNoticeTemplateResult', 'How the notice is worded from now on, or what has to be corrected.', [NoticeTemplate, InvalidInput, StaleVersion] as const);
export const NoticePreviewResult = outcome('NoticePreviewResult', 'The notice as it would be read, or what has to be corrected.', [NoticePreview, InvalidInput] as const);
export const TryNoticeTemplateResult = outcome('TryNoticeTemplateResult', 'The mail on its way, or what has to be corrected.', [MailTrialStarted, InvalidInput] as const);

export const keyOf = ({ kind, situation, language }: NoticeTemplateArgs): WordingKey => ({ kind, situation, locale: language });

export function toNoticeTemplate(kind: NoticeKind, { situation, locale }: Pick<WordingKey, 'situation' | 'locale'>, row: NoticeTemplateRow | null, reader: Locale): NoticeTemplate {
  const { variables, required, texts } = kind.wording!;
  const own = row?.content ?? null;
  const product = wordsOfProduct(kind, situation, locale);
  return Object.assign(new NoticeTemplate(), {
    kind: kind.key,
    title: text(reader, titleKeyOf(kind)),
    situation,
    situationTitle: Object.keys(texts).length > 1 ? text(reader, situationKey(kind, situation)) : null,
    language: locale as Language,
    mandatory: kind.mandatory,
    number: row?.number ?? 0,
    own: own !== null,
    fits: own === null || fits({ kind: kind.key, situation, locale }, own),
    words: own ?? product,
    productWords: product,
    variables: Object.keys(variables).map((name) => ({ name, meaning: text(reader, `${contextOf(kind)}.variable.${name}`), required: required.includes(name) })),
    writtenAt: row?.created_at ?? null,
  });
}

export const toVersion = (row: NoticeTemplateRow): NoticeTemplateVersion =>
  Object.assign(new NoticeTemplateVersion(), { number: row.number, words: row.content, reason: row.reason, writtenAt: row.created_at, writtenByOffice: row.created_by_office });
