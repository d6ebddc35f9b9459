import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is due of letters that were under way before their dates were kept. */
export class DueLetters1700000007011 implements MigrationInterface {
  name = 'DueLetters1700000007011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'onboarding.letter_answer', 'LetterOfIntent', l.id, 'institute', null, m.name, 'carta', l.reply_due_on, m.time_zone, now(), (now() at time zone m.time_zone)::date
from letters_of_intent l join municipalities m on m.id = l.tenant_id where l.state in ('submitted', 'under_review') and l.reply_due_on is not null;
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'onboarding.letter_correction', 'LetterOfIntent', l.id, 'liaison', null, m.name, 'carta', l.correct_by, m.time_zone, now(), (now() at time zone m.time_zone)::date
from letters_of_intent l join municipalities m on m.id = l.tenant_id where l.state in ('observed', 'draft', 'frozen', 'signed') and l.correct_by is not null;
insert into due_dates (id, network_id, tenant_id, kind, subject_type, subject_id, turn, turn_unit, thing, page, due_on, time_zone, set_at, told_through)
select gen_random_uuid(), l.network_id, l.tenant_id, 'onboarding.administration_end', 'LetterOfIntent', l.id, 'liaison', null, m.name, 'carta', (l.content ->> 'termEndsOn')::date, m.time_zone, now(), (now() at time zone m.time_zone)::date
from letters_of_intent l join municipalities m on m.id = l.tenant_id where l.state = 'accepted' and (l.content ->> 'termEndsOn')::date >= (now() at time zone m.time_zone)::date;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
