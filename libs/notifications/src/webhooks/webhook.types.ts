import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, OpenStep, outcome, StaleVersion, TransitionRefused } from '@tequio/platform';

export enum WebhookStateName {
  ACTIVE = 'active',
  PAUSED = 'paused',
  DISABLED = 'disabled',
}
registerEnumType(WebhookStateName, {
  name: 'WebhookState',
  description: 'Whether messages go out to a system. What happens while they do not waits for up to 30 days.',
  valuesMap: {
    ACTIVE: { description: 'Messages go out as things happen.' },
    PAUSED: { description: 'Somebody who administers it has stopped it for a while.' },
    DISABLED: { description: 'It stopped by itself; `disabledCause` says why.' },
  },
});

export enum WebhookDisabledCause {
  GONE = 'gone',
  FAILING = 'failing',
}
registerEnumType(WebhookDisabledCause, {
  name: 'WebhookDisabledCause',
  description: 'Why messages to a system stopped by themselves.',
  valuesMap: {
    GONE: { description: 'The system answered 410: that nothing is there any more.' },
    FAILING: { description: 'No message was taken for five days.' },
  },
});

export enum WebhookStepName {
  PAUSE = 'pause',
  RESUME = 'resume',
}
registerEnumType(WebhookStepName, {
  name: 'WebhookStep',
  description: 'What can be done with the messages to a system.',
  valuesMap: {
    PAUSE: { description: 'Stops them; what happens meanwhile waits.' },
    RESUME: { description: 'Lets them go out again, what has waited first.' },
  },
});

export enum WebhookAudience {
  PUBLIC = 'public',
  WORKSPACE = 'workspace',
}
registerEnumType(WebhookAudience, {
  name: 'WebhookAudience',
  description: 'Who could read what a message tells.',
  valuesMap: {
    PUBLIC: { description: 'Anyone: it is published.' },
    WORKSPACE: { description: 'Who may read the thing in its workspace.' },
  },
});

@ObjectType({ description: 'A kind of message that other systems can be sent.' })
export class WebhookEventKind {
  @Field({ description: 'Its name in messages, as `plan.published`.' })
  type!: string;

  @Field({ description: 'What it tells of, in the language of the request.' })
  title!: string;

  @Field(() => WebhookAudience, { description: 'Who could read what it tells.' })
  audience!: WebhookAudience;
}

@ObjectType({ description: 'A system outside that is told of what happens here.' })
export class WebhookEndpoint {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Version of what was set, for changes.' })
  version!: number;

  @Field({ description: 'Address that messages are posted to.' })
  url!: string;

  @Field({ description: 'Whose system it is and what for, in the words of who administers it.' })
  description!: string;

  @Field(() => [String], { description: 'Kinds of messages that it gets, as `plan.published`.' })
  events!: string[];

  @Field(() => WebhookStateName, { description: 'Whether messages go out.' })
  state!: WebhookStateName;

  @Field(() => WebhookDisabledCause, { nullable: true, description: 'Why it stopped by itself; null where it did not.' })
  disabledCause!: WebhookDisabledCause | null;

  @Field(() => [OpenStep], { description: 'What can be done with it now.' })
  openSteps!: OpenStep[];

  @Field(() => Int, { description: 'Messages that wait, for their turn or for another attempt.' })
  waiting!: number;

  @Field(() => String, { nullable: true, description: 'Why who operates the platform holds its messages back; null where nobody does. They wait as when it is paused.' })
  heldBack!: string | null;

  @Field({ description: 'When it was registered.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it last took a message; null: never.' })
  deliveredAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Since when it has taken none; null while it takes them.' })
  failingSince!: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when messages are also signed with the secret before; null where there is none.' })
  previousSecretUntil!: Date | null;
}

@InputType({ description: 'A system that is to be told of what happens.' })
export class CreateWebhookEndpointInput {
  @Field({ description: 'Address that messages are posted to: `https`, at a public address, up to 500 characters.' })
  url!: string;

  @Field({ description: 'Whose system it is and what for, up to 100 characters.' })
  description!: string;

  @Field(() => [String], { description: 'Kinds of messages, of those that `webhookEvents` lists.' })
  events!: string[];
}

@InputType({ description: 'What is to be different about a system that is told of what happens.' })
export class UpdateWebhookEndpointInput extends CreateWebhookEndpointInput {
  @Field(() => ID, { description: 'The system.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
}

@ObjectType({ description: 'A system that was just registered.' })
export class WebhookEndpointCreated {
  @Field(() => WebhookEndpoint, { description: 'The system.' })
  endpoint!: WebhookEndpoint;
  /** Sealed: a result may be kept for a repeated call. */
  sealedSecret!: string;
}

@ObjectType({ description: 'A system whose secret was just changed.' })
export class WebhookSecretRotated {
  @Field(() => WebhookEndpoint, { description: 'The system; `previousSecretUntil` says how long the secret before is used beside the new one.' })
  endpoint!: WebhookEndpoint;
  /** Sealed, as that of a new one. */
  sealedSecret!: string;
}

@ObjectType({ description: 'A system that is told of nothing any more; what waited for it and what was kept of it is gone.' })
export class WebhookEndpointDeleted {
  @Field(() => ID, { description: 'The system.' })
  id!: string;
}

export const CreateWebhookEndpointResult = outcome('CreateWebhookEndpointResult', 'The system with its secret, or what to correct.', [WebhookEndpointCreated, InvalidInput] as const);
export const UpdateWebhookEndpointResult = outcome('UpdateWebhookEndpointResult', 'The changed system, or why it was not changed.', [WebhookEndpoint, InvalidInput, StaleVersion] as const);
export const TakeWebhookStepResult = outcome('TakeWebhookStepResult', 'The system after the step, or why it was not taken.', [WebhookEndpoint, StaleVersion, TransitionRefused] as const);
export const RotateWebhookSecretResult = outcome('RotateWebhookSecretResult', 'The new secret, or why it was not made.', [WebhookSecretRotated, StaleVersion] as const);
export const DeleteWebhookEndpointResult = outcome('DeleteWebhookEndpointResult', 'That it is gone, or why it is not.', [WebhookEndpointDeleted, StaleVersion] as const);
