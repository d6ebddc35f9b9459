import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CanInOwn, Ctx, RequestContext } from '@tequio/platform';
import { WebhookDeliveriesService } from './webhook-deliveries.service.js';
import { ResendWebhooksInput, ResendWebhooksResult, TestWebhookResult, WebhookDeliveriesArgs, WebhookDeliveryConnection, WebhookDeliveryDetail } from './webhook-delivery.types.js';

@Resolver()
export class WebhookDeliveriesResolver {
  constructor(private readonly service: WebhookDeliveriesService) {}

  @Query(() => WebhookDeliveryConnection, { description: 'Messages to a system of the last 30 days, newest first.' })
  @CanInOwn('list', 'WebhookEndpoint')
  webhookDeliveries(@Ctx() ctx: RequestContext, @Args() args: WebhookDeliveriesArgs) {
    return this.service.page(ctx, args);
  }

  @Query(() => WebhookDeliveryDetail, { description: 'One message to a system, with what is sent and how each attempt ended.' })
  @CanInOwn('list', 'WebhookEndpoint')
  webhookDelivery(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The message.' }) id: string) {
    return this.service.one(ctx, id);
  }

  @Mutation(() => TestWebhookResult, { description: 'Sends a message of the kind `webhook.test` to try a system out. It is tried once.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  testWebhookEndpoint(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The system.' }) id: string) {
    return this.service.test(ctx, id);
  }

  @Mutation(() => ResendWebhooksResult, { description: 'Sends messages again that have ended, with the same `webhook-id`. What waits already is not sent twice.' })
  @CanInOwn('manage', 'WebhookEndpoint')
  resendWebhooks(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which messages.' }) input: ResendWebhooksInput) {
    return this.service.resend(ctx, input);
  }
}
