import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { MailServer, RemoveMailServerResult, SaveMailServerInput, SaveMailServerResult, TryMailServerResult, UseMailServerResult } from './mail-server.types.js';
import { MailServersService } from './mail-servers.service.js';

const VERSION = { type: () => Int, description: 'Version that was read.' } as const;

@Resolver()
export class MailServersResolver {
  constructor(private readonly service: MailServersService) {}

  @Query(() => MailServer, { nullable: true, description: 'The network’s own mail server; null where its mails go through the platform’s.' })
  @Can('manage', 'MailServer')
  mailServer(@Ctx() ctx: RequestContext) {
    return this.service.one(ctx);
  }

  @Mutation(() => SaveMailServerResult, { description: 'Names the network’s own mail server, or changes its settings. While it is in use and its new settings have not been tried, mails wait.' })
  @Can('manage', 'MailServer')
  saveMailServer(@Ctx() ctx: RequestContext, @Args('input', { description: 'All of it, as it is to be.' }) input: SaveMailServerInput) {
    return this.service.save(ctx, input);
  }

  @Mutation(() => TryMailServerResult, { description: 'Mails a trial through it to who asks; `trial` says how it ended. One that goes lets go what waits. Ten an hour.' })
  @Can('manage', 'MailServer')
  tryMailServer(@Ctx() ctx: RequestContext, @Args('version', VERSION) version: number) {
    return this.service.try(ctx, version);
  }

  @Mutation(() => UseMailServerResult, { description: 'Has the network’s mails go through it, once a trial has gone.' })
  @Can('manage', 'MailServer')
  useMailServer(@Ctx() ctx: RequestContext, @Args('version', VERSION) version: number) {
    return this.service.use(ctx, version);
  }

  @Mutation(() => RemoveMailServerResult, { description: 'Removes it with its password. Mails go through the platform’s server, those that wait among them.' })
  @Can('manage', 'MailServer')
  removeMailServer(@Ctx() ctx: RequestContext, @Args('version', VERSION) version: number) {
    return this.service.remove(ctx, version);
  }
}
