import { Injectable } from '@nestjs/common';
import { Database, statement, unsafeInScope, type RequestContext } from '@tequio/platform';
import type { DeliveryState } from './delivery.state.js';

/** A sending as its reader may see it. */
export interface SentRow {
  id: string;
  state: DeliveryState;
  digest: 'daily' | 'weekly' | null;
  created_at: Date;
  subject: string | null;
  sent_at: Date | null;
  network: string | null;
  municipality: string | null;
  /** Kinds of what it tells. */
  kinds: string[];
  /** The follow that it comes from, where it comes from one. */
  follow_id: string | null;
}

const OF_READER = statement<SentRow>(
  'sent-mails.of-reader',
  `select d.id, d.state, d.digest, d.created_at, m.subject, m.sent_at, w.name as network, u.name as municipality, told.kinds, told.follow_id
   from deliveries d
   left join messages m on m.delivery_id = d.id
   left join networks w on w.id = d.network_id
   left join municipalities u on u.id = d.tenant_id
   cross join lateral (
     select coalesce(array_agg(distinct n.kind), '{}') as kinds, (array_agg(n.follow_id order by n.id desc) filter (where n.follow_id is not null))[1] as follow_id
     from notices n where n.grouped_into = d.id
   ) told
   where d.reader = $1 and ($2::uuid is null or d.id < $2)
   order by d.id desc limit $3`,
);

/** What was sent to a reader, and why. Who calls has proved whose it is. */
@Injectable()
export class SentMails {
  constructor(private readonly db: Database) {}

  /** The latest first. */
  of(ctx: RequestContext, reader: string, page: { after: string | null; limit: number }): Promise<SentRow[]> {
    return unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.db.sql(system, OF_READER, [reader, page.after, page.limit]));
  }
}
