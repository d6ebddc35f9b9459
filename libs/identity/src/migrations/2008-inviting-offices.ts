import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which office, and of which body, sent an invitation last, as they were called then: who is invited reads it on the page of the link. */
export class InvitingOffices1700000002008 implements MigrationInterface {
  name = 'InvitingOffices1700000002008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table invitations add column inviting_office text, add column inviting_body text;
alter table invitations add check ((inviting_office is null) = (inviting_body is null));
grant update (inviting_office, inviting_body) on invitations to tequio_network;
grant select (inviting_office, inviting_body) on invitations to tequio_self;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
