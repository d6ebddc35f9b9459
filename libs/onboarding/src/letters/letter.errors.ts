import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@tequio/platform';

/** Refusals of onboarding speak from its own dictionary. */
abstract class OnboardingRefusal extends Refusal {
  protected override get space(): string {
    return 'onboarding';
  }
}

@ObjectType({ implements: () => Refusal, description: 'There is a letter under way or in force already.' })
export class LetterAlreadyOpen extends OnboardingRefusal {
  override code = 'letter_already_open';

  @Field({ description: 'That letter.' })
  letterId!: string;

  @Field({ description: 'State it is in.' })
  state!: string;

  static of(letterId: string, state: string): LetterAlreadyOpen {
    return Object.assign(new LetterAlreadyOpen(), { letterId, state });
  }
}
