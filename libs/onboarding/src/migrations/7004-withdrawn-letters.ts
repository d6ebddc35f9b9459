import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a letter was withdrawn, and by which office: the authority may withdraw what it captured itself. */
export class WithdrawnLetters1700000007004 implements MigrationInterface {
  name = 'WithdrawnLetters1700000007004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table letters_of_intent add column withdrawn_at timestamptz, add column withdrawn_by_office text;
grant update (withdrawn_at, withdrawn_by_office) on letters_of_intent to tequio_network;
update letters_of_intent l set withdrawn_at = e.at, withdrawn_by_office = e.office
from audit_entries e
where l.state = 'withdrawn' and e.tenant_id = l.tenant_id and e.subject_type = 'LetterOfIntent' and e.subject_id = l.id
  and e.action in ('letter.withdraw', 'letter.disown');
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
