import { defineJob } from '@tequio/platform';
import { z } from 'zod';

/** A turn of one system outside: what waits for it goes out, one message after another. */
export const sendWebhooks = defineJob('notifications.send.webhooks', 'outside', { endpointId: z.uuid() });
