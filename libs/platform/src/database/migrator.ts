import { DataSource, type MigrationInterface } from 'typeorm';
import { runMigrations as migrateQueues } from 'bullmq';
import pg from 'pg';
import { grantsToLogin, loginRoleSql, SCOPE_ROLES, scopeRolesSql } from './roles.js';

export type MigrationClass = new () => MigrationInterface;

export interface MigrateOptions {
  /** Connection of the database's owner. */
  ownerUrl: string;
  migrations: readonly MigrationClass[];
  /** Login role to make and grant to; absent where the database's administrator provides it. */
  login?: { name: string; password: string };
  /** Login role provided by the administrator: it only receives grants. */
  providedLogin?: string;
}

/** Any number that is this product's own, so that two processes never migrate at once. */
const MIGRATION_LOCK = 7_381_001;

/**
 * Brings the database to the product's schema as its owner: roles, domain tables, sign-in and queue schemas, grants.
 * Safe to run again and from two processes at once. Returns the names of the migrations that were run.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(scopeRolesSql());
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = rows[0]!.name;
    await client.query('create schema if not exists auth; create schema if not exists bullmq;');
    await client.query(`grant usage on schema public to ${Object.values(SCOPE_ROLES).join(', ')}`);

    const dataSource = new DataSource({
      type: 'postgres',
      url: options.ownerUrl,
      migrations: [...options.migrations],
      migrationsTableName: 'schema_migrations',
      migrationsTransactionMode: 'each',
    });
    await dataSource.initialize();
    let ran: string[];
    try {
      ran = (await dataSource.runMigrations()).map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
    await migrateQueues(client, 'bullmq');
    if (options.login) await client.query(loginRoleSql(options.login.name, options.login.password, database));
    if (options.providedLogin) await client.query(grantsToLogin(options.providedLogin));
    const login = options.login?.name ?? options.providedLogin;
    // The product says of itself whether its schema is at the head, as the role that it works with.
    if (login) await client.query(`grant select on public.schema_migrations to ${client.escapeIdentifier(login)}`);
    return ran;
  } finally {
    await client.end();
  }
}

/** Names of migrations that the database still lacks; empty when it is at the head. Read with the product's own role. */
export async function pendingMigrations(dataSource: DataSource, migrations: readonly MigrationClass[]): Promise<string[]> {
  const rows: { name: string }[] = await dataSource.query('select name from schema_migrations').catch(() => []);
  const done = new Set(rows.map((row) => row.name));
  return migrations.map((migration) => new migration().name ?? migration.name).filter((name) => !done.has(name));
}
