import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due of plans that were carried out before their dates were kept. Their reminders by the hour end. */
export class DuePlans1700000009012 implements MigrationInterface {
  name = 'DuePlans1700000009012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from deadlines where kind in ('milestone.due_in_30_days', 'milestone.due_in_7_days', 'milestone.late_by_1_day');
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'plans.milestone', 'Milestone', l.id, case when l.state = 'reported' then 'facilitator' when c.lead_unit is null then 'liaison' else 'implementing_unit' end, case when l.state <> 'reported' then c.lead_unit end, left(v.title, 400), 'compromisos/' || c.id, l.due_on, coalesce(m.time_zone, n.time_zone), now(), (now() at time zone coalesce(m.time_zone, n.time_zone))::date
from milestones l join commitments c on c.id = l.commitment_id join action_plans p on p.id = c.plan_id
  join milestone_versions v on v.milestone_id = l.id and v.commitment_version_id = c.current_version_id join networks n on n.id = p.network_id left join municipalities m on m.id = p.tenant_id
where l.published_at is not null and l.due_on is not null and l.state not in ('verified', 'cancelled') and c.state in ('approved', 'in_progress') and p.published_at is not null and p.state in ('published', 'implementing');
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), p.network_id, p.tenant_id, 'plans.plan_end', 'ActionPlan', p.id, 'liaison', null, left(v.title, 400), 'planes/' || p.id, v.ends_on, coalesce(m.time_zone, n.time_zone), now(), (now() at time zone coalesce(m.time_zone, n.time_zone))::date
from action_plans p join action_plan_versions v on v.id = p.current_version_id join networks n on n.id = p.network_id left join municipalities m on m.id = p.tenant_id where p.published_at is not null and p.state in ('published', 'implementing') and v.ends_on is not null;
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), p.network_id, p.tenant_id, 'plans.progress_report', 'ActionPlan', p.id, 'liaison', null, left(v.title, 400), 'avances', ((greatest(p.published_at, (select max(r.reported_at) from progress_reports r join commitments c on c.id = r.commitment_id
    where c.plan_id = p.id and r.voice = 'government' and r.state in ('reported', 'verified'))) at time zone coalesce(m.time_zone, n.time_zone)) + interval '6 months')::date, coalesce(m.time_zone, n.time_zone), now(), (now() at time zone coalesce(m.time_zone, n.time_zone))::date
from action_plans p join action_plan_versions v on v.id = p.current_version_id join networks n on n.id = p.network_id left join municipalities m on m.id = p.tenant_id where p.published_at is not null and p.state in ('published', 'implementing');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
