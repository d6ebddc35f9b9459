import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is invited may say that it is not them, or that they do not want to; that ends the invitation. */
export class DeclinedInvitations1700000002006 implements MigrationInterface {
  name = 'DeclinedInvitations1700000002006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table invitations drop constraint invitations_state_check;
alter table invitations add constraint invitations_state_check check (state in ('pending', 'accepted', 'revoked', 'declined'));
alter table invitations add column declined_at timestamptz;
alter table invitations add check ((state = 'declined') = (declined_at is not null));
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
