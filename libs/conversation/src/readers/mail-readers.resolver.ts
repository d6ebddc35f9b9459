import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChooseMailInput, MailChoices, MailChoicesService } from '@tequio/notifications';
import { Ctx, PageArgs, Public, RequestContext, Self, Unaudited } from '@tequio/platform';
import { ChooseMailResult, ChooseMyMailResult, FollowFrequencyInput, MailReader, PauseMailResult, SentMailConnection } from './mail-reader.types.js';
import { MailReaders } from './mail-readers.service.js';

const token = { description: 'From the link of a mail.' };
const OWN = 'How often somebody wants mail is theirs alone; the row keeps when it was chosen.';

@Resolver()
export class MailReadersResolver {
  constructor(
    private readonly readers: MailReaders,
    private readonly choices: MailChoicesService,
  ) {}

  @Query(() => MailReader, { nullable: true, description: 'What the reader of a mail chose and was sent; null where the link is unknown. Changes nothing.' })
  @Public()
  mailReader(@Ctx() ctx: RequestContext, @Args('token', token) secret: string) {
    return this.readers.byToken(ctx, secret);
  }

  @Mutation(() => ChooseMailResult, { description: 'Chooses by the link of a mail how often mail comes, for all that can wait and for each followed thing.' })
  @Public()
  @Unaudited(OWN)
  chooseMail(
    @Ctx() ctx: RequestContext,
    @Args('token', token) secret: string,
    @Args('input', { description: 'For all mails.' }) input: ChooseMailInput,
    @Args('follows', { type: () => [FollowFrequencyInput], defaultValue: [], description: 'For followed things; those that are not given stay as they are.' })
    follows: FollowFrequencyInput[],
  ) {
    return this.readers.choose(ctx, secret, input, follows);
  }

  @Mutation(() => PauseMailResult, { description: 'Stops by the link of a mail all that is not mandatory; again answers the same.' })
  @Public()
  @Unaudited(OWN)
  pauseMail(@Ctx() ctx: RequestContext, @Args('token', token) secret: string) {
    return this.readers.pause(ctx, secret);
  }

  @Query(() => MailChoices, { description: 'How who is signed in wants mail of what can wait.' })
  @Self()
  myMailChoices(@Ctx() ctx: RequestContext) {
    return this.choices.read(ctx, ctx.requirePerson());
  }

  @Mutation(() => ChooseMyMailResult, { description: 'Chooses how often mail comes of what can wait, also for what waits already.' })
  @Self()
  @Unaudited(OWN)
  chooseMyMail(@Ctx() ctx: RequestContext, @Args('input', { description: 'For all mails.' }) input: ChooseMailInput) {
    return this.choices.choose(ctx, ctx.requirePerson(), input);
  }

  @Query(() => SentMailConnection, { description: 'Mails that went to who is signed in, or were to go, with why; the latest first.' })
  @Self()
  mySentMails(@Ctx() ctx: RequestContext, @Args() page: PageArgs) {
    return this.readers.mine(ctx, page);
  }
}
