import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Captured plans that were withdrawn are kept with the reason, and are not public. */
export class WithdrawnPlans1700000009006 implements MigrationInterface {
  name = 'WithdrawnPlans1700000009006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table action_plans add column withdrawn_reason text;
alter table action_plans
  drop constraint action_plans_captured,
  add constraint action_plans_captured check ((state in ('captured', 'withdrawn')) = (captured_from is not null)),
  add constraint action_plans_withdrawn check ((state = 'withdrawn') = (withdrawn_reason is not null));
alter policy public_select on action_plans using (published_at is not null and state <> 'withdrawn');
alter policy public_select on commitments using (published_at is not null and state <> 'withdrawn');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
