import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tequio/platform';
import type { FileRow } from './files.service.js';

export interface FileReader {
  /** Type of the things that its files are tied to; once in the product. */
  subjectType: string;
  /** Whether who acts may read what this file is tied to, and with it the file. */
  mayRead(ctx: RequestContext, file: FileRow): boolean | Promise<boolean>;
}

/** Port for all contexts that tie files to their things: the right to read a file is that of its thing. */
@Injectable()
export class FileReaders {
  private readonly readers = new Map<string, FileReader>();

  /** Called while the product starts, from a constructor. */
  add(reader: FileReader): void {
    if (this.readers.has(reader.subjectType)) throw new Error(`files of ${reader.subjectType} have two readers`);
    this.readers.set(reader.subjectType, reader);
  }

  find(subjectType: string): FileReader | undefined {
    return this.readers.get(subjectType);
  }
}
