import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** What people were told of, one row a happening; how many of them it reached is counted from their notices. */
export class SentNotices1700000004011 implements MigrationInterface {
  name = 'SentNotices1700000004011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table notice_occasions (${TENANT_COLUMNS},
  kind text not null,
  subject_type text not null,
  subject_id uuid not null,
  dedupe text not null check (length(dedupe) between 1 and 200),
  -- Empty where each recipient is told something else.
  headings jsonb not null default '{}',
  created_at timestamptz not null,
  unique (tenant_id, kind, subject_id, dedupe)
);
create index notice_occasions_by_network on notice_occasions (network_id, id desc);
create index notice_occasions_by_tenant on notice_occasions (tenant_id, id desc);
${protect('notice_occasions', { tenant: 'insert', network: { insert: true } })}
create index notices_of_occasion on notices (tenant_id, subject_id, kind, dedupe);

-- Of what was told before, the first notice gives its id and its moment; what it said to whom is not looked at.
insert into notice_occasions (id, network_id, tenant_id, kind, subject_type, subject_id, dedupe, created_at)
select (array_agg(id order by id))[1], network_id, tenant_id, kind, subject_type, subject_id, dedupe, min(created_at)
from notices where kind <> 'conversation.follow_confirmation' group by network_id, tenant_id, kind, subject_type, subject_id, dedupe;

-- From when on it counts as new: a delivery that was given up is tried again.
alter table deliveries add column renewed_at timestamptz;
create policy network_resend on deliveries for update to tequio_network
  using (network_id = (select current_network()) and state in ('failed', 'bounced', 'suppressed'))
  with check (network_id = (select current_network()) and state = 'queued' and renewed_at is not null);
grant update (state, attempts, due_at, batch_id, reason, provider_id, finished_at, renewed_at) on deliveries to tequio_network;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
