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
import { MailChoicesService } from '../choices/mail-choices.service.js';
import { MailFrequency, toFrequency, toStored, type StoredFrequency } from '../choices/mail-frequency.js';
import { NoticeSignals } from '../live/notice-signals.js';
import { allNoticeKinds, findNoticeKind, titleKeyOf, type NoticeKind } from './notice-kind.js';
import {
  NoticePreference,
  NoticesRead,
  toNotice,
  type MarkNoticesReadInput,
  type Notice,
  type NoticeRow,
  type SetNoticePreferenceInput,
} from './notice.types.js';

interface Choice {
  mail: StoredFrequency;
  inApp: boolean;
}

const mandatoryKinds = (): string[] => allNoticeKinds().flatMap((kind) => (kind.mandatory ? kind.key : []));

/** Kinds that were switched off are left out, and stand there again once they are switched on; $1 is the person. */
const shownSql = (mandatory: string) => `(n.kind = any(${mandatory}::text[]) or not exists (
       select from notice_preferences p where p.person_id = $1 and p.kind = n.kind and not p.in_app))`;
const PAGE = statement<NoticeRow>(
  'my-notices.page',
  `select n.id, n.kind, n.subject_type, n.subject_id, n.headings, n.path, n.created_at, n.read_at,
     w.name as network_name, w.slug as network_slug, m.name as municipality_name, m.slug as municipality_slug
   from notices n join networks w on w.id = n.network_id left join municipalities m on m.id = n.tenant_id
   where n.person_id = $1 and ($2::uuid is null or n.id < $2) and ($3 = false or n.read_at is null) and ${shownSql('$5')}
   order by n.id desc limit $4`,
);
const UNREAD = statement<{ count: number }>(
  'my-notices.unread',
  `select count(*)::int as count from notices n where n.person_id = $1 and n.read_at is null and ${shownSql('$2')}`,
);
const READ = statement<{ id: string }>(
  'my-notices.read',
  `update notices n set read_at = $2 where n.person_id = $1 and n.read_at is null and ($3::uuid[] is null or n.id = any($3)) and ${shownSql('$4')} returning n.id`,
);
const PREFERENCES = statement<Choice & { kind: string }>(
  'my-notices.preferences',
  'select kind, frequency as mail, in_app as "inApp" from notice_preferences where person_id = $1',
);
const PREFER = statement<Choice>(
  'my-notices.prefer',
  `insert into notice_preferences (person_id, kind, frequency, in_app, updated_at) values ($1, $2, $3, coalesce($4, true), $5)
   on conflict (person_id, kind) do update set frequency = case when $6 then $3 else notice_preferences.frequency end,
     in_app = coalesce($4, notice_preferences.in_app), updated_at = excluded.updated_at
   returning frequency as mail, in_app as "inApp"`,
);

const readInput = z.object({ ids: z.array(z.uuid()).min(1).max(100).nullish() });

/** A person's own notices, of all networks and municipalities. Scope: self. */
@Injectable()
export class MyNotices {
  constructor(
    private readonly db: Database,
    private readonly choices: MailChoicesService,
    private readonly signals: NoticeSignals,
  ) {}

  async page(
    ctx: RequestContext,
    page: { first: number; after?: string | null; unreadOnly: boolean },
  ): Promise<Connection<Notice>> {
    const first = pageSize(page.first);
    const [before] = decodeCursor(page.after, 'id') ?? [null];
    const rows = await this.db.sql(ctx, PAGE, [ctx.requirePerson(), before, page.unreadOnly, first + 1, mandatoryKinds()]);
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => toNotice(row, ctx.locale),
    );
  }

  async unread(ctx: RequestContext): Promise<number> {
    const [row] = await this.db.sql(ctx, UNREAD, [ctx.requirePerson(), mandatoryKinds()]);
    return row!.count;
  }

  async markRead(ctx: RequestContext, input: MarkNoticesReadInput): Promise<NoticesRead> {
    const { ids } = parseInput(readInput, input);
    const read = await this.db.sql(ctx, READ, [ctx.requirePerson(), ctx.now, ids ?? null, mandatoryKinds()]);
    if (read.length) await this.signals.changed(ctx, [ctx.requirePerson()]);
    return Object.assign(new NoticesRead(), { marked: read.length, unreadCount: await this.unread(ctx) });
  }

  async preferences(ctx: RequestContext): Promise<NoticePreference[]> {
    const rows = await this.db.sql(ctx, PREFERENCES, [ctx.requirePerson()]);
    const chosen = new Map(rows.map((row) => [row.kind, row]));
    return allNoticeKinds().map((kind) => preferenceOf(ctx, kind, chosen.get(kind.key)));
  }

  async prefer(ctx: RequestContext, { kind: key, mail, inApp }: SetNoticePreferenceInput): Promise<NoticePreference> {
    const kind = findNoticeKind(key);
    if (!kind) refuseInput({ path: 'kind', code: 'not_an_option' });
    const chooses = mail !== null && mail !== undefined;
    if (!kind.mail && chooses && mail !== MailFrequency.NEVER) refuseInput({ path: 'mail', code: 'not_an_option' });
    if (kind.mandatory && chooses && mail !== MailFrequency.GENERAL && mail !== MailFrequency.IMMEDIATE)
      refuseInput({ path: 'mail', code: 'notifications.input.mandatory_kind' });
    if (kind.mandatory && inApp === false) refuseInput({ path: 'inApp', code: 'notifications.input.mandatory_kind' });
    const [chosen] = await this.db.sql(ctx, PREFER, [ctx.requirePerson(), key, chooses ? toStored(mail) : null, inApp ?? null, ctx.now, chooses]);
    if (chooses) await this.choices.reconsider(ctx, ctx.requirePerson());
    // What is shown of the list changes in its open windows too.
    await this.signals.changed(ctx, [ctx.requirePerson()]);
    return preferenceOf(ctx, kind, chosen);
  }
}

/** What holds: a kind about which nothing was chosen goes everywhere, by mail as all mails. */
function preferenceOf(ctx: RequestContext, kind: NoticeKind, chosen: Choice | undefined): NoticePreference {
  return Object.assign(new NoticePreference(), {
    kind: kind.key,
    title: text(ctx.locale, titleKeyOf(kind)),
    mandatory: kind.mandatory,
    inApp: kind.mandatory || (chosen?.inApp ?? true),
    mail: !kind.mail ? MailFrequency.NEVER : kind.mandatory ? MailFrequency.IMMEDIATE : toFrequency(chosen?.mail ?? null),
  });
}
