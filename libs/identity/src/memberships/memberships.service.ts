import { Injectable } from '@nestjs/common';
import { addDays } from '@tequio/network';
import {
  allow,
  Audit,
  Database,
  day,
  decodeCursor,
  email,
  issue,
  line,
  notFound,
  Outbox,
  pageSize,
  parseInput,
  reason,
  Refused,
  refuseInput,
  StaleVersion,
  statement,
  toConnection,
  type Connection,
  type RequestContext,
} from '@tequio/platform';
import { z } from 'zod';
import { identityDictionary } from '../identity.dictionary.js';
import { membershipEnded } from '../identity.events.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import type { Invitation } from '../invitations/invitation.types.js';
import { MembershipEntity } from './membership.entities.js';
import { refuseMembership } from './membership.errors.js';
import { MEMBERSHIP_BY_ID, MEMBERSHIP_PAGE, OWN_MEMBERSHIPS } from './membership-rows.js';
import {
  toMembership,
  type CorrectMembershipInput,
  type EndMembershipInput,
  type Membership,
  type MembershipsArgs,
  type NameDeputyInput,
  type ReplaceLiaisonInput,
} from './membership.types.js';
import { Places } from './places.js';

const k = identityDictionary.key;

const LOCK_ADMINISTRATORS = statement<object>(
  'identity.administrators.lock',
  `select pg_advisory_xact_lock(hashtextextended('administrators ' || $1::text, 0))`,
);
const OTHER_ADMINISTRATORS = statement<{ count: number }>(
  'identity.administrators.others',
  `select count(*) as count from memberships where tenant_id = $1 and role = 'network_admin' and id <> $2 and starts_on <= $3 and ends_on is null and person_id <> $4`,
);

const person = { email: email(), name: line(120, 0).nullish() };
const replaceSchema = z.object({
  ...person,
  office: line(200, 2).nullish(),
  from: day().nullish(),
  reason: reason(),
});
const deputySchema = z.object({ ...person, from: day(), until: day(), reason: reason() }).superRefine(({ from, until }, check) => {
  if (until < from) check.addIssue(issue('date_order', ['until']));
});
const correctSchema = z.object({ office: line(200, 2), reason: reason() });
const endSchema = z.object({ reason: reason(), lastDay: day().nullish() });

const HOLDER_ADDRESS = statement<{ email: string | null }>(
  'identity.memberships.address',
  'select p.email::text as email from memberships m join persons p on p.id = m.person_id where m.id = $1',
);

