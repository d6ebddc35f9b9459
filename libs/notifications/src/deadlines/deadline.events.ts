import { z } from 'zod';
import { defineEvent } from '@tequio/platform';

/** The moment of a deadline has come; told once. Whoever scheduled it looks the deadline up and sees whether it is its own. */
export const deadlineReached = defineEvent('notifications.deadline.reached', { deadlineId: z.uuid() });
