import type { RequestContext } from '@tequio/platform';

export interface SubjectReader<Row> {
  /** Type of the things that what is read is tied to; once in the product. */
  subjectType: string;
  /** Whether who acts may read the thing that this is tied to, and with it this. */
  mayRead(ctx: RequestContext, row: Row): boolean | Promise<boolean>;
}

/** The right to read what is tied to a thing is that of its thing: each context says it of its own. */
export abstract class SubjectReaders<Row> {
  private readonly readers = new Map<string, SubjectReader<Row>>();

  /** Called while the product starts, from a constructor. */
  add(reader: SubjectReader<Row>): void {
    if (this.readers.has(reader.subjectType)) throw new Error(`${this.constructor.name} of ${reader.subjectType} are two`);
    this.readers.set(reader.subjectType, reader);
  }

  find(subjectType: string): SubjectReader<Row> | undefined {
    return this.readers.get(subjectType);
  }
}
