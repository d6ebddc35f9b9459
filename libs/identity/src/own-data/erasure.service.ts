import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '@tequio/network';
import {
  AppError,
  Audit,
  CONFIG,
  Database,
  NO_TENANT,
  Outbox,
  refuseInput,
  statement,
  tenantSystemContext,
  unsafeAllTenantsContext,
  unsafeInScope,
  type Config,
  type Locale,
  type RequestContext,
} from '@tequio/platform';
import { AccountSecurity } from '../account/account-security.js';
import { requirePersonThemself } from '../account/signed-in.js';
import { identityDictionary } from '../identity.dictionary.js';
import { membershipEnded, personErased } from '../identity.events.js';
import { MailRequests } from '../mail/mail-requests.js';
import { OWN_MEMBERSHIPS, type MembershipRow } from '../memberships/membership-rows.js';
import { toMembership } from '../memberships/membership.types.js';
import { Places } from '../memberships/places.js';
import { roleName } from '../memberships/place.types.js';
import { PAGES } from '../sign-in/auth.js';
import { AccountErased, ErasurePreview, refuseErasure, type EraseAccountInput } from './erasure.types.js';

/** Roles that a place cannot be without. */
const RESPONSIBLE: ReadonlySet<string> = new Set(['network_admin', 'liaison']);
const NEWS_MS = 7 * 24 * 3600_000;

const ME = statement<{ email: string; locale: Locale; operator: boolean }>(
  'identity.erasure.me',
  `select email::text as email, locale, exists (select from operators o where o.person_id = p.id) as operator
   from persons p where id = (select current_person())`,
);
// Two clicks: the second waits here and finds nobody.
const STILL_THERE = statement<{ id: string }>(
  'identity.erasure.still-there',
  'select id from persons where id = (select current_person()) and erased_at is null for update',
);
const LOCK = statement<object>(
  'identity.erasure.lock',
  `select pg_advisory_xact_lock(hashtextextended('administrators ' || $1::text, 0))`,
);
const OTHERS = statement<{ count: number }>(
  'identity.erasure.others',
  `select count(*)::int as count from memberships
   where tenant_id = $1 and role = $2 and person_id <> $3 and starts_on <= $4 and ends_on is null`,
);
const OTHER_OPERATORS = statement<{ count: number }>(
  'identity.erasure.other-operators',
  'select count(*)::int as count from operators where person_id <> $1',
);
const TENANTS = statement<{ network_id: string; tenant_id: string }>(
  'identity.erasure.tenants',
  'select distinct network_id, tenant_id from memberships where person_id = (select current_person())',
);
const END = statement<{ id: string }>(
  'identity.erasure.end',
  `update memberships set ends_on = greatest($3::date, starts_on - 1), end_reason = $4, version = version + 1
   where person_id = $1 and tenant_id = $2 and (ends_on is null or ends_on > $3::date) returning id`,
);
// The row stays: it says which office was given by whom. The address is made one that nobody can have.
const FORGET_INVITATIONS = statement<object>(
  'identity.erasure.invitations',
  `update invitations set email = 'erased-' || id || '@invalid', name = null, message = null where tenant_id = $2 and accepted_by = $1`,
);
const TOKENS = statement<object>('identity.erasure.tokens', 'delete from access_tokens where person_id = $1');
const SIGN_IN = statement<object>(
  'identity.erasure.sign-in',
  `with links as (delete from auth.verification where value = $1::uuid::text or position('"email":"' || lower($2) || '"' in value) > 0)
   delete from auth."user" where id = $1`,
);
const OPERATOR = statement<object>('identity.erasure.operator', 'delete from operators where person_id = $1');
const EMAILS = statement<object>('identity.erasure.emails', 'delete from email_changes where person_id = $1');
const PERSON = statement<object>(
  'identity.erasure.person',
  'update persons set email = null, name = $2, erased_at = $3, version = version + 1 where id = $1',
);

/**
 * Erases an account. What an office did stays where it was done, under the name that it was signed with: it belongs to the
 * public archive. What is about the person goes. The contexts above do the same with theirs when they hear of it.
 */
