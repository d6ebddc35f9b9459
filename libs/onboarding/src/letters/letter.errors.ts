import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '@tequio/platform';

/** Refusals of onboarding speak from its own dictionary. */
abstract class OnboardingRefusal extends Refusal {
  protected override get space(): string {
    return 'onboarding';
  }
}

@ObjectType({ description: 'A field that two people changed: what is stored and what was sent.' })
export class FieldConflict {
  @Field({ description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What is stored now.' })
  stored!: string | null;

  @Field(() => String, { nullable: true, description: 'What was sent.' })
  sent!: string | null;
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else changed the same fields meanwhile. Nothing was changed; both versions are here.' })
export class LetterConflict extends OnboardingRefusal {
  override code = 'letter_conflict';

  @Field(() => Int, { description: 'Version that is stored now; send the choice with it.' })
  currentVersion!: number;

  @Field(() => [FieldConflict], { description: 'The fields that differ.' })
  conflicts!: FieldConflict[];

  static of(currentVersion: number, conflicts: FieldConflict[]): LetterConflict {
    return Object.assign(new LetterConflict(), { currentVersion, conflicts });
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
