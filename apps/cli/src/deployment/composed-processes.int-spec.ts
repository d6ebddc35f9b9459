import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@tequio/platform/testing';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { compose, read, variablesOf } from '../testing/composed.js';
import { condition, isReady, Launched } from '../testing/launched.js';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';

const SITE = 'abierto.ejemplo.mx';

/** The services of docker-compose.yml, with their commands and variables; only where they live is this machine's. */
describe('the processes of docker-compose.yml on loopback', () => {
  const mails: { from: string; to: string; text: string }[] = [];
  const started: Launched[] = [];
  let folder: string;
  let database: OwnDatabase;
  let post: SMTPServer;
  let proxy: Server;
  let port: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tequio-composed-'));
    [database, port] = await Promise.all([ownDatabase('createrole'), freePort()]);
    post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) =>
        void simpleParser(stream).then(({ from, to, text }) => {
          mails.push({ from: from!.text, to: [to!].flat()[0]!.text, text: text! });
          done();
        }),
    });
    await new Promise<void>((settle) => post.listen(0, '127.0.0.1', settle));
    proxy = asTheProxy();
    await new Promise<void>((settle) => proxy.listen(0, '127.0.0.1', settle));
  });
  afterAll(async () => {
    await Promise.all(started.map((process) => process.kill('SIGTERM')));
    proxy?.close();
    await new Promise<void>((settle) => post.close(() => settle()));
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As infra/proxy/Caddyfile says: it keeps the host, tells for whom and by which protocol it asks, and keeps figures to itself. */
  const asTheProxy = () =>
    createServer((incoming, outgoing) => {
      if (incoming.url === '/metrics') return void outgoing.writeHead(404).end();
      const headers = { ...incoming.headers, host: SITE, 'x-forwarded-for': incoming.socket.remoteAddress!, 'x-forwarded-proto': 'https', 'x-forwarded-host': SITE };
      const inner = request({ host: '127.0.0.1', port, path: incoming.url, method: incoming.method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(outgoing);
      });
      inner.once('error', () => outgoing.writeHead(502).end());
      incoming.pipe(inner);
    });
  const visit = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}${path}`, { redirect: 'manual', ...init, headers: { origin: `https://${SITE}`, ...init.headers } });
  const variables = (service: string) => ({
    ...variablesOf(service, {
      PUBLIC_URL: `https://${SITE}`,
      SECRET_KEY: 'a secret that only tests know, long enough',
      POSTGRES_PASSWORD: 'only-for-tests',
      SMTP_URL: `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}`,
      MAIL_FROM: 'Tequio <avisos@ejemplo.mx>',
    }),
    DATABASE_URL: database.ownerUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
  });
  const run = (service: string, args: readonly string[] = []) => {
    const { entrypoint, command } = compose.services[service]!;
    const [node, program, ...rest] = [...(entrypoint ?? []), ...(entrypoint && args.length ? args : command!)];
    expect([node, program]).toEqual(['node', expect.stringMatching(/^apps\/(api|worker|cli)\/dist\/main\.js$/)]);
    const launched = new Launched(program!.split('/')[1] as 'api', rest, variables(service));
    started.push(launched);
    return launched;
  };

  it('migrate, serve through the proxy, mail, obey commands and end in order', async () => {
    expect(await run('migrate').ended).toMatchObject({ code: 0, errors: '' });
    const [api, worker] = [run('api'), run('worker')];
    await condition(() => isReady(`http://127.0.0.1:${port}`), 'the api is ready');
    const [, node, ...check] = compose.services['api']!.healthcheck!.test;
    expect([node, check[0]]).toEqual(['node', '--eval']);
    expect(check[1]).toContain('http://127.0.0.1:3000/health/ready');
    const caddy = read('infra/proxy/Caddyfile');
    expect(caddy).toContain('health_uri /health/ready');
    // The proxy lets go of a connection first: a question is never put to one that is being closed.
    const waits = /timeout=(\d+)/.exec((await fetch(`http://127.0.0.1:${port}/health/live`)).headers.get('keep-alive')!)![1];
    expect(Number(waits)).toBeGreaterThan(60 * Number(/keepalive (\d+)m\b/.exec(caddy)![1]));

    const opened = await run('commands', ['network', 'open', '--state', '99', '--slug', 'ejemplo', '--authority', 'Instituto de Ejemplo']).ended;
    expect(opened).toMatchObject({ code: 0, errors: '' });
    const page = await visit('/ejemplo');
    expect([page.status, page.headers.get('strict-transport-security')]).toEqual([200, expect.stringContaining('max-age=')]);
    expect(await page.text()).toContain('Instituto de Ejemplo');
    expect((await visit('/metrics')).status).toBe(404);
    expect((await visit('/buzon')).status).toBe(404);

    const asked = await visit('/api/auth/sign-in/magic-link', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'ana@ejemplo.mx', callbackURL: '/' }) });
    expect(asked.status).toBe(200);
    const mail = await condition(() => mails.find(({ to }) => to.includes('ana@ejemplo.mx')), 'the worker has mailed');
    expect(mail.from).toContain('avisos@ejemplo.mx');
    const link = new URL(/https:\S+[?&]token=\S+/.exec(mail.text)![0]);
    expect(link.origin).toBe(`https://${SITE}`);
    // Reading the link uses nothing up; the form of its page does, posted from the site as its visitors know it.
    const entered = await visit(link.pathname, { method: 'POST', body: new URLSearchParams({ token: link.searchParams.get('token')!, returnTo: '/espacio' }) });
    expect([entered.status, entered.headers.get('location')]).toEqual([302, '/espacio']);
    expect(entered.headers.getSetCookie().join()).toMatch(/__Secure-.*; Secure/i);

    // Each closes what it holds and then ends by the very signal; nobody has to kill it.
    await Promise.all([api.kill('SIGTERM'), worker.kill('SIGTERM')]);
    expect([api.child.signalCode, worker.child.signalCode]).toEqual(['SIGTERM', 'SIGTERM']);
  });
});
