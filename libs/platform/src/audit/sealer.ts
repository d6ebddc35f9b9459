import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Database, statement } from '../database/database.js';
import { unsafeAllTenantsContext } from '../context/request-context.js';

interface Entry {
  id: string;
  network_id: string | null;
  tenant_id: string | null;
  action: string;
  subject_type: string;
  subject_id: string | null;
  actor_kind: string;
  person_id: string | null;
  membership_id: string | null;
  office: string | null;
  reason: string | null;
  changes: unknown;
  correlation_id: string;
  at: Date;
  sequence: number | null;
  previous_hash: string | null;
  hash: string | null;
}

const WAITING = statement<{ tenant_id: string | null }>('audit.waiting', 'select distinct tenant_id from audit_entries where hash is null');
const LAST = statement<{ sequence: number; hash: string }>(
  'audit.last',
  `select sequence, hash from audit_entries where tenant_id is not distinct from $1 and hash is not null order by sequence desc limit 1`,
);
const UNSEALED = statement<Entry>(
  'audit.unsealed',
  `select * from audit_entries where tenant_id is not distinct from $1 and hash is null order by id limit 1000`,
);
const SEAL = statement<object>(
  'audit.seal',
  `update audit_entries a set sequence = s.sequence, previous_hash = s.previous, hash = s.hash
   from unnest($1::uuid[], $2::int[], $3::text[], $4::text[]) s (id, sequence, previous, hash) where a.id = s.id`,
);
const LOCK = statement<object>('audit.lock', `select pg_advisory_xact_lock(hashtextextended('audit' || coalesce($1::text, ''), 0))`);
const CHAIN = statement<Entry>(
  'audit.chain',
  `select * from audit_entries where tenant_id is not distinct from $1 and hash is not null and sequence > $2 order by sequence limit 1000`,
);

/** Hash of an entry: over what it says, its place and the hash before it. */
export function entryHash(entry: Entry, sequence: number, previousHash: string | null): string {
  const { sequence: _sequence, previous_hash: _previous, hash: _hash, ...said } = entry;
  return createHash('sha256')
    .update(canonicalize({ ...said, at: entry.at.toISOString(), sequence, previousHash })!)
    .digest('hex');
}

/** Chains committed entries, tenant by tenant, after the fact: nobody waits for the chain's lock while working. */
@Injectable()
export class AuditSealer {
  constructor(private readonly db: Database) {}

  /** Seals what waits. Returns how many entries were sealed. */
  async sealAll(): Promise<number> {
    const ctx = unsafeAllTenantsContext('audit-sealer');
    const tenants = await this.db.sql(ctx, WAITING);
    let sealed = 0;
    for (const { tenant_id } of tenants) {
      sealed += await this.db.write(ctx, async (inside) => {
        await this.db.sql(inside, LOCK, [tenant_id]);
        const [last] = await this.db.sql(inside, LAST, [tenant_id]);
        const entries = await this.db.sql(inside, UNSEALED, [tenant_id]);
        const first = (last?.sequence ?? 0) + 1;
        const hashes = [last?.hash ?? null];
        for (const [index, entry] of entries.entries()) hashes.push(entryHash(entry, first + index, hashes[index]!));
        await this.db.sql(inside, SEAL, [entries.map(({ id }) => id), entries.map((_, index) => first + index), hashes.slice(0, -1), hashes.slice(1)]);
        return entries.length;
      });
    }
    return sealed;
  }

  /** Walks a tenant's chain. Returns the first broken sequence number, or null where it holds. */
  async verify(tenantId: string | null): Promise<{ entries: number; brokenAt: number | null }> {
    const ctx = unsafeAllTenantsContext('audit-verify');
    let previous: string | null = null;
    let sequence = 0;
    for (;;) {
      const entries: Entry[] = await this.db.sql(ctx, CHAIN, [tenantId, sequence]);
      if (!entries.length) return { entries: sequence, brokenAt: null };
      for (const entry of entries) {
        sequence += 1;
        if (entry.sequence !== sequence || entry.previous_hash !== previous || entry.hash !== entryHash(entry, sequence, previous))
          return { entries: sequence, brokenAt: sequence };
        previous = entry.hash;
      }
    }
  }
}
