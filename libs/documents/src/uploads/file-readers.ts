import { Injectable } from '@nestjs/common';
import type { FileRow } from './files.service.js';
import { SubjectReaders } from './subject-readers.js';

/** Port for all contexts that tie files to their things. */
@Injectable()
export class FileReaders extends SubjectReaders<FileRow> {}
