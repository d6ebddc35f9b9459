import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome, StaleVersion, type Locale } from '@tequio/platform';
import type { OperatingRulesEntity } from './operating-rules.entity.js';
import { OperatingRulesDocument } from './operating-rules.scalar.js';
import { rulesInWords } from './rules-in-words.js';

@ObjectType({ description: 'One thing that operating rules say, in plain words.' })
export class RuleInPlainWords {
  @Field({ description: 'What it is about, as `quorum`.' })
  topic!: string;
  @Field({ description: 'Name of the topic, in the language of the request.' })
  heading!: string;
  @Field({ description: 'What the rules say, in the language of the request.' })
  text!: string;
}

@ObjectType({ description: 'Operating rules as they are in force.' })
export class OperatingRulesInForce {
  @Field(() => ID, { description: 'Identifier of this version.' })
  id!: string;
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => Int, { description: 'Version, from 1.' })
  version!: number;
  @Field({ description: 'Whether they are the network’s, because the body has none of its own.' })
  ofNetwork!: boolean;
  @Field({ description: 'Since when.' })
  adoptedOn!: string;
  @Field(() => String, { nullable: true, description: 'Office that adopted them.' })
  adoptedByOffice!: string | null;
  @Field(() => String, { nullable: true, description: 'Why they were changed.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they were registered.' })
  registeredIn!: string | null;
  @Field(() => String, { nullable: true, description: 'When they were registered.' })
  registeredOn!: string | null;
  @Field(() => OperatingRulesDocument, { description: 'All that they say, for programs.' })
  rules!: unknown;
  @Field(() => [RuleInPlainWords], { description: 'What they say, in plain words; empty topics are left out.' })
  inWords!: RuleInPlainWords[];
}

export const SetNetworkRulesResult = outcome('SetNetworkRulesResult', 'The rules, or why they were not set.', [OperatingRulesInForce, InvalidInput, StaleVersion] as const);

export function toRules(row: OperatingRulesEntity, locale: Locale, sectorName: (key: string) => string): OperatingRulesInForce {
  const { id, title, version, adoptedOn, adoptedByOffice, reason, registeredIn, registeredOn, rules } = row;
  return Object.assign(new OperatingRulesInForce(), {
    ...{ id, title, version, adoptedOn, adoptedByOffice, reason, registeredIn, registeredOn, rules },
    ofNetwork: row.bodyId === null,
    inWords: rulesInWords(rules, locale, sectorName),
  });
}
