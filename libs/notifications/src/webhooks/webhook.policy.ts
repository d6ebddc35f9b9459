import { definePolicy, type Grant } from '@tequio/platform';

/** A host authority names systems of its own, and none of a municipality. */
const inOwn = (...actions: string[]): Grant[] => actions.map((action) => ({ action, where: { tenantId: '$network' } }));

export const webhookPolicy = definePolicy({
  subject: 'WebhookEndpoint',
  actions: ['list', 'manage'],
  grants: {
    liaison: ['list', 'manage'],
    network_admin: inOwn('list', 'manage'),
    network_analyst: inOwn('list'),
  },
});
