import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, Self, Unaudited } from '@tequio/platform';
import { MyNotices } from './my-notices.service.js';
import {
  MarkNoticesReadInput,
  MarkNoticesReadResult,
  MyNoticesArgs,
  NoticeConnection,
  NoticePreference,
  SetNoticePreferenceInput,
  SetNoticePreferenceResult,
} from './notice.types.js';

@Resolver()
export class MyNoticesResolver {
  constructor(private readonly notices: MyNotices) {}

  @Query(() => NoticeConnection, {
    description: 'Notices of who is signed in, of all networks and municipalities, newest first.',
  })
  @Self()
  myNotices(@Ctx() ctx: RequestContext, @Args() page: MyNoticesArgs) {
    return this.notices.page(ctx, page);
  }

  @Query(() => Int, { description: 'How many notices of who is signed in are unread.' })
  @Self()
  unreadNoticeCount(@Ctx() ctx: RequestContext) {
    return this.notices.unread(ctx);
  }

  @Query(() => [NoticePreference], {
    description: 'Kinds of notice, with where who is signed in wants each.',
  })
  @Self()
  myNoticePreferences(@Ctx() ctx: RequestContext) {
    return this.notices.preferences(ctx);
  }

  @Mutation(() => MarkNoticesReadResult, { description: 'Marks own notices as read.' })
  @Self()
  @Unaudited('Having read one’s own notices changes nothing that others rely on.')
  markNoticesRead(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'Which notices.' }) input: MarkNoticesReadInput,
  ) {
    return this.notices.markRead(ctx, input);
  }

  @Mutation(() => SetNoticePreferenceResult, { description: 'Chooses whether notices of one kind stand in the list and how often they go by mail.' })
  @Self()
  @Unaudited('What somebody wants to be told, and where, is theirs alone; the row keeps when it was chosen.')
  setNoticePreference(
    @Ctx() ctx: RequestContext,
    @Args('input', { description: 'The choice.' }) input: SetNoticePreferenceInput,
  ) {
    return this.notices.prefer(ctx, input);
  }
}
