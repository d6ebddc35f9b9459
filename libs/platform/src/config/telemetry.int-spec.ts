import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pathWithoutSecrets } from './telemetry.js';

const TOKEN = 'K3yTh4tOnlyItsReaderKnows_0123456789';
const compiled = (name: string) => JSON.stringify(fileURLToPath(new URL(`../../dist/config/${name}`, import.meta.url)));

/** A server as ours are started: telemetry first, then what is to be seen. */
const SERVER = `
const { startTelemetry } = await import(${compiled('telemetry.js')});
await startTelemetry('observed');
const http = await import('node:http');
const server = http.createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('SIGTERM', () => server.close());
`;

describe('telemetry', () => {
  it('keeps of a path what names the page', () => {
    expect(pathWithoutSecrets(`/invitacion/${TOKEN}?a=b`)).toBe('/invitacion/:');
    expect(pathWithoutSecrets('/ejemplo/albarada/plan/2025')).toBe('/ejemplo/albarada/plan/2025');
  });

  it('tells the collector that the standard variables name of a request, and nothing of who made it', async () => {
    const received: Buffer[] = [];
    let told!: () => void;
    const something = new Promise<void>((resolve) => (told = resolve));
    const collector = createServer(async (request, response) => {
      for await (const chunk of request) received.push(chunk as Buffer);
      response.setHeader('content-type', 'application/x-protobuf').end();
      told();
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const observed = spawn(process.execPath, ['--input-type=module', '--eval', SERVER], {
      env: {
        PATH: process.env['PATH'],
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
        OTEL_BSP_SCHEDULE_DELAY: '50',
        OTEL_EXPORTER_OTLP_COMPRESSION: 'none',
        OTEL_METRICS_EXPORTER: 'none',
        OTEL_LOGS_EXPORTER: 'none',
        OTEL_NODE_RESOURCE_DETECTORS: 'none',
      },
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
    });
    let said = '';
    observed.stderr.on('data', (chunk) => (said += String(chunk)));
    const [port] = (await once(observed.stdout, 'data')) as [Buffer];
    const headers = { 'user-agent': 'Telefono de Ana', 'x-forwarded-for': '203.0.113.77' };
    await fetch(`http://127.0.0.1:${String(port).trim()}/invitacion/${TOKEN}?correo=ana%40ejemplo.mx`, { headers });
    await something;
    const ended = once(observed, 'exit');
    observed.kill('SIGTERM');
    await ended;
    await new Promise((resolve) => collector.close(resolve));
    // Strings stand in the binary message as they are.
    const message = Buffer.concat(received).toString('latin1');
    expect({ said, page: message.includes('/invitacion/:'), service: message.includes('observed') }).toEqual({ said: '', page: true, service: true });
    for (const secret of [TOKEN, 'correo', 'ana', 'Telefono', '203.0.113.77']) expect(message).not.toContain(secret);
  });
});
