import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Without accents some letters become signs of the language of queries, as «ŉ» a quote and «⑴» brackets: each word is quoted. */
export class WrittenWords1700000005003 implements MigrationInterface {
  name = 'WrittenWords1700000005003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
create or replace function search_query(words text[]) returns tsquery language plpgsql stable as $$
declare
  word text;
  written text;
  each tsquery;
  whole tsquery;
begin
  foreach word in array words loop
    written := plain(word);
    each := plainto_tsquery('pg_catalog.spanish', word);
    if written <> '' then
      each := ('''' || replace(replace(written, '\', '\\'), '''', '''''') || ''':*')::tsquery || each;
    end if;
    whole := case when whole is null then each else whole && each end;
  end loop;
  return whole;
end $$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
