import { existsSync } from 'node:fs';
import { configFor, readSettings } from '@tequio/platform';
import { z } from 'zod';
import { compose, filled, read, root } from '../testing/composed.js';

describe('docker-compose.yml', () => {
  const services = Object.entries(compose.services);
  const own = services.filter(([, { environment }]) => environment?.['DATABASE_URL']);
  const ENV = {
    PUBLIC_URL: 'https://abierto.ejemplo.mx',
    SECRET_KEY: 'a secret that only tests know, long enough',
    POSTGRES_PASSWORD: 'only-for-tests',
  };

  it('is what the Compose Specification says, and a slip in it would be told', () => {
    const specification = JSON.parse(read('infra/schemas/compose-spec.json')) as Record<string, unknown>;
    // The draft's old address, by which it is known here.
    const schema = z.fromJSONSchema({ ...specification, $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(schema.safeParse(compose).error?.issues).toBeUndefined();
    const slips: Record<string, (api: Record<string, unknown>) => void> = {
      'a key that is none': (api) => (api['comand'] = []),
      'a condition that is none': (api) => (api['depends_on'] = { postgres: { condition: 'service_is_healthy' } }),
      'a text for a list': (api) => (api['expose'] = '3000'),
    };
    for (const [slip, make] of Object.entries(slips)) {
      const broken = structuredClone(compose);
      make(broken.services['api'] as Record<string, unknown>);
      expect([slip, schema.safeParse(broken).success]).toEqual([slip, false]);
    }
  });

  it('gives every process a configuration that it takes, for a public site without the demonstration', () => {
    expect(own.map(([name]) => name)).toEqual(['migrate', 'api', 'worker', 'commands']);
    for (const [, { environment }] of own) {
      const variables = Object.fromEntries(Object.entries(environment!).map(([name, value]) => [name, filled(value, ENV)]));
      const settings = readSettings(variables);
      expect(settings).toMatchObject({ databaseUrl: 'postgres://tequio:only-for-tests@postgres:5432/tequio', redisUrl: null, storage: { url: null }, trustProxy: 1 });
      expect(configFor('api', settings, { appUrl: '', secretKey: ENV.SECRET_KEY })).toMatchObject({ local: false, demonstration: false, publicUrl: ENV.PUBLIC_URL });
    }
  });

  it('asks for what has no good default instead of starting without it', () => {
    for (const missing of Object.keys(ENV)) {
      const rest = Object.fromEntries(Object.entries(ENV).filter(([name]) => name !== missing));
      expect(() => own.map(([, { environment }]) => Object.values(environment!).map((value) => filled(value, rest)))).toThrow(`Set ${missing} in .env`);
    }
  });

  it('starts programs that the image builds, and waits only for services that are there', () => {
    for (const [, { command = [], entrypoint = [], depends_on = {}, volumes = [] }] of services) {
      for (const part of [...command, ...entrypoint].filter((one) => one.startsWith('apps/')))
        expect(existsSync(new URL(part.replace('/dist/', '/src/').replace(/\.js$/, '.ts'), root))).toBe(true);
      for (const name of Object.keys(depends_on)) expect(compose.services).toHaveProperty(name);
      for (const volume of volumes) {
        const [from] = volume.split(':') as [string];
        if (!from.startsWith('.')) expect(compose.volumes).toHaveProperty(from);
        else if (volume.endsWith(':ro')) expect(existsSync(new URL(from, root))).toBe(true);
      }
    }
  });

  it('puts the proxy before the port that the image listens on', () => {
    const port = /PORT=(\d+)/.exec(read('infra/images/Dockerfile'))![1];
    expect(read('infra/proxy/Caddyfile')).toContain(`reverse_proxy api:${port}`);
    expect(compose.services['api']).toMatchObject({ expose: [port] });
  });
});
