import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { WhatNextList } from './what-next.js';
import { WhatNextItem } from './what-next.types.js';

@Resolver()
export class WhatNextResolver {
  constructor(private readonly list: WhatNextList) {}

  @Query(() => [WhatNextItem], {
    description: 'What is to be done next in the municipality or network acted for, by date; at most 50 items.',
  })
  @Can('read', 'WhatNext')
  whatNext(@Ctx() ctx: RequestContext) {
    return this.list.items(ctx);
  }
}
