import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logos with what a page must know before the picture is there. The bare file id before them was never written. */
export class Looks1700000001004 implements MigrationInterface {
  name = 'Looks1700000001004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table networks drop column logo_file_id, add column logo jsonb;
alter table municipalities drop column logo_file_id, add column logo jsonb;
grant update (logo) on networks to tequio_network;
grant update (logo) on municipalities to tequio_network, tequio_tenant;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
