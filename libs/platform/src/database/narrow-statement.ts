import { statement, type Statement } from './database.js';

/** Each variant is a plan that every connection keeps: so many at most, all others read whole rows. */
const VARIANTS = 24;

/** Names of the fields that an operation asks for, or all where it is not one that asks. */
export type AskedFields = ReadonlySet<string> | 'all';

export interface RowColumns<Row> {
  /** SQL of each column by its name in the row. */
  columns: Readonly<Record<keyof Row & string, string>>;
  /** Read whatever is asked for: what rows are matched and looked up by. */
  always: readonly (keyof Row & string)[];
  /** Columns that a field of the API is made of where it is not a column of its name. */
  fields: Readonly<Record<string, readonly (keyof Row & string)[]>>;
}

export const allColumns = <Row>({ columns }: RowColumns<Row>): string => listOf(columns, Object.keys(columns));

const listOf = (columns: Readonly<Record<string, string>>, names: readonly string[]) => names.map((name) => `${columns[name]} as "${name}"`).join(', ');

/** A hot read that reads only the columns of the fields that are asked for; what nobody asks for is neither sent nor parsed. */
export class NarrowStatement<Row extends object> {
  /** Reads all columns. */
  readonly whole: Statement<Row>;
  private readonly variants = new Map<string, Statement<Row>>();
  private readonly chosen = new WeakMap<ReadonlySet<string>, Statement<Row>>();

  constructor(
    private readonly name: string,
    private readonly row: RowColumns<Row>,
    private readonly text: (columns: string) => string,
  ) {
    this.whole = statement(name, text(allColumns(row)));
  }

  /** For these fields of the API. A field that is nothing declared reads all: its resolver may look at anything. */
  for(fields: AskedFields): Statement<Row> {
    if (fields === 'all') return this.whole;
    let own = this.chosen.get(fields);
    if (!own) this.chosen.set(fields, (own = this.choose(fields)));
    return own;
  }

  private choose(fields: ReadonlySet<string>): Statement<Row> {
    const { columns, always, fields: made } = this.row;
    const names = new Set<string>(always);
    // What only hands out its columns is answered as it is read; a field that is made of them gets dates.
    let asRead = true;
    for (const field of fields) {
      if (field === '__typename') continue;
      if (made[field]) asRead = false;
      const needed: readonly string[] | null = made[field] ?? (field in columns ? [field] : null);
      if (!needed) return this.whole;
      for (const name of needed) names.add(name);
    }
    const sorted = [...names].sort();
    const key = `${asRead}:${sorted.join()}`;
    const known = this.variants.get(key);
    if (known) return known;
    if (this.variants.size >= VARIANTS) return this.whole;
    const variant = { ...statement<Row>(`${this.name}#${this.variants.size}`, this.text(listOf(columns, sorted))), instantsAsText: asRead };
    this.variants.set(key, variant);
    return variant;
  }
}
