import { webhookBody } from './webhooks.js';

/** A message that somebody has sent to try a system out: tried once, whatever the state, and told of nothing. */
export const webhookTest = {
  type: 'webhook.test',
  body: (at: Date, endpointId: string): string => webhookBody('webhook.test', at, { subject: { type: 'WebhookEndpoint', id: endpointId } }),
};
