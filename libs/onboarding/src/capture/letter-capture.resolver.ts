import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Network } from '@tequio/network';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { letterId, LetterOfIntent, LetterStepResult, letterVersion, toLetter, why } from '../letters/letter.types.js';
import { LetterQueries } from '../reads/letter-queries.js';
import { LetterCaptureService } from './letter-capture.service.js';
import { CapturedLetterInput, CaptureLettersResult } from './letter-capture.types.js';

@Resolver(() => LetterOfIntent)
export class LetterCaptureResolver {
  constructor(private readonly service: LetterCaptureService) {}

  @Mutation(() => CaptureLettersResult, { description: 'Captures past letters from the authority’s archive: all rows, or none where one has an error.' })
  @Can('capture', 'LetterOfIntent')
  captureLetters(
    @Ctx() ctx: RequestContext,
    @Args('letters', { type: () => [CapturedLetterInput], description: 'The letters, at most 600.' }) letters: CapturedLetterInput[],
    @Args('dryRun', { description: 'Whether to say only what would happen.' }) dryRun: boolean,
  ) {
    return this.service.capture(ctx, letters, dryRun);
  }

  @Mutation(() => LetterStepResult, { description: 'The municipality confirms a letter that the authority captured.' })
  @Can('confirm', 'LetterOfIntent')
  async confirmCapturedLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number) {
    return toLetter(await this.service.confirm(ctx, id, version));
  }

  @Mutation(() => LetterStepResult, { description: 'The municipality takes back its confirmation of a captured letter, with the reason, while nothing stands on it: it waits to be confirmed or disowned again.' })
  @Can('confirm', 'LetterOfIntent')
  async unconfirmCapturedLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.unconfirm(ctx, id, version, reason));
  }

  @Mutation(() => LetterStepResult, { description: 'The municipality says that a captured letter is not its own, with the reason.' })
  @Can('confirm', 'LetterOfIntent')
  async disownCapturedLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.disown(ctx, id, version, reason));
  }

  @Mutation(() => LetterStepResult, { description: 'The authority withdraws a letter that it captured, with the reason, also after the municipality confirmed it.' })
  @Can('capture', 'LetterOfIntent')
  async withdrawCapturedLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.withdraw(ctx, id, version, reason));
  }
}

@Resolver(() => Network)
export class UnconfirmedLettersResolver {
  constructor(private readonly queries: LetterQueries) {}

  @ResolveField(() => [String], {
    description: 'INEGI keys of the municipalities of which a past letter was captured that they have not confirmed, while none of theirs is accepted. Their stage is that of having no letter.',
  })
  unconfirmedLetters(@Ctx() ctx: RequestContext, @Parent() network: Network) {
    return this.queries.unconfirmed(ctx, network.id);
  }
}
