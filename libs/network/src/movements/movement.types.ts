import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@tequio/platform';

export enum MovementVoiceEnum {
  GOVERNMENT = 'government',
  SOCIETY = 'society',
  BOTH = 'both',
  AUTHORITY = 'authority',
}
registerEnumType(MovementVoiceEnum, {
  name: 'MovementVoice',
  description: 'Whose act a movement was.',
  valuesMap: {
    GOVERNMENT: { description: 'The municipal government’s.' },
    SOCIETY: { description: 'Civil society’s.' },
    BOTH: { description: 'Of both together, as in the secretariat.' },
    AUTHORITY: { description: 'The host authority’s: about a municipality, or of its own plan.' },
  },
});

@ObjectType({ description: 'Something that moved in public at a municipality.' })
export class Movement {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field({ description: 'What it was, as `onboarding.movement.letter_accepted`; for programs.' })
  kind!: string;
  @Field(() => MovementVoiceEnum, { description: 'Whose act it was.' })
  voice!: MovementVoiceEnum;
  @Field({ description: 'Page below the municipality’s own that tells more, as `carta`; empty for its own page.' })
  page!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A page of movements, newest first.' })
export class MovementConnection extends connectionOf(Movement, 'Movement') {}
