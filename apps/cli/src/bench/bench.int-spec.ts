import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../testing/launched.js';
import type { BenchResult } from './report.js';

const PATIENCE = 300_000;

/** Times are no test's business: this holds that all servers answer alike and that the result has its form. */
describe('npm run bench', () => {
  it('finds all answers equal, counts the statements and ends with its result', async () => {
    // Nothing else that runs here may look like its remains.
    const own = mkdtempSync(join(tmpdir(), 'bench-spec-'));
    const { code, output, errors } = await run(['bench', '--quick'], { TMPDIR: own });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const { ratios, queries } = JSON.parse(output.trim().split('\n').at(-1)!) as BenchResult;
    const read = { tequio: expect.any(Number), postgraphile: expect.any(Number), yoga: expect.any(Number), floor: 1 };
    const write = { tequio: expect.any(Number), floor: 1 };
    expect(ratios).toEqual({
      commitment: read,
      commitment_one_tenant: read,
      plan: read,
      plan_one_tenant: read,
      list: read,
      list_one_tenant: read,
      report: write,
      report_one_tenant: write,
    });
    for (const ratio of Object.values(ratios)) expect(ratio.tequio).toBeGreaterThan(0);
    expect(Object.keys(queries)).toEqual(['commitment', 'plan', 'list', 'report']);
    expect(readdirSync(own)).toEqual([]);
    rmSync(own, { recursive: true });
  }, PATIENCE);
});
