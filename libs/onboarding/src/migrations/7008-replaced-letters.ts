import type { MigrationInterface, QueryRunner } from 'typeorm';
import { written } from './written.dictionary.es.js';

/** Folios of letters that stood as in force after an administration ended, or did not say which one took their place. */
export class ReplacedLetters1700000007008 implements MigrationInterface {
  name = 'ReplacedLetters1700000007008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
update official_documents d set state = 'annulled', annulled_at = l.superseded_at, annul_reason = '${written.administrationEnded}'
from letters_of_intent l
where l.document_id = d.id and l.state = 'superseded' and l.superseded_at is not null and d.state <> 'annulled';

-- The one frozen after it, of the same letter.
update official_documents d set replaced_by = later.document_id
from letter_versions v
join letter_versions later on later.letter_id = v.letter_id and later.number = v.number + 1
where d.id = v.document_id and d.state = 'annulled' and d.replaced_by is null and later.document_id is not null;

-- The first one accepted after it, of the administration that followed.
update official_documents d set replaced_by = next.document_id
from letters_of_intent l
join lateral (
  select document_id from letters_of_intent n
  where n.tenant_id = l.tenant_id and n.id > l.id and n.state in ('accepted', 'superseded')
  order by n.id limit 1
) next on true
where d.id = l.document_id and l.state = 'superseded' and d.state = 'annulled' and d.replaced_by is null and next.document_id is not null;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
