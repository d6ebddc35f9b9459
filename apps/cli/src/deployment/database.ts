import pg from 'pg';
import { databaseFault, databaseLogin, Fault, fingerprintOf } from '@tequio/api/process';
import { attachOrStart, migrate, SCOPE_ROLES, startEmbeddedPostgres, type MigrationClass, type Settings } from '@tequio/platform';
import { forceWalls, unsafeSeeAllTenants } from './owner-sight.js';

/** The database of a deployment, reachable; not yet of this version. */
export interface DeploymentDatabase {
  ownerUrl: string;
  appUrl: string;
  embedded: boolean;
  /** Resolves when an embedded server has ended, asked for or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

const OLDEST_SERVER = 160_000;
const CONNECT_MS = 10_000;
/** Any number that is this product's own. */
const WALLS_LOCK = 7_381_002;

/** Embedded, or where DATABASE_URL says. `command` shares a running embedded server, `server` wants it for itself. */
export async function openDatabase(
  settings: Settings,
  dataDir: string,
  secretKey: string,
  use: 'server' | 'command',
  log: (line: string) => void = () => undefined,
): Promise<DeploymentDatabase> {
  if (settings.databaseUrl) {
    const ownerUrl = settings.databaseUrl;
    await withOwner(ownerUrl, () => Promise.resolve());
    const appUrl = settings.databaseAppUrl ?? databaseLogin(ownerUrl, secretKey).url;
    return { ownerUrl, appUrl, embedded: false, exited: new Promise(() => undefined), stop: async () => undefined };
  }
  const server = await (use === 'server' ? startEmbeddedPostgres : attachOrStart)({ dataDir, log });
  return { ownerUrl: server.url, appUrl: databaseLogin(server.url, secretKey).url, embedded: true, exited: server.exited, stop: () => server.stop() };
}

/** Runs work on one connection of the owner. Throws a `Fault` where it cannot be opened. */
export async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: CONNECT_MS, application_name: 'tequio-owner' });
  // A server that ends meanwhile also fails the query at hand, which tells it.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw databaseFault(error, ownerUrl, 'DATABASE_URL') ?? error;
  }
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Names of the migrations that the database has had, oldest first. */
export async function appliedMigrations(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query(`select to_regclass('public.schema_migrations') is not null as there`);
  if (!found[0].there) return [];
  const { rows } = await client.query<{ name: string }>('select name from public.schema_migrations order by id');
  return rows.map((row) => row.name);
}

/** The name under which the database remembers a migration. */
export const nameOf = (migration: MigrationClass): string => new migration().name ?? migration.name;

/**
 * Brings the database to this version, or to an earlier one where only some migrations are named.
 * Throws a `Fault` where its rows were written under another secret, unless this one is adopted in its place.
 * Returns the names of the migrations that were run.
 */
