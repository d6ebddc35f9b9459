import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due of secretariats that were there before their dates were kept; one that is owed has six weeks from here. */
export class DueSecretariats1700000008009 implements MigrationInterface {
  name = 'DueSecretariats1700000008009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'governance.secretariat_installation', 'Municipality', l.id, 'liaison', null, l.name, 'secretariado', (now() at time zone l.time_zone)::date + 42, l.time_zone, now(), (now() at time zone l.time_zone)::date
from municipalities l where l.letter_accepted_at is not null and l.secretariat_installed_at is null;
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'governance.installation_sitting', 'Body', l.id, 'liaison', null, l.name, 'secretariado/instalacion', i.held_on, m.time_zone, now(), (now() at time zone m.time_zone)::date
from bodies l join municipalities m on m.id = l.tenant_id join installations i on i.body_id = l.id and i.state = 'scheduled'
where l.state in ('convened', 'designated');
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'governance.term_end', 'SeatTerm', t.id, 'liaison', null, l.name, 'secretariado/asiento/' || coalesce(t.seat_id::text, 'facilitacion'), t.ends_on, m.time_zone, now(), (now() at time zone m.time_zone)::date
from bodies l join municipalities m on m.id = l.tenant_id join seat_terms t on t.body_id = l.id
where l.state <> 'dissolved' and t.ended_on is null and t.ends_on is not null and t.role <> 'alternate';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
