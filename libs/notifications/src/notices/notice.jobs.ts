import { z } from 'zod';
import { defineJob } from '@tequio/platform';

/** Notices of one tenant that are due become deliveries, in sets. */
export const groupNotices = defineJob('notifications.group.notices', 'default', {});

/** The same for what somebody is waiting for. */
export const groupUrgentNotices = defineJob('notifications.group.urgent-notices', 'urgent', {});

/** One set of deliveries goes out. */
export const sendBatch = defineJob('notifications.send.batch', 'bulk', { batchId: z.uuid() });

/** The same for what somebody is waiting for. */
export const sendUrgentBatch = defineJob('notifications.send.urgent-batch', 'urgent', { batchId: z.uuid() });

export const groupJobFor = (urgent: boolean) => (urgent ? groupUrgentNotices : groupNotices);
export const sendJobFor = (urgent: boolean) => (urgent ? sendUrgentBatch : sendBatch);
