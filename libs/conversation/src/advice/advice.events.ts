import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

const thread = { threadId: z.uuid() };

/** Somebody wrote; published in the municipality's place, whoever wrote. */
export const adviceWritten = defineEvent('conversation.advice.written', { ...thread, entryId: z.uuid() });
export const adviceAssigned = defineEvent('conversation.advice.assigned', { ...thread, entryId: z.uuid() });
/** Personal data were taken out of a message. */
export const adviceMessageRemoved = defineEvent('conversation.advice.message_removed', thread);
