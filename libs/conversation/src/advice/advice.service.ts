import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Files, type FileKind } from '@tequio/documents';
import { Directory } from '@tequio/network';
import {
  allow,
  Audit,
  Database,
  day,
  forbidden,
  line,
  newId,
  notFound,
  Outbox,
  parseInput,
  parseReason,
  prose,
  Refused,
  refuseInput,
  StaleVersion,
  type RequestContext,
} from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';
import { keyOf } from '../followables/followable.js';
import { AdviceSubjects } from './advice-subjects.js';
import { ADVICE_ENTRY } from './advice-reads.js';
import {
  ADVISERS,
  ASSIGN_THREAD,
  ENTRY_ONE,
  MAIL_IS_THERE,
  MARK_READ,
  MOVE_THREAD,
  OPEN_THREAD,
  REMOVE_MESSAGE,
  SAY,
  THREAD_HELD,
  type AdviceEntryKind,
  type ThreadRow,
} from './advice-rows.js';
import { adviceAssigned, adviceMessageRemoved, adviceWritten } from './advice.events.js';
import { INSTITUTE_ROLES } from './advice.policy.js';
import { adviceMachine, stepOf, type AdviceSide } from './advice.state.js';
import type { AssignAdviceInput, CloseAdviceInput, MarkAdviceReadInput, OpenAdviceInput, RemoveAdviceMessageInput, WriteAdviceInput } from './advice.types.js';

const k = conversationDictionary.key;

export const LONGEST_MESSAGE = 10_000;
export const MOST_FILES = 10;
/** What may be attached. */
export const ATTACHABLE: readonly FileKind[] = ['pdf', 'image', 'spreadsheet', 'csv'];

const message = {
  body: prose(LONGEST_MESSAGE),
  awaitsAnswer: z.boolean(),
  answerDueOn: day().nullish(),
  fileIds: z.array(z.string()).max(MOST_FILES),
};
const written = z.object(message);
const opened = z.object({ ...message, title: line(200) });
const closing = z.object({ reason: prose(2000, 0).nullish() });

/** A message that came by mail. */
export interface FromMail {
  /** Its Message-ID, by which it is known again. */
  mailId: string;
  quoted: string | null;
}

