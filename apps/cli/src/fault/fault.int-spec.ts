import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../testing/launched.js';
import type { FaultResult } from './notifications.js';

const PATIENCE = 400_000;

describe('npm run fault -- notifications', () => {
  it('loses nothing and says nothing twice, however often the worker is killed', async () => {
    const own = mkdtempSync(join(tmpdir(), 'fault-spec-'));
    const { code, output, errors } = await run(['fault', 'notifications', '--kills', '10', '--events', '1000'], { TMPDIR: own });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output.trim().split('\n').at(-1)!) as FaultResult).toEqual({
      backend: 'postgres',
      events: 1000,
      delivered: 1000,
      lost: 0,
      duplicated: 0,
      repeated: expect.any(Number),
      kills: 10,
      emptied: 0,
    });
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  }, PATIENCE);

  it('says what it does not know, and what there is', async () => {
    const ended = await Promise.all([['elsewhere'], ['notifications', '--kills', '-1'], ['notifications', '--backend', 'paper']].map((args) => run(['fault', ...args], {})));
    expect(ended.map(({ code }) => code)).toEqual([1, 1, 1]);
    expect(ended.map(({ errors }) => errors)).toEqual([expect.stringMatching(/notifications/), expect.stringMatching(/entero/), expect.stringMatching(/postgres o redis/)]);
  }, PATIENCE);
});
