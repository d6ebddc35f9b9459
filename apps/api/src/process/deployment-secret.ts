import { createHash } from 'node:crypto';
import pg from 'pg';
import { databaseFault, Fault } from './fault.js';

const CONNECT_MS = 10_000;

/** Tells whether a secret is the same, and nothing of it. */
export const fingerprintOf = (secretKey: string): string => createHash('sha256').update(`tequio secret ${secretKey}`).digest('hex').slice(0, 16);

/**
 * For a process that runs on its own: throws a `Fault` where the rows were written under another secret. A database that
 * has not been prepared yet is told by what needs it.
 */
export async function requireDeploymentSecret({ appUrl, secretKey }: { appUrl: string; secretKey: string }): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows: found } = await client.query<{ there: boolean }>(`select to_regprocedure('public.is_deployment_secret(text)') is not null as there`);
    if (!found[0]!.there) return;
    const { rows } = await client.query<{ same: boolean }>('select public.is_deployment_secret($1) as same', [fingerprintOf(secretKey)]);
    if (!rows[0]!.same) throw new Fault('process.secret.other');
  } catch (error) {
    throw error instanceof Fault ? error : (databaseFault(error, appUrl, 'DATABASE_URL') ?? error);
  } finally {
    await client.end().catch(() => undefined);
  }
}
