import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

export const bodyConvened = defineEvent('governance.body.convened', { bodyId: z.uuid() });
/** When and where a body is installed is known, or known to be otherwise. */
export const installationCalled = defineEvent('governance.installation.called', { bodyId: z.uuid(), installationId: z.uuid() });
export const bodyInstalled = defineEvent('governance.body.installed', { bodyId: z.uuid(), installationId: z.uuid() });
export const installationCorrected = defineEvent('governance.installation.corrected', { bodyId: z.uuid(), installationId: z.uuid() });
export const memberAppointed = defineEvent('governance.member.appointed', { bodyId: z.uuid(), termId: z.uuid() });
export const termEnded = defineEvent('governance.term.ended', { bodyId: z.uuid(), termId: z.uuid() });
export const rulesAdopted = defineEvent('governance.rules.adopted', { bodyId: z.uuid(), rulesId: z.uuid() });
export const bodyDissolved = defineEvent('governance.body.dissolved', { bodyId: z.uuid() });
