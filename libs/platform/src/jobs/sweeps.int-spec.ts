import { Test, type TestingModule } from '@nestjs/testing';
import { MovableClock, newId, platformMigrations, PlatformModule, Sweeps, type Sweep } from '../index.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { Leftovers } from './leftovers.js';

const HOUR_MS = 3600_000;

describe('sweeps', () => {
  let database: TestDatabase;
  const clock = new MovableClock(new Date('2026-11-20T16:00:00Z'));
  const processes: TestingModule[] = [];

  const start = async (process: 'worker' | 'api', added: Sweep[] = [], own = clock): Promise<TestingModule> => {
    const app = await Test.createTestingModule({
      imports: [PlatformModule.forRoot(database.config({ process }), own)],
    }).compile();
    for (const sweep of added) app.get(Sweeps).add(sweep);
    processes.push(app);
    return app;
  };

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations]);
  });
  afterAll(async () => {
    for (const app of processes) await app.close();
    await database?.drop();
  });

  it('gives one turn to several workers, the next when its time has come, and a lost one again', async () => {
    const turns: string[] = [];
    const sweep = (who: string, fails = false): Sweep => ({
      name: 'test.hourly',
      everyMs: HOUR_MS,
      run: async () => {
        turns.push(who);
        if (fails) throw new Error('halfway');
      },
    });
    const [one, two] = [await start('api'), await start('api')];
    const turn = (app: TestingModule, made: Sweep) => app.get(Sweeps).turn(made);
    const taken = await Promise.all([turn(one, sweep('one')), turn(two, sweep('two'))]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(turns).toHaveLength(1);
    expect(await turn(two, sweep('two'))).toBe(false);
    clock.advance(HOUR_MS);
    await expect(turn(two, sweep('failing', true))).rejects.toThrow('halfway');
    expect(await turn(one, sweep('early'))).toBe(false);
    clock.advance(11 * 60_000);
    expect(await turn(one, sweep('again'))).toBe(true);
    expect(turns.slice(1)).toEqual(['failing', 'again']);
  });

  it('is taken by the worker as it starts, not by the api, which looks after its own disk only', async () => {
    const ran = (process: 'worker' | 'api') =>
      new Promise<string[]>((resolve) => {
        const seen: string[] = [];
        const note = (name: string) => () => {
          seen.push(name);
          // What is everyone's is added first, so that it would have been taken first.
          if (name.startsWith('test.own')) resolve(seen);
          return Promise.resolve();
        };
        void start(process, [
          { name: `test.shared-${process}`, everyMs: HOUR_MS, run: note('test.shared') },
          { name: `test.own-${process}`, everyMs: HOUR_MS, where: 'each', run: () => settled().then(note('test.own')) },
        ]).then((app) => app.init());
        // In a worker the shared one goes by the database first.
        const settled = () =>
          process === 'api'
            ? Promise.resolve()
            : new Promise<void>((done) => {
                const look = () => (seen.length ? done() : setImmediate(look));
                look();
              });
      });
    expect(await ran('worker')).toEqual(['test.shared', 'test.own']);
    expect(await ran('api')).toEqual(['test.own']);
  });

  it('refuses two of one name', async () => {
    const app = await start('api');
    const sweep: Sweep = { name: 'test.twice', everyMs: HOUR_MS, run: () => Promise.resolve() };
    app.get(Sweeps).add(sweep);
    expect(() => app.get(Sweeps).add(sweep)).toThrow('added twice');
  });

  it('removes what no repeat can ask for any more, and keeps the rest', async () => {
    const app = await start('api');
    const now = clock.now().getTime();
    const [old, young] = [new Date(now - 40 * 24 * HOUR_MS), new Date(now - 1 * HOUR_MS)];
    for (const [name, at] of [['long-ago', old], ['just-now', young]] as const) {
      await asOwner(database, `insert into idempotency_keys (actor, key, operation, input_hash, created_at) values ('a', $1, 'o', 'h', $2)`, [name, at]);
      await asOwner(database, 'insert into handled_jobs (key, handled_at) values ($1, $2)', [name, at]);
      await asOwner(database, `insert into outbox (id, event, payload, actor, correlation_id, occurred_at, relayed_at) values ($1, $2, '{}', 'a', 'c', $3, $3)`, [newId(), name, at]);
    }
    await asOwner(database, `insert into outbox (id, event, payload, actor, correlation_id, occurred_at) values ($1, 'waiting', '{}', 'a', 'c', $2)`, [newId(), old]);
    const sweep: Sweep = { name: 'test.leftovers', everyMs: HOUR_MS, run: (ctx) => app.get(Leftovers).sweep(ctx) };
    await app.get(Sweeps).turn(sweep);
    const left = await asOwner<{ name: string }>(
      database,
      'select key as name from idempotency_keys union all select key from handled_jobs union all select event from outbox order by 1',
    );
    expect(left.map((row) => row.name)).toEqual(['just-now', 'just-now', 'just-now', 'waiting']);
  });
});
