import pg from 'pg';
import type { TestDatabase } from '@tequio/platform/testing';

/** Columns that say whose a row is. */
const TENANT = ['tenant_id'];
const PERSON = ['person_id', 'userId'];

export interface Whose {
  tenantIds: readonly string[];
  personIds: readonly string[];
}

/** A hash of all rows of some tenants and persons, table by table, read past the walls. */
export class Fingerprint {
  private constructor(
    private readonly client: pg.Client,
    private readonly text: string,
    readonly tables: readonly string[],
  ) {}

  static async open(database: TestDatabase): Promise<Fingerprint> {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `select format('%I.%I', table_schema, table_name) as name, array_agg(column_name::text) as columns
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where table_schema in ('public', 'auth') and table_type = 'BASE TABLE' group by 1 order by 1`,
    );
    const tables: string[] = [];
    const parts = rows.flatMap(({ name, columns }) => {
      const owned = [
        ...columns.filter((column) => TENANT.includes(column)).map((column) => `"${column}"::text = any($1)`),
        ...columns.filter((column) => PERSON.includes(column)).map((column) => `"${column}"::text = any($2)`),
        ...(/(tenants|municipalities|networks)$/.test(name) ? ['id::text = any($1)'] : []),
        ...(/(persons|\.user)"?$/.test(name) ? ['id::text = any($2)'] : []),
      ];
      if (!owned.length) return [];
      tables.push(name);
      return [`select '${name}' as name, count(*)::int as rows, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t where ${owned.join(' or ')}`];
    });
    return new Fingerprint(client, parts.join(' union all '), tables);
  }

  async of({ tenantIds, personIds }: Whose): Promise<Map<string, string>> {
    const { rows } = await this.client.query<{ name: string; rows: number; hash: string }>(this.text, [tenantIds, personIds]);
    return new Map(rows.map((row) => [row.name, `${row.rows} ${row.hash}`]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** Names of the tables in which something differs. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, hash]) => after.get(name) !== hash).map(([name]) => name);
}
