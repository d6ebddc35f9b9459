import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Directory, todayIn } from '@tequio/network';
import { allow, Audit, Database, day, line, newId, notFound, Outbox, parseInput, parseReason, prose, Refused, refuseInput, refuseStep, StaleVersion, type RequestContext } from '@tequio/platform';
import { conversationDictionary } from '../conversation.dictionary.js';
import {
  ANNOUNCEMENT_HELD,
  AUDIENCE,
  CORRECT_ANNOUNCEMENT,
  DELIVER,
  DISCARD_ANNOUNCEMENT,
  INSERT_ANNOUNCEMENT,
  KEEP_VERSION,
  KNOWN_GROUPS,
  PUBLISH_ANNOUNCEMENT,
  REMIND,
  REVISE_ANNOUNCEMENT,
  WITHDRAW_ANNOUNCEMENT,
  type AnnouncementRow,
  type Audience,
} from './announcement-rows.js';
import { announcementReminded, announcementTold, announcementWithdrawn } from './announcement.events.js';
import { RECEIVING_OFFICES } from './announcement.policy.js';
import { announcementMachine } from './announcement.state.js';
import type { AnnouncementChangeInput, CorrectAnnouncementInput, SaveAnnouncementInput, WithdrawAnnouncementInput } from './announcement.types.js';

const k = conversationDictionary.key;
const MOST_PLACES = 5000;

const wording = { title: line(200), body: prose(10_000), acknowledgeBy: day().nullish() };
const corrected = z.object(wording);
const draft = z.object({
  ...wording,
  audience: z.enum(['all', 'groups', 'chosen']),
  groupIds: z.array(z.uuid()).max(200),
  municipalityIds: z.array(z.uuid()).max(MOST_PLACES),
  offices: z.array(z.enum(RECEIVING_OFFICES)),
});

