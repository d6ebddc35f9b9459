import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tequio/platform';
import { letterId, LetterOfIntent, LetterStepResult, letterVersion, toLetter, why } from '../letters/letter.types.js';
import { LetterLoaders } from '../reads/letter-loaders.js';
import { LetterObservation, LetterUndoneDecision, ObservationInput, toObservation, toUndoneDecision } from './letter-review.types.js';
import { LetterReviewsService } from './letter-reviews.service.js';

@Resolver(() => LetterOfIntent)
export class LetterReviewsResolver {
  constructor(
    private readonly service: LetterReviewsService,
    private readonly loaders: LetterLoaders,
  ) {}

  @Mutation(() => LetterStepResult, { description: 'The authority begins to review the letter.' })
  @Can('review', 'LetterOfIntent')
  async takeUpLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number) {
    return toLetter(await this.service.takeUp(ctx, id, version));
  }

  @Mutation(() => LetterStepResult, { description: 'The authority asks for corrections, field by field, with reasons.' })
  @Can('review', 'LetterOfIntent')
  async observeLetter(
    @Ctx() ctx: RequestContext,
    @Args('id', letterId) id: string,
    @Args('version', letterVersion) version: number,
    @Args('observations', { type: () => [ObservationInput], description: 'What is to be corrected, 1 to 40.' }) observations: ObservationInput[],
  ) {
    return toLetter(await this.service.observe(ctx, id, version, observations));
  }

  @Mutation(() => LetterStepResult, { description: 'The authority accepts the letter; it becomes public.' })
  @Can('decide', 'LetterOfIntent')
  async acceptLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number) {
    return toLetter(await this.service.accept(ctx, id, version));
  }

  @Mutation(() => LetterStepResult, { description: 'The authority rejects the letter, with a reason.' })
  @Can('decide', 'LetterOfIntent')
  async rejectLetter(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.reject(ctx, id, version, reason));
  }

  @Mutation(() => LetterStepResult, { description: 'The authority takes back an acceptance or a rejection that was a mistake, with the reason, while nothing stands on it: the letter is under review again.' })
  @Can('decide', 'LetterOfIntent')
  async takeBackLetterDecision(@Ctx() ctx: RequestContext, @Args('id', letterId) id: string, @Args('version', letterVersion) version: number, @Args('reason', why) reason: string) {
    return toLetter(await this.service.takeBack(ctx, id, version, reason));
  }

  @ResolveField(() => [LetterObservation], { description: 'What the authority asked to be corrected, the last round first.' })
  async observations(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? [] : (await this.loaders.of(ctx).observations.load(letter.id)).map(toObservation);
  }

  @ResolveField(() => [LetterUndoneDecision], { description: 'Answers that were a mistake and were taken back, the last first.' })
  async undoneDecisions(@Ctx() ctx: RequestContext, @Parent() letter: LetterOfIntent) {
    return ctx.scope === 'public' ? [] : (await this.loaders.of(ctx).undoneDecisions.load(letter.id)).map(toUndoneDecision);
  }
}
