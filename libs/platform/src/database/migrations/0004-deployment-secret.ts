import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With which SECRET_KEY the rows were written, so that none begins to work with another; never the key itself. */
export class DeploymentSecret1700000000004 implements MigrationInterface {
  name = 'DeploymentSecret1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table deployment_secret (
  one boolean primary key default true check (one),
  fingerprint text not null,
  since timestamptz not null default now()
);
-- A process that has the restricted login alone asks too; it learns yes or no.
create function is_deployment_secret(given text) returns boolean language sql stable security definer set search_path = public
  as $$ select coalesce((select fingerprint = given from deployment_secret), true) $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
