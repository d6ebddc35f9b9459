import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages to other systems can be held back as mails can. */
export class ChannelPauses1700000004042 implements MigrationInterface {
  name = 'ChannelPauses1700000004042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table delivery_pauses drop constraint delivery_pauses_channel_check;
alter table delivery_pauses alter column channel drop default, add constraint delivery_pauses_channel_check check (channel in ('mail', 'webhook'));
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
