import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Dates by which somebody owes something, and who was reminded of each when. */
export class DueDates1700000004050 implements MigrationInterface {
  name = 'DueDates1700000004050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A date that moves is a new row: what was there before is its history.
create table due_dates (${TENANT_COLUMNS},
  kind text not null check (length(kind) between 3 and 100),
  subject_type text not null,
  subject_id uuid not null,
  turn text not null check (turn in ('institute', 'liaison', 'mayor', 'facilitator', 'implementing_unit')),
  -- Which unit, as the commitment names it.
  turn_unit text check (length(turn_unit) <= 200),
  -- What it is, in the words of its municipality; never a person.
  thing text not null check (length(thing) <= 400),
  -- Page of the municipality's workspace where it is done.
  page text not null check (length(page) <= 200),
  due_on date not null,
  time_zone text not null,
  state text not null default 'open' check (state in ('open', 'met', 'moved', 'cancelled')),
  set_at timestamptz not null,
  -- Day of its zone until which its ladder was looked at; at first that on which it was set.
  told_through date not null,
  ended_at timestamptz,
  check ((state = 'open') = (ended_at is null)),
  check (turn_unit is null or turn = 'implementing_unit')
);
create unique index due_dates_one_of_a_kind on due_dates (tenant_id, kind, subject_id) where state = 'open';
create index due_dates_of_subject on due_dates (tenant_id, subject_id, kind);
create index due_dates_of_tenant on due_dates (tenant_id, due_on, id);
create index due_dates_of_network on due_dates (network_id, due_on, id);
create index due_dates_untold on due_dates (told_through) where state = 'open';
${protect('due_dates', { tenant: 'write', network: { insert: true, updateColumns: ['state', 'ended_at', 'due_on', 'turn', 'turn_unit', 'thing', 'page', 'told_through'] } })}
create policy system_select on due_dates for select to tequio_system using (state = 'open');
grant select (network_id, time_zone, told_through, state) on due_dates to tequio_system;

-- A step of a ladder that was told; each of a date once.
create table due_date_reminders (${TENANT_COLUMNS},
  due_date_id uuid not null,
  step text not null check (length(step) <= 20),
  step_on date not null,
  told_at timestamptz not null,
  -- Offices that were told, as 'liaison' or 'unit' and its name.
  audiences text[] not null,
  -- How often the network had changed the ladder by then.
  ladder_version int not null,
  -- What was told together is one notice.
  occasion uuid not null,
  foreign key (tenant_id, due_date_id) references due_dates (tenant_id, id) on delete cascade,
  unique (tenant_id, due_date_id, step)
);
create index due_date_reminders_of_occasion on due_date_reminders (network_id, occasion);
${protect('due_date_reminders', { tenant: 'write', network: { insert: true } })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
