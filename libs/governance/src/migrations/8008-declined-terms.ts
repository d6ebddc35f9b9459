import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who declined the invitation to a seat before they took their oath does not hold it, and is not shown to anyone as if they did. */
export class DeclinedTerms1700000008008 implements MigrationInterface {
  name = 'DeclinedTerms1700000008008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table seat_terms
  add column declined_at timestamptz,
  add column vacant boolean not null generated always as (declined_at is not null and oath_on is null) stored;
update seat_terms t set declined_at = i.declined_at from invitations i
  where i.tenant_id = t.tenant_id and i.id = t.invitation_id and i.state = 'declined' and t.person_id is null;
grant select (vacant) on seat_terms to tequio_public;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
