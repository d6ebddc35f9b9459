import type pg from 'pg';

export interface BackedUpTable {
  /** Quoted, with its schema. */
  name: string;
  /** Quoted; columns that the database fills by itself are not copied. */
  columns: string[];
  /** Expressions that give its rows an order, the same in every database. */
  order: string[];
}

/** `bullmq` is left out: what waits there is taken through the queue's own door, which may be Redis. */
const SCHEMAS = `('public', 'auth')`;

/** Tables of the product's own schemas, by name; the list of migrations and the mark of the secret go into the manifest. */
export async function backedUpTables(client: pg.Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; order: string[] | null }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey) where i.indrelid = c.oid and i.indisprimary) as "order"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ${SCHEMAS} and not (n.nspname = 'public' and c.relname in ('schema_migrations', 'deployment_secret'))
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1`);
  return rows.map((row) => ({ name: row.name, columns: row.columns, order: row.order ?? row.columns.map((column) => `${column}::text collate "C"`) }));
}

export interface SequenceState {
  name: string;
  value: string;
  called: boolean;
}

export async function sequenceStates(client: pg.Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname in ${SCHEMAS} and c.relname <> 'schema_migrations_id_seq' order by 1`);
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${name}`);
    states.push({ name, ...found[0]! });
  }
  return states;
}

/** The same text for the same value, whatever the server or the database has set. */
export const PLAIN_TEXT = `set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local extra_float_digits = 1;
  set local client_encoding = 'UTF8'; set local bytea_output = 'hex'; set local search_path = pg_catalog, public;`;
