import { defineMachine } from '@tequio/platform';

export type WebhookState = 'active' | 'paused' | 'disabled';
export type WebhookStep = 'pause' | 'resume' | 'disable';

/** Whether messages go out to a system. What happens meanwhile waits, whatever the state. */
export const webhookMachine = defineMachine<WebhookState, WebhookStep, object>({
  name: 'webhook',
  subject: 'WebhookEndpoint',
  initial: 'active',
  transitions: {
    pause: { from: ['active'], to: 'paused', action: 'manage', next: { none: 'somebody who works on their own system asks for it' } },
    resume: { from: ['paused', 'disabled'], to: 'active', action: 'manage', next: { none: 'a notice tells who administers it that it has stopped' } },
    // The other system said that it is gone, or has answered nothing for days.
    disable: { from: ['active'], to: 'disabled', action: 'manage', derived: true, next: { none: 'it follows from what the other system answers' } },
  },
});