@Injectable()
export class ErasureService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly places: Places,
    private readonly mails: MailRequests,
    private readonly security: AccountSecurity,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Scope: self. */
  async preview(ctx: RequestContext): Promise<ErasurePreview> {
    requirePersonThemself(ctx);
    const [[me], own] = await Promise.all([this.db.sql(ctx, ME), this.db.sql(ctx, OWN_MEMBERSHIPS, [ctx.now])]);
    const onlyResponsible = [];
    for (const row of own) {
      const place = tenantSystemContext(placeOf(row), 'erasure-preview', ctx.clock);
      if (isResponsible(row) && !(await this.hasOthers(place, ctx, row))) onlyResponsible.push(row);
    }
    return Object.assign(new ErasurePreview(), {
      onlyResponsible: onlyResponsible.map((row) => toMembership(row, ctx.locale)),
      onlyOperator: me!.operator && !(await this.hasOtherOperators(unsafeAllTenantsContext('erasure-preview'), ctx)),
    });
  }

  /** Scope: self. Throws `ErasureRefused` where somebody has to take over first. */
  async erase(ctx: RequestContext, input: EraseAccountInput): Promise<AccountErased> {
    const personId = requirePersonThemself(ctx);
    if (!(await this.db.sql(ctx, STILL_THERE)).length) throw new AppError('UNAUTHENTICATED');
    const [me] = await this.db.sql(ctx, ME);
    const { email, locale, operator } = me!;
    if (input.email.trim().toLowerCase() !== email.toLowerCase())
      refuseInput({ path: 'email', code: identityDictionary.key('input.not_own_email') });
    await this.security.checkPassword(personId, input.password ?? null);

    for (const row of await this.db.sql(ctx, OWN_MEMBERSHIPS, [ctx.now])) {
      if (!isResponsible(row)) continue;
      const others = await unsafeInScope(this.db, ctx, { scope: 'tenant', ...placeOf(row) }, async (place) => {
        await this.db.sql(place, LOCK, [row.tenant_id]);
        return this.hasOthers(place, ctx, row);
      });
      if (!others)
        refuseErasure('only_one_responsible', { role: roleName(ctx.locale, row.role), place: row.place_name });
    }
    if (operator) {
      const others = await unsafeInScope(this.db, ctx, { scope: 'system', ...NO_TENANT }, (system) => this.hasOtherOperators(system, ctx));
      if (!others) refuseErasure('only_operator');
    }

    await this.mails.request(ctx, this.db, {
      kind: 'account-erased',
      to: email,
      locale,
      url: new URL(PAGES.privacy, this.config.publicUrl).href,
      params: {},
      expiresAt: new Date(ctx.now.getTime() + NEWS_MS),
    });
    for (const place of await this.db.sql(ctx, TENANTS)) await this.leave(ctx, personId, placeOf(place));
    await this.db.sql(ctx, TOKENS, [personId]);
    await unsafeInScope(this.db, ctx, { scope: 'login', ...NO_TENANT }, (login) => this.db.sql(login, SIGN_IN, [personId, email]));
    await unsafeInScope(this.db, ctx, { scope: 'system', ...NO_TENANT }, async (system) => {
      await this.db.sql(system, OPERATOR, [personId]);
      await this.db.sql(system, EMAILS, [personId]);
      await this.db.sql(system, PERSON, [personId, identityDictionary.text('es', 'person.erased'), ctx.now]);
    });
    await this.audit.record(ctx, { action: 'account.erase', subjectType: 'Person', subjectId: personId });
    await this.outbox.publish(ctx, personErased, { personId });
    return Object.assign(new AccountErased(), { erasedAt: ctx.now });
  }

  private async leave(
    ctx: RequestContext,
    personId: string,
    place: { networkId: string; tenantId: string },
  ): Promise<void> {
    const yesterday = addDays(await this.places.today(ctx, place.networkId), -1);
    const reason = identityDictionary.text('es', 'person.erased');
    await unsafeInScope(this.db, ctx, { scope: 'tenant', ...place }, async (tenant) => {
      const ended = await this.db.sql(tenant, END, [personId, place.tenantId, yesterday, reason]);
      for (const { id } of ended) {
        const changes = { endsOn: yesterday };
        await this.audit.record(tenant, {
          action: 'membership.end',
          subjectType: 'Membership',
          subjectId: id,
          reason,
          changes,
        });
        await this.outbox.publish(tenant, membershipEnded, { membershipId: id, personId });
      }
      await this.db.sql(tenant, FORGET_INVITATIONS, [personId, place.tenantId]);
    });
  }

  private async hasOthers(place: RequestContext, ctx: RequestContext, row: MembershipRow): Promise<boolean> {
    const today = await this.places.today(ctx, row.network_id);
    const [others] = await this.db.sql(place, OTHERS, [row.tenant_id, row.role, ctx.requirePerson(), today]);
    return others!.count > 0;
  }

  private async hasOtherOperators(system: RequestContext, ctx: RequestContext): Promise<boolean> {
    const [others] = await this.db.sql(system, OTHER_OPERATORS, [ctx.requirePerson()]);
    return others!.count > 0;
  }
}

const placeOf = (row: { network_id: string; tenant_id: string }) => ({
  networkId: row.network_id,
  tenantId: row.tenant_id,
});

/** A deputy covers somebody who is still there. */
const isResponsible = (row: MembershipRow): boolean => row.current && RESPONSIBLE.has(row.role) && !row.deputy_of;
