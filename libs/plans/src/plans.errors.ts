import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal, type Params } from '@tequio/platform';

@ObjectType({ description: 'A field that two people changed at once.' })
export class PlanFieldConflict {
  @Field({ description: 'Name of the field.' })
  field!: string;
  @Field(() => String, { nullable: true, description: 'What the other person saved.' })
  stored!: string | null;
  @Field(() => String, { nullable: true, description: 'What was sent now and has not been saved.' })
  sent!: string | null;
}

@ObjectType({ implements: () => Refusal, description: 'Somebody else changed the same field meanwhile. Nothing was changed; both values are here to choose from.' })
export class PlanEditConflict extends Refusal {
  override code = 'edit_conflict';

  @Field(() => Int, { description: 'Lock of the text that is stored now; send the chosen value with it.' })
  currentLock!: number;

  @Field(() => [PlanFieldConflict], { description: 'The fields in question, with both values.' })
  conflicts!: PlanFieldConflict[];

  protected override get space() {
    return 'plans';
  }

  static of(currentLock: number, conflicts: { field: string; stored: string | null; sent: string | null }[]): PlanEditConflict {
    return Object.assign(new PlanEditConflict(), { currentLock, conflicts: conflicts.map((one) => Object.assign(new PlanFieldConflict(), one)) });
  }
}

/** Why the plan as it stands does not take this act; what can be done is in the remedy. */
export type PlanRefusalCode =
  | 'frozen'
  | 'no_amendment'
  | 'amendment_open'
  | 'published_stays'
  | 'not_published'
  | 'own_report'
  | 'already_decided'
  | 'society_report'
  | 'milestone_closed'
  | 'nothing_moved'
  | 'society_seat'
  | 'links_off'
  | 'link_just_visited';

@ObjectType({ implements: () => Refusal, description: 'The plan, as it stands, does not take this. Nothing was changed.' })
export class PlanRefused extends Refusal {
  protected override get space() {
    return 'plans';
  }

  static of(code: PlanRefusalCode, params: Params = {}): PlanRefused {
    return Object.assign(new PlanRefused(), { code, params });
  }
}
