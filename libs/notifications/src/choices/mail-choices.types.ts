import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DEFAULT_CHOICE, type MailChoice } from './mail-decision.js';
import { MailFrequency, toFrequency } from './mail-frequency.js';

@ObjectType({ description: 'How a reader wants mail of what can wait.' })
export class MailChoices {
  @Field(() => MailFrequency, { description: 'How often; `IMMEDIATE`, `DAILY` or `WEEKLY`.' })
  frequency!: MailFrequency;

  @Field({ description: 'Whether nothing comes for now but what is mandatory.' })
  paused!: boolean;

  @Field(() => Int, { nullable: true, description: 'Full hour, 0 to 23, from which nothing comes that can wait; null where mail may come at any hour.' })
  quietFrom!: number | null;

  @Field(() => Int, { nullable: true, description: 'Full hour, 0 to 23, until which nothing comes that can wait.' })
  quietUntil!: number | null;
}

export const toMailChoices = ({ frequency, paused, quiet }: MailChoice = DEFAULT_CHOICE): MailChoices =>
  Object.assign(new MailChoices(), {
    frequency: toFrequency(frequency),
    paused,
    quietFrom: quiet?.from ?? null,
    quietUntil: quiet?.until ?? null,
  });

@InputType({ description: 'How mail of what can wait is wanted; replaces what was chosen before.' })
export class ChooseMailInput {
  @Field(() => MailFrequency, { description: 'How often; `IMMEDIATE`, `DAILY` or `WEEKLY`.' })
  frequency!: MailFrequency;

  @Field({ description: 'Whether nothing is to come for now but what is mandatory.' })
  paused!: boolean;

  @Field(() => Int, { nullable: true, description: 'Full hour, 0 to 23, of the network’s clock from which nothing is to come that can wait; null: at any hour.' })
  quietFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Full hour, 0 to 23, until which nothing is to come that can wait; given where `quietFrom` is.' })
  quietUntil?: number | null;
}
