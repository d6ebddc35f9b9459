import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose voice a movement is, is said before its sentence: of reports the sentence does not say it again. */
export class VoicesSaidOnce1700000009009 implements MigrationInterface {
  name = 'VoicesSaidOnce1700000009009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update movements set kind = replace(kind, 'plans.timeline.', 'plans.movement.')
where kind in ('plans.timeline.progress_reported', 'plans.timeline.progress_found');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
