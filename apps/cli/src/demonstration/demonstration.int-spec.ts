import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '@tequio/api';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { loadDemonstration } from './demonstration.js';

describe('the demonstration', () => {
  let database: TestDatabase;
  let dataDir: string;

  beforeAll(async () => {
    database = await createTestDatabase(migrations);
    dataDir = await mkdtemp(join(tmpdir(), 'demonstration-'));
    const began = Date.now();
    await loadDemonstration(database.config({ dataDir, process: 'cli' }), (line) => process.stderr.write(`${line} ${Date.now() - began}\n`));
    process.stderr.write(`loaded ${Date.now() - began}\n`);
  }, 300_000);

  afterAll(async () => {
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('loads', async () => {
    expect(await asOwner(database, 'select state, count(*) from letters_of_intent group by 1')).toEqual([]);
  });
});
