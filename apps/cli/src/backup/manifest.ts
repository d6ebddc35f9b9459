import { createHash } from 'node:crypto';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.object({
  format: z.literal('tequio-backup-1'),
  createdAt: z.iso.datetime(),
  /** Migrations that the database has had, oldest first. */
  migrations: z.array(z.string()),
  /** SHA-256 of the rows of each table in the order of its key, and the parts that they are stored in. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), sha256, parts: z.number() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  files: z.array(z.object({ key: z.string(), size: z.number(), sha256 })),
  /** SHA-256 of jobs.json: work that was waiting in the queue. */
  jobs: sha256,
  /** Messages that went to the queue from this moment on are sent to it again: their jobs may be missing from jobs.json. */
  relayAgainFrom: z.iso.datetime(),
  /** Tells whether the secret is the same, and nothing of it. */
  secret: z.string(),
  /** SHA-256 over tables, sequences and files: equal for equal content, whenever and wherever it was taken. */
  content: sha256,
});

export type Manifest = z.output<typeof manifestSchema>;

export function contentHash(manifest: Pick<Manifest, 'tables' | 'sequences' | 'files' | 'migrations'>): string {
  const { migrations, sequences, files } = manifest;
  const tables = manifest.tables.map(({ name, columns, rows, sha256: hash }) => ({ name, columns, rows, sha256: hash }));
  return createHash('sha256').update(JSON.stringify({ migrations, tables, sequences, files })).digest('hex');
}
