import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts that ended with a stop of their own were registered with a second one. */
export class SingleStops1700000005002 implements MigrationInterface {
  name = 'SingleStops1700000005002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
update search_documents set body = regexp_replace(body, '([^.])\.\.( |$)', '\1.\2', 'g') where body ~ '[^.]\.\.( |$)';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
