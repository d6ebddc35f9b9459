import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Self } from '@tequio/platform';
import { AccessTokensService } from './access-tokens.service.js';
import {
  AccessToken,
  AccessTokenCreated,
  AccessTokenRevoked,
  CreateAccessTokenInput,
  CreateAccessTokenResult,
} from './access-token.types.js';

@Resolver(() => AccessTokenCreated)
export class AccessTokensResolver {
  constructor(private readonly service: AccessTokensService) {}

  @Query(() => [AccessToken], { description: 'Own access tokens that still open something, newest first.' })
  @Self()
  myAccessTokens(@Ctx() ctx: RequestContext) {
    return this.service.list(ctx);
  }

  @Mutation(() => CreateAccessTokenResult, {
    description: 'Makes a personal access token. Its text is shown in this answer only.',
  })
  @Self()
  createAccessToken(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What it may do.' }) input: CreateAccessTokenInput,
  ) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => AccessTokenRevoked, { description: 'Ends an own access token, at once.' })
  @Self()
  revokeAccessToken(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The token.' }) id: string) {
    return this.service.revoke(ctx, id);
  }

  @ResolveField(() => String, {
    description: 'Text of the token: send it as `Authorization: Bearer …`. Keep it; it is not shown again.',
  })
  text(@Parent() created: AccessTokenCreated) {
    return this.service.openText(created);
  }
}
