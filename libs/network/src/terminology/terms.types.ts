import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { TermKey as Key, TermLocale } from './terms.js';

export enum TermKey {
  LETTER = 'letter',
  SECRETARIAT = 'secretariat',
  PLAN = 'plan',
  COMMITMENT = 'commitment',
  MILESTONE = 'milestone',
  LIAISON = 'liaison',
}
registerEnumType(TermKey, {
  name: 'TermKey',
  description: 'A thing of the field that a network may call by its own words.',
  valuesMap: {
    LETTER: { description: 'The letter of intent.' },
    SECRETARIAT: { description: 'The municipal technical secretariat.' },
    PLAN: { description: 'The local action plan.' },
    COMMITMENT: { description: 'A commitment of a plan.' },
    MILESTONE: { description: 'A milestone of a commitment.' },
    LIAISON: { description: 'The office that carries the exercise in a municipality.' },
  },
});

@ObjectType('NetworkTerm', { description: 'What a network calls a thing of the field, in one language.' })
export class TermType {
  @Field(() => TermKey, { description: 'The thing.' })
  key!: Key;
  @Field(() => String, { description: 'Language of the words: `es` or `en`.' })
  locale!: TermLocale;
  @Field({ description: 'One of them, as it stands within a sentence.' })
  one!: string;
  @Field({ description: 'Several of them.' })
  many!: string;
  @Field({ description: 'Whether the words are the network’s own; else they are the glossary’s.' })
  own!: boolean;
}

@InputType('NetworkTermInput', { description: 'A network’s own words for a thing of the field, in one language.' })
export class TermInput {
  @Field(() => TermKey, { description: 'The thing.' })
  key!: Key;
  @Field(() => String, { description: 'Language of the words: `es` or `en`.' })
  locale!: TermLocale;
  @Field({ description: 'One of them, as it stands within a sentence, 2 to 60 characters.' })
  one!: string;
  @Field({ description: 'Several of them, 2 to 60 characters.' })
  many!: string;
}
