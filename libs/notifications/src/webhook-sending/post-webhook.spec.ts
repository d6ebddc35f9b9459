import type { Config } from '@tequio/platform';
import { HookSite } from '../testing/hook-site.js';
import { WebhookAddresses } from '../webhooks/webhook-address.js';
import { postWebhook } from './post-webhook.js';

const NOW = new Date('2026-11-28T12:00:00Z');
const addressesFor = (...inner: string[]) => new WebhookAddresses({ webhooks: { enabled: true, inner } } as unknown as Config);

describe('a message that is posted to somebody else’s system', () => {
  let site: HookSite;
  beforeEach(async () => {
    site = await new HookSite().start();
  });
  afterEach(() => site.stop());

  const post = (address: string, addresses = addressesFor('127.0.0.1/32'), timeoutMs = 5000) =>
    postWebhook(addresses, address, { headers: { 'content-type': 'application/json' }, body: Buffer.from('{}'), timeoutMs, now: NOW });

  it('is taken with any answer of 2xx, of which the beginning is kept as text that can be shown', async () => {
    site.answer = (_, response) => void response.writeHead(202).end(`gra\u0000cias\u202e ${'x'.repeat(5000)}`);
    const posted = await post(`${site.url}/aqui?llave=1`);
    expect(posted).toMatchObject({ status: 202, fault: null, retryAfterMs: null, durationMs: expect.any(Number) });
    expect(posted.response).toMatch(/^gracias x+$/);
    expect(posted.response!.length).toBeLessThanOrEqual(1024);
    expect(site.calls[0]).toMatchObject({ path: '/aqui?llave=1', headers: { 'content-length': '2' } });
  });

  it('is never carried on to where an answer redirects', async () => {
    site.answer = (_, response) => void response.writeHead(301, { location: 'http://169.254.169.254/latest/meta-data/' }).end('sigue allá');
    expect(await post(site.url)).toMatchObject({ status: 301, fault: 'redirect', response: 'sigue allá' });
    expect(site.calls).toHaveLength(1);
  });

  it('goes to no inner address, however it is written or called, and by http to none that is not named', async () => {
    const port = new URL(site.url).port;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '169.254.169.254', '10.0.0.1'])
      expect(await post(`https://${host}:${port}/`, addressesFor())).toMatchObject({ fault: 'inner_address', status: null });
    expect(await post('http://8.8.8.8/')).toMatchObject({ fault: 'scheme' });
    expect(await post('ftp://ejemplo.mx/')).toMatchObject({ fault: 'scheme' });
    expect(await post('https://usuario:clave@ejemplo.mx/')).toMatchObject({ fault: 'credentials' });
    expect(await post('https://ejemplo.mx:25/')).toMatchObject({ fault: 'port' });
    expect(await post('https://no-such-name.invalid/')).toMatchObject({ fault: 'unknown_host' });
    expect(site.calls).toEqual([]);
  });

  it('waits for a silent answer no longer than its limit, and for the text of one only as long as its status is worth', async () => {
    site.answer = () => undefined;
    expect(await post(site.url, addressesFor('127.0.0.1/32'), 200)).toMatchObject({ fault: 'no_answer', status: null });
    // Drips for ever, after it has said that it took it.
    site.answer = (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 50);
      response.on('close', () => clearInterval(drip));
    };
    expect(await post(site.url)).toMatchObject({ fault: null, status: 200, response: expect.stringMatching(/^\.+$/) });
    // Headers that never end.
    site.answer = (_, { socket }) => {
      socket!.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket!.write('x: y\r\n'), 20);
      socket!.on('close', () => clearInterval(drip));
    };
    expect(await post(site.url, addressesFor('127.0.0.1/32'), 400)).toMatchObject({ fault: expect.stringMatching(/no_answer|connection/), status: null });
  });

  it('reads no more of a huge answer than it keeps', async () => {
    let sent = 0;
    site.answer = (_, response) => {
      response.writeHead(500);
      const more = () => {
        if (response.destroyed) return;
        sent += 64 * 1024;
        response.write('x'.repeat(64 * 1024), () => setImmediate(more));
      };
      more();
    };
    expect(await post(site.url)).toMatchObject({ status: 500, fault: 'status', response: 'x'.repeat(1024) });
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  it('takes plain text for no secure answer, and says when it is to be tried again', async () => {
    expect(await post(site.url.replace('http:', 'https:'))).toMatchObject({ fault: 'certificate', status: null });
    site.answer = (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end();
    expect(await post(site.url)).toMatchObject({ status: 429, fault: 'status', retryAfterMs: 120_000 });
    site.answer = (_, response) => void response.writeHead(503, { 'retry-after': 'Sat, 28 Nov 2026 12:10:00 GMT' }).end();
    expect(await post(site.url)).toMatchObject({ status: 503, retryAfterMs: 600_000 });
    site.answer = (_, response) => void response.writeHead(503, { 'retry-after': 'ayer' }).end();
    expect(await post(site.url)).toMatchObject({ retryAfterMs: null });
    const gone = site.url;
    await site.stop();
    expect(await post(gone)).toMatchObject({ fault: 'connection', status: null });
  });
});
