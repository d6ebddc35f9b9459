import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { FileRefused } from '@tequio/documents';
import { Can, CanInOwn, Ctx, InvalidInput, outcome, RequestContext } from '@tequio/platform';
import { PlanRefused } from '../plans.errors.js';
import { PlanSpreadsheet } from './plan-spreadsheet.js';

enum SheetFormatEnum {
  XLSX = 'xlsx',
  CSV = 'csv',
}
registerEnumType(SheetFormatEnum, { name: 'SheetFormat', description: 'Format of a sheet.', valuesMap: { XLSX: { description: 'Spreadsheet.' }, CSV: { description: 'Text with commas, UTF-8.' } } });

@ObjectType({ description: 'A plan as a sheet.' })
export class PlanSheetFile {
  @Field({ description: 'Name to store it under.' })
  fileName!: string;
  @Field({ description: 'Media type.' })
  mediaType!: string;
  @Field({ description: 'Its bytes in base 64.' })
  base64!: string;
}

@ObjectType({ description: 'A cell that has to be corrected.' })
export class PlanImportProblem {
  @Field(() => Int, { description: 'Row, as the sheet numbers it.' })
  row!: number;
  @Field({ description: 'Column, as the sheet letters it.' })
  column!: string;
  @Field({ description: 'Heading of the column.' })
  heading!: string;
  @Field({ description: 'Stable code, for programs.' })
  code!: string;
  @Field({ description: 'What is wrong, in the language of the request.' })
  message!: string;
  @Field(() => String, { nullable: true, description: 'How to correct it.' })
  remedy!: string | null;
}

@ObjectType({ description: 'How many things an import makes, changes and leaves.' })
export class PlanImportTally {
  @Field(() => Int, { description: 'New ones.' })
  created!: number;
  @Field(() => Int, { description: 'Changed ones.' })
  updated!: number;
  @Field(() => Int, { description: 'Ones that are equal already.' })
  unchanged!: number;
}

@ObjectType({ description: 'How a heading was understood.' })
export class PlanImportColumn {
  @Field({ description: 'Heading in the sheet.' })
  heading!: string;
  @Field({ description: 'Field, as `commitment.title`; `extra`: kept as a field of one’s own; `ignore`.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'First value under it, to recognise it by; null where there is none.' })
  example!: string | null;
}

@ObjectType({ description: 'What an import does or would do.' })
export class PlanImportReport {
  @Field({ description: 'Whether it was saved: never in a trial, never where a cell has to be corrected.' })
  applied!: boolean;
  @Field(() => [PlanImportProblem], { description: 'Cells to be corrected, in the order of the sheet.' })
  problems!: PlanImportProblem[];
  @Field(() => PlanImportTally, { description: 'Commitments.' })
  commitments!: PlanImportTally;
  @Field(() => PlanImportTally, { description: 'Milestones.' })
  milestones!: PlanImportTally;
  @Field(() => [PlanImportColumn], { description: 'How each heading was understood.' })
  mapping!: PlanImportColumn[];
}

@InputType({ description: 'What a heading means, where it is not understood by itself.' })
export class PlanImportColumnInput {
  @Field({ description: 'Heading in the sheet.' })
  heading!: string;
  @Field({ description: 'Field, as `commitment.title`, or `extra` or `ignore`.' })
  field!: string;
}

const ImportPlanResult = outcome('ImportPlanResult', 'What the import does, or why it cannot be read.', [PlanImportReport, InvalidInput, PlanRefused, FileRefused] as const);

@Resolver()
export class PlanSpreadsheetResolver {
  constructor(private readonly spreadsheet: PlanSpreadsheet) {}

  @Query(() => PlanSheetFile, { description: 'A plan as a sheet, in the format that `importPlan` takes back.' })
  @Can('export', 'ActionPlan')
  async planSheet(
    @Ctx() ctx: RequestContext,
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('format', { type: () => SheetFormatEnum, defaultValue: SheetFormatEnum.XLSX, description: 'Format.' }) format: SheetFormatEnum,
  ): Promise<PlanSheetFile> {
    const { fileName, mediaType, content } = await this.spreadsheet.export(ctx, planId, format);
    return { fileName, mediaType, base64: content.toString('base64') };
  }

  @Mutation(() => ImportPlanResult, { description: 'Brings an uploaded sheet into the working text of a plan: all of it, or nothing. A trial saves nothing.' })
  @CanInOwn('import', 'ActionPlan')
  async importPlan(
    @Ctx() ctx: RequestContext,
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('fileId', { type: () => ID, description: 'The uploaded sheet.' }) fileId: string,
    @Args('trial', { defaultValue: true, description: 'Only tell what would happen.' }) trial: boolean,
    @Args('mapping', { type: () => [PlanImportColumnInput], defaultValue: [], description: 'What headings mean, where they are not understood by themselves.' }) mapping: PlanImportColumnInput[],
  ): Promise<PlanImportReport> {
    const report = await this.spreadsheet.importFile(ctx, planId, fileId, { trial, mapping: Object.fromEntries(mapping.map(({ heading, field }) => [heading, field])) });
    return Object.assign(new PlanImportReport(), report);
  }
}
