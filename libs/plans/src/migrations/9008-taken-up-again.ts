import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan that is taken up again takes with it, and where one stood that comes back from the archive, as facts. */
export class TakenUpAgain1700000009008 implements MigrationInterface {
  name = 'TakenUpAgain1700000009008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table commitments add column closed_with_plan boolean not null default false;
update commitments c set closed_with_plan = true from action_plans p
where p.id = c.plan_id and p.state in ('closing', 'evaluated', 'archived') and c.state = 'not_completed'
  and c.state_reason = (select t.reason from timeline_entries t where t.plan_id = p.id and t.kind = 'plan_closed' order by t.sequence desc limit 1);
alter table commitments add constraint commitments_closed_with_plan check (not closed_with_plan or state = 'not_completed');
alter table action_plans add column evaluated_at timestamptz;
-- Of an archived one: an evaluation before its last closing is that of a period that was taken up again.
update action_plans p set evaluated_at = (
  select max(t.at) from timeline_entries t where t.plan_id = p.id and t.kind = 'plan_evaluated'
    and t.sequence > (select max(c.sequence) from timeline_entries c where c.plan_id = p.id and c.kind = 'plan_closed'))
where p.state in ('evaluated', 'archived');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
