import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { keyOf, type Subject } from '../followables/followable.js';

const COUNTS = statement<{ subject_type: string; subject_id: string; followers: number }>(
  'follows.counts',
  `select c.subject_type, c.subject_id, c.followers from follow_counters c
   join unnest($1::text[], $2::uuid[]) as asked (type, id) on c.subject_type = asked.type and c.subject_id = asked.id`,
);

/** How many follow a thing. Works in every scope; one statement for all that an operation asks. */
@Injectable()
export class FollowCounts {
  private readonly loaders = new WeakMap<object, DataLoader<Subject, number, string>>();

  constructor(private readonly db: Database) {}

  of(ctx: RequestContext, subject: Subject): Promise<number> {
    // Fields of one operation share their read session, and with it their loader.
    const operation = ctx.reads ?? ctx;
    let loader = this.loaders.get(operation);
    if (!loader) {
      const load = (subjects: readonly Subject[]) => this.load(ctx, subjects);
      this.loaders.set(operation, (loader = new DataLoader(load, { cacheKeyFn: keyOf, cache: ctx.transaction?.mode !== 'write' })));
    }
    return loader.load(subject);
  }

  private async load(ctx: RequestContext, subjects: readonly Subject[]): Promise<number[]> {
    const rows = await this.db.sql(ctx, COUNTS, [subjects.map((subject) => subject.type), subjects.map((subject) => subject.id)]);
    const counts = new Map(rows.map((row) => [keyOf({ type: row.subject_type, id: row.subject_id }), row.followers]));
    return subjects.map((subject) => counts.get(keyOf(subject)) ?? 0);
  }
}
