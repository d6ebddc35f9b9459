import { z } from 'zod';
import { defineJob } from '@tequio/platform';

/** What waits for a summary in one network and is due becomes deliveries, in sets. Runs in the tenant that the network is. */
export const groupDigests = defineJob('notifications.group.digests', 'bulk', {});

/** A reader follows nothing of a network any more: who it was goes from its summaries. */
export const forgetReader = defineJob('notifications.forget.reader', 'default', { reader: z.uuid() });
