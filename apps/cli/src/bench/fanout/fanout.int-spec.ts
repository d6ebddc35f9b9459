import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../testing/launched.js';
import { FANOUT_GATES, judgeFanout } from './fanout-gates.js';
import type { FanoutResult } from './fanout.js';

const PATIENCE = 400_000;

/** Speed is no test's business: this holds who gets what, in how much memory, and what others wait for meanwhile. */
describe('npm run bench -- fanout', () => {
  it('tells every follower once, and others do not wait for that', async () => {
    const own = mkdtempSync(join(tmpdir(), 'fanout-spec-'));
    const { code, output, errors } = await run(['bench', 'fanout', '--followers', '1500'], { TMPDIR: own });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const result = JSON.parse(output.trim().split('\n').at(-1)!) as FanoutResult;
    expect(result).toMatchObject({ backend: 'postgres', followers: 1500, delivered: 1500, lost: 0, duplicated: 0, urgent: { probes: 4 } });
    expect(result.urgent.mails).toBeLessThanOrEqual(FANOUT_GATES.urgentMails);
    for (const figure of [result.rate, result.raw.mail, result.raw.nothing, result.ratio.mail, result.memory.rss, result.memory.heap]) expect(figure).toBeGreaterThan(0);
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  }, PATIENCE);

  it('says what was missed', () => {
    const good: FanoutResult = {
      backend: 'postgres',
      followers: 100_000,
      delivered: 100_000,
      lost: 0,
      duplicated: 0,
      rate: 900,
      raw: { mail: 1000, nothing: 1500 },
      ratio: { mail: 0.9, nothing: 0.6 },
      memory: { rss: 300, heap: 150, raw: 200 },
      urgent: { probes: 4, mails: 400, ms: 900 },
    };
    expect(judgeFanout(good)).toEqual([]);
    expect(judgeFanout({ ...good, lost: 1 })).toEqual(['delivered']);
    expect(judgeFanout({ ...good, ratio: { mail: 0.69, nothing: 0.6 } })).toEqual(['ratio']);
    // A few say little of the rate.
    expect(judgeFanout({ ...good, followers: 100, delivered: 100, ratio: { mail: 0.3, nothing: 0.1 } })).toEqual([]);
    expect(judgeFanout({ ...good, memory: { ...good.memory, rss: 800 }, urgent: { ...good.urgent, mails: 900 } })).toEqual(['memory', 'urgent']);
  });
});
