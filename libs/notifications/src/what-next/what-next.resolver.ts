import { Int, Query, Resolver } from '@nestjs/graphql';
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

  @Query(() => Int, {
    description: 'How many things others have to do in the municipality or network acted for, also those that who asks does not see; at most 50.',
  })
  @Can('read', 'WhatNext')
  whatNextOfOthers(@Ctx() ctx: RequestContext) {
    return this.list.ofOthers(ctx);
  }
}
