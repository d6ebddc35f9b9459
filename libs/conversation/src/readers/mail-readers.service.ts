import { Injectable } from '@nestjs/common';
import {
  Database,
  decodeCursor,
  pageSize,
  refuseInput,
  text,
  toConnection,
  unsafeInScope,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import {
  findNoticeKind,
  MailChoicesService,
  ReaderLinks,
  SentMails,
  titleKeyOf,
  toFrequency,
  toStored,
  type ChooseMailInput,
  type Reader,
  type SentRow,
} from '@tequio/notifications';
import { conversationDictionary } from '../conversation.dictionary.js';
import { Followables, keyOf, type FollowedThing } from '../followables/followable.js';
import { FollowStore, type FollowRow } from '../follows/follow-store.js';
import { FollowRefused } from '../follows/follow.errors.js';
import { followPaths } from '../mail/follow-paths.js';
import { MailFollow, MailReader, SentMail, SentMailState, type FollowFrequencyInput } from './mail-reader.types.js';

const MOST_FOLLOWS = 200;
const MOST_SENT = 30;


/** What readers of mail choose and see: by the link of a mail, or in their account. */
@Injectable()
export class MailReaders {
  constructor(
    private readonly db: Database,
    private readonly links: ReaderLinks,
    private readonly choices: MailChoicesService,
    private readonly sentMails: SentMails,
    private readonly store: FollowStore,
    private readonly followables: Followables,
  ) {}

  /** Null where the link is nobody’s. Changes nothing. Scope: public. */
  async byToken(ctx: RequestContext, token: string): Promise<MailReader | null> {
    const reader = this.links.read(token);
    return reader && this.show(ctx, reader);
  }

  /** Replaces what was chosen, for all mails and for the follows that are given. Throws `FollowRefused`. Scope: public. */
  async choose(ctx: RequestContext, token: string, input: ChooseMailInput, follows: readonly FollowFrequencyInput[]): Promise<MailReader> {
    const reader = this.proved(token);
    const own = new Map((await this.follows(ctx, reader)).map((row) => [row.id, row]));
    if (follows.length > MOST_FOLLOWS) refuseInput({ path: 'follows', code: 'too_big', params: { max: MOST_FOLLOWS } });
    await this.choices.choose(ctx, reader.id, input);
    for (const { id, frequency } of follows) {
      const row = own.get(id);
      // Left meanwhile in another window: nothing is sent of it in any case.
      if (!row || row.frequency === toStored(frequency)) continue;
      await this.asPlatform(ctx, (system) => this.store.setFrequency(system, row, toStored(frequency)));
      await this.choices.followChanged(ctx, reader.id, id, toStored(frequency));
    }
    return this.show(ctx, reader);
  }

  /** Stops all that is not mandatory, with one click of a mail program. Throws `FollowRefused`. Scope: public. */
  async pause(ctx: RequestContext, token: string): Promise<MailReader> {
    const reader = this.proved(token);
    await this.choices.pause(ctx, reader.id);
    return this.show(ctx, reader);
  }

  /** Own mails, the latest first. Scope: self. */
  async mine(ctx: RequestContext, page: { first: number; after?: string | null }): Promise<Connection<SentMail>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, 'id')?.[0];
    const rows = await this.sentMails.of(ctx, ctx.requirePerson(), { after: after ? String(after) : null, limit: first + 1 });
    const shown = new Map((await this.toSent(ctx, rows)).map((mail) => [mail.id, mail]));
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => shown.get(row.id)!,
    );
  }

  private proved(token: string): Reader {
    const reader = this.links.read(token);
    if (!reader) throw FollowRefused.of('link_expired');
    return reader;
  }

  /** Of an account only how often: a mail of an office is passed on, and what its reader follows is in the account alone. */
  private async show(ctx: RequestContext, reader: Reader): Promise<MailReader> {
    const rows = await this.follows(ctx, reader);
    const things = await this.followables.findAll(ctx, rows.map(subjectOf));
    return Object.assign(new MailReader(), {
      email: rows[0]?.email ?? null,
      account: reader.account,
      choices: await this.choices.read(ctx, reader.id),
      waiting: await this.choices.waiting(ctx, reader.id),
      follows: rows.map((row) => toMailFollow(ctx, row, things.get(keyOf(subjectOf(row))))),
      sent: reader.account ? [] : await this.toSent(ctx, await this.sentMails.of(ctx, reader.id, { after: null, limit: MOST_SENT })),
    });
  }

  private async follows(ctx: RequestContext, reader: Reader): Promise<FollowRow[]> {
    return reader.account ? [] : this.asPlatform(ctx, (system) => this.store.ofAddress(system, reader.id, MOST_FOLLOWS));
  }

  /** The mails with why they came, in a number of statements that does not grow with them. */
  private async toSent(ctx: RequestContext, rows: readonly SentRow[]): Promise<SentMail[]> {
    const ids = rows.flatMap((row) => row.follow_id ?? []);
    const follows = ids.length ? await this.asPlatform(ctx, (system) => this.store.readAll(system, ids)) : [];
    const things = await this.followables.findAll(ctx, follows.map(subjectOf));
    const titles = new Map(follows.map((row) => [row.id, things.get(keyOf(subjectOf(row)))?.title]));
    return rows.map((row) => {
      const kinds = row.kinds.flatMap((key) => findNoticeKind(key) ?? []);
      const told = kinds.map((kind) => text(ctx.locale, titleKeyOf(kind))).join('; ');
      return Object.assign(new SentMail(), {
        id: row.id,
        subject: row.subject ?? told,
        why: whyOf(ctx, row, { title: titles.get(row.follow_id ?? '') ?? null, told, always: kinds.length > 0 && kinds.every((kind) => kind.mandatory) }),
        state: row.state === 'bounced' ? SentMailState.FAILED : row.state,
        at: row.sent_at ?? row.created_at,
      });
    });
  }

  private asPlatform<T>(ctx: RequestContext, work: (system: RequestContext) => Promise<T>): Promise<T> {
    return unsafeInScope(this.db, ctx, { scope: 'system' }, work);
  }
}

const subjectOf = (row: { subject_type: string; subject_id: string }) => ({ type: row.subject_type, id: row.subject_id });

function whyOf(ctx: RequestContext, row: SentRow, { title, told, always }: { title: string | null; told: string; always: boolean }): string {
  const say = (key: 'daily' | 'weekly' | 'follow' | 'follow_gone' | 'always' | 'place', params = {}) => conversationDictionary.text(ctx.locale, `why.${key}`, params);
  if (row.digest) return say(row.digest);
  if (row.follow_id) return title ? say('follow', { title }) : say('follow_gone');
  return always ? say('always', { told }) : say('place', { place: row.municipality ?? row.network ?? 'Tequio', told });
}

function toMailFollow(ctx: RequestContext, row: FollowRow, thing: FollowedThing | undefined): MailFollow {
  return Object.assign(new MailFollow(), {
    id: row.id,
    title: thing?.title ?? conversationDictionary.text(ctx.locale, 'follow.gone'),
    path: thing?.path ?? '/',
    frequency: toFrequency(row.frequency),
    leavePath: followPaths.leave(ctx.locale, row.leave_token),
  });
}
