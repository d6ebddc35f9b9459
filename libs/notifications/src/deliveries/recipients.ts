import { Injectable } from '@nestjs/common';
import type { Logo } from '@tequio/network';
import { Database, statement, unsafeAllTenantsContext, type Locale, type RequestContext } from '@tequio/platform';

export interface Contact {
  email: string;
  locale: Locale;
}

/** Where a notice to a follower goes, and how its reader leaves the follow. */
export interface Destination {
  address: string | null;
  unsubscribePath: string | null;
  reader: string;
  /** Whether the reader has stopped all mail that is not mandatory. */
  paused: boolean;
}

/** Names of whose thing it is. */
export interface Place {
  network: string | null;
  municipality: string | null;
  /** IANA zone that its dates are told in. */
  timeZone: string | null;
  /** Main colour, dark enough under white text; null for the product's. */
  accent: string | null;
  /** Logo of the municipality, else of its network. */
  logo: Logo | null;
}

const CONTACTS = statement<{ id: string; email: string; locale: Locale }>(
  'recipients.contacts',
  'select id, email::text, locale from persons where id = any($1) and email is not null',
);
const DESTINATIONS = statement<Destination & { id: string }>(
  'recipients.destinations',
  `select n.id, n.address, n.unsubscribe_path as "unsubscribePath", n.reader, c.paused_at is not null as paused
   from notices n left join mail_choices c on c.reader = n.reader where n.id = any($1)`,
);
const PLACE = statement<Place>(
  'recipients.place',
  `select n.name as network, m.name as municipality, coalesce(m.time_zone, n.time_zone) as "timeZone",
     coalesce(m.colours->>'primary', n.colours->>'primary') as accent, coalesce(m.logo, n.logo) as logo from networks n left join municipalities m on m.id = $2 where n.id = $1`,
);

/** Where notices go: the address and language that people have now. */
@Injectable()
export class Recipients {
  constructor(private readonly db: Database) {}

  /**
   * Addresses of account holders. Read with the platform's rights: a citizen who follows from their account is no
   * member of the tenant, so that the tenant's rows do not show them, and only the sender gets to see the address.
   */
  async contacts(ctx: RequestContext, personIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    if (!personIds.length) return new Map();
    const rows = await this.db.sql(unsafeAllTenantsContext('notice-recipients', ctx.clock), CONTACTS, [personIds]);
    return new Map(rows.map((row) => [row.id, { email: row.email, locale: row.locale }]));
  }

  /** Addresses that notices to followers carry. With the platform's rights: the tenant of what is followed must not read them. */
  async destinations(ctx: RequestContext, noticeIds: readonly string[]): Promise<ReadonlyMap<string, Destination>> {
    if (!noticeIds.length) return new Map();
    const rows = await this.db.sql(unsafeAllTenantsContext('notice-recipients', ctx.clock), DESTINATIONS, [noticeIds]);
    return new Map(rows.map(({ id, ...destination }) => [id, destination]));
  }

  /** Scope: tenant or system. */
  async place(ctx: RequestContext, networkId: string | null, tenantId: string | null): Promise<Place> {
    const [place] = networkId ? await this.db.sql(ctx, PLACE, [networkId, tenantId]) : [];
    return place ?? { network: null, municipality: null, timeZone: null, accent: null, logo: null };
  }
}
