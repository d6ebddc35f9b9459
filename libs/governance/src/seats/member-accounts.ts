import { Injectable } from '@nestjs/common';
import { InvitationsService, MembershipsService, type Membership } from '@tequio/identity';
import { Database, Refused, type RequestContext } from '@tequio/platform';
import { IsNull, Not } from 'typeorm';
import { SeatTermEntity } from './seat-term.entity.js';

/** What ties a term to somebody's account; all null where the person works without one. */
export type AccountLink = Pick<SeatTermEntity, 'personId' | 'membershipId' | 'invitationId' | 'declinedAt'>;

export const NO_ACCOUNT: AccountLink = { personId: null, membershipId: null, invitationId: null, declinedAt: null };

/** Accounts of those who sit in a body. Their addresses stay with identity and are not kept here. */
@Injectable()
export class MemberAccounts {
  constructor(
    private readonly db: Database,
    private readonly invitations: InvitationsService,
    private readonly memberships: MembershipsService,
  ) {}

  /** Invites to an account, or finds that of who is a member already. */
  async invite(ctx: RequestContext, member: { email: string; name: string | null; role: 'member' | 'facilitator'; office: string }): Promise<AccountLink> {
    const found = await this.find(ctx, member.email, member.role);
    if (found) return { ...NO_ACCOUNT, personId: found.person.id, membershipId: found.id };
    const { tenantId } = ctx.requireTenant();
    const invitation = await this.invitations.invite(ctx, { ...member, name: member.name?.slice(0, 120) ?? null, tenantId });
    return { ...NO_ACCOUNT, invitationId: invitation.id };
  }

  /** Takes back what came with the term: the open invitation, or the membership where nothing else in a body needs it. */
  async release(ctx: RequestContext, term: SeatTermEntity, reason: string): Promise<void> {
    const { tenantId } = ctx.requireTenant();
    const { invitationId, membershipId } = term;
    if (invitationId && !term.personId) return unlessOver(() => this.invitations.revoke(ctx, invitationId, { reason }));
    // Nobody ends a role of their own: whoever resigns from a seat that they keep the books of stays a member until a colleague ends it.
    if (!membershipId || term.personId === ctx.actor.personId) return;
    const others = await this.db.repo(ctx, SeatTermEntity).countBy({ tenantId, membershipId, endedOn: IsNull(), id: Not(term.id) });
    if (!others) await unlessOver(() => this.memberships.endMembership(ctx, { membershipId, reason }));
  }

  private async find(ctx: RequestContext, email: string, role: string): Promise<Membership | null> {
    const { tenantId } = ctx.requireTenant();
    let after: string | null = null;
    do {
      const page = await this.memberships.list(ctx, { first: 100, after, tenantId, role, past: false });
      const found = page.nodes.find((membership) => membership.person.email?.toLowerCase() === email);
      if (found) return found;
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    return null;
  }
}

const OVER = ['membership_over', 'invitation_revoked', 'invitation_declined'];

/** What somebody has ended elsewhere, or an erased account has ended by itself, is not there to be taken back. */
async function unlessOver(take: () => Promise<unknown>): Promise<void> {
  try {
    await take();
  } catch (error) {
    if (!(error instanceof Refused && OVER.includes(error.refusal.code))) throw error;
  }
}
