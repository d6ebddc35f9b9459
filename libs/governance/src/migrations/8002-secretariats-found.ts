import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secretariats that are installed can be found; those that come register themselves. */
export class SecretariatsFound1700000008002 implements MigrationInterface {
  name = 'SecretariatsFound1700000008002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
insert into search_documents (id, network_id, tenant_id, kind, subject_type, subject_id, locale, title, body, path, published, weight, updated_at)
select gen_random_uuid(), b.network_id, b.tenant_id, 'secretariat', 'Body', b.id, 'es', left(b.name, 500), left(concat_ws('. ', m.name, b.legal_basis), 20000),
  '/' || n.slug || '/' || m.slug || '/secretariado', true, 0.5, now()
from bodies b join municipalities m on m.id = b.tenant_id join networks n on n.id = b.network_id
where b.kind = 'municipal_secretariat' and b.published and b.installed_on is not null and b.dissolved_on is null on conflict do nothing`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
