import { Injectable } from '@nestjs/common';
import { MunicipalityProgress } from '@tequio/network';
import {
  allow,
  Audit,
  Database,
  decodeCursor,
  email,
  line,
  newId,
  notFound,
  pageSize,
  parseInput,
  reason,
  refuseInput,
  statement,
  toConnection,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { identityDictionary } from '../identity.dictionary.js';
import { refuseMembership } from '../memberships/membership.errors.js';
import { HOLDERS } from '../memberships/membership-rows.js';
import { Places, type Place } from '../memberships/places.js';
import { mayGrant, roleFits, rolesOf } from '../roles/roles.js';
import { InvitationEntity, isClosed } from './invitation.entities.js';
import { refuseInvitation, unknownRole } from './invitation.errors.js';
import { InvitationLinks } from './invitation-links.js';
import { INVITATION_BY_ID, INVITATION_PAGE, type InvitationRow } from './invitation-rows.js';
import { toInvitation, type Invitation, type InvitationsArgs, type InviteInput } from './invitation.types.js';

const k = identityDictionary.key;

const OWN_EMAIL = statement<{ email: string | null }>(
  'identity.own-email',
  'select email::text as email from persons where id = $1',
);

const inviteSchema = z.object({
  email: email(),
  name: line(120, 0).nullish(),
  role: z.string().trim().min(1),
  office: line(200, 2),
  externalId: line(100, 0).nullish(),
  expiresInDays: z.number().int().min(1).max(60).nullish(),
});

const reasonSchema = z.object({ reason: reason() });

/** What an invitation opens, once who may open it has been asked. */
export interface InvitationDraft {
  email: string;
  name: string | null;
  role: string;
  office: string;
  externalId?: string | null;
  days?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  deputyOf?: string | null;
  replaces?: string | null;
  message?: string | null;
  /** Why, where a reason is asked; it stays in the log. */
  reason?: string | null;
}

/** Invites people to roles, one by one. Scopes: tenant and network. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly links: InvitationLinks,
    private readonly places: Places,
    private readonly progress: MunicipalityProgress,
  ) {}

  async list(ctx: RequestContext, args: InvitationsArgs): Promise<Connection<Invitation>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'id');
    const rows = await this.db.sql(ctx, INVITATION_PAGE, [
      ctx.now,
      after?.[0] ?? null,
      args.tenantId ?? null,
      args.status ?? null,
      first + 1,
    ]);
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => toInvitation(row, ctx.locale),
    );
  }

  async invite(ctx: RequestContext, input: InviteInput): Promise<Invitation> {
    const place = await this.places.find(ctx, input.tenantId ?? ctx.requireTenant().tenantId);
    allow(ctx, 'invite', 'Invitation', place);
    const { expiresInDays, ...parsed } = parseInput(inviteSchema, input);
    if (!roleFits(parsed.role, place.kind)) refuseInput({ path: 'role', ...unknownRole(ctx, place) });
    this.assertMayGrant(ctx, parsed.role);
    await this.assertNotOwn(ctx, parsed.email);
    const draft = { ...parsed, name: parsed.name || null, externalId: parsed.externalId || null, days: expiresInDays };
    return this.open(ctx, place, draft);
  }

  /** Makes the invitation and sends its link. The caller has asked whether who acts may. */
  async open(ctx: RequestContext, place: Place, draft: InvitationDraft): Promise<Invitation> {
    const inside = ctx.with({ tenantId: place.tenantId });
    const repo = this.db.repo(ctx, InvitationEntity);
    const [holder] = (await this.db.sql(ctx, HOLDERS, [ctx.now, [place.tenantId], [draft.email]])).filter(
      (row) => row.role === draft.role,
    );
    if (holder && !draft.deputyOf) refuseInvitation('already_member');
    const pending = await repo.findOneBy({
      tenantId: place.tenantId,
      email: draft.email,
      role: draft.role,
      state: 'pending',
    });
    if (pending && pending.expiresAt > ctx.now) refuseInvitation('already_invited');
    // An expired one gives way: the new one may say something else.
    if (pending) await this.close(inside, pending, null);
    const externalId = draft.externalId ?? pending?.externalId ?? null;
    const keyed = externalId ? await repo.findOneBy({ tenantId: place.tenantId, externalId }) : null;
    if (keyed && !isClosed(keyed.state)) refuseInput({ path: 'externalId', code: k('input.external_id_taken') });
    // The key passes on to who is invited in the place of one who was withdrawn, or who declined.
    if (keyed) await repo.update({ id: keyed.id }, { externalId: null, version: keyed.version + 1 });
    const invitation = repo.create({
      id: newId(ctx.now),
      networkId: place.networkId,
      tenantId: place.tenantId,
      email: draft.email,
      name: draft.name,
      role: draft.role,
      office: draft.office,
      externalId,
      state: 'pending',
      locale: ctx.locale,
      sentCount: 0,
      startsOn: draft.startsOn ?? null,
      endsOn: draft.endsOn ?? null,
      deputyOf: draft.deputyOf ?? null,
      replaces: draft.replaces ?? null,
      message: draft.message ?? null,
      invitedBy: ctx.actor.personId,
      createdAt: ctx.now,
      version: 1,
    });
    const link = await this.links.renew(ctx, invitation, draft.days);
    await repo.insert(invitation).catch((error: { code?: string }) => {
      // Two inviters at once: the index lets one through.
      if (error.code === '23505') refuseInvitation('already_invited');
      throw error;
    });
    const sent = await this.one(inside, invitation.id);
    await this.links.send(inside, invitation, sent, link);
    await this.audit.record(inside, {
      action: 'invitation.send',
      subjectType: 'Invitation',
      subjectId: invitation.id,
      reason: draft.reason ?? null,
      changes: { role: draft.role, deputyOf: draft.deputyOf ?? null, replaces: draft.replaces ?? null },
    });
    if (ctx.scope === 'network' && place.kind === 'municipality')
      await this.progress.record(ctx, 'invitedAt', place.tenantId);
    return sent;
  }

  /** Sends the invitation again with a new link; the one before opens nothing any more. */
  async resend(ctx: RequestContext, id: string): Promise<Invitation> {
    const invitation = await this.pending(ctx, id, 'resend');
    return this.renewAndSend(ctx, invitation, null);
  }

  async renewAndSend(
    ctx: RequestContext,
    invitation: InvitationEntity,
    days: number | null | undefined,
  ): Promise<Invitation> {
    const inside = ctx.with({ tenantId: invitation.tenantId });
    const link = await this.links.renew(ctx, invitation, days);
    invitation.version += 1;
    await this.db.repo(ctx, InvitationEntity).save(invitation);
    const sent = await this.one(inside, invitation.id);
    await this.links.send(inside, invitation, sent, link);
    await this.audit.record(inside, {
      action: 'invitation.resend',
      subjectType: 'Invitation',
      subjectId: invitation.id,
      changes: { count: invitation.sentCount },
    });
    return sent;
  }

  async revoke(ctx: RequestContext, id: string, input: { reason: string }): Promise<Invitation> {
    const { reason } = parseInput(reasonSchema, input);
    const invitation = await this.pending(ctx, id, 'revoke');
    await this.close(ctx.with({ tenantId: invitation.tenantId }), invitation, reason);
    return this.one(ctx, id);
  }

  /** Roles that who acts may invite with in this tenant. */
  async grantableRoles(ctx: RequestContext, tenantId: string | null | undefined): Promise<string[]> {
    const place = await this.places.find(ctx, tenantId ?? ctx.requireTenant().tenantId);
    allow(ctx, 'invite', 'Invitation', place);
    return rolesOf(place.kind).filter((role) => mayGrant(ctx.actor.roles, role));
  }

  assertMayGrant(ctx: RequestContext, role: string): void {
    if (ctx.actor.kind !== 'system' && !mayGrant(ctx.actor.roles, role)) refuseMembership('role_too_high');
  }

  async assertNotOwn(ctx: RequestContext, address: string): Promise<void> {
    if (!ctx.actor.personId) return;
    const [own] = await this.db.sql(ctx, OWN_EMAIL, [ctx.actor.personId]);
    if (own?.email?.toLowerCase() === address) refuseInput({ path: 'email', code: k('input.own_email') });
  }

  private async one(ctx: RequestContext, id: string): Promise<Invitation> {
    const [row] = await this.db.sql<InvitationRow>(ctx, INVITATION_BY_ID, [ctx.now, id]);
    if (!row) throw notFound();
    return toInvitation(row, ctx.locale);
  }

  private async pending(ctx: RequestContext, id: string, action: 'resend' | 'revoke'): Promise<InvitationEntity> {
    const invitation = await this.db
      .repo(ctx, InvitationEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw notFound();
    allow(ctx, action, 'Invitation', invitation);
    this.assertMayGrant(ctx, invitation.role);
    if (invitation.state === 'accepted') refuseInvitation('invitation_accepted');
    if (invitation.state === 'revoked') refuseInvitation('invitation_revoked');
    if (invitation.state === 'declined') refuseInvitation('invitation_declined');
    return invitation;
  }

  private async close(inside: RequestContext, invitation: InvitationEntity, reason: string | null): Promise<void> {
    Object.assign(invitation, {
      state: 'revoked',
      revokedAt: inside.now,
      revokeReason: reason,
      version: invitation.version + 1,
    });
    await this.db.repo(inside, InvitationEntity).save(invitation);
    await this.audit.record(inside, {
      action: 'invitation.revoke',
      subjectType: 'Invitation',
      subjectId: invitation.id,
      reason,
    });
  }
}
