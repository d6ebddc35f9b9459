import { Args, Query, Resolver } from '@nestjs/graphql';
import { PageArgs, Public, type Connection } from '@tequio/platform';
import { LocalMailbox } from './local-mailbox.js';
import { LocalMail, LocalMailConnection } from './local-mailbox.types.js';

@Resolver()
export class LocalMailboxResolver {
  constructor(private readonly mailbox: LocalMailbox) {}

  @Query(() => LocalMailConnection, {
    description:
      'Mails of the local mailbox, newest first. Not found where the deployment has a mail server or a public address.',
  })
  @Public()
  localMailbox(@Args() { first, after }: PageArgs): Promise<Connection<LocalMail>> {
    return this.mailbox.list(first, after);
  }

  @Query(() => LocalMail, { description: 'One mail of the local mailbox.' })
  @Public()
  localMail(@Args('id', { description: 'Name in the mailbox.' }) id: string): Promise<LocalMail> {
    return this.mailbox.one(id);
  }
}
