import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Refused, type RequestContext } from '@tequio/platform';
import { refusedFile, refuseClaim } from '../uploads/file.errors.js';
import { Files } from '../uploads/files.service.js';
import { readTableRows, type ReadTable } from './read-rows.js';

/** Rows and columns of a list that is brought in one go. */
export const TABLE_LIMITS = { maxRows: 2_000, maxColumns: 60 };

/** Lists that people send as files, whatever made them. */
@Injectable()
export class FileTables {
  constructor(private readonly files: Files) {}

  /** The rows of an uploaded spreadsheet or CSV that who acts may read. Throws `Refused(FileRefused)`. */
  async read(ctx: RequestContext, fileId: string): Promise<ReadTable> {
    const { file, content } = await this.files.open(ctx, fileId);
    if (file.kind !== 'spreadsheet' && file.kind !== 'csv') {
      content.destroy();
      throw refuseClaim('file_kind', { name: file.name });
    }
    const table = await readTableRows(await buffer(content), TABLE_LIMITS);
    if ('code' in table) throw new Refused(refusedFile(table));
    if (table.cut) throw refuseClaim('table_too_long', { name: file.name, maxRows: TABLE_LIMITS.maxRows });
    return table;
  }
}
