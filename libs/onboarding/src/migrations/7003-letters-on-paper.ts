import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that were signed on paper before they came here. */
export class LettersOnPaper1700000007003 implements MigrationInterface {
  name = 'LettersOnPaper1700000007003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table letters_of_intent
  drop constraint letters_of_intent_origin_check,
  add constraint letters_of_intent_origin_check check (origin in ('written', 'captured', 'paper'))`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
