import { Test, type TestingModule } from '@nestjs/testing';
import { Database, platformMigrations, PlatformModule, Signals, unsafeAllTenantsContext, type RequestContext } from '../index.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../testing/index.js';

const CHANNEL = 'tequio_test';

describe('signals between processes', () => {
  let database: TestDatabase;
  let here: TestingModule;
  let there: TestingModule;
  const heard: (string | null)[] = [];

  const process = async () => {
    const app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config())] }).compile();
    return app.init();
  };
  const say = (payloads: string[], after: (ctx: RequestContext) => Promise<void> = () => Promise.resolve()) =>
    here.get(Database).write(unsafeAllTenantsContext('test'), async (ctx) => {
      await here.get(Signals).say(ctx, CHANNEL, payloads);
      await after(ctx);
    });
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (const end = Date.now() + 20_000; !(await what()); ) {
      if (Date.now() > end) throw new Error(`not in time; heard ${JSON.stringify(heard)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const connections = () => asOwner<{ pid: number }>(database, `select pid from pg_stat_activity where datname = current_database() and application_name like '%-signals'`);

  beforeAll(async () => {
    database = await createTestDatabase(platformMigrations);
    [here, there] = await Promise.all([process(), process()]);
    there.get(Signals).listen(CHANNEL, (payload) => heard.push(payload));
    await until(() => heard.length === 1);
  });
  afterAll(async () => {
    await here?.close();
    await there?.close();
    await database?.drop();
  });
  beforeEach(() => void heard.splice(0));

  it('are heard in another process once they are committed, in their order, the same one once', async () => {
    await say(['uno', 'dos', 'uno'], async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(heard).toEqual([]);
    });
    await until(() => heard.length === 2);
    expect(heard).toEqual(['uno', 'dos']);
  });

  it('are not heard where the transaction was rolled back', async () => {
    await expect(say(['nada'], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await say(['algo']);
    await until(() => heard.length > 0);
    expect(heard).toEqual(['algo']);
  });

  it('are refused outside of the transaction that makes them true', async () => {
    await expect(here.get(Signals).say(unsafeAllTenantsContext('test'), CHANNEL, ['x'])).rejects.toThrow(/in the transaction/);
  });

  it('come over one connection of who listens; where it is cut, another is opened and who listens is told that something may be missing', async () => {
    const [cut, ...more] = await connections();
    expect(more).toEqual([]);
    await asOwner(database, 'select pg_terminate_backend($1)', [cut!.pid]);
    await say(['perdido']);
    await until(() => heard.includes(null));
    await say(['de nuevo']);
    await until(() => heard.includes('de nuevo'));
    const [opened, ...others] = await connections();
    expect(opened!.pid).not.toBe(cut!.pid);
    expect(others).toEqual([]);
  });
});