/** What is said between a municipality and its host authority. Rows are the municipality's, whoever writes. */
@Injectable()
export class AdviceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly files: Files,
    private readonly directory: Directory,
    private readonly subjects: AdviceSubjects,
  ) {}

  /** Opens a thread with its first message. Throws NOT_FOUND for a thing that the municipality has not. Returns its id. */
  async open(ctx: RequestContext, input: OpenAdviceInput): Promise<string> {
    const own = ctx.requireTenant();
    const tenantId = input.tenantId ?? own.tenantId;
    if (ctx.scope === 'tenant' && tenantId !== own.tenantId) throw notFound();
    allow(ctx, 'begin', 'AdviceThread', { networkId: own.networkId, tenantId });
    const { title, ...said } = parseInput(opened, input);
    if (ctx.scope === 'network' && !input.tenantId) refuseInput({ path: 'tenantId', code: 'required' });
    // The network itself is nobody whom it advises.
    const { id: municipality, networkId } = await this.directory.municipality(ctx, tenantId);
    if (networkId !== own.networkId) throw notFound();
    const subject = input.subjectType && input.subjectId ? { type: input.subjectType, id: input.subjectId } : null;
    if (subject && (await this.subjects.findAll(ctx, [subject])).get(keyOf(subject))?.tenantId !== municipality) throw notFound();
    const side = sideOf(ctx);
    const id = newId(ctx.now);
    const state = adviceMachine.step(stepOf(side, said.awaitsAnswer), adviceMachine.initial, null);
    const owner = ctx.with({ tenantId: municipality });
    await this.db.sql(owner, OPEN_THREAD, [id, networkId, municipality, title, subject?.type ?? null, subject?.id ?? null, state, dueOn(said), side, ctx.actor.office, ctx.now]);
    await this.say(ctx, { id, networkId, tenantId: municipality }, said);
    await this.audit.record(owner, { action: 'advice.open', subjectType: 'AdviceThread', subjectId: id, changes: { side, state, about: subject?.type ?? null, files: said.fileIds.length } });
    return id;
  }

  /** Writes in a thread. Of a mail that is there already nothing is written again. */
  async write(ctx: RequestContext, { threadId, ...input }: WriteAdviceInput, mail: FromMail | null = null): Promise<void> {
    const said = parseInput(written, input);
    const thread = await this.held(ctx, threadId, 'write');
    if (mail && (await this.db.sql(ctx, MAIL_IS_THERE, [thread.tenantId, threadId, mail.mailId])).length) return;
    const side = sideOf(ctx);
    const state = adviceMachine.step(stepOf(side, said.awaitsAnswer), thread.state, null);
    if (thread.state === 'closed') await this.enter(ctx, thread, 'reopened', null);
    await this.db.sql(ctx, MOVE_THREAD, [threadId, state, dueOn(said), side, ctx.now]);
    await this.say(ctx, thread, said, mail);
    await this.record(ctx, thread, 'advice.write', { side, state, reopened: thread.state === 'closed', files: said.fileIds.length, byMail: mail !== null });
  }

  /** Refused with `StaleVersion` where somebody has written since it was read. */
  async close(ctx: RequestContext, { threadId, version, reason: given }: CloseAdviceInput): Promise<void> {
    const { reason } = parseInput(closing, { reason: given });
    const thread = await this.held(ctx, threadId, 'close');
    if (thread.version !== version) throw new Refused(StaleVersion.at(thread.version));
    const state = adviceMachine.step('close', thread.state, null, reason);
    await this.db.sql(ctx, MOVE_THREAD, [threadId, state, null, thread.lastSide, thread.lastAt]);
    await this.enter(ctx, thread, 'closed', reason || null);
    await this.record(ctx, thread, 'advice.close', {}, reason || null);
  }

  /** Gives it to somebody of the host authority, or to nobody in particular. Again to the same does nothing more. */
  async assign(ctx: RequestContext, { threadId, adviserId }: AssignAdviceInput): Promise<void> {
    const thread = await this.held(ctx, threadId, 'assign');
    const advisers = adviserId ? await this.db.sql(ctx, ADVISERS, [thread.networkId, ctx.now, INSTITUTE_ROLES]) : [];
    const adviser = advisers.find(({ membershipId }) => membershipId === adviserId) ?? null;
    if (adviserId && !adviser) refuseInput({ path: 'adviserId', code: k('input.not_an_adviser') });
    await this.record(ctx, thread, 'advice.assign', { office: adviser?.office ?? null });
    if ((adviser?.personId ?? null) === thread.assignedTo) return;
    await this.db.sql(ctx, ASSIGN_THREAD, [threadId, adviser?.personId ?? null, adviser?.office ?? null]);
    const entryId = await this.enter(ctx, thread, 'assigned', adviser?.office ?? null);
    await this.outbox.publish(placeOf(ctx, thread), adviceAssigned, { threadId, entryId });
  }

  /** Takes the text and the files of a message away; that it was there, who did it and why stays. Returns its thread. */
  async remove(ctx: RequestContext, { messageId, reason: given }: RemoveAdviceMessageInput): Promise<string> {
    const reason = parseReason(given);
    const [entry] = await this.db.sql(ctx, ENTRY_ONE, [messageId]);
    if (!entry || entry.kind !== 'message') throw notFound();
    const thread = await this.held(ctx, entry.threadId, 'remove');
    await this.record(ctx, thread, 'advice.remove', { message: messageId }, reason);
    if (entry.removedAt) return thread.id;
    await this.db.sql(ctx, REMOVE_MESSAGE, [messageId, ctx.now, ctx.actor.office, reason]);
    await this.outbox.publish(placeOf(ctx, thread), adviceMessageRemoved, { threadId: thread.id });
    return thread.id;
  }

  /** Marks how far who asks has read. */
  async markRead(ctx: RequestContext, { threadId, entryId }: MarkAdviceReadInput): Promise<void> {
    const [entry] = await this.db.sql(ctx, ENTRY_ONE, [entryId]);
    if (!entry || entry.threadId !== threadId) throw notFound();
    allow(ctx, 'read', 'AdviceThread', entry);
    await this.mark(ctx, { id: threadId, networkId: entry.networkId, tenantId: entry.tenantId }, entryId);
  }

  /** The thread, held until the transaction ends: of two at once the second sees what the first has done. */
  private async held(ctx: RequestContext, threadId: string, action: string): Promise<ThreadRow> {
    const [thread] = await this.db.sql(ctx, THREAD_HELD, [threadId]);
    if (!thread) throw notFound();
    allow(ctx, action, 'AdviceThread', thread);
    return thread;
  }

  private async say(ctx: RequestContext, thread: Place, { body, fileIds }: z.output<typeof written>, mail: FromMail | null = null): Promise<void> {
    const entryId = await this.enter(ctx, thread, 'message', body, mail);
    for (const fileId of new Set(fileIds))
      await this.files.claim(ctx, fileId, { subjectType: ADVICE_ENTRY, subjectId: entryId, visibility: 'private', kinds: ATTACHABLE, tenantId: thread.tenantId });
    await this.mark(ctx, thread, entryId);
    await this.outbox.publish(placeOf(ctx, thread), adviceWritten, { threadId: thread.id, entryId });
  }

  private async enter(ctx: RequestContext, { id, networkId, tenantId }: Place, kind: AdviceEntryKind, body: string | null, mail: FromMail | null = null): Promise<string> {
    const entryId = newId(ctx.now);
    const { personId, office } = ctx.actor;
    await this.db.sql(ctx, SAY, [entryId, networkId, tenantId, id, kind, sideOf(ctx), personId, office, body, mail?.quoted ?? null, mail?.mailId ?? null, ctx.now]);
    return entryId;
  }

  private async mark(ctx: RequestContext, { id, networkId, tenantId }: Place, entryId: string): Promise<void> {
    if (ctx.actor.personId) await this.db.sql(ctx, MARK_READ, [newId(ctx.now), networkId, tenantId, id, ctx.actor.personId, entryId, ctx.now]);
  }

  private record(ctx: RequestContext, thread: Place, action: string, changes: Record<string, unknown>, reason: string | null = null): Promise<void> {
    return this.audit.record(placeOf(ctx, thread), { action, subjectType: 'AdviceThread', subjectId: thread.id, reason, changes });
  }
}

type Place = Pick<ThreadRow, 'id' | 'networkId' | 'tenantId'>;

/** A membership in the network speaks for the host authority, also about its own municipalities; one in a municipality for that. */
export function sideOf(ctx: RequestContext): AdviceSide {
  if (ctx.scope === 'network') return 'institute';
  const { networkId, tenantId } = ctx.requireTenant();
  if (networkId === tenantId) throw forbidden();
  return 'municipality';
}

/** Whose log and whose notices it belongs to. */
const placeOf = (ctx: RequestContext, { tenantId }: Place): RequestContext => (tenantId === ctx.tenantId ? ctx : ctx.with({ tenantId }));

const dueOn = ({ awaitsAnswer, answerDueOn }: { awaitsAnswer: boolean; answerDueOn?: string | null }): string | null => (awaitsAnswer ? (answerDueOn ?? null) : null);
