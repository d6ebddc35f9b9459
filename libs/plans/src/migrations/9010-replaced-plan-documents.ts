import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The document of a plan's version stood as in force after an amendment had taken its place. */
export class ReplacedPlanDocuments1700000009010 implements MigrationInterface {
  name = 'ReplacedPlanDocuments1700000009010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update official_documents d set state = 'annulled', annulled_at = later.published_at, annul_reason = later.reason, replaced_by = later.document_id
from action_plan_versions v
join action_plan_versions later on later.plan_id = v.plan_id and later.number = v.number + 1
where d.id = v.document_id and d.state <> 'annulled'
  and later.published_at is not null and later.document_id is not null and later.reason is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
