import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { MembershipsService } from './memberships.service.js';
import {
  CorrectMembershipInput,
  CorrectMembershipResult,
  EndMembershipInput,
  EndMembershipResult,
  MembershipConnection,
  MembershipsArgs,
  NameDeputyInput,
  NameDeputyResult,
  ReplaceLiaisonInput,
  ReplaceLiaisonResult,
} from './membership.types.js';

@Resolver()
export class MembershipsResolver {
  constructor(private readonly service: MembershipsService) {}

  @Query(() => MembershipConnection, {
    description: 'Who is what in the own municipality, or in the network and all its municipalities.',
  })
  @Can('list', 'Membership')
  memberships(@Ctx() ctx: RequestContext, @Args() args: MembershipsArgs) {
    return this.service.list(ctx, args);
  }

  @Mutation(() => CorrectMembershipResult, { description: 'Corrects the post that a membership shows.' })
  @Can('correct', 'Membership')
  correctMembership(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The correction.' }) input: CorrectMembershipInput,
  ) {
    return this.service.correct(ctx, input);
  }

  @Mutation(() => ReplaceLiaisonResult, {
    description: 'Ends a liaison’s membership and invites who takes over; tasks and drafts stay with the office.',
  })
  @Can('replace', 'Membership')
  replaceLiaison(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who leaves and who takes over.' }) input: ReplaceLiaisonInput,
  ) {
    return this.service.replaceLiaison(ctx, input);
  }

  @Mutation(() => NameDeputyResult, { description: 'Invites a deputy for a leave, from a day to a day.' })
  @Can('name_deputy', 'Membership')
  nameDeputy(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Who covers whom, and when.' }) input: NameDeputyInput,
  ) {
    return this.service.nameDeputy(ctx, input);
  }

  @Mutation(() => EndMembershipResult, { description: 'Ends a membership, at once or on a day to come.' })
  @Can('end', 'Membership')
  endMembership(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'What ends, and why.' }) input: EndMembershipInput,
  ) {
    return this.service.endMembership(ctx, input);
  }
}
