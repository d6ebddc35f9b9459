import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, newId, statement, unsafeAllTenantsContext, type Config, type RequestContext } from '@tequio/platform';

/** Why an address is on the list: mail comes back from it, or its reader reported one as unwanted. */
export type Cause = 'bounced' | 'complained';

export interface SuppressedAddresses {
  causeOf(address: string): Cause | undefined;
}

export interface Suppressed {
  address: string;
  cause: Cause;
  /** What was said, as `smtp_550` or `5.1.1`; never an address or a text of the server. */
  code: string | null;
}

interface Held {
  address_hash: string;
  cause: Cause;
  since: Date;
}

const PUT = statement<object>(
  'suppressions.put',
  `insert into mail_suppressions (id, network_id, tenant_id, address_hash, masked, cause, code, since) values ($1, $2, $2, $3, $4, $5, $6, $7)
   on conflict (network_id, address_hash) where lifted_at is null
   do update set cause = excluded.cause, code = excluded.code, since = excluded.since
   where mail_suppressions.cause = 'complained' and excluded.cause = 'bounced'`,
);
const AMONG = statement<Held>(
  'suppressions.among',
  'select address_hash, cause, since from mail_suppressions where network_id = $1 and address_hash = any($2) and lifted_at is null',
);
const OF_ADDRESS = statement<{ network_name: string; cause: Cause; since: Date }>(
  'suppressions.of-address',
  `select n.name as network_name, s.cause, s.since from mail_suppressions s join networks n on n.id = s.network_id
   join unnest($1::uuid[], $2::text[]) as own (network_id, address_hash) on own.network_id = s.network_id and own.address_hash = s.address_hash
   where s.lifted_at is null order by n.name`,
);
const NETWORKS = statement<{ id: string }>('suppressions.networks', 'select id from networks');

/**
 * The register of addresses that a network does not write to. An address is compared by a hash under a key of this deployment,
 * apart for each network, and shown as a mask. Worked with the platform's rights: no scope of a tenant reads the hashes.
 */
@Injectable()
export class Suppressions {
  private readonly key: Buffer;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'tequio mail suppressions', 32));
  }

  /** Which of these addresses the network at hand does not write to. */
  async among(ctx: RequestContext, addresses: readonly string[]): Promise<SuppressedAddresses> {
    const held = await this.held(ctx, ctx.requireNetwork(), addresses);
    return { causeOf: (address) => held.get(address)?.cause };
  }

  /** The same with since when, by address. */
  async held(ctx: RequestContext, networkId: string, addresses: readonly string[]): Promise<ReadonlyMap<string, { cause: Cause; since: Date }>> {
    if (!addresses.length) return new Map();
    const hashes = new Map(addresses.map((address) => [address, this.hash(networkId, address)]));
    const rows = await this.db.sql(this.outside(ctx), AMONG, [networkId, [...new Set(hashes.values())]]);
    const byHash = new Map(rows.map(({ address_hash, cause, since }) => [address_hash, { cause, since }]));
    return new Map([...hashes].flatMap(([address, hash]) => (byHash.has(hash) ? [[address, byHash.get(hash)!] as const] : [])));
  }

  /** Networks that do not write to this address. */
  async networksWithout(ctx: RequestContext, address: string): Promise<{ networkName: string; cause: Cause; since: Date }[]> {
    const networks = await this.db.sql(this.outside(ctx), NETWORKS);
    const rows = await this.db.sql(this.outside(ctx), OF_ADDRESS, [networks.map(({ id }) => id), networks.map(({ id }) => this.hash(id, address))]);
    return rows.map(({ network_name, cause, since }) => ({ networkName: network_name, cause, since }));
  }

  /** Puts an address on the network's list. Given again it stays as it was, but that a bounce outweighs a complaint. */
  async add(ctx: RequestContext, networkId: string, suppressed: Suppressed): Promise<void> {
    await this.db.write(this.outside(ctx), (inside) => this.put(inside, networkId, suppressed));
  }

  /** The same in the open transaction. Scope: system. */
  async put(ctx: RequestContext, networkId: string, { address, cause, code }: Suppressed): Promise<void> {
    await this.db.sql(ctx, PUT, [newId(ctx.now), networkId, this.hash(networkId, address), masked(address), cause, code, ctx.now]);
  }

  private hash(networkId: string, address: string): string {
    return createHmac('sha256', this.key).update(`${networkId}\n${address.trim().toLowerCase()}`).digest('base64url');
  }

  private outside(ctx: RequestContext): RequestContext {
    return unsafeAllTenantsContext('mail-suppressions', ctx.clock);
  }
}

/** `maria@ejemplo.mx` as `m…@ejemplo.mx`: enough to know one's own by, too little to write to. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return `${at > 1 ? address.slice(0, 1) : ''}…${address.slice(at)}`;
}
