import type { MigrationInterface, QueryRunner } from 'typeorm';
import { written } from './written.dictionary.es.js';

/** Why a letter went back to a draft or was withdrawn is its municipality's and its network's to read: the register says only that. */
export class ReopenedLetters1700000007010 implements MigrationInterface {
  name = 'ReopenedLetters1700000007010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table letter_versions
  add column reopened_at timestamptz,
  add column reopened_because text,
  add column reopened_by_office text,
  add check ((reopened_at is null) = (reopened_because is null));
grant update (reopened_at, reopened_because, reopened_by_office) on letter_versions to tequio_tenant;

update letter_versions v set reopened_at = undone.at, reopened_because = undone.reason, reopened_by_office = undone.office
from (
  select (select number from letter_versions v where v.letter_id = a.subject_id and v.frozen_at <= a.at order by number desc limit 1) as number, a.subject_id, a.at, a.reason, a.office
  from audit_entries a where a.action = 'letter.reopen' and a.reason is not null
) undone
where v.letter_id = undone.subject_id and v.number = undone.number;

update official_documents d set annul_reason = case a.action when 'letter.reopen' then '${written.letterReopened}' else '${written.letterWithdrawn}' end
from audit_entries a
where d.subject_type = 'LetterOfIntent' and a.subject_id = d.subject_id and a.action in ('letter.reopen', 'letter.withdraw') and a.reason = d.annul_reason and a.at = d.annulled_at;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
