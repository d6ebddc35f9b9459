import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  pageSize,
  parseInput,
  refuseInput,
  statement,
  text,
  toConnection,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { allNoticeKinds, findNoticeKind, titleKeyOf } from './notice-kind.js';
import {
  NoticePreference,
  NoticesRead,
  toNotice,
  type MarkNoticesReadInput,
  type Notice,
  type NoticeRow,
  type SetNoticePreferenceInput,
} from './notice.types.js';

const PAGE = statement<NoticeRow>(
  'my-notices.page',
  `select n.id, n.kind, n.subject_type, n.subject_id, n.headings, n.path, n.created_at, n.read_at,
     w.name as network_name, w.slug as network_slug, m.name as municipality_name, m.slug as municipality_slug
   from notices n join networks w on w.id = n.network_id left join municipalities m on m.id = n.tenant_id
   where n.person_id = $1 and ($2::uuid is null or n.id < $2) and ($3 = false or n.read_at is null)
   order by n.id desc limit $4`,
);
const UNREAD = statement<{ count: number }>(
  'my-notices.unread',
  'select count(*)::int as count from notices where person_id = $1 and read_at is null',
);
const READ = statement<{ id: string }>(
  'my-notices.read',
  'update notices set read_at = $2 where person_id = $1 and read_at is null and ($3::uuid[] is null or id = any($3)) returning id',
);
const PREFERENCES = statement<{ kind: string; mail: boolean }>(
  'my-notices.preferences',
  'select kind, mail from notice_preferences where person_id = $1',
);
const PREFER = statement<object>(
  'my-notices.prefer',
  `insert into notice_preferences (person_id, kind, mail, updated_at) values ($1, $2, $3, $4)
   on conflict (person_id, kind) do update set mail = excluded.mail, updated_at = excluded.updated_at`,
);

const readInput = z.object({ ids: z.array(z.uuid()).min(1).max(100).nullish() });

/** A person's own notices, of all networks and municipalities. Scope: self. */
@Injectable()
export class MyNotices {
  constructor(private readonly db: Database) {}

  async page(
    ctx: RequestContext,
    page: { first: number; after?: string | null; unreadOnly: boolean },
  ): Promise<Connection<Notice>> {
    const first = pageSize(page.first);
    const [before] = decodeCursor(page.after, 1) ?? [null];
    const rows = await this.db.sql(ctx, PAGE, [ctx.requirePerson(), before, page.unreadOnly, first + 1]);
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => toNotice(row, ctx.locale),
    );
  }

  async unread(ctx: RequestContext): Promise<number> {
    const [row] = await this.db.sql(ctx, UNREAD, [ctx.requirePerson()]);
    return row!.count;
  }

  async markRead(ctx: RequestContext, input: MarkNoticesReadInput): Promise<NoticesRead> {
    const { ids } = parseInput(readInput, input);
    const read = await this.db.sql(ctx, READ, [ctx.requirePerson(), ctx.now, ids ?? null]);
    return Object.assign(new NoticesRead(), { marked: read.length, unreadCount: await this.unread(ctx) });
  }

  async preferences(ctx: RequestContext): Promise<NoticePreference[]> {
    const rows = await this.db.sql(ctx, PREFERENCES, [ctx.requirePerson()]);
    const chosen = new Map(rows.map((row) => [row.kind, row.mail]));
    return allNoticeKinds()
      .filter((kind) => kind.mail)
      .map((kind) =>
        Object.assign(new NoticePreference(), {
          kind: kind.key,
          title: text(ctx.locale, titleKeyOf(kind)),
          mandatory: kind.mandatory,
          mail: kind.mandatory || (chosen.get(kind.key) ?? true),
        }),
      );
  }

  async prefer(ctx: RequestContext, { kind: key, mail }: SetNoticePreferenceInput): Promise<NoticePreference> {
    const kind = findNoticeKind(key);
    if (!kind || !kind.mail) refuseInput({ path: 'kind', code: 'not_an_option' });
    if (kind.mandatory && !mail) refuseInput({ path: 'mail', code: 'notifications.input.mandatory_kind' });
    await this.db.sql(ctx, PREFER, [ctx.requirePerson(), key, mail, ctx.now]);
    return Object.assign(new NoticePreference(), {
      kind: key,
      title: text(ctx.locale, titleKeyOf(kind)),
      mandatory: kind.mandatory,
      mail,
    });
  }
}
