import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { createServer } from '@tequio/api';
import { Flight, type Config } from '@tequio/platform';
import type { Seeded } from '../ground/seed.js';
import { requestOf } from './contestants.js';
import { asksOf, contentOf, OPERATIONS, type Ask, type OperationName } from './operations.js';

/**
 * SQL statements that each operation sends, with those of authentication, context and commit. Counted on a small and on a
 * large thing; throws where the numbers differ.
 */
export async function countStatements(config: Config, seeded: Seeded): Promise<Record<OperationName, number>> {
  const app = await createServer(config, { pages: false });
  try {
    await app.listen(0, '127.0.0.1');
    const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/graphql`;
    const counts = {} as Record<OperationName, number>;
    for (const operation of OPERATIONS) {
      const [ask] = asksOf(operation, seeded, 2, 'eight_tenants');
      const large = await statementsOf(url, operation, ask!);
      const small = await statementsOf(url, operation, smaller(operation, ask!, seeded));
      if (small.length !== large.length)
        throw new Error(`${operation} sends ${small.length} statements for a small thing and ${large.length} for a large one:\n${small.join('\n')}\n--\n${large.join('\n')}`);
      counts[operation] = large.length;
    }
    return counts;
  } finally {
    await app.close();
  }
}

/** The same question about something of another size. */
function smaller(operation: OperationName, ask: Ask, { municipalities }: Seeded): Ask {
  const place = municipalities[2]!;
  const variables: Record<OperationName, Record<string, unknown>> = {
    commitment: { id: place.longCommitmentId },
    plan: { id: place.smallPlanId },
    list: { first: 5 },
    report: {},
  };
  return { ...ask, variables: { ...ask.variables, ...variables[operation] } };
}

/** What else the process does now and then, as noting the last use of a token, only adds: the shortest of three is the operation's own. */
async function statementsOf(url: string, operation: OperationName, ask: Ask): Promise<string[]> {
  const runs: string[][] = [];
  for (let run = 0; run < 3; run += 1) runs.push(await statementsOnce(url, operation, ask));
  return runs.sort((a, b) => a.length - b.length)[0]!;
}

async function statementsOnce(url: string, operation: OperationName, ask: Ask): Promise<string[]> {
  const seen: string[] = [];
  const send = pg.Client.prototype.query as (...values: unknown[]) => unknown;
  const call = async () => contentOf('tequio', operation, await (await fetch(url, { method: 'POST', ...requestOf('tequio', operation, ask) })).text());
  await call();
  pg.Client.prototype.query = function (this: pg.Client, ...values: unknown[]) {
    const [query] = values as [string | Flight | { text: string; name?: string }];
    if (query instanceof Flight) seen.push(...query.names);
    else seen.push(typeof query === 'string' ? query : (query.name ?? query.text));
    return send.apply(this, values);
  } as typeof pg.Client.prototype.query;
  try {
    await call();
  } finally {
    pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
  }
  return seen;
}
