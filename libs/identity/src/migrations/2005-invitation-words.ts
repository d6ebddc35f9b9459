import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the inviter says to who is invited, kept so that a link that is sent again says it too. */
export class InvitationWords1700000002005 implements MigrationInterface {
  name = 'InvitationWords1700000002005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table invitations add column message text check (length(message) <= 1000);
grant update (message) on invitations to tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
