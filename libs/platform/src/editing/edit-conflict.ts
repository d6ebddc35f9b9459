import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../errors/refusal.js';

@ObjectType({ description: 'A field that two people changed at once.' })
export class FieldConflict {
  @Field({ description: 'Name of the field.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What the other person saved.' })
  stored!: string | null;
  @Field(() => String, { nullable: true, description: 'What was sent now and has not been saved.' })
  sent!: string | null;
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else changed the same fields meanwhile. Nothing was changed; both values are here to choose from.' })
export class EditConflict extends Refusal {
  override code = 'edit_conflict';

  @Field(() => Int, { description: 'Version of the text that is stored now; send the chosen value with it.' })
  currentVersion!: number;

  @Field(() => [FieldConflict], { description: 'The fields in question, with both values.' })
  conflicts!: FieldConflict[];

  static of(currentVersion: number, conflicts: readonly FieldConflict[]): EditConflict {
    return Object.assign(new EditConflict(), { currentVersion, conflicts: conflicts.map((one) => Object.assign(new FieldConflict(), one)) });
  }
}
