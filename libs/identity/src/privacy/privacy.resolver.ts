import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, Public, RequestContext } from '@tequio/platform';
import { PrivacyService } from './privacy.service.js';
import { PrivacyNotice, PrivacyNoticeVersion, PublishPrivacyNoticeInput, PublishPrivacyNoticeResult } from './privacy.types.js';

@Resolver()
export class PrivacyResolver {
  constructor(private readonly service: PrivacyService) {}

  @Query(() => PrivacyNotice, { description: 'The privacy notice in force at a network or municipality.' })
  @Public()
  privacyNotice(
    @Ctx() ctx: RequestContext,
    @Args('tenantId', { type: () => ID, nullable: true, description: 'The network or municipality; absent: the product’s own notice.' })
    tenantId?: string | null,
  ) {
    return this.service.inForce(ctx, tenantId ?? null);
  }

  @Query(() => [PrivacyNoticeVersion], { description: 'All versions of the own privacy notice, the newest first; none where the network’s or the product’s is used.' })
  @Can('publish', 'PrivacyNotice')
  privacyNoticeVersions(@Ctx() ctx: RequestContext) {
    return this.service.versions(ctx);
  }

  @Mutation(() => PublishPrivacyNoticeResult, {
    description: 'Publishes the next version of the own privacy notice; the versions before stay as they were.',
  })
  @Can('publish', 'PrivacyNotice')
  publishPrivacyNotice(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The notice.' }) input: PublishPrivacyNoticeInput,
  ) {
    return this.service.publish(ctx, input);
  }
}
