import { Injectable } from '@nestjs/common';
import { FileReaders, Files } from '@tequio/documents';
import { PersonalData } from '@tequio/identity';
import { allow, Database, decodeCursor, may, notFound, pageSize, searchPatterns, statement, toConnection, type Connection, type PageArgs, type RequestContext } from '@tequio/platform';
import { keyOf, type Subject } from '../followables/followable.js';
import { AdviceSubjects } from './advice-subjects.js';
import { ADVISERS, ENTRY_ONE, ENTRY_PAGE, THREAD_ONE, THREAD_PAGE, UNREAD_THREADS, type ListedThreadRow } from './advice-rows.js';
import { INSTITUTE_ROLES } from './advice.policy.js';
import { Adviser, toEntry, toThread, type AdviceEntry, type AdviceThread, type AdviceThreadsArgs } from './advice.types.js';

/** Type of the things that attachments are tied to. */
export const ADVICE_ENTRY = 'AdviceEntry';

const OWN_MESSAGES = statement<object>(
  'advice.own-messages',
  `select kind, side, office, body, said_at from advice_entries where person_id = (select current_person()) order by id limit 20000`,
);

/** Threads as people see them. Scope: tenant or network. */
@Injectable()
export class AdviceReads {
  constructor(
    private readonly db: Database,
    private readonly subjects: AdviceSubjects,
    private readonly files: Files,
    fileReaders: FileReaders,
    personalData: PersonalData,
  ) {
    fileReaders.add({
      subjectType: ADVICE_ENTRY,
      mayRead: async (ctx, { subjectId }) => {
        const [entry] = await this.db.sql(ctx, ENTRY_ONE, [subjectId]);
        return !!entry && !entry.removedAt && may(ctx, 'read', 'AdviceThread', entry);
      },
    });
    personalData.add({ name: 'adviceMessages', read: (ctx) => this.db.sql(ctx, OWN_MESSAGES) });
  }

  /** By the last word, newest first; its statements do not grow with the page. */
  async page(ctx: RequestContext, args: AdviceThreadsArgs): Promise<Connection<AdviceThread>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'instant', 'id');
    const words = searchPatterns(args.search ?? '');
    const about = args.subjectType && args.subjectId ? args : null;
    const rows = await this.db.sql(ctx, THREAD_PAGE, [
      ctx.actor.personId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      args.states?.length ? args.states : null,
      args.tenantId ?? null,
      args.assignedToMe ? ctx.requirePerson() : null,
      about?.subjectType ?? null,
      about?.subjectId ?? null,
      words.length ? words : null,
      first + 1,
    ]);
    const found = await this.subjects.findAll(ctx, rows.flatMap(subjectOf));
    return toConnection(rows, first, (row) => [row.lastAt.toISOString(), row.id], (row) => toThread(ctx, row, subjectOf(row).map((one) => found.get(keyOf(one)))[0]));
  }

  async one(ctx: RequestContext, id: string): Promise<AdviceThread> {
    const [row] = await this.db.sql(ctx, THREAD_ONE, [id, ctx.actor.personId]);
    if (!row) throw notFound();
    allow(ctx, 'read', 'AdviceThread', row);
    const [subject] = (await this.subjects.findAll(ctx, subjectOf(row))).values();
    return toThread(ctx, row, subject);
  }

  /** What happened in a thread, newest first. */
  async entries(ctx: RequestContext, threadId: string, page: PageArgs): Promise<Connection<AdviceEntry>> {
    const first = pageSize(page.first);
    const [before] = decodeCursor(page.after, 'id') ?? [null];
    const [thread] = await this.db.sql(ctx, THREAD_ONE, [threadId, ctx.actor.personId]);
    if (!thread) throw notFound();
    allow(ctx, 'read', 'AdviceThread', thread);
    const rows = await this.db.sql(ctx, ENTRY_PAGE, [thread.tenantId, threadId, before, first + 1]);
    const files = rows.length ? await this.files.ofSubjects(ctx, ADVICE_ENTRY, rows.map(({ id }) => id)) : [];
    const removable = may(ctx, 'remove', 'AdviceThread', thread);
    return toConnection(rows, first, (row) => [row.id], (row) => toEntry(ctx, row, files.filter(({ subjectId }) => subjectId === row.id), removable));
  }

  /** Threads with something that who asks has not read; 99 stands for more. */
  async unread(ctx: RequestContext): Promise<number> {
    return (await this.db.sql(ctx, UNREAD_THREADS, [ctx.actor.personId]))[0]!.count;
  }

  /** Who of the host authority can be asked to advise. Scope: network. */
  async advisers(ctx: RequestContext): Promise<Adviser[]> {
    const rows = await this.db.sql(ctx, ADVISERS, [ctx.requireNetwork(), ctx.now, INSTITUTE_ROLES]);
    return rows.map(({ membershipId, name, office }) => Object.assign(new Adviser(), { membershipId, name, office }));
  }
}

const subjectOf = ({ subjectType, subjectId }: Pick<ListedThreadRow, 'subjectType' | 'subjectId'>): Subject[] => (subjectType && subjectId ? [{ type: subjectType, id: subjectId }] : []);
