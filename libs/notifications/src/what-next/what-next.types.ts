import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How pressing an item is. */
export const URGENCIES = ['late', 'soon', 'due', 'waiting'] as const;
export type Urgency = (typeof URGENCIES)[number];

const UrgencyEnum = Object.fromEntries(URGENCIES.map((urgency) => [urgency, urgency]));
registerEnumType(UrgencyEnum, {
  name: 'WhatNextState',
  description: 'How pressing it is.',
  valuesMap: {
    late: { description: 'Its date has passed.' },
    soon: { description: 'Its date is within days.' },
    due: { description: 'It can be done now; its date is further off or there is none.' },
    waiting: { description: 'It is the turn of somebody else.' },
  },
});

@ObjectType({ description: 'One thing to be done next, or to be waited for.' })
export class WhatNextItem {
  @Field(() => ID, { description: 'The same for the same step of the same thing.' })
  key!: string;

  @Field({ description: 'What is to be done, as a command, in the language of the request.' })
  title!: string;

  @Field({ description: 'What happens on the date, or once it is done, in the language of the request.' })
  consequence!: string;

  @Field(() => String, { nullable: true, description: 'Day by which, as `2026-11-30`; null where there is none.' })
  dueOn!: string | null;

  @Field({ description: 'Office or role whose turn it is, in the language of the request.' })
  who!: string;

  @Field({ description: 'Path of the page where it is done.' })
  href!: string;

  @Field({ description: 'Type of the thing, as `LetterOfIntent`.' })
  subjectType!: string;

  @Field(() => ID, { description: 'Id of the thing.' })
  subjectId!: string;

  @Field(() => UrgencyEnum, { description: 'How pressing it is.' })
  state!: Urgency;
}
