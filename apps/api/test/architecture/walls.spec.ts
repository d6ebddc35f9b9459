import { migrations } from '../../src/index.js';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';

/** Tables without row-level security, each with the reason why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'public.schema_migrations': 'names of migrations; written by the owner only',
};
/** Schemas of libraries that keep their own tables: the login role alone reaches them, never a scope role. */
const LIBRARY_SCHEMAS = ['auth', 'bullmq'];

describe('the walls between tenants', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(migrations);
  });
  afterAll(() => database?.drop());

  const tables = () =>
    asOwner<{ name: string; schema: string; enabled: boolean; forced: boolean; owner: string }>(
      database,
      `select n.nspname || '.' || c.relname as name, n.nspname as schema, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' order by 1`,
    );

  it('puts every table under forced row-level security', async () => {
    const open = (await tables()).filter((table) => !LIBRARY_SCHEMAS.includes(table.schema) && !(table.name in ALLOWED) && !(table.enabled && table.forced));
    expect(open.map((table) => table.name)).toEqual([]);
  });

  it('gives no scope role a table, a bypass or a way into the libraries’ schemas', async () => {
    const roles = await asOwner<{ rolname: string; rolbypassrls: boolean; rolsuper: boolean }>(
      database,
      `select rolname, rolbypassrls, rolsuper from pg_roles where rolname like 'tequio\\_%' or rolname like 'template\\_%\\_app'`,
    );
    expect(roles.length).toBeGreaterThanOrEqual(6);
    expect(roles.filter((role) => role.rolbypassrls || role.rolsuper)).toEqual([]);
    expect((await tables()).filter((table) => table.owner.startsWith('tequio_'))).toEqual([]);
    const grants = await asOwner(
      database,
      `select grantee, table_schema, table_name from information_schema.role_table_grants
       where table_schema = any($1) and (grantee like 'tequio\\_%' or grantee = 'PUBLIC')`,
      [LIBRARY_SCHEMAS],
    );
    expect(grants).toEqual([]);
  });

  it('makes every row of a tenant point to its tenant, and only into it', async () => {
    const loose = await asOwner<{ name: string }>(
      database,
      `select c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'
         and not exists (
           select from pg_constraint k where k.conrelid = ('public.' || c.table_name)::regclass and k.contype = 'f' and k.confrelid = 'public.tenants'::regclass)
       order by 1`,
    );
    // A log that outlives its tenant, and what points to it through its parent's composite key.
    expect(loose.map((row) => row.name).filter((name) => !['municipality_group_members'].includes(name))).toEqual([]);
  });

  it('lets the public read only by a condition or a list of columns', async () => {
    const writes = await asOwner<{ table_name: string; privilege_type: string }>(
      database,
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'tequio_public' and table_schema = 'public' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') order by 1`,
    );
    // A repeated request is answered with what the first one did.
    expect(writes).toEqual([{ table_name: 'idempotency_keys', privilege_type: 'UPDATE' }]);
  });

  it('has a policy for each right that a role holds', async () => {
    const bare = await asOwner<{ grantee: string; table_name: string; privilege_type: string }>(
      database,
      `select g.grantee, g.table_name, g.privilege_type from information_schema.role_table_grants g
       where g.table_schema = 'public' and g.grantee like 'tequio\\_%' and g.table_name not in ('schema_migrations')
         and exists (select from information_schema.tables t where t.table_schema = 'public' and t.table_name = g.table_name and t.table_type = 'BASE TABLE')
         and not exists (
           select from pg_policies p where p.tablename = g.table_name and (p.cmd = 'ALL' or p.cmd = g.privilege_type)
             and (g.grantee = any(p.roles) or 'public' = any(p.roles)))
       order by 2, 1`,
    );
    expect(bare).toEqual([]);
  });
});
