import { Injectable } from '@nestjs/common';
import { Database, newId, OnJob, Outbox, statement, unsafeInScope, type Locale, type PayloadOf, type RequestContext } from '@tequio/platform';
import { findNoticeKind, Notices, type NoticeKind, type Recipient, type StoredFrequency } from '@tequio/notifications';
import { followPaths } from '../mail/follow-paths.js';
import { tellFollowers } from '../mail/follow.jobs.js';
import { Followables, type Subject } from '../followables/followable.js';

/** Told at once, so that memory and locks stay bounded whatever the audience. */
const PAGE = 1000;

export interface Telling {
  /** What is said. Its subject type is that of `subject`; it is worded by its own renderer, in «tú». */
  kind: NoticeKind;
  /** What it is about: told to its followers and to those of its parents. */
  subject: Subject;
  /** What makes it this notice and no other, as a version's or a report's id: told again, nobody hears it again. */
  dedupe: string;
  /** Whose thing it is, where the host authority acts on a municipality's; otherwise the tenant at hand. */
  tenantId?: string;
}

interface TellingRow {
  kind: string;
  subject_type: string;
  subject_id: string;
  dedupe: string;
  told_at: Date;
}

interface ContactRow {
  id: string;
  person_id: string | null;
  email: string | null;
  recipient_key: string;
  locale: Locale;
  frequency: StoredFrequency;
  leave_token: string;
}

const TELL = statement<{ id: string }>(
  'followers.tell',
  `insert into follower_tellings (id, network_id, tenant_id, kind, subject_type, subject_id, dedupe, told_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (tenant_id, kind, subject_id, dedupe) do nothing returning id`,
);
const TELLING = statement<TellingRow>(
  'followers.telling',
  'select kind, subject_type, subject_id, dedupe, told_at from follower_tellings where id = $1',
);
// Of each followed thing as many as a page holds, by its index; then one follow an address, that of the nearest thing: what
// its reader chose for it counts. Who began to follow after it happened is not told of it.
const AUDIENCE = statement<{ id: string; recipient_key: string }>(
  'followers.page',
  `select distinct on (f.recipient_key) f.id, f.recipient_key
   from unnest($1::text[], $2::uuid[]) with ordinality as followed (type, id, distance)
   cross join lateral (
     select id, recipient_key from follows
     where subject_type = followed.type and subject_id = followed.id and state = 'active' and confirmed_at <= $4
       and tenant_id = $6 and ($3::uuid is null or recipient_key > $3)
     order by recipient_key limit $5
   ) f
   order by f.recipient_key, followed.distance, f.id limit $5`,
);
// Locked: who leaves at this moment is forgotten after what is written here, or is no longer told.
const CONTACTS = statement<ContactRow>(
  'followers.contacts',
  `select id, person_id, email::text, recipient_key, locale, frequency, leave_token from follows where id = any($1) and state = 'active' order by id for share`,
);

/** Port for all contexts above: tell who follows a thing, in the transaction in which it happens. */
@Injectable()
export class Followers {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly followables: Followables,
    private readonly notices: Notices,
  ) {}

  /**
   * Tells the followers of a thing and of its parents, each address once however many of them it follows; the same
   * telling again does nothing. The audience is told after the commit, page by page, one job after the other. A thing
   * that is not published is told to nobody. Scope: tenant, or network.
   */
  async tell(ctx: RequestContext, { kind, subject, dedupe, tenantId }: Telling): Promise<void> {
    if (kind.subject !== subject.type) throw new Error(`notice kind ${kind.key} is about a ${kind.subject}, not about a ${subject.type}`);
    const owner = tenantId && tenantId !== ctx.tenantId ? ctx.with({ tenantId }) : ctx;
    const own = owner.requireTenant();
    const [told] = await this.db.sql(owner, TELL, [newId(ctx.now), own.networkId, own.tenantId, kind.key, subject.type, subject.id, dedupe, ctx.now]);
    if (told) await this.outbox.enqueue(owner, tellFollowers, { tellingId: told.id, after: null });
  }

  @OnJob(tellFollowers)
  async tellPage(ctx: RequestContext, { tellingId, after }: PayloadOf<typeof tellFollowers>): Promise<void> {
    const [telling] = await this.db.sql(ctx, TELLING, [tellingId]);
    const kind = telling && findNoticeKind(telling.kind);
    if (!kind) return;
    const subject = { type: telling.subject_type, id: telling.subject_id };
    const thing = await this.followables.find(ctx, subject);
    if (!thing) return;
    const followed = [subject, ...thing.parents];
    const { audience, recipients } = await unsafeInScope(this.db, ctx, { scope: 'system' }, async (system) => {
      const audience = await this.db.sql(system, AUDIENCE, [
        followed.map((one) => one.type),
        followed.map((one) => one.id),
        after,
        telling.told_at,
        PAGE,
        ctx.requireTenant().tenantId,
      ]);
      const contacts = audience.length ? await this.db.sql(system, CONTACTS, [audience.map((one) => one.id)]) : [];
      return { audience, recipients: contacts.map(toRecipient) };
    });
    await this.notices.notify(ctx, { kind, subjectId: subject.id, dedupe: telling.dedupe, recipients });
    if (audience.length === PAGE) await this.outbox.enqueue(ctx, tellFollowers, { tellingId, after: audience.at(-1)!.recipient_key });
  }
}

function toRecipient(row: ContactRow): Recipient {
  const { frequency } = row;
  const unsubscribePath = followPaths.leave(row.locale, row.leave_token);
  return row.person_id
    ? { personId: row.person_id, followed: { followId: row.id, frequency, unsubscribePath } }
    : { follower: { id: row.id, reader: row.recipient_key, email: row.email!, locale: row.locale, unsubscribePath }, frequency };
}