/** Who is what, and how it changes hands. Scopes: tenant and network; `own` in self. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly places: Places,
    private readonly invitations: InvitationsService,
  ) {}

  async list(ctx: RequestContext, args: MembershipsArgs): Promise<Connection<Membership>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'id');
    const rows = await this.db.sql(ctx, MEMBERSHIP_PAGE, [
      ctx.now,
      after?.[0] ?? null,
      args.tenantId ?? null,
      args.role ?? null,
      args.past,
      first + 1,
    ]);
    return toConnection(
      rows,
      first,
      (row) => [row.id],
      (row) => toMembership(row, ctx.locale),
    );
  }

  /** The memberships of who is signed in, of today and to come. Scope: self. */
  async own(ctx: RequestContext): Promise<Membership[]> {
    return (await this.db.sql(ctx, OWN_MEMBERSHIPS, [ctx.now])).map((row) => toMembership(row, ctx.locale));
  }

  /**
   * Ends the liaison's membership and invites who takes over. Tasks and drafts are the municipality's and follow by
   * themselves. The one who leaves acts until the day before; at once where no day is given.
   */
  async replaceLiaison(ctx: RequestContext, input: ReplaceLiaisonInput): Promise<Invitation> {
    const membership = await this.changeable(ctx, input.membershipId, 'replace');
    const parsed = parseInput(replaceSchema, input);
    const today = await this.places.today(ctx, membership.networkId);
    if (membership.role !== 'liaison') refuseMembership('not_a_liaison');
    if (parsed.from && parsed.from < today) refuseInput({ path: 'from', code: k('input.past_date') });
    const [leaving] = await this.db.sql(ctx, HOLDER_ADDRESS, [membership.id]);
    if (leaving?.email?.toLowerCase() === parsed.email) refuseInput({ path: 'email', code: k('input.same_liaison') });
    await this.invitations.assertNotOwn(ctx, parsed.email);
    const from = parsed.from ?? today;
    await this.end(ctx, membership, addDays(from, -1), parsed.reason, 'membership.replace');
    const place = await this.places.find(ctx, membership.tenantId);
    return this.invitations.open(ctx, place, {
      email: parsed.email,
      name: parsed.name || null,
      role: 'liaison',
      office: parsed.office ?? membership.office,
      startsOn: from > today ? from : null,
      replaces: membership.id,
    });
  }

  /** Invites who covers a leave: the same role, from a day to a day. The membership that is covered goes on. */
  async nameDeputy(ctx: RequestContext, input: NameDeputyInput): Promise<Invitation> {
    const membership = await this.find(ctx, input.membershipId, 'name_deputy');
    const parsed = parseInput(deputySchema, input);
    const today = await this.places.today(ctx, membership.networkId);
    if (membership.endsOn && membership.endsOn < today) refuseMembership('membership_over');
    if (parsed.until < today) refuseInput({ path: 'until', code: k('input.past_date') });
    this.invitations.assertMayGrant(ctx, membership.role);
    await this.invitations.assertNotOwn(ctx, parsed.email);
    const place = await this.places.find(ctx, membership.tenantId);
    return this.invitations.open(ctx, place, {
      email: parsed.email,
      name: parsed.name || null,
      role: membership.role,
      office: membership.office,
      startsOn: parsed.from > today ? parsed.from : null,
      endsOn: parsed.until,
      deputyOf: membership.id,
      reason: parsed.reason,
    });
  }

  async endMembership(ctx: RequestContext, input: EndMembershipInput): Promise<Membership> {
    const membership = await this.changeable(ctx, input.membershipId, 'end');
    const { reason, lastDay } = parseInput(endSchema, input);
    const today = await this.places.today(ctx, membership.networkId);
    if (lastDay && lastDay < today) refuseInput({ path: 'lastDay', code: k('input.past_date') });
    await this.end(ctx, membership, lastDay ?? addDays(today, -1), reason, 'membership.end');
    return this.one(ctx, membership.id);
  }

  /** Corrects the post that is shown; what was done under the one before keeps it. */
  async correct(ctx: RequestContext, input: CorrectMembershipInput): Promise<Membership> {
    const membership = await this.changeable(ctx, input.membershipId, 'correct');
    const { office, reason } = parseInput(correctSchema, input);
    if (input.version !== membership.version) throw new Refused(StaleVersion.at(membership.version));
    Object.assign(membership, { office, version: membership.version + 1 });
    await this.db.repo(ctx, MembershipEntity).save(membership);
    await this.audit.record(ctx.with({ tenantId: membership.tenantId }), {
      action: 'membership.correct',
      subjectType: 'Membership',
      subjectId: membership.id,
      reason,
      changes: { fields: ['office'] },
    });
    return this.one(ctx, membership.id);
  }

  private async one(ctx: RequestContext, id: string): Promise<Membership> {
    const [row] = await this.db.sql(ctx, MEMBERSHIP_BY_ID, [ctx.now, id]);
    return toMembership(row!, ctx.locale);
  }

  private async end(
    ctx: RequestContext,
    membership: MembershipEntity,
    lastDay: string,
    reason: string,
    action: string,
  ): Promise<void> {
    const today = await this.places.today(ctx, membership.networkId);
    if (membership.role === 'network_admin') {
      await this.db.sql(ctx, LOCK_ADMINISTRATORS, [membership.tenantId]);
      const [others] = await this.db.sql(ctx, OTHER_ADMINISTRATORS, [
        membership.tenantId,
        membership.id,
        today,
        membership.personId,
      ]);
      if (!Number(others!.count)) refuseMembership('last_administrator');
    }
    // One that has not begun ends on the day before its first.
    const dayBefore = addDays(membership.startsOn, -1);
    Object.assign(membership, {
      endsOn: lastDay < dayBefore ? dayBefore : lastDay,
      endedAt: lastDay < today ? ctx.now : null,
      endReason: reason,
      version: membership.version + 1,
    });
    await this.db.repo(ctx, MembershipEntity).save(membership);
    const inside = ctx.with({ tenantId: membership.tenantId });
    await this.audit.record(inside, {
      action,
      subjectType: 'Membership',
      subjectId: membership.id,
      reason,
      changes: { endsOn: membership.endsOn },
    });
    await this.outbox.publish(inside, membershipEnded, { membershipId: membership.id, personId: membership.personId });
  }

  /** One that who acts may end: not their own, not above them, not over. */
  private async changeable(
    ctx: RequestContext,
    id: string,
    action: 'replace' | 'end' | 'correct',
  ): Promise<MembershipEntity> {
    const membership = await this.find(ctx, id, action);
    if (membership.personId === ctx.actor.personId) refuseMembership('own_role');
    this.invitations.assertMayGrant(ctx, membership.role);
    const today = await this.places.today(ctx, membership.networkId);
    if (membership.endsOn && membership.endsOn < today) refuseMembership('membership_over');
    return membership;
  }

  private async find(ctx: RequestContext, id: string, action: string): Promise<MembershipEntity> {
    const membership = await this.db
      .repo(ctx, MembershipEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!membership) throw notFound();
    allow(ctx, action, 'Membership', membership);
    return membership;
  }
}
