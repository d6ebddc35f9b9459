import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, PageArgs, RequestContext, Self } from '@tequio/platform';
import { SuppressionListService } from './suppression-list.service.js';
import {
  LiftMailSuppressionInput,
  LiftMailSuppressionResult,
  MailSuppression,
  MailSuppressionConnection,
  OwnMailSuppression,
  UnreachableMember,
} from './suppression.types.js';

@Resolver()
export class SuppressionsResolver {
  constructor(private readonly service: SuppressionListService) {}

  @Query(() => MailSuppressionConnection, { description: 'Addresses that the network does not write to, newest first.' })
  @Can('list', 'MailSuppression')
  mailSuppressions(@Ctx() ctx: RequestContext, @Args() page: PageArgs) {
    return this.service.page(ctx, page);
  }

  @Query(() => MailSuppression, { description: 'One of the addresses that the network does not write to, or did not.' })
  @Can('list', 'MailSuppression')
  mailSuppression(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The entry of the list.' }) id: string) {
    return this.service.one(ctx, id);
  }

  @Query(() => [UnreachableMember], {
    description: 'Who of the own municipality, or of the network and all its municipalities, does not get its mails; also those with legal effect do not go out.',
  })
  @Can('list', 'Membership')
  unreachableMembers(@Ctx() ctx: RequestContext) {
    return this.service.members(ctx);
  }

  @Query(() => [OwnMailSuppression], { description: 'Networks whose mails do not get through to who is signed in.' })
  @Self()
  myMailSuppressions(@Ctx() ctx: RequestContext) {
    return this.service.own(ctx);
  }

  @Mutation(() => LiftMailSuppressionResult, { description: 'Takes an address off the list of those that are not written to; the next mail is tried again.' })
  @Can('lift', 'MailSuppression')
  liftMailSuppression(@Ctx() ctx: RequestContext, @Args('input', { description: 'The entry, and why.' }) input: LiftMailSuppressionInput) {
    return this.service.lift(ctx, input);
  }
}
