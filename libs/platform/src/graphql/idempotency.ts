import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { actorKey, statement, type Database } from '../database/database.js';
import type { RequestContext } from '../context/request-context.js';
import { AppError } from '../errors/app-error.js';
import { typeNameOf } from './outcome.js';

const TAKE = statement<{ key: string }>(
  'idempotency.take',
  `insert into idempotency_keys (actor, key, operation, input_hash) values ($1, $2, $3, $4)
   on conflict (actor, key) do nothing returning key`,
);
const FIND = statement<{ operation: string; input_hash: string; result: unknown }>(
  'idempotency.find',
  'select operation, input_hash, result from idempotency_keys where actor = $1 and key = $2',
);
const KEEP = statement<object>('idempotency.keep', 'update idempotency_keys set result = $3 where actor = $1 and key = $2');

/** As the table of keys takes them. */
const KEY = /^\P{Cc}{8,200}$/u;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const revive = (_: string, value: unknown) => (typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value);

/**
 * Runs a mutation once per key: the second call, sent after or at the same moment, answers what the first did.
 * Throws BAD_IDEMPOTENCY_KEY where the key cannot be kept, and IDEMPOTENCY_MISMATCH where the key comes back with another operation or other input.
 */
export async function once<T>(
  db: Database,
  ctx: RequestContext,
  call: { key: string; operation: string; input: unknown },
  work: () => Promise<T>,
): Promise<T> {
  if (!KEY.test(call.key)) throw new AppError('BAD_IDEMPOTENCY_KEY');
  const actor = actorKey(ctx);
  const hash = createHash('sha256').update(canonicalize(call.input) ?? '').digest('hex');
  // Two calls at once meet on the primary key: the second waits here until the first has ended.
  const [taken] = await db.sql(ctx, TAKE, [actor, call.key, call.operation, hash]);
  if (!taken) {
    const [found] = await db.sql(ctx, FIND, [actor, call.key]);
    if (!found || found.operation !== call.operation || found.input_hash !== hash) throw new AppError('IDEMPOTENCY_MISMATCH');
    ctx.transaction!.audited += 1;
    return JSON.parse(JSON.stringify(found.result), revive) as T;
  }
  const result = await work();
  const kept = result !== null && typeof result === 'object' && !Array.isArray(result) ? { ...result, __typename: typeNameOf(result) } : result;
  await db.sql(ctx, KEEP, [actor, call.key, JSON.stringify(kept ?? null)]);
  return result;
}
