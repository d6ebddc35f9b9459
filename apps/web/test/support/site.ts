import { createServer as createSocket, type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, migrations } from '@tequio/api';
import { IdentityAuth } from '@tequio/identity';
import { JobRunner, newId } from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';

/** Somebody with a session: the cookies of a browser that has signed in. */
export interface Reader {
  personId: string;
  email: string;
  cookies: { name: string; value: string; url: string }[];
}

/** The product with its pages, on a fresh database, with its jobs in the same process. */
export interface Site {
  url: string;
  database: TestDatabase;
  reader(
    email: string,
    membership?: { networkId: string; tenantId: string; role: string; office: string },
  ): Promise<Reader>;
  operator(email: string): Promise<Reader>;
  /** Sends an operation as a visitor, or as somebody who acts for a membership. */
  ask<Data>(document: string, who?: Reader, actingAs?: string): Promise<Data>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A port that is free now; the product must know its own address before it listens. */
async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

export async function startSite(): Promise<Site> {
  const database = await createTestDatabase(migrations);
  const dataDir = await mkdtemp(join(tmpdir(), 'tequio-site-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = await createServer(database.config({ dataDir, publicUrl: url }));
  await app.listen(port, '127.0.0.1');
  const runner = app.get(JobRunner);
  runner.start(50);
  const auth = app.get(IdentityAuth);

  const enter = async (email: string): Promise<Reader> => {
    const personId = await auth.ensurePerson(email, email.split('@')[0] ?? email);
    const answer = await fetch(await auth.signInAddress(email, '/'), { redirect: 'manual' });
    const cookies = answer.headers.getSetCookie().map((cookie) => {
      const [pair = ''] = cookie.split(';');
      return { name: pair.slice(0, pair.indexOf('=')), value: pair.slice(pair.indexOf('=') + 1), url };
    });
    return { personId, email, cookies };
  };

  return {
    url,
    database,
    async reader(email, membership) {
      const reader = await enter(email);
      if (membership)
        await asOwner(
          database,
          `insert into memberships (id, network_id, tenant_id, person_id, role, office, starts_on, created_at, version)
           values ($1, $2, $3, $4, $5, $6, '2020-01-01', now(), 1)`,
          [newId(), membership.networkId, membership.tenantId, reader.personId, membership.role, membership.office],
        );
      return reader;
    },
    async operator(email) {
      const reader = await enter(email);
      await asOwner(database, 'insert into operators (id, person_id, created_at) values ($2, $1, now())', [
        reader.personId,
        newId(),
      ]);
      return reader;
    },
    async ask(document, who, actingAs) {
      const cookie = who?.cookies.map((one) => `${one.name}=${one.value}`).join('; ');
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(cookie ? { cookie } : {}),
          ...(actingAs ? { 'tequio-acting-as': actingAs } : {}),
        },
        body: JSON.stringify({ query: document }),
      });
      const { data, errors } = (await answer.json()) as { data: never; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    settled: () => runner.idle(),
    async close() {
      app.getHttpServer().closeAllConnections();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The fictional network with a liaison of its first municipality and an administrator. */
export async function openExample(site: Site) {
  const operator = await site.operator('operadora@tequio.test');
  const { openNetwork } = await site.ask<{
    openNetwork: { id: string; municipalities: { nodes: { id: string; slug: string; name: string }[] } };
  }>(
    `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Transparencia de Ejemplo" }) {
      ... on Network { id municipalities(first: 100) { nodes { id slug name } } } } }`,
    operator,
    'operator',
  );
  const [municipality] = openNetwork.municipalities.nodes;
  if (!municipality) throw new Error('the example network has no municipality');
  const networkId = openNetwork.id;
  return {
    operator,
    networkId,
    municipality,
    municipalities: openNetwork.municipalities.nodes,
    institute: await site.reader('instituto@red.test', {
      networkId,
      tenantId: networkId,
      role: 'network_admin',
      office: 'Dirección de Gobierno Abierto',
    }),
    liaison: await site.reader('enlace@municipio.test', {
      networkId,
      tenantId: municipality.id,
      role: 'liaison',
      office: 'Unidad de Transparencia',
    }),
  };
}
