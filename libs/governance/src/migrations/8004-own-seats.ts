import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person takes away what is kept about their seats: their own terms, and of the body and the seat what names them. */
export class OwnSeats1700000008004 implements MigrationInterface {
  name = 'OwnSeats1700000008004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create policy self_select on seat_terms for select to tequio_self using (person_id = (select current_person()));
create policy self_select on bodies for select to tequio_self using (exists (select from seat_terms t where t.body_id = bodies.id));
create policy self_select on seats for select to tequio_self using (exists (select from seat_terms t where t.seat_id = seats.id));
grant select on seat_terms to tequio_self;
grant select (id, name) on bodies to tequio_self;
grant select (id, sector_id, number, label) on seats to tequio_self;
-- Across tenants: the index that there is begins with one.
create index seat_terms_of_person on seat_terms (person_id) where person_id is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
