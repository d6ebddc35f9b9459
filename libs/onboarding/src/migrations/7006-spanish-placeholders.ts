import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands in braces in a network's template is written in Spanish, as all else of it. */
export class SpanishPlaceholders1700000007006 implements MigrationInterface {
  name = 'SpanishPlaceholders1700000007006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update letter_templates set content = replace(replace(replace(replace(content::text,
  '{municipality}', '{municipio}'), '{state}', '{estado}'), '{authority}', '{autoridad}'), '{commitment}', '{compromiso}')::jsonb;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
