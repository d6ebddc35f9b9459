import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which office gave itself, or its bodies, a version of rules. */
export class WhoAdoptedRules1700000008006 implements MigrationInterface {
  name = 'WhoAdoptedRules1700000008006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table operating_rules add column adopted_by_office text;
update operating_rules r set adopted_by_office = e.office from audit_entries e
where e.tenant_id = r.tenant_id and r.body_id is not null and e.action = 'body.adopt_rules' and e.subject_id = r.body_id and e.changes ->> 'rulesId' = r.id::text;
update operating_rules r set adopted_by_office = e.office from audit_entries e
where e.network_id = r.network_id and r.body_kind is not null and e.action = 'network.set_body_rules' and e.subject_id = r.network_id
  and e.changes ->> 'bodyKind' = r.body_kind and e.changes ->> 'version' = r.version::text;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
