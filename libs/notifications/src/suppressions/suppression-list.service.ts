import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Database,
  decodeCursor,
  notFound,
  pageSize,
  parseReason,
  statement,
  toConnection,
  type Connection,
  type PageArgs,
  type RequestContext,
} from '@tequio/platform';
import {
  OwnMailSuppression,
  toSuppression,
  UnreachableMember,
  type LiftMailSuppressionInput,
  type MailSuppression,
  type SuppressionRow,
} from './suppression.types.js';
import { Suppressions } from './suppressions.js';

/** All members of a large network, and then some. */
const MOST_MEMBERS = 5000;

const COLUMNS = 'id, masked, cause, code, since, lifted_at';
const PAGE = statement<SuppressionRow>(
  'suppressions.page',
  `select ${COLUMNS} from mail_suppressions where network_id = $1 and lifted_at is null and ($2::uuid is null or id < $2) order by id desc limit $3`,
);
const ONE = statement<SuppressionRow>('suppressions.one', `select ${COLUMNS} from mail_suppressions where network_id = $1 and id = $2`);
const LIFT = statement<SuppressionRow>(
  'suppressions.lift',
  `update mail_suppressions set lifted_at = $3, lift_reason = $4 where network_id = $1 and id = $2 and lifted_at is null returning ${COLUMNS}`,
);
const MEMBERS = statement<{ id: string; tenant_id: string; name: string; office: string; email: string; place_name: string }>(
  'suppressions.members',
  `select m.id, m.tenant_id, p.name, m.office, p.email::text as email, coalesce(u.name, n.name) as place_name
   from memberships m join persons p on p.id = m.person_id join networks n on n.id = m.network_id left join municipalities u on u.id = m.tenant_id
   where p.email is not null and m.starts_on <= ($1::timestamptz at time zone n.time_zone)::date
     and (m.ends_on is null or m.ends_on >= ($1::timestamptz at time zone n.time_zone)::date)
   order by place_name, m.id limit ${MOST_MEMBERS}`,
);
const OWN_EMAIL = statement<{ email: string | null }>('suppressions.own-email', 'select email::text as email from persons where id = $1');

/** The list of addresses as people see it. */
@Injectable()
export class SuppressionListService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly suppressions: Suppressions,
  ) {}

  /** Newest first. Scope: network. */
  async page(ctx: RequestContext, page: PageArgs): Promise<Connection<MailSuppression>> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'list', 'MailSuppression', { networkId });
    const first = pageSize(page.first);
    const [before] = decodeCursor(page.after, 'id') ?? [null];
    const rows = await this.db.sql(ctx, PAGE, [networkId, before, first + 1]);
    return toConnection(rows, first, (row) => [row.id], toSuppression);
  }

  /** One entry, also one that was taken off. Scope: network. */
  async one(ctx: RequestContext, id: string): Promise<MailSuppression> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'list', 'MailSuppression', { networkId });
    const [row] = await this.db.sql(ctx, ONE, [networkId, id]);
    if (!row) throw notFound();
    return toSuppression(row);
  }

  /** Takes an address off the list: the next mail is tried again. Scope: network. */
  async lift(ctx: RequestContext, { id, reason: given }: LiftMailSuppressionInput): Promise<MailSuppression> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'lift', 'MailSuppression', { networkId });
    const reason = parseReason(given);
    const [row] = await this.db.sql(ctx, LIFT, [networkId, id, ctx.now, reason]);
    if (!row) throw notFound();
    await this.audit.record(ctx, { action: 'mail_suppression.lift', subjectType: 'MailSuppression', subjectId: id, reason, changes: { cause: row.cause } });
    return toSuppression(row);
  }

  /** Members of today whose address is on the list. Scope: tenant, for its own; network, for all of its. */
  async members(ctx: RequestContext): Promise<UnreachableMember[]> {
    const members = await this.db.sql(ctx, MEMBERS, [ctx.now]);
    const held = await this.suppressions.held(ctx, ctx.requireNetwork(), members.map(({ email }) => email));
    return members.flatMap(({ id, tenant_id, name, office, email, place_name }) => {
      const found = held.get(email);
      return found ? [Object.assign(new UnreachableMember(), { membershipId: id, tenantId: tenant_id, name, office, placeName: place_name, ...found })] : [];
    });
  }

  /** Networks whose mails do not get through to who is signed in. Scope: self. */
  async own(ctx: RequestContext): Promise<OwnMailSuppression[]> {
    const [person] = await this.db.sql(ctx, OWN_EMAIL, [ctx.requirePerson()]);
    if (!person?.email) return [];
    return (await this.suppressions.networksWithout(ctx, person.email)).map((found) => Object.assign(new OwnMailSuppression(), found));
  }
}
