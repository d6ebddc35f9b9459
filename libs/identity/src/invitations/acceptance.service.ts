import { Injectable } from '@nestjs/common';
import { dayInWords } from '@tequio/network';
import {
  Audit,
  Database,
  line,
  newId,
  NO_TENANT,
  Outbox,
  parseInput,
  refuseInput,
  statement,
  tenantSystemContext,
  unsafeInScope,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { openSecret } from '../caller/owned-secret.js';
import { identityDictionary } from '../identity.dictionary.js';
import { invitationAccepted, invitationDeclined } from '../identity.events.js';
import { SecretBox } from '../mail/secret-box.js';
import { MembershipEntity } from '../memberships/membership.entities.js';
import { Places } from '../memberships/places.js';
import { roleName, toPlace } from '../memberships/place.types.js';
import { PrivacyService } from '../privacy/privacy.service.js';
import { IdentityAuth } from '../sign-in/identity-auth.js';
import { InvitationEntity } from './invitation.entities.js';
import { refuseInvitation } from './invitation.errors.js';
import { INVITATION_BY_ID, INVITATION_BY_TOKEN } from './invitation-rows.js';
import {
  InvitationAccepted,
  InvitationDeclined,
  InvitationPreview,
  toInvitation,
  type AcceptInvitationInput,
  type InvitationStatus,
} from './invitation.types.js';

const k = identityDictionary.key;
const SEALED = 'invitation.continue';

const acceptSchema = z.object({ token: z.string(), name: line(120, 2), consent: z.boolean() });

const ADDRESS = statement<{ email: string }>(
  'identity.accept.address',
  'select email::text as email from persons where id = $1',
);
const CURRENT = statement<{ id: string }>(
  'identity.accept.current',
  `select id from memberships where tenant_id = $1 and person_id = $2 and role = $3 and deputy_of is not distinct from $4
   and (ends_on is null or ends_on >= $5) order by id limit 1`,
);

/** Opens the door that an invitation holds. The secret of the link proves the address; it says itself whose tenant it is of. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly places: Places,
    private readonly privacy: PrivacyService,
    private readonly auth: IdentityAuth,
    private readonly box: SecretBox,
  ) {}

  /** What the link's holder sees; null where the secret opens nothing. */
  async preview(ctx: RequestContext, token: string): Promise<InvitationPreview | null> {
    const opened = openSecret(token);
    const place = opened && (await this.places.findIfAny(ctx, opened.ownerId));
    if (!opened || !place) return null;
    const tenant = tenantSystemContext(place, 'invitation-preview', ctx.clock).with({ locale: ctx.locale });
    return this.db.read(tenant, async (inside) => {
      const [row] = await this.db.sql(inside, INVITATION_BY_TOKEN, [ctx.now, opened.hash]);
      if (!row) return null;
      const { email, name, role, office } = row;
      const notice = await this.privacy.inForce(inside, place.tenantId);
      return Object.assign(new InvitationPreview(), {
        email,
        name,
        role,
        roleName: roleName(ctx.locale, role),
        office,
        status: row.state as InvitationStatus,
        expiresAt: row.expires_at,
        invitingOffice: row.inviting_office,
        invitingBody: row.inviting_body,
        place: toPlace(row),
        notice,
      });
    });
  }

  /**
   * Makes the membership. Who is signed in accepts with that account, whose address must be the invitation's; who is not
   * gets the account of that address, and a link that signs in.
   */
  async accept(ctx: RequestContext, input: AcceptInvitationInput): Promise<InvitationAccepted> {
    const { token, name, consent } = parseInput(acceptSchema, input);
    if (!consent) refuseInput({ path: 'consent', code: k('input.consent_needed') });
    const opened = openSecret(token);
    const place = opened && (await this.places.findIfAny(ctx, opened.ownerId));
    if (!opened || !place) return refuseInvitation('invitation_not_found');
    const address = await this.ownAddress(ctx);
    return unsafeInScope(this.db, ctx, { scope: 'tenant', ...place }, async (tenant) => {
      const repo = this.db.repo(tenant, InvitationEntity);
      // Two acceptances at once meet on this lock: the second sees what the first has done.
      const invitation = await repo.findOne({ where: { tokenHash: opened.hash }, lock: { mode: 'pessimistic_write' } });
      if (!invitation) return refuseInvitation('invitation_not_found');
      this.assertOpen(ctx, invitation);
      if (address && address.toLowerCase() !== invitation.email.toLowerCase()) refuseInvitation('other_account');

      const personId = await this.auth.ensurePerson(invitation.email, name, ctx.locale);
      const inside = tenant.with({ actor: { ...ctx.actor, kind: 'person', personId, office: invitation.office } });
      const membershipId = await this.join(inside, invitation, personId);
      Object.assign(invitation, {
        state: 'accepted',
        acceptedAt: ctx.now,
        acceptedBy: personId,
        membershipId,
        version: invitation.version + 1,
      });
      await repo.save(invitation);
      await this.privacy.recordConsent(inside, {
        ...place,
        personId,
        purpose: 'membership',
        subjectType: 'Membership',
        subjectId: membershipId,
      });
      await this.audit.record(inside, {
        action: 'invitation.accept',
        subjectType: 'Invitation',
        subjectId: invitation.id,
        changes: { membershipId, role: invitation.role },
      });
      await this.outbox.publish(inside, invitationAccepted, { invitationId: invitation.id, membershipId, personId });
      const [row] = await this.db.sql(inside, INVITATION_BY_ID, [ctx.now, invitation.id]);
      const sealedUrl = address
        ? null
        : this.box.seal(SEALED, await this.auth.signInAddress(invitation.email, '/espacio')).toString('base64');
      return Object.assign(new InvitationAccepted(), { invitation: toInvitation(row!, ctx.locale), sealedUrl });
    });
  }

  /** Ends the invitation for who holds its link and is not meant, or does not want to. What who invited wrote of them stays with the invitation. */
  async decline(ctx: RequestContext, token: string): Promise<InvitationDeclined> {
    const opened = openSecret(token);
    const place = opened && (await this.places.findIfAny(ctx, opened.ownerId));
    if (!opened || !place) return refuseInvitation('invitation_not_found');
    return unsafeInScope(this.db, ctx, { scope: 'tenant', ...place }, async (inside) => {
      const repo = this.db.repo(inside, InvitationEntity);
      const invitation = await repo.findOne({ where: { tokenHash: opened.hash }, lock: { mode: 'pessimistic_write' } });
      if (!invitation) return refuseInvitation('invitation_not_found');
      this.assertOpen(ctx, invitation);
      Object.assign(invitation, { state: 'declined', declinedAt: ctx.now, version: invitation.version + 1 });
      await repo.save(invitation);
      await this.audit.record(inside, {
        action: 'invitation.decline',
        subjectType: 'Invitation',
        subjectId: invitation.id,
        changes: { role: invitation.role },
      });
      await this.outbox.publish(inside, invitationDeclined, { invitationId: invitation.id });
      return Object.assign(new InvitationDeclined(), { declinedAt: ctx.now });
    });
  }

  /** The address that signs the new member in; null for who is signed in already. */
  continueUrl(accepted: InvitationAccepted): string | null {
    return accepted.sealedUrl && this.box.open(SEALED, Buffer.from(accepted.sealedUrl, 'base64'));
  }

  private assertOpen(ctx: RequestContext, invitation: InvitationEntity): void {
    if (invitation.state === 'accepted') refuseInvitation('invitation_accepted');
    if (invitation.state === 'revoked') refuseInvitation('invitation_revoked');
    if (invitation.state === 'declined') refuseInvitation('invitation_declined');
    if (invitation.expiresAt <= ctx.now) {
      const date = new Intl.DateTimeFormat(ctx.locale === 'es' ? 'es-MX' : 'en', { dateStyle: 'long' }).format(
        invitation.expiresAt,
      );
      refuseInvitation('invitation_expired', { date });
    }
  }

  /** The membership of the invitation; one that is there already is not made a second time. */
  private async join(inside: RequestContext, invitation: InvitationEntity, personId: string): Promise<string> {
    const today = await this.places.today(inside, invitation.networkId);
    // A deputy's days may have passed before the link has.
    if (invitation.endsOn && invitation.endsOn < today)
      refuseInvitation('invitation_expired', { date: dayInWords(invitation.endsOn, inside.locale) });
    const startsOn = invitation.startsOn && invitation.startsOn > today ? invitation.startsOn : today;
    const [current] = await this.db.sql(inside, CURRENT, [
      invitation.tenantId,
      personId,
      invitation.role,
      invitation.deputyOf,
      today,
    ]);
    if (current) return current.id;
    const id = newId(inside.now);
    await this.db.repo(inside, MembershipEntity).insert({
      id,
      networkId: invitation.networkId,
      tenantId: invitation.tenantId,
      personId,
      role: invitation.role,
      office: invitation.office,
      startsOn,
      endsOn: invitation.endsOn,
      endedAt: null,
      endReason: null,
      deputyOf: invitation.deputyOf,
      createdAt: inside.now,
      version: 1,
    });
    return id;
  }

  private async ownAddress(ctx: RequestContext): Promise<string | null> {
    if (!ctx.actor.personId) return null;
    const [row] = await unsafeInScope(this.db, ctx, { scope: 'self', ...NO_TENANT }, (self) =>
      this.db.sql(self, ADDRESS, [ctx.actor.personId]),
    );
    return row?.email ?? null;
  }
}
