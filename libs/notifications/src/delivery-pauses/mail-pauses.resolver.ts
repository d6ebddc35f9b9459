import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { DeliveryPauses } from './delivery-pauses.js';
import { MailPause } from './mail-pause.types.js';

@Resolver()
export class MailPausesResolver {
  constructor(private readonly pauses: DeliveryPauses) {}

  @Query(() => [MailPause], { description: 'What of the network’s mail is held back at the moment; links to sign in and invitations never are.' })
  @Can('list', 'SentNotice')
  mailPauses(@Ctx() ctx: RequestContext) {
    return this.pauses.ofNetwork(ctx);
  }
}
