import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { CONFIG, Database, type Config } from '@tequio/platform';
import { inProcessGraphql } from '../../src/graphql/execute.js';
import { createServer, LIMITS } from '../../src/index.js';
import { startProduct, type Person, type Product } from '../support/product.js';

interface Told {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string; correlationId: string; detail?: string } }[] };
  text: string;
}

/** What a third party is told when its call is refused: a status, a stable code, Spanish words, and nothing internal. */
describe('a call to /graphql', () => {
  let product: Product;
  let operator: Person;
  beforeAll(async () => {
    product = await startProduct();
    operator = await product.operator();
  });
  afterAll(() => product?.close());

  const post = async (body: unknown, headers: Record<string, string> = {}, url = product.url): Promise<Told> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? JSON.parse(text) : {}, text };
  };
  const codeOf = ({ status, body }: Told) => [status, body.errors?.[0]?.extensions.code];

  it('answers what is within its limits', async () => {
    const told = await post({ query: '{ networks { id } }' });
    expect([told.status, told.body]).toEqual([200, { data: { networks: [] } }]);
  });

  it('is refused where it is too deep, without a look at the data', async () => {
    const told = await post({ query: `{ __typename ${Array.from({ length: LIMITS.depth + 2 }, () => 'networks { ').join('')} id ${'} '.repeat(LIMITS.depth + 2)} }` });
    expect(codeOf(told)).toEqual([400, 'BAD_REQUEST']);
    expect(told.body.data).toBeUndefined();
  });

  it('is refused where it repeats itself under other names, with directives, or at length', async () => {
    const many = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');
    for (const field of ['networks { id }', '__typename']) {
      const aliases = await post({ query: `{ ${many(LIMITS.aliases + 1, (index) => `a${index}: ${field}`)} }` });
      expect([field, ...codeOf(aliases)]).toEqual([field, 400, 'BAD_REQUEST']);
    }
    const directives = await post({ query: `{ __typename ${many(LIMITS.directives + 1, () => '@include(if: true)')} }` });
    expect(codeOf(directives)).toEqual([400, 'BAD_REQUEST']);
    const tokens = await post({ query: `{ ${many(LIMITS.tokens + 1, () => '__typename')} }` });
    expect(codeOf(tokens)).toEqual([400, 'BAD_REQUEST']);
  });

  it('is refused where it costs too much, also where the page size comes as a variable', async () => {
    const query = 'query($first: Int!) { networks { municipalities(first: $first) { nodes { id name slug stage letter { id state version content { body subject } } version } } } }';
    const told = await post({ query, variables: { first: 100 } });
    expect(codeOf(told)).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(told.body.errors![0]!.message).toBe('La consulta pide demasiado de una vez. Pida menos elementos o menos niveles.');
    expect((await post({ query, variables: { first: 2 } })).status).toBe(200);
  });

  it('is one operation: a batch is refused', async () => {
    expect(codeOf(await post([{ query: '{ networks { id } }' }, { query: '{ networks { id } }' }]))).toEqual([400, 'BAD_REQUEST']);
  });

  it('is small: a large body is refused before it is read', async () => {
    const told = await post({ query: '{ networks { id } }', variables: { padding: 'x'.repeat(LIMITS.bodyBytes) } });
    expect(codeOf(told)).toEqual([413, 'TOO_LARGE']);
    expect(told.body.errors![0]!.message).toBe('Lo que envió es demasiado grande.');
  });

  it('is JSON: anything else is told so, in the language asked for', async () => {
    const broken = await post('{"query": ');
    expect(codeOf(broken)).toEqual([400, 'BAD_REQUEST']);
    expect(broken.text).not.toMatch(/node_modules|SyntaxError|<html/);
    const english = await post('{"query": ', { 'accept-language': 'en' });
    expect(english.body.errors![0]!.message).toMatch(/We did not understand|request/i);
    expect((await post('{}')).status).toBe(400);
    expect(codeOf(await post({ query: '{ networks { ' }))).toEqual([400, 'BAD_REQUEST']);
  });

  it('gets no hints about fields that it misspells', async () => {
    const told = await post({ query: '{ netwrks { id } }' });
    expect(codeOf(told)).toEqual([400, 'BAD_REQUEST']);
    expect(told.text).not.toMatch(/did you mean|networks/i);
    expect(told.body.errors![0]!.extensions.detail).toContain('netwrks');
    const argument = await post({ query: '{ network(slg: "a") { id } }' });
    expect(argument.text).not.toMatch(/did you mean/i);
  });

  it('cannot be made by another site’s page, nor change anything by GET', async () => {
    const get = await fetch(`${product.url}/graphql?query=${encodeURIComponent('{networks{id}}')}`);
    expect(get.status).toBe(400);
    const form = await fetch(`${product.url}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: '{networks{id}}' }) });
    expect(form.status).toBe(400);
    const mutation = await fetch(`${product.url}/graphql?query=${encodeURIComponent('mutation { revokeOtherSessions { __typename } }')}`, {
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', cookie: operator.cookie },
    });
    expect([400, 405]).toContain(mutation.status);
    for (const answer of [get, form, mutation]) {
      const text = await answer.text();
      expect(text).not.toMatch(/node_modules|\bat \w+ \(/);
      expect((JSON.parse(text) as Told['body']).errors![0]!.extensions.code).toBe('BAD_REQUEST');
    }
  });

  it('with a session’s cookie is refused where it comes from another site, before its words are looked at', async () => {
    const send = (headers: Record<string, string>, query = '{ me { id } }') => post({ query }, headers);
    const { cookie } = operator;
    for (const origin of ['https://evil.mx', 'null', `${product.url}.evil.mx`, 'http://otra.127.0.0.1.nip.io'])
      for (const query of ['{ me { id } }', 'mutation { revokeOtherSessions { __typename } }', '{ nothing }'])
        expect(codeOf(await send({ cookie, origin }, query))).toEqual([403, 'FORBIDDEN']);
    for (const own of [{ cookie }, { cookie, origin: product.url }] as Record<string, string>[]) expect((await send(own)).body.data).toEqual({ me: { id: operator.personId } });
    // Without a session, and by a token, there is nothing that another site could make use of.
    expect((await post({ query: '{ networks { id } }' }, { origin: 'https://evil.mx', cookie: 'visitas=1' })).status).toBe(200);
    const { createAccessToken } = await product.ask<{ createAccessToken: { text: string } }>(
      'mutation { createAccessToken(input: { name: "Tablero", scopes: ["read"] }) { ... on AccessTokenCreated { text } } }',
      {},
      operator,
    );
    const byToken = await send({ authorization: `Bearer ${createAccessToken.text}`, cookie, origin: 'https://evil.mx' });
    expect([byToken.status, byToken.body.data]).toEqual([200, { me: { id: operator.personId } }]);
    const signOut = await fetch(`${product.url}/api/auth/sign-out`, { method: 'POST', headers: { cookie, origin: 'https://evil.mx', 'content-type': 'application/json' }, body: '{}' });
    expect(signOut.status).toBe(403);
  });

  it('hears nothing of what failed inside, only a key to ask by', async () => {
    const db = product.app.get(Database);
    const sql = jest.spyOn(db, 'sql').mockRejectedValue(new Error('relation "secret_table" does not exist'));
    try {
      const told = await post({ query: '{ commitmentById(id: "018f0000-0000-7000-8000-000000000000") { id } }' }, { 'x-request-id': 'traza-de-prueba-1' });
      expect(told.status).toBe(200);
      const [error] = told.body.errors!;
      expect(error!.extensions).toEqual({ code: 'INTERNAL', correlationId: 'traza-de-prueba-1' });
      expect(error!.message).toContain('traza-de-prueba-1');
      expect(told.text).not.toMatch(/secret_table|relation "|stack/);
    } finally {
      sql.mockRestore();
    }
  });

  it('is told that it lacks a session, a right or the thing by codes that stay', async () => {
    expect((await product.graphql('{ me { id } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await product.graphql('{ whatNext { title } }', {}, { ...operator, membershipId: null })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const wrong = await post({ query: 'query($id: ID!) { commitmentById(id: $id) { id } }', variables: { id: null } });
    expect(codeOf(wrong)).toEqual([400, 'BAD_REQUEST']);
    expect(wrong.body.errors![0]!.message).toBe('No entendimos la solicitud. Revise los datos enviados.');
    const token = await post({ query: '{ networks { id } }' }, { authorization: 'Bearer tq_pat_nothing' });
    expect(codeOf(token)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is asked to wait where its actor asks too much in a minute', async () => {
    const query = '{ networks { municipalities(first: 100) { nodes { id name slug stage seat inegiKey } } } }';
    let told = await post({ query });
    for (let sent = 1; told.status === 200 && sent < product.app.get<Config>(CONFIG).graphqlPointsPerMinute; sent += 1) told = await post({ query });
    expect(codeOf(told)).toEqual([429, 'RATE_LIMITED']);
    const seconds = Number(told.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(told.body.errors![0]!.message).toBe(`Recibimos demasiadas solicitudes seguidas. Espere ${seconds} segundos e inténtelo de nuevo.`);
    // Somebody else is not made to wait.
    expect((await product.graphql('{ networks { id } }', {}, operator)).status).toBe(200);
    // Nor is a visitor of the pages, who asks with our questions.
    const page = inProcessGraphql(product.app);
    for (let loaded = 0; loaded < 100; loaded += 1) expect((await page(query, {}, new Request(product.url), {}, '192.0.2.7')).errors).toEqual([]);
  });
});

describe('files that are sent', () => {
  it('are counted for all processes together', async () => {
    const product = await startProduct();
    const other = await createServer({ ...product.app.get<Config>(CONFIG), port: 0 }, { pages: false });
    try {
      await other.listen(0, '127.0.0.1');
      const urls = [product.url, `http://127.0.0.1:${(other.getHttpServer().address() as AddressInfo).port}`];
      const send = async (url: string) => new URL((await fetch(`${url}/files/verify`, { method: 'POST', redirect: 'manual' })).headers.get('location')!, url).searchParams.get('huella');
      const said: (string | null)[] = [];
      for (let sent = 0; sent < 62; sent += 1) said.push(await send(urls[sent % 2]!));
      expect(said.slice(0, 60)).not.toContain('RATE_LIMITED');
      expect(said.slice(60)).toEqual(['RATE_LIMITED', 'RATE_LIMITED']);
    } finally {
      await other.close();
      await product.close();
    }
  });
});

