import { Injectable } from '@nestjs/common';
import { SubjectReaders } from '../uploads/subject-readers.js';
import type { OfficialDocumentEntity } from './official-document.entity.js';

/** Port for all contexts that issue documents of their things: who reads one that is not published. */
@Injectable()
export class DocumentReaders extends SubjectReaders<OfficialDocumentEntity> {}
