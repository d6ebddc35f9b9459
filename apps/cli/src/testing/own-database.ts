import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@tequio/platform/testing';

const ROLES = new URL('../../../../infra/database/roles.sql', import.meta.url);
const SCOPES = 'tequio_self, tequio_tenant, tequio_network, tequio_public, tequio_system';

export interface OwnDatabase {
  /** Of an owner who is no superuser. */
  ownerUrl: string;
  /** Of the login role that infra/database/roles.sql makes. */
  appUrl: string;
  /** Runs a query as the server's superuser. */
  admin<Row extends object = Record<string, unknown>>(text: string): Promise<Row[]>;
  drop(): Promise<void>;
}

/** An empty database as an administrator hands it over: owned by somebody who may or may not create roles. */
export async function ownDatabase(rights: 'createrole' | 'no createrole' | 'roles.sql'): Promise<OwnDatabase> {
  const cluster: TestDatabase = await createTestDatabase([]);
  const name = `own_${randomBytes(5).toString('hex')}`;
  const url = (user: string | null, database: string) => {
    const address = new URL(cluster.ownerUrl);
    if (user) Object.assign(address, { username: user, password: 'only-for-tests' });
    address.pathname = `/${database}`;
    return address.href;
  };
  const query = async <Row extends object>(address: string, text: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      const results: unknown = await client.query(text);
      return ((Array.isArray(results) ? results.at(-1) : results) as pg.QueryResult<Row>).rows;
    } finally {
      await client.end();
    }
  };
  await query(cluster.ownerUrl, `create role ${name} login password 'only-for-tests' ${rights === 'createrole' ? 'createrole' : 'nocreaterole'}`);
  // The scope roles are the whole test server's: this owner did not make them, but may hand them on.
  if (rights === 'createrole') await query(cluster.ownerUrl, `grant ${SCOPES} to ${name} with admin option, inherit false`);
  await query(cluster.ownerUrl, `create database ${name} owner ${name}`);
  if (rights === 'roles.sql') {
    const script = readFileSync(ROLES, 'utf8')
      .replace("'tequio_owner'", `'${name}'`)
      .replace("'tequio_app'", `'${name}_app'`)
      .replace("'change-this-password'", "'only-for-tests'");
    await query(url(null, name), script);
  }
  return {
    ownerUrl: url(name, name),
    appUrl: url(`${name}_app`, name),
    admin: (text) => query(url(null, name), text),
    drop: async () => {
      await query(cluster.ownerUrl, `drop database if exists ${name} with (force)`);
      for (const role of [`${name}_app`, name]) {
        const [found] = await query(cluster.ownerUrl, `select from pg_roles where rolname = '${role}'`);
        if (found) await query(cluster.ownerUrl, `drop owned by ${role}; drop role ${role}`);
      }
      await cluster.drop();
    },
  };
}
