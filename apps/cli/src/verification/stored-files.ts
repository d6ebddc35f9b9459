import type pg from 'pg';

/** Keys of all files that any row points to, each once, in order: every `storage_key` of the schema. */
export async function storedKeys(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where column_name = 'storage_key' and table_schema = 'public' order by 1`,
  );
  if (!tables.length) return [];
  const union = tables.map(({ name }) => `select storage_key from ${name} where storage_key is not null`).join(' union ');
  const { rows } = await client.query<{ storage_key: string }>(`${union} order by 1`);
  return rows.map((row) => row.storage_key);
}