/** What the host authority announces. Scope: network. */
@Injectable()
export class AnnouncementsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly directory: Directory,
  ) {}

  /** Begins a draft, or changes the one with this id and version. Returns its id. */
  async save(ctx: RequestContext, { id, version, ...input }: SaveAnnouncementInput): Promise<string> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'write', 'Announcement', { networkId, tenantId: networkId });
    const said = parseInput(draft, input);
    const held = id ? await this.held(ctx, { id, version: version ?? null }, 'write') : null;
    const state = held ? announcementMachine.step('revise', held.state, null) : announcementMachine.initial;
    const groupIds = said.audience === 'groups' ? [...new Set(said.groupIds)] : [];
    const municipalityIds = said.audience === 'chosen' ? [...new Set(said.municipalityIds)] : [];
    // What is not the network's own is refused before it is kept.
    if (groupIds.length && (await this.db.sql(ctx, KNOWN_GROUPS, [networkId, groupIds])).length !== groupIds.length) refuseInput({ path: 'groupIds', code: k('input.announcement_group') });
    const places = await this.audience(ctx, networkId, { audience: said.audience, groupIds, municipalityIds });
    if (said.audience === 'chosen' && places.length !== municipalityIds.length) refuseInput({ path: 'municipalityIds', code: k('input.announcement_place') });
    const offices = RECEIVING_OFFICES.filter((office) => office === 'liaison' || said.offices.includes(office));
    const columns = [said.title, said.body, said.audience, groupIds, municipalityIds, offices, said.acknowledgeBy ?? null, ctx.actor.office, ctx.now];
    const saved = held?.id ?? newId(ctx.now);
    if (held) await this.db.sql(ctx, REVISE_ANNOUNCEMENT, [saved, ...columns]);
    else await this.db.sql(ctx, INSERT_ANNOUNCEMENT, [saved, networkId, state, ...columns]);
    await this.record(ctx, saved, held ? 'announcement.revise' : 'announcement.begin', { audience: said.audience, offices });
    return saved;
  }

  /** Throws away a draft, of which nobody was told. */
  async discard(ctx: RequestContext, input: AnnouncementChangeInput): Promise<void> {
    const held = await this.held(ctx, input, 'write');
    if (held.state !== 'draft') refuseStep(held.state);
    await this.db.sql(ctx, DISCARD_ANNOUNCEMENT, [held.id]);
    await this.record(ctx, held.id, 'announcement.discard', { title: held.title });
  }

  /** Sends it to the municipalities that are its audience now; who joins a group later does not get it. */
  async publish(ctx: RequestContext, input: AnnouncementChangeInput): Promise<void> {
    const held = await this.held(ctx, input, 'publish');
    const state = announcementMachine.step('publish', held.state, null);
    const { id, networkId } = held;
    await this.mustBeAhead(ctx, held, held.acknowledgeBy);
    const places = await this.audience(ctx, networkId, held);
    if (!places.length) refuseInput({ path: held.audience === 'groups' ? 'groupIds' : 'municipalityIds', code: k('input.announcement_nobody') });
    await this.db.sql(ctx, DELIVER, [networkId, id, ctx.now, places.map(() => newId(ctx.now)), places]);
    await this.db.sql(ctx, PUBLISH_ANNOUNCEMENT, [id, state, ctx.now, places.length]);
    await this.tell(ctx, held, null);
    await this.record(ctx, id, 'announcement.publish', { recipients: places.length });
  }

  /** Puts other words in its place and tells the same municipalities; who acknowledged it before has done so. */
  async correct(ctx: RequestContext, { id, version, reason: given, ...input }: CorrectAnnouncementInput): Promise<void> {
    const { acknowledgeBy = null, ...said } = parseInput(corrected, input);
    const reason = parseReason(given);
    const held = await this.held(ctx, { id, version }, 'publish');
    const state = announcementMachine.step('correct', held.state, null, reason);
    if (acknowledgeBy !== held.acknowledgeBy) await this.mustBeAhead(ctx, held, acknowledgeBy);
    await this.db.sql(ctx, CORRECT_ANNOUNCEMENT, [id, state, said.title, said.body, acknowledgeBy, reason, ctx.now]);
    await this.tell(ctx, { ...held, ...said, acknowledgeBy }, reason);
    await this.record(ctx, id, 'announcement.correct', {}, reason);
  }

  async withdraw(ctx: RequestContext, { reason: given, ...input }: WithdrawAnnouncementInput): Promise<void> {
    const reason = parseReason(given);
    const held = await this.held(ctx, input, 'publish');
    const state = announcementMachine.step('withdraw', held.state, null, reason);
    await this.db.sql(ctx, WITHDRAW_ANNOUNCEMENT, [held.id, state, reason, ctx.now]);
    await this.outbox.publish(placeOf(ctx, held), announcementWithdrawn, { announcementId: held.id });
    await this.record(ctx, held.id, 'announcement.withdraw', {}, reason);
  }

  /** Tells those again who have not opened or, where it is asked for, acknowledged it. Once a day: again on the same day does nothing more. */
  async remind(ctx: RequestContext, id: string): Promise<void> {
    const held = await this.held(ctx, { id }, 'publish');
    if (held.state !== 'published' && held.state !== 'corrected') refuseStep(held.state);
    const today = await this.today(ctx, held);
    const again = held.remindedOn === today;
    await this.record(ctx, id, 'announcement.remind', { again });
    if (again) return;
    await this.db.sql(ctx, REMIND, [id, today]);
    await this.outbox.publish(placeOf(ctx, held), announcementReminded, { announcementId: id, reminderId: newId(ctx.now) });
  }

  /** It, held until the transaction ends, as whoever changes it has read it. */
  private async held(ctx: RequestContext, { id, version }: { id: string; version?: number | null }, action: string): Promise<AnnouncementRow> {
    const [row] = ctx.scope === 'network' ? await this.db.sql(ctx, ANNOUNCEMENT_HELD, [id]) : [];
    if (!row) throw notFound();
    allow(ctx, action, 'Announcement', row);
    if (version !== undefined && version !== row.version) throw new Refused(StaleVersion.at(row.version));
    return row;
  }

  private async tell(ctx: RequestContext, row: AnnouncementRow, reason: string | null): Promise<void> {
    const versionId = newId(ctx.now);
    await this.db.sql(ctx, KEEP_VERSION, [versionId, row.networkId, row.id, row.title, row.body, row.acknowledgeBy, reason, ctx.actor.office, ctx.now]);
    await this.outbox.publish(placeOf(ctx, row), announcementTold, { announcementId: row.id, versionId });
  }

  private async mustBeAhead(ctx: RequestContext, row: AnnouncementRow, on: string | null): Promise<void> {
    if (on && on < (await this.today(ctx, row))) refuseInput({ path: 'acknowledgeBy', code: k('input.announcement_past') });
  }

  private async today(ctx: RequestContext, { networkId }: AnnouncementRow): Promise<string> {
    return todayIn((await this.directory.network(ctx, networkId)).timeZone, ctx.now);
  }

  private async audience(ctx: RequestContext, networkId: string, { audience, groupIds, municipalityIds }: { audience: Audience; groupIds: string[]; municipalityIds: string[] }): Promise<string[]> {
    return (await this.db.sql(ctx, AUDIENCE, [networkId, audience, groupIds, municipalityIds])).map(({ id }) => id);
  }

  private record(ctx: RequestContext, subjectId: string, action: string, changes: Record<string, unknown>, reason: string | null = null): Promise<void> {
    return this.audit.record(ctx, { action, subjectType: 'Announcement', subjectId, reason, changes });
  }
}

const placeOf = (ctx: RequestContext, { networkId }: AnnouncementRow): RequestContext => ctx.with({ tenantId: networkId });
