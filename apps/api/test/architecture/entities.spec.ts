import { asOwner } from '@tequio/platform/testing';
import { DataSource } from 'typeorm';
import { startProduct, type Product } from '../support/product.js';

/** PostgreSQL's own names of types that entities call otherwise. */
const SQL_TYPES: Readonly<Record<string, string>> = {
  'character varying': 'varchar',
  'timestamp with time zone': 'timestamptz',
  'double precision': 'float8',
  boolean: 'bool',
  integer: 'int4',
  smallint: 'int2',
  bigint: 'int8',
};

describe('the entities', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product?.close());

  it('say what the tables hold', async () => {
    const dataSource = product.app.get(DataSource);
    const columns = await asOwner<{ table: string; name: string; type: string; nullable: boolean; filled: boolean }>(
      product.database,
      `select table_name as "table", column_name as name, case when data_type = 'ARRAY' then ltrim(udt_name, '_') || '[]' else udt_name end as type,
         is_nullable = 'YES' as nullable, (column_default is not null or is_generated = 'ALWAYS' or is_identity = 'YES') as filled
       from information_schema.columns where table_schema = 'public'`,
    );
    const differing = dataSource.entityMetadatas.flatMap((entity) => {
      const stored = new Map(columns.filter(({ table }) => table === entity.tableName).map((column) => [column.name, column]));
      const own = entity.columns.flatMap((column) => {
        const at = `${entity.tableName}.${column.databaseName}`;
        const there = stored.get(column.databaseName);
        if (!there) return [`${at} is in no table`];
        const type = `${SQL_TYPES[dataSource.driver.normalizeType(column)] ?? dataSource.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
        return [
          ...(there.nullable === column.isNullable || !column.isInsert ? [] : [`${at} is ${there.nullable ? '' : 'not '}null in the table`]),
          ...(there.type === type ? [] : [`${at} is ${there.type} in the table, ${type} in the entity`]),
        ];
      });
      const known = new Set(entity.columns.map((column) => column.databaseName));
      const left = [...stored.values()].filter((column) => !known.has(column.name) && !column.nullable && !column.filled);
      return [...own, ...left.map((column) => `${entity.tableName}.${column.name} cannot be written by the entity`)];
    });
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(20);
    expect(differing).toEqual([]);
  });
});
