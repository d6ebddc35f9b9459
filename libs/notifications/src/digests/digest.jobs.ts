import { defineJob } from '@tequio/platform';

/** What waits for a summary in one network and is due becomes deliveries, in sets. Runs in the tenant that the network is. */
export const groupDigests = defineJob('notifications.group.digests', 'bulk', {});
