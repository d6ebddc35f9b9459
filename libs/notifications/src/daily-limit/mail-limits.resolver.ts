import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { MailLimit } from './mail-limit.types.js';
import { MailLimits } from './mail-limits.service.js';

@Resolver()
export class MailLimitsResolver {
  constructor(private readonly limits: MailLimits) {}

  @Query(() => [MailLimit], { description: 'Whose notices wait for another day, as the mails of this one are used up: in the network, or in the municipality that is acted for.' })
  @Can('read', 'MailLimit')
  mailLimits(@Ctx() ctx: RequestContext) {
    return this.limits.inForce(ctx);
  }
}
