import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

/** The moment of a deadline has come; told once. `OnDeadline` marks what is done then. */
export const deadlineReached = defineEvent('notifications.deadline.reached', { deadlineId: z.uuid() });
