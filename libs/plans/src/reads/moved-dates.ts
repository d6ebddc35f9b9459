import { statement } from '@tequio/platform';

/** A date that was moved after publication: a milestone's, or the commitment's own where `milestone` is null. */
export interface MovedDate {
  commitment_id: string;
  milestone: number | null;
  from_starts_on: string | null;
  from_due_on: string;
  to_starts_on: string | null;
  to_due_on: string;
  reason: string;
}

/** By the id of the change, or by that of the plan's version that moved them. A commitment's own dates move by a version only. */
export const MOVED_DATES = statement<MovedDate>(
  'plans.moved-dates',
  `select d.commitment_id, m.number as milestone, d.from_starts_on, d.from_due_on, d.to_starts_on, d.to_due_on, d.reason
   from date_changes d join milestones m on m.id = d.milestone_id where d.id = $1 or d.plan_version_id = $1
   union all
   select pin.commitment_id, null, was.starts_on, was.ends_on, became.starts_on, became.ends_on, v.reason
   from action_plan_versions v join action_plan_pins pin on pin.plan_version_id = v.id
     join action_plan_versions earlier on earlier.plan_id = v.plan_id and earlier.number = v.number - 1
     join action_plan_pins old on old.plan_version_id = earlier.id and old.commitment_id = pin.commitment_id
     join commitment_versions was on was.id = old.commitment_version_id
     join commitment_versions became on became.id = pin.commitment_version_id
   where v.id = $1 and (was.starts_on, was.ends_on) is distinct from (became.starts_on, became.ends_on)
     and was.ends_on is not null and became.ends_on is not null
   order by 1, 2 nulls first`,
);
