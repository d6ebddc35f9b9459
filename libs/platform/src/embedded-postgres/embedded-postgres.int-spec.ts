import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import {
  EmbeddedPostgresError,
  attachOrStart,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './embedded-postgres.js';
import { beginningOf, processesIn, until } from './process-identity.js';

const QUICK = { fsync: 'off', full_page_writes: 'off' };

describe('embedded PostgreSQL', () => {
  let root: string;
  let dataDir: string;
  const running: EmbeddedPostgres[] = [];
  const children: ChildProcess[] = [];

  /** A data folder with an empty database in it, made once: initdb is most of a first start. */
  let made: string;

  beforeAll(async () => {
    made = mkdtempSync(join(tmpdir(), 'tequio-embedded-'));
    chmodSync(made, 0o755);
    await (await startEmbeddedPostgres({ dataDir: join(made, 'data'), settings: QUICK })).stop();
  });

  afterAll(() => rmSync(made, { recursive: true, force: true }));

  const copyMade = () => execFileSync('cp', ['-a', join(made, 'data'), dataDir]);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tequio-embedded-'));
    // As in a home that others may pass through; the closed one has its own test.
    chmodSync(root, 0o755);
    dataDir = join(root, 'data');
  });

  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    for (const server of running.splice(0)) await server.stop();
    await removeEmbeddedPostgres(dataDir);
    rmSync(root, { recursive: true, force: true });
  });

  const start = async (settings: Record<string, string> = QUICK) => {
    const server = await startEmbeddedPostgres({ dataDir, settings });
    running.push(server);
    return server;
  };

  const attach = async () => {
    const server = await attachOrStart({ dataDir, settings: QUICK });
    running.push(server);
    return server;
  };

  const query = async <Row extends pg.QueryResultRow>(server: { url: string }, text: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };

  const cluster = () => {
    try {
      const location = readFileSync(join(dataDir, 'postgres', 'location.json'), 'utf8');
      return (JSON.parse(location) as { cluster: string }).cluster;
    } catch {
      return join(dataDir, 'postgres');
    }
  };
  const pgdata = () => join(cluster(), 'pgdata');
  const serverPid = () => (JSON.parse(readFileSync(join(dataDir, 'postgres', 'port'), 'utf8')) as { pid: number }).pid;

  /** Another Node process that runs the database (durable settings) and says so. */
  const startElsewhere = async (): Promise<ChildProcess> => {
    const module = new URL('./embedded-postgres.ts', import.meta.url).href;
    const hook = fileURLToPath(new URL('../../../../infra/jest/typescript-source.mjs', import.meta.url));
    const script = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
      await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      console.log('up');
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--import', hook, '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) if (line === 'up') break;
    return child;
  };

  const killed = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((settle) => child.once('exit', settle));
    child.kill('SIGKILL');
    await ended;
  };

  /** The shell that ends the server when its Node process is gone. */
  const guardOf = (pid: number) =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((other) => {
        try {
          return readFileSync(`/proc/${other}/cmdline`, 'utf8').endsWith(`kill -INT "$1"\0sh\0${pid}\0`);
        } catch {
          return false;
        }
      });

  it('keeps its data, port and password over a restart', async () => {
    copyMade();
    const first = await start();
    await query(first, "CREATE TABLE kept AS SELECT 'ñandú' AS word");
    await first.stop();
    const second = await start();
    expect(await query(second, 'SELECT word FROM kept')).toEqual([{ word: 'ñandú' }]);
    expect(second.url).toBe(first.url);
  });

  it('listens on loopback only, keeps its password to itself, sorts as in Mexico and owns its database', async () => {
    copyMade();
    const server = await start();
    expect(server.host).toBe('127.0.0.1');
    expect(await query(server, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect(await query(server, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    expect(statSync(join(dataDir, 'postgres', 'password')).mode & 0o777).toBe(0o600);
    const stranger = server.url.replace(/:[^:@]+@/, ':guess@');
    await expect(query({ url: stranger }, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    const words = await query(server, "SELECT w FROM unnest(array['zorro','ñu','nube','árbol','burro']) w ORDER BY w");
    expect(words.map(({ w }) => w as string)).toEqual(['árbol', 'burro', 'nube', 'ñu', 'zorro']);
    expect(
      await query(server, 'SELECT current_database() AS d, rolsuper AS s FROM pg_roles WHERE rolname = current_user'),
    ).toEqual([{ d: 'tequio', s: true }]);
  });

  it('records port, process and time for other processes', async () => {
    copyMade();
    const server = await start();
    const record = JSON.parse(readFileSync(join(dataDir, 'postgres', 'port'), 'utf8')) as Record<string, unknown>;
    expect(record.port).toBe(server.port);
    expect(beginningOf(Number(record.pid))).toBeDefined();
    expect(Number.isNaN(Date.parse(String(record.started)))).toBe(false);
  });

  it('refuses a second start on the same folder, in this process and from another', async () => {
    copyMade();
    const server = await start();
    const refusal = await startEmbeddedPostgres({ dataDir }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EmbeddedPostgresError);
    expect(refusal).toMatchObject({ code: 'already-running', params: { pid: process.pid, purpose: 'server' } });
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();

    const child = await startElsewhere();
    await expect(start()).rejects.toMatchObject({ code: 'already-running', params: { pid: child.pid } });
  });

  it('lets exactly one of several simultaneous starts through', async () => {
    const outcomes = await Promise.allSettled([start(), start(), start(), start()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'already-running' });
    }
  });

  it('recovers committed data after its server was killed', async () => {
    copyMade();
    const first = await start({});
    await query(first, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(serverPid(), 'SIGKILL');
    await first.exited;
    await first.stop();
    const second = await start({});
    expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('ends the server of a killed Node process, and starts again over its claim', async () => {
    copyMade();
    const child = await startElsewhere();
    const orphan = serverPid();
    await killed(child);
    expect(await until(() => beginningOf(orphan) === undefined, 10_000)).toBe(true);
    const server = await start();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('puts an orphaned server in order: never two on one folder', async () => {
    copyMade();
    const child = await startElsewhere();
    const orphan = serverPid();
    const url = `postgres://tequio:${readFileSync(join(dataDir, 'postgres', 'password'), 'utf8').trim()}@127.0.0.1:${
      (JSON.parse(readFileSync(join(dataDir, 'postgres', 'port'), 'utf8')) as { port: number }).port
    }/tequio`;
    await query({ url }, 'CREATE TABLE kept AS SELECT 9 AS n');
    for (const guard of guardOf(orphan)) process.kill(guard, 'SIGKILL');
    await killed(child);
    expect(beginningOf(orphan)).toBeDefined();
    const server = await start();
    expect(beginningOf(orphan)).toBeUndefined();
    expect(processesIn(pgdata())).toContain(serverPid());
    expect(await query(server, 'SELECT n FROM kept')).toEqual([{ n: 9 }]);
  });

  it('is not fooled by process numbers that now belong to others', async () => {
    copyMade();
    await (await start()).stop();
    const claims = join(cluster(), 'claims');
    const earlier = { pid: process.pid, began: 'an earlier process', purpose: 'server', state: 'ready' };
    writeFileSync(join(claims, `${process.pid}-stale.json`), JSON.stringify(earlier));
    writeFileSync(join(pgdata(), 'postmaster.pid'), `${process.pid}\n${pgdata()}\n1\n1\n\n127.0.0.1\n\nready\n`);
    const server = await start();
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(readdirSync(claims)).toHaveLength(1);
  });

  it('moves to another port when a stranger has taken its own', async () => {
    copyMade();
    const first = await start();
    await first.stop();
    const { createServer } = await import('node:net');
    const stranger = createServer();
    await new Promise<void>((settle) => stranger.listen(first.port, '127.0.0.1', settle));
    try {
      const second = await start();
      expect(second.port).not.toBe(first.port);
      expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      await new Promise((settle) => stranger.close(settle));
    }
  });

  it('starts in a home that only its owner may enter, and keeps data there too', async () => {
    chmodSync(root, 0o700);
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 3 AS n');
    await first.stop();
    const second = await start();
    expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 3 }]);
    await second.stop();
    const place = cluster();
    await removeEmbeddedPostgres(dataDir);
    expect(() => statSync(place)).toThrow(/ENOENT/);
  });

  it('names a folder that cannot be made', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(startEmbeddedPostgres({ dataDir: join(root, 'file', 'data') })).rejects.toMatchObject({
      code: 'data-folder-unwritable',
      params: { reason: 'ENOTDIR' },
    });
  });

  it('refuses data of another major version and a lost password, and lets the folder go', async () => {
    copyMade();
    await (await start()).stop();
    const version = join(pgdata(), 'PG_VERSION');
    writeFileSync(version, '12\n');
    await expect(start()).rejects.toMatchObject({ code: 'version-mismatch', params: { found: '12' } });
    writeFileSync(version, '18\n');
    const password = join(dataDir, 'postgres', 'password');
    const kept = readFileSync(password);
    rmSync(password);
    await expect(start()).rejects.toMatchObject({ code: 'password-missing' });
    writeFileSync(password, kept, { mode: 0o600 });
    expect((await start()).own).toBe(true);
  });

  it('says with the server’s own words why it does not start', async () => {
    copyMade();
    await expect(start({ shared_buffers: 'a lot' })).rejects.toMatchObject({
      code: 'start-failed',
      params: { log: expect.stringContaining('shared_buffers') },
    });
    expect((await start()).own).toBe(true);
  });

  it('refuses to delete a database that runs', async () => {
    copyMade();
    const server = await start();
    await expect(removeEmbeddedPostgres(dataDir)).rejects.toMatchObject({ code: 'already-running' });
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('starts anew, empty, after the data folder was deleted', async () => {
    const first = await start();
    await query(first, 'CREATE TABLE kept AS SELECT 3 AS n');
    await first.stop();
    await removeEmbeddedPostgres(dataDir);
    mkdirSync(dataDir, { recursive: true });
    expect(await query(await start(), "SELECT to_regclass('kept') AS t")).toEqual([{ t: null }]);
  });

  describe('for a command', () => {
    it('attaches to the running server and leaves it running', async () => {
      copyMade();
      const server = await start();
      const command = await attach();
      expect(command).toMatchObject({ url: server.url, own: false });
      await command.stop();
      expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('attaches to the server of another process', async () => {
      copyMade();
      await startElsewhere();
      const command = await attach();
      expect(command.own).toBe(false);
      expect(await query(command, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    });

    it('starts the server when none runs and stops it at the end', async () => {
      copyMade();
      const command = await attach();
      expect(command.own).toBe(true);
      const pid = serverPid();
      await command.stop();
      expect(beginningOf(pid)).toBeUndefined();
    });

    it('keeps the server that it started until a second command is done', async () => {
      copyMade();
      const [one, other] = await Promise.all([attach(), attach()]);
      const [first, second] = one.own ? [one, other] : [other, one];
      expect([first.own, second.own]).toEqual([true, false]);
      const left = first.stop();
      expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await second.stop();
      await left;
      expect(processesIn(pgdata())).toEqual([]);
    });

    it('says so when the owner lives but its server does not', async () => {
      copyMade();
      const server = await start();
      process.kill(serverPid(), 'SIGKILL');
      await server.exited;
      await expect(attach()).rejects.toMatchObject({ code: 'not-answering', params: { port: server.port } });
    });
  });
});
