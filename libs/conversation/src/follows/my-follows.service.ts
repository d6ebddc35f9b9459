import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  allow,
  Audit,
  Database,
  decodeCursor,
  isId,
  newId,
  notFound,
  OnEvent,
  pageSize,
  parseInput,
  statement,
  toConnection,
  unsafeInScope,
  type Connection,
  type Locale,
  type PayloadOf,
  type RequestContext,
} from '@tequio/platform';
import { PersonalData, personErased } from '@tequio/identity';
import { MailChoicesService, toFrequency, toStored, type MailFrequency, type StoredFrequency } from '@tequio/notifications';
import { conversationDictionary } from '../conversation.dictionary.js';
import { FollowStore } from './follow-store.js';
import { FollowTokens, recipientKey } from './follow-tokens.js';
import { Follow, Unfollowed, type FollowAsMeInput } from './follow.types.js';
import { Followables, keyOf, type FollowedThing } from '../followables/followable.js';
import { FollowsService } from './follows.service.js';

interface OwnRow {
  id: string;
  subject_type: string;
  subject_id: string;
  frequency: StoredFrequency;
  confirmed_at: Date;
}

const ME = statement<{ email: string | null; locale: Locale }>('follows.me', 'select email::text, locale from persons where id = $1');
const MINE = statement<OwnRow>(
  'follows.mine',
  `select id, subject_type, subject_id, frequency, confirmed_at from follows
   where person_id = $1 and state = 'active' and ($2::uuid is null or id < $2) order by id desc limit $3`,
);

const DATA = statement<object>(
  'follows.data',
  `select subject_type, subject_id, state, frequency, requested_at, confirmed_at from follows where person_id = (select current_person()) order by id`,
);

const schema = z.object({ subjectType: z.string().max(64), subjectId: z.uuid(), noticeVersion: z.number().int().min(0) });

/** Following from the own account: nothing to confirm, for the address is proved. Scope: self. */
@Injectable()
export class MyFollows {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly store: FollowStore,
    private readonly tokens: FollowTokens,
    private readonly followables: Followables,
    private readonly follows: FollowsService,
    private readonly choices: MailChoicesService,
    data: PersonalData,
  ) {
    data.add({ name: 'follows', read: (ctx) => this.db.sql(ctx, DATA) });
  }

  /** Ends all follows of an erased account; those confirmed by mail without one are left by their own links. */
  @OnEvent(personErased)
  async erase(system: RequestContext, { personId }: PayloadOf<typeof personErased>): Promise<void> {
    for (const row of await this.store.ofPerson(system, personId)) await this.follows.end(system, row);
  }

  async follow(ctx: RequestContext, input: FollowAsMeInput): Promise<Follow> {
    allow(ctx, 'create', 'Follow');
    const parsed = parseInput(schema, input);
    const personId = ctx.requirePerson();
    const subject = { type: parsed.subjectType, id: parsed.subjectId };
    const thing = await this.follows.published(ctx, subject);
    await this.follows.checkNotice(ctx, thing, parsed.noticeVersion);
    const [me] = await this.db.sql(ctx, ME, [personId]);
    if (!me?.email) throw notFound();
    const row = await unsafeInScope(this.db, ctx, { scope: 'system' }, async (system) => {
      const { row, made } = await this.store.insertOrFind(system, {
        id: newId(ctx.now),
        thing,
        subject,
        personId,
        email: null,
        recipientKey: recipientKey(me.email!),
        locale: me.locale,
        state: 'active',
        confirmTokenHash: null,
        confirmUntil: null,
        leaveToken: this.tokens.newLeaving(),
        noticeVersion: parsed.noticeVersion,
      });
      if (!made && row.person_id === null) await this.store.adopt(system, row, personId);
      return row;
    });
    await this.follows.recordConsent(ctx, row);
    // In the person's own log: the municipality's does not say who follows it.
    await this.audit.record(ctx, { action: 'follow.follow', subjectType: 'Follow', subjectId: row.id });
    return toFollow({ ...row, confirmed_at: row.confirmed_at ?? ctx.now }, thing, ctx.locale);
  }

  /** Ends one of the own follows; who it was is erased as when left by its link. Again answers the same. */
  async unfollow(ctx: RequestContext, id: string): Promise<Unfollowed> {
    allow(ctx, 'leave', 'Follow');
    const row = isId(id) ? await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.byId(system, id)) : null;
    // What was left is nobody's any more: a second click finds it so.
    if (!row || (row.person_id !== ctx.requirePerson() && row.state !== 'left')) throw notFound();
    await this.follows.end(ctx, row);
    return Object.assign(new Unfollowed(), { id });
  }

  /** How often mail comes of one of the own follows; holds for what waits already. */
  async setFrequency(ctx: RequestContext, id: string, frequency: MailFrequency): Promise<Follow> {
    allow(ctx, 'update', 'Follow');
    const personId = ctx.requirePerson();
    const row = isId(id) ? await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.byId(system, id)) : null;
    if (row?.person_id !== personId || row.state !== 'active') throw notFound();
    const chosen = toStored(frequency);
    await unsafeInScope(this.db, ctx, { scope: 'system' }, (system) => this.store.setFrequency(system, row, chosen));
    await this.choices.followChanged(ctx, personId, id, chosen);
    const thing = await this.followables.find(ctx, { type: row.subject_type, id: row.subject_id });
    return toFollow({ ...row, frequency: chosen, confirmed_at: row.confirmed_at! }, thing, ctx.locale);
  }

  async list(ctx: RequestContext, args: { first: number; after?: string | null }): Promise<Connection<Follow>> {
    allow(ctx, 'read', 'Follow');
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'id');
    const rows = await this.db.sql(ctx, MINE, [ctx.requirePerson(), after?.[0] ?? null, first + 1]);
    const things = await this.followables.findAll(
      ctx,
      rows.map((row) => ({ type: row.subject_type, id: row.subject_id })),
    );
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => toFollow(row, things.get(keyOf({ type: row.subject_type, id: row.subject_id })) ?? null, ctx.locale),
    );
  }
}

function toFollow(row: OwnRow, thing: FollowedThing | null, locale: Locale): Follow {
  return Object.assign(new Follow(), {
    id: row.id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    title: thing?.title ?? conversationDictionary.text(locale, 'follow.gone'),
    path: thing?.path ?? '/',
    frequency: toFrequency(row.frequency),
    since: row.confirmed_at,
  });
}
