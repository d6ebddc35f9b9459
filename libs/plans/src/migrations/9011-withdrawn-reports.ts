import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report that was withdrawn had said stood among the latest still, and its withdrawal did not. */
export class WithdrawnReports1700000009011 implements MigrationInterface {
  name = 'WithdrawnReports1700000009011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update movements m set about = t.report_id
from timeline_entries t
where t.tenant_id = m.tenant_id and t.at = m.at and t.details = m.details and t.report_id is not null
  and (m.kind = 'plans.timeline.' || t.kind or (t.kind = 'progress_reported' and m.kind in ('plans.movement.progress_reported', 'plans.movement.progress_found')));

update movements m set retracted_at = r.decided_at
from progress_reports r
where r.tenant_id = m.tenant_id and r.id = m.about and r.state = 'withdrawn';

insert into movements (id, network_id, tenant_id, kind, details, voice, page, at)
select gen_random_uuid(), t.network_id, t.tenant_id, 'plans.movement.progress_withdrawn', t.details,
  case when t.voice = 'society' then 'society' when t.tenant_id = t.network_id then 'authority' else 'government' end,
  case when c.state = 'withdrawn' then '' else 'compromiso/' || c.slug end, t.at
from timeline_entries t join commitments c on c.id = t.commitment_id
where t.kind = 'progress_withdrawn';
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
