import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, TENANT_COLUMNS } from '@tequio/platform';

/** Uploaded files, official documents and the counters of their folios. */
export class Documents1700000003001 implements MigrationInterface {
  name = 'Documents1700000003001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table files (${TENANT_COLUMNS},
  uploaded_by uuid,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('pdf', 'image', 'spreadsheet', 'csv', 'other')),
  mime text not null,
  size int not null,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  original_sha256 text not null check (original_sha256 ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('quarantined', 'accepted', 'refused')),
  refusal_code text,
  refusal_params jsonb,
  warnings text[] not null default '{}',
  not_scanned text[] not null default '{}',
  visibility text not null default 'private' check (visibility in ('private', 'public')),
  subject_type text,
  subject_id uuid,
  storage_key text,
  pages int,
  created_at timestamptz not null,
  published_at timestamptz,
  check ((state = 'accepted') = (storage_key is not null and sha256 is not null)),
  check ((state = 'refused') = (refusal_code is not null)),
  check ((subject_type is null) = (subject_id is null)),
  -- What is private, refused or of nothing is never published.
  check (published_at is null or (visibility = 'public' and state = 'accepted' and subject_id is not null))
);
create index files_by_subject on files (tenant_id, subject_type, subject_id) where subject_id is not null;
-- The network reads, ties its own captures to the thing they belong to, and publishes what it has accepted.
${protect('files', {
  tenant: 'write',
  network: { updateColumns: ['subject_type', 'subject_id', 'visibility', 'published_at'] },
  public: "visibility = 'public' and published_at is not null",
  publicColumns: ['id', 'network_id', 'tenant_id', 'name', 'kind', 'mime', 'size', 'sha256', 'state', 'visibility', 'subject_type', 'subject_id', 'storage_key', 'pages', 'created_at', 'published_at'],
})}

create table folio_counters (
  network_id uuid not null,
  tenant_id uuid not null,
  kind text not null,
  year int not null,
  last int not null check (last between 1 and 999999),
  primary key (tenant_id, kind, year),
  foreign key (network_id, tenant_id) references tenants (network_id, id)
);
${protect('folio_counters', { tenant: 'write', network: { insert: true, updateColumns: ['last'] } })}
revoke delete on folio_counters from tequio_tenant;
-- The host authority numbers its own documents, never a municipality's.
create policy own_only on folio_counters as restrictive for all to tequio_network
  using (tenant_id = network_id) with check (tenant_id = network_id);

create table official_documents (${TENANT_COLUMNS},
  kind text not null,
  folio text not null unique,
  template text not null,
  template_version int not null,
  snapshot jsonb not null,
  data_seal text not null check (data_seal ~ '^[0-9a-f]{64}$'),
  state text not null check (state in ('pending', 'rendered', 'failed', 'annulled')),
  failure text,
  failure_detail text,
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text,
  size int,
  pages int,
  engine text,
  issued_at timestamptz not null,
  issuer text not null,
  subject_type text not null,
  subject_id uuid not null,
  title text not null,
  published_at timestamptz,
  annulled_at timestamptz,
  annul_reason text,
  replaced_by uuid,
  published_title text generated always as (case when published_at is not null then title end) stored,
  published_key text generated always as (case when published_at is not null then storage_key end) stored,
  foreign key (tenant_id, replaced_by) references official_documents (tenant_id, id),
  check (replaced_by <> id),
  check ((file_sha256 is null) = (storage_key is null)),
  check (state <> 'rendered' or file_sha256 is not null),
  check ((state = 'annulled') = (annulled_at is not null and annul_reason is not null))
);
create index official_documents_by_subject on official_documents (tenant_id, subject_type, subject_id);
-- Anyone who holds a document may ask whether its folio is real: every folio is in the public register with who issued
-- it, when, and its seals. What it says (snapshot, title, subject, file) is public only once it is published.
${protect('official_documents', {
  tenant: 'write',
  network: { insert: true, updateColumns: ['state', 'failure', 'failure_detail', 'published_at', 'annulled_at', 'annul_reason', 'replaced_by'] },
  public: 'true',
  publicColumns: ['id', 'network_id', 'tenant_id', 'kind', 'folio', 'data_seal', 'state', 'file_sha256', 'size', 'pages', 'issued_at', 'issuer', 'published_at', 'annulled_at', 'annul_reason', 'replaced_by', 'published_title', 'published_key'],
})}
revoke delete on official_documents from tequio_tenant;
create policy own_only on official_documents as restrictive for insert to tequio_network with check (tenant_id = network_id);

create function official_document_is_frozen() returns trigger language plpgsql as $$
begin
  if (new.kind, new.folio, new.template, new.template_version, new.snapshot, new.data_seal, new.issued_at, new.issuer, new.subject_type, new.subject_id, new.title)
      is distinct from
     (old.kind, old.folio, old.template, old.template_version, old.snapshot, old.data_seal, old.issued_at, old.issuer, old.subject_type, old.subject_id, old.title)
    or (old.file_sha256 is not null and new.file_sha256 is distinct from old.file_sha256)
    or (old.annulled_at is not null and new.annulled_at is null) then
    raise exception 'an official document is frozen' using errcode = 'TQ002';
  end if;
  return new;
end $$;
create trigger frozen before update on official_documents for each row execute function official_document_is_frozen();
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
