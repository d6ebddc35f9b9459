import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person takes away the invitations that they got and what they sent; whom they invited is that person's. */
export class OwnInvitations1700000002007 implements MigrationInterface {
  name = 'OwnInvitations1700000002007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy self_select on invitations for select to tequio_self using (
  accepted_by = (select current_person()) or invited_by = (select current_person())
  or email = (select p.email from persons p where p.id = (select current_person())));
grant select (id, network_id, tenant_id, email, role, office, state, message, created_at, sent_at, expires_at, invited_by, accepted_by, accepted_at, revoked_at, declined_at)
  on invitations to tequio_self;
-- Across tenants: the indexes that there are begin with one.
create index invitations_by_address on invitations (email);
create index invitations_invited_by on invitations (invited_by) where invited_by is not null;
create index invitations_accepted_by on invitations (accepted_by) where accepted_by is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
