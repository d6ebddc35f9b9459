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

@ObjectType({ implements: () => Refusal, description: 'The same fields were changed meanwhile, by somebody else or in another window. Nothing was changed; both values are here to choose from.' })
export class EditConflict extends Refusal {
  override code = 'edit_conflict';

  @Field(() => Int, { description: 'Version of the text that is stored now; send the chosen value with it.' })
  currentVersion!: number;

  @Field(() => [FieldConflict], { description: 'The fields in question, with both values.' })
  conflicts!: FieldConflict[];

  @Field(() => String, { nullable: true, description: 'Office of who saved first.' })
  savedByOffice: string | null = null;

  @Field({ description: 'Whether who saved first is who is saving now, in another window.' })
  savedByYou: boolean = false;

  @Field(() => Date, { nullable: true, description: 'When it was saved first.' })
  savedAt: Date | null = null;

  static of(currentVersion: number, conflicts: readonly FieldConflict[]): EditConflict {
    return Object.assign(new EditConflict(), { currentVersion, conflicts: conflicts.map((one) => Object.assign(new FieldConflict(), one)) });
  }
}
