import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Args, GqlExecutionContext, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, PageArgs, Public, RequestContext, Self, Unaudited, type GraphqlContext } from '@tequio/platform';
import { Municipality } from '@tequio/network';
import { MailFrequency } from '@tequio/notifications';
import { FollowCounts } from '../followers/follow-counts.js';
import {
  ConfirmFollowResult,
  FollowAsMeInput,
  FollowAsMeResult,
  Followable,
  FollowConnection,
  FollowInput,
  FollowResult,
  FollowStatus,
  LeaveFollowResult,
  SetFollowFrequencyResult,
  UnfollowResult,
} from './follow.types.js';
import { municipalityFollowable } from '../followables/municipality-followable.js';
import { FollowsService } from './follows.service.js';
import { MyFollows } from './my-follows.service.js';

/** Address on the net that the call came from; null where it is not known. */
const CallerIp = createParamDecorator(
  (_: unknown, execution: ExecutionContext): string | null => GqlExecutionContext.create(execution).getContext<GraphqlContext>().operation.init.caller.ip,
);

const token = { description: 'From the link of the mail.' };

@Resolver()
export class FollowsResolver {
  constructor(
    private readonly follows: FollowsService,
    private readonly mine: MyFollows,
  ) {}

  @Query(() => Followable, { nullable: true, description: 'Something that can be followed; null where it is not published.' })
  @Public()
  followable(
    @Ctx() ctx: RequestContext,
    @Args('subjectType', { description: 'Type of the thing, as `Municipality`.' }) type: string,
    @Args('subjectId', { type: () => ID, description: 'Identifier of the thing.' }) id: string,
  ) {
    return this.follows.followable(ctx, { type, id });
  }

  @Query(() => FollowStatus, { nullable: true, description: 'How the follow of a link stands; null where the link is unknown or its time is over. Changes nothing.' })
  @Public()
  followByToken(@Ctx() ctx: RequestContext, @Args('token', token) text: string) {
    return this.follows.byToken(ctx, text);
  }

  @Mutation(() => FollowResult, { description: 'Asks to follow something by mail, without an account. A link is mailed that confirms it.' })
  @Public()
  follow(@Ctx() ctx: RequestContext, @CallerIp() ip: string | null, @Args('input', { description: 'What, and where the notices go.' }) input: FollowInput) {
    return this.follows.request(ctx, input, ip);
  }

  @Mutation(() => ConfirmFollowResult, { description: 'Confirms a follow; again answers how it stands.' })
  @Public()
  confirmFollow(@Ctx() ctx: RequestContext, @Args('token', token) text: string) {
    return this.follows.confirm(ctx, text);
  }

  @Mutation(() => LeaveFollowResult, { description: 'Ends a follow and erases its address; again answers how it stands.' })
  @Public()
  leaveFollow(@Ctx() ctx: RequestContext, @Args('token', token) text: string) {
    return this.follows.leave(ctx, text);
  }

  @Query(() => FollowConnection, { description: 'What the own account follows, the latest first.' })
  @Self()
  myFollows(@Ctx() ctx: RequestContext, @Args() page: PageArgs) {
    return this.mine.list(ctx, page);
  }

  @Mutation(() => FollowAsMeResult, { description: 'Follows something from the own account; the same again changes nothing.' })
  @Self()
  followAsMe(@Ctx() ctx: RequestContext, @Args('input', { description: 'What is to be followed.' }) input: FollowAsMeInput) {
    return this.mine.follow(ctx, input);
  }

  @Mutation(() => UnfollowResult, { description: 'Ends one of the own follows.' })
  @Self()
  unfollow(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'The follow.' }) id: string) {
    return this.mine.unfollow(ctx, id);
  }

  @Mutation(() => SetFollowFrequencyResult, { description: 'Chooses how often mail comes of one of the own follows, also for what waits already.' })
  @Self()
  @Unaudited('How often somebody wants mail is theirs alone.')
  setFollowFrequency(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID, description: 'The follow.' }) id: string,
    @Args('frequency', { type: () => MailFrequency, description: 'How often.' }) frequency: MailFrequency,
  ) {
    return this.mine.setFrequency(ctx, id, frequency);
  }
}

@Resolver(() => Municipality)
export class MunicipalityFollowersResolver {
  constructor(private readonly counts: FollowCounts) {}

  @ResolveField(() => Int, { description: 'How many follow it.' })
  followersCount(@Ctx() ctx: RequestContext, @Parent() municipality: Municipality) {
    return this.counts.of(ctx, { type: municipalityFollowable.type, id: municipality.id });
  }
}
