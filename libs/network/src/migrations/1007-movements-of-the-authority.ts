import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the host authority did was told as if a municipality's government had done it. */
export class MovementsOfTheAuthority1700000001007 implements MigrationInterface {
  name = 'MovementsOfTheAuthority1700000001007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table movements drop constraint movements_voice_check;
alter table movements add constraint movements_voice_check check (voice in ('government', 'society', 'both', 'authority'));
update movements set voice = 'authority'
  where voice = 'government' and (tenant_id = network_id or kind in ('onboarding.movement.letter_accepted', 'onboarding.movement.letter_capture_withdrawn'));
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
