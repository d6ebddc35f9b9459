import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import type { StoredFrequency } from './mail-frequency.js';

const CHOSEN = statement<{ person_id: string; kind: string; frequency: StoredFrequency }>(
  'kind-choices.of',
  'select person_id, kind, frequency from notice_preferences where person_id = any($1) and frequency is not null',
);

/** How account holders want mail of each kind of notice, for who sends. */
@Injectable()
export class KindChoices {
  constructor(private readonly db: Database) {}

  /** Answers null where nothing was chosen, as for who has no account. Scope: tenant. */
  async of(
    ctx: RequestContext,
    personIds: readonly string[],
  ): Promise<(notice: { person_id: string | null; kind: string }) => StoredFrequency> {
    const asked = [...new Set(personIds)];
    const rows = asked.length ? await this.db.sql(ctx, CHOSEN, [asked]) : [];
    const chosen = new Map(rows.map((row) => [`${row.person_id} ${row.kind}`, row.frequency]));
    return (notice) => chosen.get(`${notice.person_id} ${notice.kind}`) ?? null;
  }
}
