import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Signed copies of an act that were attached wrongly, and why another took their place. */
export class StruckCopies1700000008005 implements MigrationInterface {
  name = 'StruckCopies1700000008005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table struck_copies (${TENANT_COLUMNS},
  body_id uuid not null,
  installation_id uuid not null,
  file_id uuid not null,
  attached_at timestamptz not null,
  struck_at timestamptz not null,
  reason text not null,
  office text,
  foreign key (tenant_id, body_id) references bodies (tenant_id, id),
  foreign key (tenant_id, installation_id) references installations (tenant_id, id),
  foreign key (tenant_id, file_id) references files (tenant_id, id),
  unique (tenant_id, file_id)
);
create index struck_copies_by_body on struck_copies (tenant_id, body_id);
${protect('struck_copies', { tenant: 'insert', network: 'read' })}
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
