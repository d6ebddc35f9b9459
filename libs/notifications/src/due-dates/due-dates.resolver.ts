import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { DueDateConnection, DueDatesArgs, OverdueTally, ReminderLadder, ReminderLadderInput, SetReminderLadderResult } from './due-date.types.js';
import { DueDatesService } from './due-dates.service.js';

@Resolver()
export class DueDatesResolver {
  constructor(private readonly service: DueDatesService) {}

  @Query(() => DueDateConnection, { description: 'What is due in the municipality acted for; acted for a network, in all its municipalities and in itself.' })
  @Can('read', 'DueDate')
  dueDates(@Ctx() ctx: RequestContext, @Args() args: DueDatesArgs) {
    return this.service.page(ctx, args);
  }

  @Query(() => [OverdueTally], { description: 'Which municipalities of the network acted for owe something whose day has passed, those with most first; acted for a municipality, itself alone. At most 600.' })
  @Can('read', 'DueDate')
  overdueTallies(@Ctx() ctx: RequestContext) {
    return this.service.overdue(ctx);
  }

  @Query(() => [ReminderLadder], { description: 'What reminds of due dates in the network, kind by kind.' })
  @Can('read', 'DueDate')
  reminderLadders(@Ctx() ctx: RequestContext) {
    return this.service.ladders(ctx);
  }

  @Mutation(() => SetReminderLadderResult, { description: 'Sets what reminds of due dates of a kind, with the reason that is kept beside it; holds from the next morning on.' })
  @Can('update', 'Network')
  setReminderLadder(@Ctx() ctx: RequestContext, @Args('input', { description: 'The kind and its steps.' }) input: ReminderLadderInput) {
    return this.service.setLadder(ctx, input);
  }
}
