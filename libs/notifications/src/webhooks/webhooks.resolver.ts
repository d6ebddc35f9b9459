import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CanInOwn, Ctx, RequestContext } from '@tequio/platform';
import {
  CreateWebhookEndpointInput,
  CreateWebhookEndpointResult,
  DeleteWebhookEndpointResult,
  RotateWebhookSecretResult,
  TakeWebhookStepResult,
  UpdateWebhookEndpointInput,
  UpdateWebhookEndpointResult,
  WebhookEndpoint,
  WebhookEndpointCreated,
  WebhookEventKind,
  WebhookSecretRotated,
  WebhookStepName,
} from './webhook.types.js';
import { WebhooksService } from './webhooks.service.js';

const THE_SYSTEM = { type: () => ID, description: 'The system.' } as const;
const VERSION = { type: () => Int, description: 'Version that was read.' } as const;

@Resolver(() => WebhookEndpointCreated)
export class WebhooksResolver {
  constructor(private readonly service: WebhooksService) {}

  @Query(() => [WebhookEventKind], { description: 'Kinds of messages that other systems can be sent, of what who asks may read.' })
  @CanInOwn('list', 'WebhookEndpoint')
  webhookEvents(@Ctx() ctx: RequestContext) {
    return this.service.events(ctx);
  }

  @Query(() => [WebhookEndpoint], { description: 'Systems outside that the own municipality or network has told of what happens, in the order in which they were registered.' })
  @CanInOwn('list', 'WebhookEndpoint')
  webhookEndpoints(@Ctx() ctx: RequestContext) {
    return this.service.list(ctx);
  }

  @Query(() => WebhookEndpoint, { description: 'One of these systems.' })
  @CanInOwn('list', 'WebhookEndpoint')
  webhookEndpoint(@Ctx() ctx: RequestContext, @Args('id', THE_SYSTEM) id: string) {
    return this.service.one(ctx, id);
  }

  @Mutation(() => CreateWebhookEndpointResult, { description: 'Has a system told of what happens. The secret that messages are signed with is shown in this answer only.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  createWebhookEndpoint(@Ctx() ctx: RequestContext, @Args('input', { description: 'Where, and of what.' }) input: CreateWebhookEndpointInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => UpdateWebhookEndpointResult, { description: 'Changes where messages go, or of what they tell. What waits goes to the new address.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  updateWebhookEndpoint(@Ctx() ctx: RequestContext, @Args('input', { description: 'All of it, as it is to be.' }) input: UpdateWebhookEndpointInput) {
    return this.service.update(ctx, input);
  }

  @Mutation(() => TakeWebhookStepResult, { description: 'Stops the messages to a system, or lets them go out again with what has waited.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  takeWebhookStep(
    @Ctx() ctx: RequestContext,
    @Args('id', THE_SYSTEM) id: string,
    @Args('version', VERSION) version: number,
    @Args('step', { type: () => WebhookStepName, description: 'What to do.' }) step: WebhookStepName,
  ) {
    return this.service.take(ctx, id, version, step);
  }

  @Mutation(() => RotateWebhookSecretResult, { description: 'Makes a new secret, shown in this answer only. For 24 hours messages are signed with the one before as well.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  rotateWebhookSecret(@Ctx() ctx: RequestContext, @Args('id', THE_SYSTEM) id: string, @Args('version', VERSION) version: number) {
    return this.service.rotate(ctx, id, version);
  }

  @Mutation(() => DeleteWebhookEndpointResult, { description: 'Removes a system, with what waits for it and what was kept of its messages.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  deleteWebhookEndpoint(@Ctx() ctx: RequestContext, @Args('id', THE_SYSTEM) id: string, @Args('version', VERSION) version: number) {
    return this.service.remove(ctx, id, version);
  }

  @ResolveField(() => String, { description: 'What messages are signed with (`whsec_…`). Keep it; it is not shown again.' })
  secret(@Parent() created: WebhookEndpointCreated) {
    return this.service.openSecret(created);
  }
}

@Resolver(() => WebhookSecretRotated)
export class RotatedSecretResolver {
  constructor(private readonly service: WebhooksService) {}

  @ResolveField(() => String, { description: 'The new secret (`whsec_…`). Keep it; it is not shown again.' })
  secret(@Parent() rotated: WebhookSecretRotated) {
    return this.service.openSecret(rotated);
  }
}
