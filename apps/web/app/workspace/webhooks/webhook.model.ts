import type { WebhookMessagesQuery, WebhookQuery } from '@tequio/contracts';
import type { Tone } from '@tequio/ui';
import { may, runHere, spaceContext } from '../acting.js';
import { isId, notHere } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { WEBHOOK } from './webhooks.queries.js';
import type { webhooksText } from './webhooks.text.js';

export type System = WebhookQuery['webhookEndpoint'];
export type Message = WebhookMessagesQuery['webhookDeliveries']['nodes'][number];

export const STATE_TONES: Readonly<Record<System['state'], Tone>> = { ACTIVE: 'ok', PAUSED: 'idle', DISABLED: 'late' };
export const MESSAGE_TONES: Readonly<Record<Message['state'], Tone>> = { QUEUED: 'now', DELIVERED: 'ok', FAILED: 'late' };

/** What messages of a trial are called. */
export const TRIAL = 'webhook.test';

/** The system that the address names. */
export async function systemHere(call: Call, id: string | undefined): Promise<System> {
  if (!isId(id)) throw notHere();
  return (await runHere(call, WEBHOOK, { id })).webhookEndpoint;
}

/** What all pages of a system show around it. */
export function around(call: Call) {
  const { base, membership } = call.context.get(spaceContext);
  return { list: `${base}/sistemas`, place: membership.place.name, mayManage: may(call, 'WebhookEndpoint:manage') };
}

/** What a system answered, in words: its status, and what that means where it did not take the message; null where it was not asked. */
export const answerOf = (t: Pick<(typeof webhooksText)['es'], 'faults'>, { status, fault }: { status?: number | null; fault?: string | null }): string | null =>
  [status, fault && (t.faults[fault] ?? fault)].filter(Boolean).join(': ') || null;
