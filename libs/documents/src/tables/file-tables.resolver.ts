import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, outcome, Refusal, Refused, RequestContext } from '@tequio/platform';
import { FileRefused } from '../uploads/file.errors.js';
import { FileTables } from './file-tables.service.js';

@ObjectType({ description: 'A row of a sheet that holds something.' })
export class FileTableRow {
  @Field(() => Int, { description: 'Row, as the sheet or the editor numbers it.' })
  line!: number;
  @Field(() => [String], { description: 'Its cells as texts. A formula is never worked out: the value that the sheet kept of it stands.' })
  cells!: string[];
}

@ObjectType({ description: 'A spreadsheet or CSV as rows, the headings included.' })
export class FileTable {
  @Field(() => [FileTableRow], { description: 'Rows of its first sheet.' })
  rows!: FileTableRow[];
  @Field(() => String, { nullable: true, description: 'Encoding that a text was read in, as `windows-1252`; null of a spreadsheet.' })
  encoding!: string | null;
}

const FileTableResult = outcome('FileTableResult', 'The rows, or why they cannot be read.', [FileTable, FileRefused] as const);

@Resolver()
export class FileTablesResolver {
  constructor(private readonly tables: FileTables) {}

  @Query(() => FileTableResult, { description: 'Rows of a list that was sent to `POST /files`, of 2,000 rows at most, to be looked at before it is brought in.' })
  @Can('read', 'File')
  async fileTable(@Ctx() ctx: RequestContext, @Args('fileId', { type: () => ID, description: 'The file.' }) fileId: string) {
    const read = await this.tables.read(ctx, fileId).catch((error: unknown) => {
      // Only mutations have their refusals made an answer for them.
      if (error instanceof Refused) return error.refusal.speak(ctx.locale);
      throw error;
    });
    if (read instanceof Refusal) return read;
    const { rows, encoding } = read;
    return Object.assign(new FileTable(), { rows: rows.map((row) => Object.assign(new FileTableRow(), row)), encoding });
  }
}
