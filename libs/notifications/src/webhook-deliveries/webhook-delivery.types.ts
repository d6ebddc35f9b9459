import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, InvalidInput, outcome, PageArgs, type Locale } from '@tequio/platform';
import { findWebhookEvent, webhookTitle } from '../webhooks/webhook-event.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { NothingToResendToSystem } from './webhook-delivery.errors.js';

export enum WebhookDeliveryState {
  QUEUED = 'queued',
  DELIVERED = 'delivered',
  FAILED = 'failed',
}
registerEnumType(WebhookDeliveryState, {
  name: 'WebhookDeliveryState',
  description: 'Where a message to a system stands.',
  valuesMap: {
    QUEUED: { description: 'It waits for its turn, or for another attempt.' },
    DELIVERED: { description: 'The system took it.' },
    FAILED: { description: 'It was given up after ten attempts in about three days; it can be sent again.' },
  },
});

export interface DeliveryRow {
  id: string;
  endpoint_id: string;
  message_id: string;
  event: string;
  subject_id: string;
  body: string;
  occurred_at: Date;
  state: `${WebhookDeliveryState}`;
  attempts: number;
  due_at: Date;
  finished_at: Date | null;
  status: number | null;
  fault: string | null;
}

export interface AttemptRow {
  at: Date;
  duration_ms: number;
  status: number | null;
  fault: string | null;
  response: string | null;
}

@ObjectType({ description: 'A message to a system outside.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => ID, { description: 'The system.' })
  endpointId!: string;

  @Field({ description: 'The header `webhook-id`, the same for each attempt and when it is sent again.' })
  messageId!: string;

  @Field({ description: 'Kind of message, as `plan.published`.' })
  event!: string;

  @Field({ description: 'What it tells of, in the language of the request.' })
  title!: string;

  @Field({ description: 'When that happened.' })
  occurredAt!: Date;

  @Field(() => WebhookDeliveryState, { description: 'Where it stands.' })
  state!: WebhookDeliveryState;

  @Field(() => Int, { description: 'Attempts since it was queued, or queued again.' })
  attempts!: number;

  @Field(() => Date, { nullable: true, description: 'When it is tried next, where nothing holds it up; null once it has ended.' })
  dueAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it waits.' })
  finishedAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Status of the last answer; null where there was none.' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed, as `no_answer`; null where it did not, or where there was none.' })
  fault!: string | null;
}

@ObjectType({ description: 'One attempt to hand a message over.' })
export class WebhookAttempt {
  @Field({ description: 'When it ended.' })
  at!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number;

  @Field(() => Int, { nullable: true, description: 'Status of the answer; null where there was none.' })
  status!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed, as `no_answer`; null where it did not.' })
  fault!: string | null;

  @Field(() => String, { nullable: true, description: 'Beginning of what was answered, up to 1 kB, as text.' })
  response!: string | null;
}

@ObjectType({ description: 'A message to a system outside, with what became of it.' })
export class WebhookDeliveryDetail {
  @Field(() => WebhookDelivery, { description: 'The message.' })
  delivery!: WebhookDelivery;

  @Field({ description: 'What is sent, byte for byte.' })
  body!: string;

  @Field(() => [WebhookAttempt], { description: 'Attempts of the last 30 days, newest first.' })
  log!: WebhookAttempt[];
}

export const WebhookDeliveryConnection = connectionOf(WebhookDelivery, 'WebhookDelivery');

@ArgsType()
export class WebhookDeliveriesArgs extends PageArgs {
  @Field(() => ID, { description: 'The system.' })
  endpointId!: string;

  @Field(() => WebhookDeliveryState, { nullable: true, description: 'Only those that stand so; absent: all.' })
  state?: WebhookDeliveryState | null;
}

@InputType({ description: 'What is to be sent to a system again: one message, or all since a day.' })
export class ResendWebhooksInput {
  @Field(() => ID, { description: 'The system.' })
  endpointId!: string;

  @Field(() => ID, { nullable: true, description: 'One message; absent: all since the day.' })
  deliveryId?: string | null;

  @Field(() => String, { nullable: true, description: 'What happened from this day on, in the zone of the network, as `2026-11-21`; where no message is named.' })
  since?: string | null;

  @Field({ defaultValue: true, description: 'Whether those that the system took are left out; of all since a day.' })
  failedOnly: boolean = true;
}

@ObjectType({ description: 'Messages that are sent to a system again.' })
export class WebhooksResent {
  @Field(() => ID, { description: 'The system.' })
  endpointId!: string;

  @Field(() => Int, { description: 'How many messages.' })
  messages!: number;
}

export const ResendWebhooksResult = outcome('ResendWebhooksResult', 'How many are sent again, or why none is.', [WebhooksResent, NothingToResendToSystem, InvalidInput] as const);
export const TestWebhookResult = outcome('TestWebhookResult', 'The trial, on its way.', [WebhookDelivery, InvalidInput] as const);

export function toDelivery(row: DeliveryRow, locale: Locale): WebhookDelivery {
  const kind = findWebhookEvent(row.event);
  return Object.assign(new WebhookDelivery(), {
    id: row.id,
    endpointId: row.endpoint_id,
    messageId: row.message_id,
    event: row.event,
    title: (kind && webhookTitle(kind, locale)) ?? notificationsDictionary.text(locale, 'webhook.webhook_test'),
    occurredAt: row.occurred_at,
    state: row.state,
    attempts: row.attempts,
    dueAt: row.state === 'queued' ? row.due_at : null,
    finishedAt: row.finished_at,
    status: row.status,
    fault: row.fault,
  });
}

export const toAttempt = (row: AttemptRow): WebhookAttempt =>
  Object.assign(new WebhookAttempt(), { at: row.at, durationMs: row.duration_ms, status: row.status, fault: row.fault, response: row.response });
