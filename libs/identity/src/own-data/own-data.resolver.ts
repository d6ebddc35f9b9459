import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Self } from '@tequio/platform';
import { EraseAccountInput, EraseAccountResult, ErasurePreview } from './erasure.types.js';
import { ErasureService } from './erasure.service.js';
import { OwnDataService } from './own-data.service.js';

@Resolver()
export class OwnDataResolver {
  constructor(
    private readonly data: OwnDataService,
    private readonly erasure: ErasureService,
  ) {}

  @Query(() => String, { description: 'All that is kept about who is signed in, as JSON text.' })
  @Self()
  myData(@Ctx() ctx: RequestContext) {
    return this.data.document(ctx);
  }

  @Query(() => ErasurePreview, { description: 'What stands in the way of erasing the own account.' })
  @Self()
  erasurePreview(@Ctx() ctx: RequestContext) {
    return this.erasure.preview(ctx);
  }

  @Mutation(() => EraseAccountResult, {
    description:
      'Erases the own account for good. Acts of office stay, with the name they were signed with; address, sessions, access tokens, follows and notices go.',
  })
  @Self()
  eraseAccount(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The confirmation.' }) input: EraseAccountInput,
  ) {
    return this.erasure.erase(ctx, input);
  }
}
