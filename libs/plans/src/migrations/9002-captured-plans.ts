import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Past plans that are shown as their documents say them. */
export class CapturedPlans1700000009002 implements MigrationInterface {
  name = 'CapturedPlans1700000009002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table action_plans add column captured_from text;
alter table action_plans add constraint action_plans_captured check ((state = 'captured') = (captured_from is not null));
-- A document may not say how a commitment came about; a plan that is written here has to.
alter table commitment_versions alter column kind drop not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
