import { CompilePool } from './compile-pool.js';
import { RendererUnavailable } from '../rendering/render-errors.js';

const program = new URL('./testing/unruly-process.ts', import.meta.url);
const setup = { addonPath: 'a', templatesPath: 't', fontPaths: [] };
const request = (main: string) => ({ main, files: {}, createdAt: 0 });
const pools: CompilePool[] = [];
const pool = (options: Partial<ConstructorParameters<typeof CompilePool>[0]> = {}) => {
  const made = new CompilePool({ setup, size: 2, timeLimitMs: 20_000, program, ...options });
  pools.push(made);
  return made;
};
const pidOf = ({ bytes }: { bytes: Uint8Array }) => Number(Buffer.from(bytes).toString());
const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const gone = async (pid: number) => {
  for (const deadline = Date.now() + 10_000; alive(pid) && Date.now() < deadline;) await new Promise(setImmediate);
  return !alive(pid);
};

afterEach(() => pools.splice(0).forEach((made) => made.close()));

describe('CompilePool', () => {
  it('starts at most two processes, uses both and answers everything', async () => {
    const some = pool();
    const pids = (await Promise.all(Array.from({ length: 9 }, () => some.compile(request('ok'))))).map(pidOf);
    expect(new Set(pids).size).toBe(2);
    expect(some.processIds).toHaveLength(2);
  });

  it('hands no environment to the process', async () => {
    expect((await pool().compile(request('ok'))).pages).toBe(0);
  });

  it('kills a process that hangs, fails that document only and replaces it', async () => {
    const one = pool({ size: 1, timeLimitMs: 1500 });
    const first = pidOf(await one.compile(request('ok')));
    const hanging = one.compile(request('hang'));
    const after = one.compile(request('ok'));
    await expect(hanging).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(pidOf(await after)).not.toBe(first);
    expect(await gone(first)).toBe(true);
  });

  it.each(['die', 'leave'])('replaces a process that ends by itself (%s)', async (main) => {
    const one = pool({ size: 1 });
    const ending = one.compile(request(main));
    const after = one.compile(request('ok'));
    await expect(ending).rejects.toMatchObject({ code: 'crashed', retryable: true });
    expect(pidOf(await after)).toBeGreaterThan(0);
  });

  it('keeps the process after a document that is refused', async () => {
    const one = pool({ size: 1 });
    const before = pidOf(await one.compile(request('ok')));
    await expect(one.compile(request('fail'))).rejects.toMatchObject({ code: 'not-accessible', retryable: false });
    expect(pidOf(await one.compile(request('ok')))).toBe(before);
  });

  it('says that the engine does not load', async () => {
    const broken = pool({ setup: { ...setup, addonPath: 'broken' } });
    await expect(broken.compile(request('ok'))).rejects.toBeInstanceOf(RendererUnavailable);
    await expect(broken.compile(request('ok'))).rejects.toMatchObject({ reason: 'load-failed' });
  });

  it('lets an idle process leave', async () => {
    const one = pool({ idleMs: 1 });
    expect(await gone(pidOf(await one.compile(request('ok'))))).toBe(true);
    expect(one.processIds).toEqual([]);
  });

  it('ends processes and waiting documents when it closes', async () => {
    const one = pool({ size: 1 });
    const pid = pidOf(await one.compile(request('ok')));
    const outcomes = Promise.allSettled([one.compile(request('hang')), one.compile(request('ok'))]);
    one.close();
    expect(await outcomes).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: 'closed' }) },
      { status: 'rejected', reason: expect.objectContaining({ code: 'closed' }) },
    ]);
    await expect(one.compile(request('ok'))).rejects.toMatchObject({ code: 'closed' });
    expect(await gone(pid)).toBe(true);
  });
});
