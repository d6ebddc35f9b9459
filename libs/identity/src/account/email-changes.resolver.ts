import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, RequestContext, Self } from '@tequio/platform';
import { ChangeEmailInput, ChangeEmailResult, EmailChange, EmailChangeLink, EmailChangeStepResult } from './email-change.types.js';
import { EmailChangesService } from './email-changes.service.js';

@Resolver()
export class EmailChangesResolver {
  constructor(private readonly service: EmailChangesService) {}

  @Query(() => EmailChange, { nullable: true, description: 'The own change of address that waits for its confirmation.' })
  @Self()
  myEmailChange(@Ctx() ctx: RequestContext) {
    return this.service.waiting(ctx);
  }

  @Query(() => EmailChangeLink, {
    nullable: true,
    description: 'What the link of a mail about a change of address opens; changes nothing.',
  })
  @Public()
  emailChangeByToken(@Ctx() ctx: RequestContext, @Args('token', { description: 'Secret of the link.' }) token: string) {
    return this.service.byToken(ctx, token);
  }

  @Mutation(() => ChangeEmailResult, {
    description: 'Asks to sign in with another address: a link to it confirms, a notice to the one before can cancel.',
  })
  @Self()
  changeEmail(@Ctx() ctx: RequestContext, @Args('input', { description: 'The new address.' }) input: ChangeEmailInput) {
    return this.service.request(ctx, input);
  }

  @Mutation(() => EmailChangeStepResult, { description: 'Lets the new address sign in.' })
  @Public()
  confirmEmailChange(@Ctx() ctx: RequestContext, @Args('token', { description: 'Secret of the link.' }) token: string) {
    return this.service.confirm(ctx, token);
  }

  @Mutation(() => EmailChangeStepResult, {
    description:
      'Keeps the address before. Where the change was confirmed already: brings it back, ends all sessions and access tokens and removes the password.',
  })
  @Public()
  cancelEmailChange(@Ctx() ctx: RequestContext, @Args('token', { description: 'Secret of the link.' }) token: string) {
    return this.service.cancel(ctx, token);
  }
}
