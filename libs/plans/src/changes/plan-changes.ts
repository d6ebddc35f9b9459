import { statement } from '@tequio/platform';
import type { PlanContent } from '../action-plans/action-plan.content.js';
import { COMMITMENT_FIELDS, MILESTONE_FIELDS, type ExtraField } from '../commitments/commitment.content.js';
import { FieldChange, PlanChange, type PlanPart } from './plan-changes.types.js';

type Value = string | number | null | readonly (string | ExtraField)[];
type Text = Readonly<Record<string, Value>>;

/** One thing of a version with what it said before it; `was` is null for what the version added. */
export interface ChangeRow {
  versionId: string;
  part: `${PlanPart}`;
  commitment: number | null;
  commitmentSlug: string | null;
  commitmentTitle: string | null;
  milestone: number | null;
  milestoneTitle: string | null;
  was: Text | null;
  is: Text;
}

const column = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** The fields of a version row as one value; `instead` gives other expressions for some of them. */
const textOf = (alias: string, fields: readonly string[], instead: Readonly<Record<string, string>> = {}) =>
  `jsonb_build_object(${fields.map((field) => `'${field}', ${instead[field] ?? `${alias}.${column(field)}`}`).join(', ')})`;

const PLAN_FIELDS: readonly (keyof PlanContent)[] = ['title', 'startsOn', 'endsOn', 'introduction', 'legalContext', 'methodology'];

// The text that an amendment changes begins with the dates and the unit of its day, which may have moved since the version
// before: what the amendment itself moved is what the ledgers say of it.
const moved = (became: string, ledger: string, from: string) => `case when ${ledger}.id is null then became.${became} else ${ledger}.${from} end`;
const WAS_COMMITMENT = textOf('was', COMMITMENT_FIELDS, { leadUnit: moved('lead_unit', 'led', 'from_unit') });
const WAS_MILESTONE = textOf('was', MILESTONE_FIELDS, { startsOn: moved('starts_on', 'moved', 'from_starts_on'), dueOn: moved('due_on', 'moved', 'from_due_on') });

/** By the version: each thing of it that has another text than in the version before. The first version changed nothing. */
export const CHANGES = statement<ChangeRow>(
  'plans.changes-of',
  `with held as (
     select v.id as version_id, v.number, c.id, c.number as commitment, c.slug, became.id as became_id, became.title, old.commitment_version_id as was_id
     from action_plan_versions v join action_plan_versions earlier on earlier.plan_id = v.plan_id and earlier.number = v.number - 1
       join action_plan_pins pin on pin.plan_version_id = v.id join commitments c on c.id = pin.commitment_id
       join commitment_versions became on became.id = pin.commitment_version_id
       left join action_plan_pins old on old.plan_version_id = earlier.id and old.commitment_id = pin.commitment_id
     where v.id = any($1::uuid[]) and v.published_at is not null and old.commitment_version_id is distinct from pin.commitment_version_id
   )
   select v.id as "versionId", 'plan' as part, null::int as commitment, null as "commitmentSlug", null as "commitmentTitle", null::int as milestone,
     null as "milestoneTitle", ${textOf('earlier', PLAN_FIELDS)} as was, ${textOf('v', PLAN_FIELDS)} as is, 0 as position
   from action_plan_versions v join action_plan_versions earlier on earlier.plan_id = v.plan_id and earlier.number = v.number - 1
   where v.id = any($1::uuid[]) and v.published_at is not null
   union all
   select held.version_id, 'commitment', held.commitment, held.slug, held.title, null, null,
     case when was.id is not null then ${WAS_COMMITMENT} end, ${textOf('became', COMMITMENT_FIELDS)}, 0
   from held join commitment_versions became on became.id = held.became_id left join commitment_versions was on was.id = held.was_id
     left join lead_changes led on led.commitment_id = held.id and led.plan_version_id = held.version_id
   union all
   select held.version_id, 'milestone', held.commitment, held.slug, held.title, m.number, became.title,
     case when was.id is not null then ${WAS_MILESTONE} end, ${textOf('became', MILESTONE_FIELDS)}, became.position + 1
   from held join milestone_versions became on became.commitment_version_id = held.became_id join milestones m on m.id = became.milestone_id
     left join milestone_versions was on was.commitment_version_id = held.was_id and was.milestone_id = became.milestone_id
     left join date_changes moved on moved.milestone_id = became.milestone_id and moved.plan_version_id = held.version_id
   order by 1, 3 nulls first, 10`,
);

const said = (value: Value | undefined): string[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value)];
  return value.map((one) => (typeof one === 'string' ? one : `${one.label}: ${one.value}`));
};
const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((text, at) => text === b[at]);

/** The fields that differ; null where none does. */
export function changeOf({ was, is, ...thing }: ChangeRow): PlanChange | null {
  const order = { plan: PLAN_FIELDS, commitment: COMMITMENT_FIELDS, milestone: MILESTONE_FIELDS }[thing.part];
  const fields = order
    .map((field) => Object.assign(new FieldChange(), { field, was: said(was?.[field]), is: said(is[field]) }))
    .filter((change) => !same(change.was, change.is));
  return fields.length ? Object.assign(new PlanChange(), { ...thing, added: was === null, fields }) : null;
}
