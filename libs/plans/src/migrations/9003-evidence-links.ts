import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a visit to a link that was given as evidence found, and when it is visited again. */
export class EvidenceLinks1700000009003 implements MigrationInterface {
  name = 'EvidenceLinks1700000009003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table evidence drop constraint evidence_check_state_check;
alter table evidence
  add constraint evidence_check_state_check check (check_state in ('unchecked', 'reachable', 'unreachable', 'refused')),
  add column check_fault text,
  add column http_status int check (http_status between 100 and 599),
  add column content_type text check (length(content_type) <= 100),
  add column page_title text check (length(page_title) <= 200),
  add column size int check (size >= 0),
  -- When what stands there was first seen to be another thing than at the visit before.
  add column content_changed_at timestamptz,
  -- Visits in a row that found nothing.
  add column failures int not null default 0 check (failures >= 0),
  add column next_check_at timestamptz,
  add constraint evidence_visited check (kind = 'link' or (check_fault is null and http_status is null and next_check_at is null));
update evidence set next_check_at = created_at where kind = 'link';
create index evidence_to_visit on evidence (next_check_at) where next_check_at is not null;
-- The platform's own process finds what is due; what is there is read and written in its municipality's scope.
create policy system_select on evidence for select to tequio_system using (next_check_at is not null);
grant select (id, network_id, tenant_id, next_check_at) on evidence to tequio_system;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
