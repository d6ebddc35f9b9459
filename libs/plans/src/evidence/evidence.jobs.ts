import { z } from 'zod';
import { defineJob } from '@tequio/platform';

/** Visits the address of one evidence and keeps what was found. */
export const visitEvidenceLink = defineJob('plans.visit.evidence', 'bulk', { evidenceId: z.uuid() });