describe('introspection', () => {
  const ASK = '{ __schema { types { name } } }';

  it('is open in development and closed in production', async () => {
    const production = await startProduct({ environment: 'production' });
    try {
      const told = await production.graphql(ASK);
      expect([told.status, told.errors![0]!.extensions.code]).toEqual([400, 'BAD_REQUEST']);
      expect((await production.http().get('/graphql/explorar')).status).toBe(400);
    } finally {
      await production.close();
    }
    const development = await startProduct({ environment: 'development' });
    try {
      // The whole question, as tools ask it: it is nested deeper than any other call may be.
      for (const question of [ASK, getIntrospectionQuery()]) expect((await development.graphql(question)).errors).toBeUndefined();
      expect((await development.graphql(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, oneOf: true }))).errors).toBeUndefined();
      const page = await development.http().get('/graphql/explorar');
      expect([page.status, page.type]).toEqual([200, 'text/html']);
      expect(page.text).not.toMatch(/(src|href|import|from)[= (]*["']https?:/);
      const part = /from "(\/graphql\/explorar\/[^"]+)"/.exec(page.text)![1]!;
      expect((await development.http().get(part)).status).toBe(200);
      expect(page.headers['content-security-policy']).toContain(/<script nonce="([^"]+)"/.exec(page.text)![1]!);
    } finally {
      await development.close();
    }
  });
});
