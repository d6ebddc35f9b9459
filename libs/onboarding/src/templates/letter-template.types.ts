import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, outcome } from '@tequio/platform';
import type { LetterTemplateEntity } from '../letters/letter.entities.js';
import { defaultTemplate } from './default-template.es.js';

@ObjectType({ description: 'Texts that the letters of a network begin with. `{municipio}`, `{estado}`, `{autoridad}`, `{plan}` and `{compromiso}` are filled in.' })
export class LetterTemplate {
  @Field(() => Int, { nullable: true, description: 'Number; null for the product’s own template.' })
  number!: number | null;
  @Field({ description: 'Subject.' })
  subject!: string;
  @Field({ description: 'Addressee, one line each.' })
  addressee!: string;
  @Field({ description: 'Text.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'State action plan.' })
  plan!: string | null;
  @Field(() => String, { nullable: true, description: 'Proactive commitment.' })
  proactiveCommitment!: string | null;
  @Field(() => [String], { description: 'Acknowledgements, A to H.' })
  points!: string[];
  @Field(() => String, { nullable: true, description: 'Post of who receives the letter.' })
  authorityPost!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was written; null for the product’s own.' })
  reason!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was written.' })
  writtenAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Office that wrote it.' })
  writtenByOffice!: string | null;
}

@InputType({ description: 'A new template.' })
export class LetterTemplateInput {
  @Field({ description: 'Subject.' })
  subject!: string;
  @Field({ description: 'Addressee, one line each.' })
  addressee!: string;
  @Field({ description: 'Text.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'State action plan.' })
  plan?: string;
  @Field(() => String, { nullable: true, description: 'Proactive commitment.' })
  proactiveCommitment?: string;
  @Field(() => [String], { description: 'Acknowledgements, 1 to 15.' })
  points!: string[];
  @Field(() => String, { nullable: true, description: 'Post of who receives the letter.' })
  authorityPost?: string;
}

export const WriteTemplateResult = outcome('WriteLetterTemplateResult', 'The new template, or what has to be corrected.', [LetterTemplate, InvalidInput] as const);

/** The product's own where the network has written none. */
export const toTemplate = (row: LetterTemplateEntity | null): LetterTemplate =>
  Object.assign(new LetterTemplate(), {
    number: row?.number ?? null,
    ...(row?.content ?? defaultTemplate),
    reason: row?.reason ?? null,
    writtenAt: row?.createdAt ?? null,
    writtenByOffice: row?.createdByOffice ?? null,
  });
