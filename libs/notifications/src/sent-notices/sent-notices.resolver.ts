import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { ResendNoticeInput, ResendNoticeResult, SentNoticeConnection, SentNoticeDetail, SentNoticesArgs } from './sent-notice.types.js';
import { SentNoticesService } from './sent-notices.service.js';

@Resolver()
export class SentNoticesResolver {
  constructor(private readonly service: SentNoticesService) {}

  @Query(() => SentNoticeConnection, { description: 'What people of the network and its municipalities were told, newest first, with what became of it.' })
  @Can('list', 'SentNotice')
  sentNotices(@Ctx() ctx: RequestContext, @Args() args: SentNoticesArgs) {
    return this.service.page(ctx, args);
  }

  @Query(() => SentNoticeDetail, { description: 'One thing that people were told, with who of an office was.' })
  @Can('list', 'SentNotice')
  sentNotice(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID, description: 'Id of the happening.' }) id: string) {
    return this.service.one(ctx, id);
  }

  @Mutation(() => ResendNoticeResult, { description: 'Tries those mails of a notice again that failed or came back. What is tried already is not tried twice.' })
  @Can('resend', 'SentNotice')
  resendNotice(@Ctx() ctx: RequestContext, @Args('input', { description: 'Which notice.' }) input: ResendNoticeInput) {
    return this.service.resend(ctx, input);
  }
}