export async function prepareDatabase(
  database: Pick<DeploymentDatabase, 'ownerUrl'>,
  settings: Settings,
  secretKey: string,
  wanted?: readonly MigrationClass[],
  { adoptSecret = false } = {},
): Promise<string[]> {
  const { ownerUrl } = database;
  // The product is loaded when there is a database to prepare.
  const { migrations } = await import('./migrations.js');
  await withOwner(ownerUrl, (client) => checkOwner(client, ownerUrl, settings, migrations));
  const login = databaseLogin(ownerUrl, secretKey);
  // Before the login gets its password: what was written under another secret can no longer be read, and that is told late.
  if (!adoptSecret) await withOwner(ownerUrl, (client) => requireSecret(client, settings, login, secretKey));
  const asked = wanted ?? migrations;
  const bring = () =>
    migrate({
      ownerUrl,
      migrations: asked,
      ...(settings.databaseAppUrl ? { providedLogin: decodeURIComponent(new URL(settings.databaseAppUrl).username) } : { login }),
    });
  const ran = await withOwner(ownerUrl, async (client) => {
    // Nobody closes the walls while another one's migrations look over them; with the connection the lock ends.
    await client.query('select pg_advisory_lock($1)', [WALLS_LOCK]);
    const applied = new Set(await appliedMigrations(client));
    // What a migration says of rows that are there it says of all tenants'.
    const done = await (asked.every((one) => applied.has(nameOf(one))) ? bring() : unsafeSeeAllTenants(client, bring));
    await forceWalls(client);
    if (await keepsSecret(client)) await keepSecret(client, secretKey, adoptSecret);
    return done;
  });
  await checkLogin(settings.databaseAppUrl ?? login.url, settings.databaseAppUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL');
  return ran;
}

const keepsSecret = async (client: pg.Client): Promise<boolean> =>
  (await client.query<{ there: boolean }>(`select to_regclass('public.deployment_secret') is not null as there`)).rows[0]!.there;

/** Keeps which secret the rows are written under; another takes its place only where it is adopted. */
async function keepSecret(client: pg.Client, secretKey: string, adopted: boolean): Promise<void> {
  const taken = adopted ? 'do update set fingerprint = excluded.fingerprint, since = now()' : 'do nothing';
  await client.query(`insert into public.deployment_secret (fingerprint) values ($1) on conflict (one) ${taken}`, [fingerprintOf(secretKey)]);
}

/** Where none is kept yet, an earlier version has prepared the database: its login tells. */
async function requireSecret(client: pg.Client, settings: Settings, login: { name: string; url: string }, secretKey: string): Promise<void> {
  if (await keepsSecret(client)) {
    const { rows } = await client.query<{ fingerprint: string }>('select fingerprint from public.deployment_secret');
    if (rows[0] && rows[0].fingerprint !== fingerprintOf(secretKey)) throw new Fault('cli.database.other_secret');
    if (rows[0]) return;
  }
  if (settings.databaseAppUrl || !(await appliedMigrations(client)).length) return;
  const { rows } = await client.query('select from pg_roles where rolname = $1', [login.name]);
  if (rows.length) await checkSecret(settings, { appUrl: login.url });
}

async function checkOwner(client: pg.Client, ownerUrl: string, settings: Settings, migrations: readonly MigrationClass[]): Promise<void> {
  const place = new URL(ownerUrl).host;
  // Who may create roles may hand on only those that it has made itself, or was given to hand on.
  const { rows } = await client.query<{ version: string; user: string; role: boolean; make: boolean; roles: number; foreign: number }>(
    `select current_setting('server_version_num') as version, current_user as user, r.rolsuper or r.rolcreaterole as role,
       has_database_privilege(current_database(), 'CREATE') as make,
       (select count(*)::int from pg_roles where rolname = any($1)) as roles,
       (select count(*)::int from pg_roles s where s.rolname = any($1) and not r.rolsuper and not pg_has_role(s.oid, 'USAGE WITH ADMIN OPTION')) as foreign
     from pg_roles r where r.rolname = current_user`,
    [Object.values(SCOPE_ROLES)],
  );
  const found = rows[0]!;
  if (Number(found.version) < OLDEST_SERVER) throw new Fault('cli.database.too_old', { place, version: Math.floor(Number(found.version) / 10_000) });
  if (!found.make) throw new Fault('cli.database.not_owner', { user: found.user });
  const complete = found.roles === Object.keys(SCOPE_ROLES).length;
  if (!found.role && !(settings.databaseAppUrl && complete)) throw new Fault('cli.database.no_createrole', { user: found.user });
  if (!settings.databaseAppUrl && found.foreign) throw new Fault('cli.database.foreign_roles', { user: found.user });
  const known = new Set(migrations.map(nameOf));
  const unknown = (await appliedMigrations(client)).filter((name) => !known.has(name));
  if (unknown.length) throw new Fault('cli.database.newer', { migration: unknown.at(-1)! });
}

/** As the product enters. Its own login follows from the secret: where that does not let it in, the secret is another. */
export async function checkSecret({ databaseAppUrl }: Settings, { appUrl }: Pick<DeploymentDatabase, 'appUrl'>): Promise<void> {
  try {
    await checkLogin(appUrl, databaseAppUrl ? 'DATABASE_APP_URL' : 'DATABASE_URL');
  } catch (error) {
    if (!databaseAppUrl && error instanceof Fault && error.key === 'process.database.login') throw new Fault('cli.database.other_secret', {}, { cause: error });
    throw error;
  }
}

/** The product works as a role that sees nothing by itself: it must be able to enter, and must not be more. */
async function checkLogin(appUrl: string, variable: 'DATABASE_URL' | 'DATABASE_APP_URL'): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl, connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw databaseFault(error, appUrl, variable) ?? error;
  }
  try {
    const { rows } = await client.query<{ user: string; unsafe: boolean; missing: string[] }>(
      `select current_user as user, r.rolsuper or r.rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind = 'r' and pg_has_role(r.oid, c.relowner, 'member')) as unsafe,
         (select coalesce(array_agg(name), '{}') from unnest($1::text[]) as name where not pg_has_role(r.oid, name, 'member')) as missing
       from pg_roles r where r.rolname = current_user`,
      [Object.values(SCOPE_ROLES)],
    );
    const { user, unsafe, missing } = rows[0]!;
    if (unsafe) throw new Fault('cli.database.unsafe_login', { user });
    if (missing.length) throw new Fault('cli.database.login_without_scopes', { user, roles: missing.join(', ') });
  } finally {
    await client.end();
  }
}
