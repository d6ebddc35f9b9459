import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rangesOf } from '@tequio/platform';
import { titleOf } from './page-title.js';
import { visitLink, type LinkLimits } from './visit-link.js';

const LOOPBACK = rangesOf(['127.0.0.1/32']);
const NONE = rangesOf([]);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the title of a page', () => {
  it('is read in the charset of the page, with its references, on one line and without what turns the text', () => {
    expect(titleOf(Buffer.from('<head><title lang="es">\n Padr\u00f3n  de &aacute; &amp; &#225;\u202e </title>'), 'text/html')).toBe('Padrón de &aacute; & á');
    expect(titleOf(Buffer.from('<meta charset="iso-8859-1"><title>Informaci\u00f3n</title>', 'latin1'), 'text/html')).toBe('Información');
    expect(titleOf(Buffer.from('<title></title>'), undefined)).toBeNull();
    expect(titleOf(Buffer.from(`<title>${'x'.repeat(500)}</title>`), 'text/html; charset=no-such')).toHaveLength(200);
  });
});

describe('a visit to a link', () => {
  const servers: Server[] = [];
  const serve = (handler: RequestListener): Promise<string> =>
    new Promise((settle) => {
      const server = createServer(handler);
      servers.push(server);
      server.listen(0, '127.0.0.1', () => settle(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  afterEach(() => Promise.all(servers.splice(0).map((server) => (server.closeAllConnections(), new Promise((done) => server.close(done))))));

  const visit = (address: string, limits: Partial<LinkLimits> = {}) =>
    visitLink(address, { maxBytes: 1000, timeoutMs: 5000, maxRedirects: 3, allowed: LOOPBACK, userAgent: 'Tequio/1 (+https://ejemplo.mx)', ...limits });

  it('tells the status, the media type, the title and the hash of what it found', async () => {
    const page = '<!doctype html><title>Lista de obras</title><p>hola';
    let asked: IncomingMessage | undefined;
    const site = await serve((request, response) => {
      asked = request;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    expect(await visit(`${site}/obras`)).toEqual({ state: 'reachable', fault: null, status: 200, contentType: 'text/html', title: 'Lista de obras', sha256: sha256(page), size: page.length });
    expect(asked!.headers).toMatchObject({ 'user-agent': 'Tequio/1 (+https://ejemplo.mx)', 'accept-encoding': 'identity' });
    expect(asked!.headers.cookie ?? asked!.headers.authorization ?? asked!.headers.referer).toBeUndefined();
  });

  it('never connects to an inner address, however it is written', async () => {
    let connections = 0;
    const site = await serve((_, response) => void response.end());
    servers[0]!.on('connection', () => connections++);
    const port = new URL(site).port;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254', '10.0.0.1'])
      expect(await visit(`http://${host}:${port}/`, { allowed: NONE })).toMatchObject({ state: 'refused', fault: 'inner_address' });
    expect(connections).toBe(0);
  });

  it('connects to the address that it judged: a name is looked up once', async () => {
    const site = await serve((request, response) => void response.end(request.headers.host));
    const { port } = new URL(site);
    expect(await visit(`http://localhost:${port}/`, { allowed: rangesOf(['127.0.0.0/8', '::1/128']) })).toMatchObject({ state: 'reachable', sha256: sha256(`localhost:${port}`) });
    expect(await visit('http://no-such-name.invalid/')).toMatchObject({ state: 'unreachable', fault: 'unknown_host' });
  });

  it('follows redirects, and none that leads inside', async () => {
    const inside: string[] = [];
    const secret = await serve((request, response) => {
      inside.push(request.url!);
      response.end('secreto');
    });
    const site = await serve((request, response) => {
      const to = { '/a': '/b', '/b': '/c', '/inner': secret.replace('127.0.0.1', '127.0.0.2'), '/name': secret.replace('127.0.0.1', '[::1]'), '/file': 'file:///etc/passwd', '/loop': '/loop' }[request.url!];
      if (to) response.writeHead(302, { location: to }).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('fin');
    });
    expect(await visit(`${site}/a`)).toMatchObject({ state: 'reachable', sha256: sha256('fin') });
    expect(await visit(`${site}/inner`)).toMatchObject({ state: 'refused', fault: 'inner_address' });
    expect(await visit(`${site}/name`)).toMatchObject({ state: 'refused', fault: 'inner_address' });
    expect(await visit(`${site}/file`)).toMatchObject({ state: 'refused', fault: 'scheme' });
    expect(await visit(`${site}/loop`)).toMatchObject({ state: 'unreachable', fault: 'redirects', status: 302 });
    expect(inside).toEqual([]);
  });

  it.each([
    ['ftp://ejemplo.gob.mx/', 'scheme'],
    ['http://usuario:clave@ejemplo.gob.mx/', 'credentials'],
    ['http://ejemplo.gob.mx:25/', 'port'],
  ])('does not go to %s', async (address, fault) => {
    expect(await visit(address)).toMatchObject({ state: 'refused', fault });
  });

  it('reads no more than its limit, said or not', async () => {
    const site = await serve((request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf', ...(request.url === '/said' ? { 'content-length': '5000' } : {}) });
      response.end('x'.repeat(5000));
    });
    for (const path of ['/said', '/unsaid'])
      expect(await visit(`${site}${path}`)).toEqual({ state: 'reachable', fault: 'too_large', status: 200, contentType: 'application/pdf', title: null, sha256: null, size: null });
  });

  it('waits no longer than its limit, for an answer or for its end', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/begun') response.writeHead(200, { 'content-type': 'text/plain' }).write('a');
    });
    for (const path of ['/silent', '/begun']) expect(await visit(`${site}${path}`, { timeoutMs: 150 })).toMatchObject({ state: 'unreachable', fault: 'no_answer', sha256: null });
  });

  it('says what the site said no with, and that nobody answers', async () => {
    const site = await serve((_, response) => void response.writeHead(404).end('no'));
    expect(await visit(site)).toMatchObject({ state: 'unreachable', fault: 'status', status: 404, sha256: null });
    const gone = new URL(await serve(() => undefined));
    await new Promise((done) => servers.pop()!.close(done));
    expect(await visit(gone.href)).toMatchObject({ state: 'unreachable', fault: 'connection' });
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('a', () => response.destroy());
    });
    expect(await visit(cut)).toMatchObject({ state: 'unreachable', fault: 'connection', sha256: null });
  });

  it('does not take a certificate that nobody vouches for, nor plain text for a secure answer', async () => {
    const site = await serve((_, response) => void response.end());
    expect(await visit(site.replace('http:', 'https:'))).toMatchObject({ state: 'unreachable', fault: 'certificate' });
  });
});
