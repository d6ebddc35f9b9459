import { Resolver, Subscription } from '@nestjs/graphql';
import { Ctx, RequestContext, Self } from '@tequio/platform';
import { LiveNotices } from './live-notices.js';
import { NoticesChanged } from './notices-changed.types.js';

@Resolver()
export class LiveNoticesResolver {
  constructor(private readonly live: LiveNotices) {}

  @Subscription(() => NoticesChanged, {
    description: 'Tells who is signed in how many own notices are unread: at once, and whenever one arrives or is read.',
    resolve: (change: NoticesChanged) => change,
  })
  @Self()
  myNoticesChanged(@Ctx() ctx: RequestContext) {
    return this.live.watch(ctx);
  }
}
