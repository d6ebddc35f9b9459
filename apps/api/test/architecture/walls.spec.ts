import { migrations } from '../../src/index.js';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';

/** Tables without row-level security, each with the reason why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'public.deployment_secret': 'a mark of SECRET_KEY; written by the owner only, and compared by a function',
  'public.schema_migrations': 'names of migrations; written by the owner only',
};
/** Schemas of libraries that keep their own tables: the login role alone reaches them, never a scope role. */
const LIBRARY_SCHEMAS = ['auth', 'bullmq'];
/** Tables of which the public reads every row, each with the reason why. */
const OPEN_TO_ALL: Readonly<Record<string, string>> = {
  date_changes: 'dates move only after they were published; who moved them is no column of the public',
  follow_counters: 'numbers',
  host_authorities: 'offices of authorities',
  lead_changes: 'units change only after a commitment was published',
  movements: 'written for the public',
  municipalities: 'the catalogue and official contacts',
  municipality_group_members: 'the catalogue',
  municipality_groups: 'the catalogue',
  network_settings: 'rules that a network works by',
  networks: 'names and looks',
  official_documents: 'folio, seals and state of each, so that anyone can verify one; what it says only once it is published',
  privacy_notices: 'written for the public',
  sectors: 'the composition that a network asks for',
  tenants: 'ids',
  timeline_entries: 'written for the public',
};
/** Keys by which a row reaches another tenant, each with the reason why. */
const CROSSING_KEYS: Readonly<Record<string, string>> = {
  'announcement_receipts.announcement_receipts_network_id_announcement_id_fkey': 'a municipality’s receipt of what its own network announced, which is a row of the network’s',
  'consents.consents_notice_tenant_id_notice_id_fkey': 'the privacy notice may be the network’s',
  'installations.installations_operating_rules_tenant_id_operating_rules_id_fkey': 'the rules may be the network’s',
  'messages.messages_delivery_id_fkey': 'another key of the table holds it to its tenant; a message of identity has none',
  'municipality_group_members.municipality_group_members_municipality_id_fkey': 'groups are the network’s, their members its municipalities',
  'notices.notices_network_id_grouped_into_fkey': 'a summary of several municipalities is their network’s',
  'operating_rules.operating_rules_network_id_adopted_from_fkey': 'adopted from the network’s',
  'seats.seats_network_id_sector_id_fkey': 'sectors are the network’s',
};
/** Columns like those of personal data that the public reads, each with the reason why. */
const OFFICIAL_CONTACTS: Readonly<Record<string, string>> = {
  'host_authorities.contact_email': 'official contact of an office',
  'municipalities.contact_email': 'official contact of an office',
};

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

  it('lets no row of a tenant point to a row of another', async () => {
    const crossing = await asOwner<{ key: string }>(
      database,
      `select k.conrelid::regclass || '.' || k.conname as key from pg_constraint k
       join pg_attribute mine on mine.attrelid = k.conrelid and mine.attname = 'tenant_id'
       join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'tenant_id'
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace and k.confrelid <> 'public.tenants'::regclass
         and not exists (
           select from unnest(k.conkey, k.confkey) pair (own, referenced) where pair.own = mine.attnum and pair.referenced = theirs.attnum)
       order by 1`,
    );
    expect(crossing.map((row) => row.key)).toEqual(Object.keys(CROSSING_KEYS));
  });

  it('lets the public read only by a condition or a list of columns', async () => {
    const writes = await asOwner<{ table_name: string; privilege_type: string }>(
      database,
      `select table_name, privilege_type from information_schema.role_table_grants
       where grantee = 'tequio_public' and table_schema = 'public' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE') order by 1`,
    );
    // A repeated request is answered with what the first one did.
    expect(writes).toEqual([{ table_name: 'idempotency_keys', privilege_type: 'UPDATE' }]);
    const whole = await asOwner<{ tablename: string }>(
      database,
      `select distinct tablename from pg_policies
       where schemaname = 'public' and cmd in ('ALL', 'SELECT') and roles && array['tequio_public', 'public']::name[] and coalesce(qual, 'true') = 'true' order by 1`,
    );
    expect(whole.map((row) => row.tablename)).toEqual(Object.keys(OPEN_TO_ALL).sort());
    const personal = await asOwner<{ name: string }>(
      database,
      `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped
         and a.attname ~ '(email|address|phone|(^|_)ip$|token|secret($|_)|password|curp|rfc)'
         and has_column_privilege('tequio_public', c.oid, a.attnum, 'select') order by 1`,
    );
    expect(personal.map((row) => row.name)).toEqual(Object.keys(OFFICIAL_CONTACTS).sort());
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
