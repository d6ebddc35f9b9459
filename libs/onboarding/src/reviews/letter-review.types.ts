import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LetterObservationEntity, LetterUndoneDecisionEntity } from '../letters/letter.entities.js';

@ObjectType({ description: 'What the authority asks to be corrected.' })
export class LetterObservation {
  @Field(() => ID, { description: 'Identifier.' })
  id!: string;
  @Field(() => Int, { description: 'Round of observations, from 1.' })
  round!: number;
  @Field(() => String, { nullable: true, description: 'Field of the content; null for the letter as a whole.' })
  field!: string | null;
  @Field(() => Int, { nullable: true, description: 'Paragraph of the text or acknowledgement, from 1; null for the field as a whole.' })
  part!: number | null;
  @Field({ description: 'Why, as the municipality reads it.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Text that would resolve it with one press.' })
  suggestion!: string | null;
  @Field(() => Date, { description: 'When it was made.' })
  madeAt!: Date;
  @Field(() => String, { nullable: true, description: 'Office that made it.' })
  madeByOffice!: string | null;
  @Field(() => Date, { nullable: true, description: 'When the municipality attended it.' })
  attendedAt!: Date | null;
}

export enum LetterDecision {
  ACCEPTED = 'accepted',
  REJECTED = 'rejected',
  CONFIRMED = 'confirmed',
}
registerEnumType(LetterDecision, {
  name: 'LetterDecision',
  description: 'How a letter was answered.',
  valuesMap: {
    ACCEPTED: { description: 'The authority accepted it.' },
    REJECTED: { description: 'The authority rejected it, with a reason.' },
    CONFIRMED: { description: 'The municipality confirmed what the authority had captured.' },
  },
});

@ObjectType({ description: 'An answer to a letter that was a mistake and was taken back.' })
export class LetterUndoneDecision {
  @Field(() => LetterDecision, { description: 'What was answered.' })
  decision!: LetterDecision;
  @Field(() => Date, { description: 'When it was answered.' })
  decidedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Why it had been rejected.' })
  decidedBecause!: string | null;
  @Field(() => Date, { description: 'When the answer was taken back.' })
  undoneAt!: Date;
  @Field(() => String, { nullable: true, description: 'Office that took it back.' })
  undoneByOffice!: string | null;
  @Field({ description: 'Why it was taken back.' })
  reason!: string;
}

@InputType({ description: 'One observation of the authority.' })
export class ObservationInput {
  @Field(() => String, { nullable: true, description: 'Field of the content; absent: the letter as a whole.' })
  field?: string;
  @Field(() => Int, { nullable: true, description: 'Paragraph of `body` or one of `points`, from 1; absent: the field as a whole.' })
  part?: number;
  @Field({ description: 'Why, 5 to 2,000 characters.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'Text that would resolve it.' })
  suggestion?: string;
}

export const toObservation = ({ id, round, field, part, reason, suggestion, madeAt, madeByOffice, attendedAt }: LetterObservationEntity): LetterObservation =>
  Object.assign(new LetterObservation(), { id, round, field, part, reason, suggestion, madeAt, madeByOffice, attendedAt });

export const toUndoneDecision = ({ decision, decidedAt, decidedBecause, undoneAt, undoneByOffice, reason }: LetterUndoneDecisionEntity): LetterUndoneDecision =>
  Object.assign(new LetterUndoneDecision(), { decision, decidedAt, decidedBecause, undoneAt, undoneByOffice, reason });
