import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onboardingDictionary } from '../onboarding.dictionary.js';

/** The letters that are in force can be found; those that come register themselves. */
export class LettersFound1700000007002 implements MigrationInterface {
  name = 'LettersFound1700000007002';

  async up(runner: QueryRunner): Promise<void> {
    const title = onboardingDictionary.text('es', 'document.title', { municipality: '%s' });
    await runner.query(
      `insert into search_documents (id, network_id, tenant_id, kind, subject_type, subject_id, locale, title, body, path, published, weight, updated_at)
       select gen_random_uuid(), l.network_id, l.tenant_id, 'letter', 'LetterOfIntent', l.id, 'es', format($1, m.name),
         left(concat_ws('. ', l.content ->> 'subject', l.content ->> 'plan', l.content ->> 'proactiveCommitment', l.content ->> 'body',
           (select string_agg(p ->> 'text', '. ') from jsonb_array_elements(l.content -> 'points') p)), 20000),
         '/' || n.slug || '/' || m.slug || '/carta', true, 0.4, now()
       from letters_of_intent l join municipalities m on m.id = l.tenant_id join networks n on n.id = l.network_id
       where l.state = 'accepted' on conflict do nothing`,
      [title],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
