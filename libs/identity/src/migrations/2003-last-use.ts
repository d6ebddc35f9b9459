import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When sessions and tokens were last used, and from which browsers a person has signed in. */
export class LastUse1700000002003 implements MigrationInterface {
  name = 'LastUse1700000002003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table access_tokens add column last_used_at timestamptz;
-- HMACs only: nothing here says where a person was.
create table auth.known_browsers (
  "userId" uuid not null references auth."user" (id) on delete cascade,
  mark text not null,
  "seenAt" timestamptz not null,
  primary key ("userId", mark)
);
-- A session's last use is the library's "updatedAt", which nothing else writes.
create index session_by_use on auth.session ("updatedAt");
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations are append-only');
  }
}
