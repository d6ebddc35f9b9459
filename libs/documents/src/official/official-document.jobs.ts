import { z } from 'zod';
import { defineEvent, defineJob } from '@tequio/platform';

/** Makes the PDF of an issued document. */
export const renderOfficialDocument = defineJob('documents.render.document', 'documents', { documentId: z.uuid() });

/** The PDF of an issued document is stored. */
export const officialDocumentRendered = defineEvent('documents.document.rendered', { documentId: z.uuid(), subjectType: z.string().regex(/^[A-Z][A-Za-z]{1,60}$/), subjectId: z.uuid() });
