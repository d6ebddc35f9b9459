import type pg from 'pg';
import type { Seeded } from '../ground/seed.js';
import { requestOf, type Contestant } from './contestants.js';
import { asksOf, contentOf, OPERATIONS, takesPart, type Ask, type OperationName } from './operations.js';

/** Tables into which an audited report writes, with the columns that differ from one report to the next. */
const WRITTEN: Record<string, readonly string[]> = {
  progress_reports: ['id', 'reported_at'],
  timeline_entries: ['id', 'report_id', 'at', 'sequence'],
  movements: ['id', 'about', 'at'],
  outbox: ['id', 'payload', 'correlation_id', 'occurred_at'],
  audit_entries: ['id', 'subject_id', 'correlation_id', 'at'],
};

async function answerOf({ name, url }: Contestant, operation: OperationName, ask: Ask): Promise<string> {
  return (await fetch(url, { method: 'POST', ...requestOf(name, operation, ask) })).text();
}

/** Bytes of the product's answers. Throws where another server says, or writes, anything else. */
export async function checkEquality(contestants: readonly Contestant[], seeded: Seeded, owner: pg.Client): Promise<Record<OperationName, number>> {
  const bytes = {} as Record<OperationName, number>;
  for (const operation of OPERATIONS) {
    const [ask] = asksOf(operation, seeded, 1, 'eight_tenants');
    let expected: string | null = null;
    for (const contestant of contestants.filter(({ name }) => takesPart(name, operation))) {
      const before = operation === 'report' ? await written(owner) : null;
      const text = await answerOf(contestant, operation, ask!);
      const content = contentOf(contestant.name, operation, text);
      const said = JSON.stringify(before ? { rows: added(before, await written(owner)) } : content);
      expected ??= said;
      if (said !== expected) throw new Error(`${contestant.name} answers ${operation} otherwise: ${difference(said, expected)}`);
      if (contestant.name === 'tequio') bytes[operation] = Buffer.byteLength(text);
    }
  }
  return bytes;
}

type Rows = Record<string, Map<string, unknown>>;

async function written(owner: pg.Client): Promise<Rows> {
  const rows: Rows = {};
  for (const [table, varying] of Object.entries(WRITTEN)) {
    const found = await owner.query<{ id: string; row: unknown }>(`select id, to_jsonb(t) - $1::text[] as row from ${table} t`, [varying]);
    rows[table] = new Map(found.rows.map(({ id, row }) => [id, row]));
  }
  return rows;
}

const added = (before: Rows, after: Rows) =>
  Object.fromEntries(Object.entries(after).map(([table, rows]) => [table, [...rows].filter(([id]) => !before[table]!.has(id)).map(([, row]) => row)]));

/** Where two texts part, with what each says from there on. */
function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map((text) => `…${text.slice(Math.max(0, at - 60), at + 60)}…`).join(' / ');
}
