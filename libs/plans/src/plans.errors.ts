import { ObjectType } from '@nestjs/graphql';
import { Refusal, type Params } from '@tequio/platform';

/** Why the plan as it stands does not take this act; what can be done is in the remedy. */
export type PlanRefusalCode =
  | 'frozen'
  | 'no_amendment'
  | 'amendment_open'
  | 'published_stays'
  | 'not_published'
  | 'own_report'
  | 'already_decided'
  | 'not_verified'
  | 'author_answers'
  | 'society_report'
  | 'milestone_closed'
  | 'commitment_ended'
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
