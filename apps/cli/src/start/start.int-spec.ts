import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginningOf, living, removeEmbeddedPostgres } from '@tequio/platform';
import { freePort } from '@tequio/platform/testing';
import { Visitor } from '../journeys/visitor.js';
import { condition, isReady, Launched, run } from '../testing/launched.js';

/** Deaths that have to be seen through may cost a recovery of the database on a machine that is busy with other tests. */
const PATIENCE = 400_000;

describe('npm start', () => {
  let dataDir: string;
  let port: string;
  const started: Launched[] = [];

  beforeEach(async () => {
    port = String(await freePort());
    dataDir = mkdtempSync(join(tmpdir(), 'tequio-start-'));
    rmSync(dataDir, { recursive: true });
  });
  afterEach(async () => {
    for (const launched of started.splice(0)) if (launched.child.exitCode === null && launched.child.signalCode === null) await launched.kill('SIGTERM');
    await removeEmbeddedPostgres(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (variables: Record<string, string> = {}) => {
    const launched = new Launched('cli', ['start'], { DATA_DIR: dataDir, PORT: port, ...variables });
    started.push(launched);
    return launched;
  };
  const processes = () => living(join(dataDir, 'running', 'processes'));
  const serverPid = () => (JSON.parse(readFileSync(join(dataDir, 'postgres', 'port'), 'utf8')) as { pid: number }).pid;
  const processPid = (name: string) => {
    // The last line may be half written.
    const lines = readFileSync(join(dataDir, 'logs', `${name}.log`), 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as { pid?: number; process: string }).findLast((line) => line.process === name)!.pid!;
  };
  const networks = async (address: string) =>
    (await new Visitor(address).ask<{ networks: { slug: string }[] }>('{ networks { slug } }')).networks.map(({ slug }) => slug);
  const openNetwork = () => run(['network', 'open', '--state', '15', '--slug', 'edomex', '--authority', 'Instituto de Transparencia'], { DATA_DIR: dataDir });

  it('starts empty on a new folder, keeps it to its owner, refuses a second start, and keeps all data over a restart', async () => {
    const first = start();
    const address = await first.address();
    expect(first.output).toContain('La instalación está vacía');
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    const secret = readFileSync(join(dataDir, 'secret-key'), 'utf8');
    expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
    for (const log of readdirSync(join(dataDir, 'logs'))) expect(statSync(join(dataDir, 'logs', log)).mode & 0o077).toBe(0);
    expect(await networks(address)).toEqual([]);

    const second = await start().ended;
    expect(second.code).toBe(1);
    expect(second.errors.trim().split('\n')).toHaveLength(1);
    expect(second.errors).toContain(`Ya hay un Tequio en marcha con la carpeta ${dataDir}`);
    expect(second.errors).toContain(address);

    const taken = await run(['start'], { DATA_DIR: `${dataDir}-other`, PORT: new URL(address).port });
    rmSync(`${dataDir}-other`, { recursive: true, force: true });
    expect(taken).toMatchObject({ code: 1, errors: expect.stringMatching(/^El puerto \d+ ya está ocupado .* PORT=\d+\.\n$/) });

    // A command shares the running database.
    expect(await openNetwork()).toMatchObject({ code: 0, output: expect.stringContaining('125 municipios') });
    expect(await networks(address)).toEqual(['edomex']);

    const pids = [serverPid(), ...processes().map(({ pid }) => pid)];
    expect(pids).toHaveLength(3);
    expect(await first.kill('SIGTERM')).toMatchObject({ code: 0, output: expect.stringContaining('Tequio se detuvo') });
    expect(pids.map(beginningOf)).toEqual([undefined, undefined, undefined]);

    const other = await start({ SECRET_KEY: 'another secret than the one of the first start' }).ended;
    expect(other).toMatchObject({ code: 1, errors: expect.stringMatching(/^La clave \(SECRET_KEY.* no es con la que se preparó esta base\. .*secret adopt[^\n]*\n$/) });

    const again = start();
    expect(await networks(await again.address())).toEqual(['edomex']);
    expect(readFileSync(join(dataDir, 'secret-key'), 'utf8')).toBe(secret);
  }, PATIENCE);

  it('leaves nothing running when it is killed, and starts again on the same port with its data', async () => {
    const first = start();
    const address = await first.address();
    await openNetwork();
    const pids = [serverPid(), ...processes().map(({ pid }) => pid)];
    await first.kill('SIGKILL');
    // At once: what the killed one has left is still on its way out.
    const second = start({ PORT: new URL(address).port });
    expect(await second.address()).toBe(address);
    expect(await networks(address)).toEqual(['edomex']);
    expect(pids.map(beginningOf)).toEqual([undefined, undefined, undefined]);
  }, PATIENCE);

  it('starts a killed api, a killed worker and a killed database again under a running product', async () => {
    const product = start();
    const address = await product.address();
    await openNetwork();
    for (const name of ['api', 'worker']) {
      const pid = processPid(name);
      process.kill(pid, 'SIGKILL');
      await condition(() => processPid(name) !== pid && processes().length === 2, `${name} is there again`);
      await condition(() => isReady(address), `ready after ${name} was killed`);
    }
    const server = serverPid();
    process.kill(server, 'SIGKILL');
    await condition(() => serverPid() !== server, 'the database is there again');
    await product.says(/se está volviendo a abrir/);
    await condition(() => isReady(address), 'ready after the database was killed');
    expect(await networks(address)).toEqual(['edomex']);
    expect(await product.kill('SIGINT')).toMatchObject({ code: 0 });
  }, PATIENCE);

  it.each([
    ['a bad variable', { PORT: 'tres mil' }, /^PORT no es válido: «tres mil»/],
    ['a folder that cannot be made', { DATA_DIR: '/dev/null/datos' }, /^No se puede escribir en la carpeta \/dev\/null\/datos/],
    ['a database that does not answer', { DATABASE_URL: 'postgres://u:secreto@127.0.0.1:1/base' }, /^No hay respuesta de la base de datos en 127\.0\.0\.1:1 \(ECONNREFUSED\)/],
    ['an address of another machine', { HOST: '192.0.2.1' }, /^HOST=192\.0\.2\.1 no es una dirección de esta máquina/],
    ['the demonstration on a public site', { TEQUIO_DEMO: '1', PUBLIC_URL: 'https://abierto.ejemplo.mx' }, /^La demostración no se carga en un sitio público/],
    ['an address that is none', { HOST: 'http://127.0.0.1' }, /^HOST no es válida: «http:\/\/127\.0\.0\.1»/],
    ['a database that has no server', { DATABASE_URL: 'postgres://' }, /^DATABASE_URL no es válida: «postgres:\/\/»/],
    ['a login that cannot be read', { DATABASE_URL: 'postgres://u@127.0.0.1:1/base', DATABASE_APP_URL: 'postgres://u:%secreto@127.0.0.1:1/base' }, /^DATABASE_APP_URL no es válida/],
    ['a queue that has no server', { REDIS_URL: 'redis://' }, /^REDIS_URL no es válida: «redis:\/\/»/],
    ['a queue that does not answer', { REDIS_URL: 'redis://u:secreto@127.0.0.1:1/0' }, /^El servidor de la cola en 127\.0\.0\.1:1 no responde .*\(ECONNREFUSED\)\. Revise REDIS_URL/],
    ['a store that does not answer', { STORAGE_URL: 's3://archivos?endpoint=http://127.0.0.1:1', AWS_ACCESS_KEY_ID: 'llave', AWS_SECRET_ACCESS_KEY: 'secreto' }, /^El almacén de archivos no responde .*ECONNREFUSED.* Revise STORAGE_URL/],
    ['a mail server without a name', { SMTP_URL: 'smtp://' }, /^SMTP_URL no es válida: «smtp:\/\/»/],
    ['a store without a bucket', { STORAGE_URL: 's3:///archivos' }, /^STORAGE_URL no es válida: «s3:\/\/\/archivos»/],
    ['a site below a path', { PUBLIC_URL: 'https://ejemplo.mx/tequio' }, /^PUBLIC_URL no es válida: «https:\/\/ejemplo\.mx\/tequio»/],
    ['proxies that are neither a number nor addresses', { TRUST_PROXY: 'si' }, /^TRUST_PROXY no es válido: «si»\. .*TRUST_PROXY=1/],
    ['a short secret', { SECRET_KEY: 'corta' }, /^SECRET_KEY es demasiado corta/],
  ])('says in one line what to do about %s', async (_, variables, line) => {
    const { code, errors } = await start(variables).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(line);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).not.toMatch(/secreto|\n\s+at /);
  });

  it('names the program that holds its port', async () => {
    const stranger = createServer();
    await new Promise<void>((settle) => stranger.listen(0, '127.0.0.1', settle));
    const { port } = stranger.address() as { port: number };
    const { code, errors } = await start({ PORT: String(port) }).ended;
    stranger.close();
    expect(code).toBe(1);
    expect(errors).toBe(`El puerto ${port} ya está ocupado por otro programa. Ciérrelo o elija otro puerto, por ejemplo PORT=${port + 1}.\n`);
  });
});
