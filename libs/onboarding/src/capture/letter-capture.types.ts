import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FileRefused } from '@tequio/documents';
import { InvalidInput, outcome } from '@tequio/platform';
import { LetterChangesInput } from '../letters/letter.types.js';

@InputType({ description: 'A past letter from the authority’s archive. What the archive does not say stays empty.' })
export class CapturedLetterInput {
  @Field({ description: 'The municipality’s INEGI key or its name in addresses.' })
  municipality!: string;
  @Field(() => LetterChangesInput, { description: 'What the letter says.' })
  content!: LetterChangesInput;
  @Field(() => ID, { nullable: true, description: 'Uploaded scan of the letter; private.' })
  scanFileId?: string;
}

@ObjectType({ description: 'What becomes of one row of a capture.' })
export class CaptureRow {
  @Field(() => Int, { description: 'Row, from 1.' })
  row!: number;
  @Field({ description: 'Municipality as written in the row.' })
  municipality!: string;
  @Field({ description: '`create`, `update` or `error`.' })
  action!: string;
  @Field(() => [String], { description: 'What has to be corrected in the row.' })
  errors!: string[];
}

@ObjectType({ description: 'Result of a capture of past letters; in a dry run, what would happen.' })
export class CaptureReport {
  @Field({ description: 'Whether nothing was stored.' })
  dryRun!: boolean;
  @Field(() => Int, { description: 'Letters created.' })
  created!: number;
  @Field(() => Int, { description: 'Unconfirmed captured letters corrected.' })
  updated!: number;
  @Field(() => Int, { description: 'Rows with errors; with any, nothing is stored.' })
  failed!: number;
  @Field(() => [CaptureRow], { description: 'One for each row, in order.' })
  rows!: CaptureRow[];
}

export const CaptureLettersResult = outcome('CaptureLettersResult', 'What was or would be captured, or what has to be corrected.', [CaptureReport, FileRefused, InvalidInput] as const);
