import { jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { graphql, type GraphQLSchema } from 'graphql';
import { Directory, NetworksService } from '@tequio/network';
import { CONFIG, Database, nobody, OperationContext, unsafeAllTenantsContext, type Config } from '@tequio/platform';
import { LIMITS } from '../../src/index.js';
import { startProduct, type Person, type Product } from '../support/product.js';

interface Told {
  status: number;
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; correlationId: string; detail?: string } }[];
  text: string;
}

/**
 * Operations are executed by functions compiled from their documents. What graphql-js answers is what they must answer, and
 * nothing that stands before or behind an execution may be lost on the way.
 */
describe('a compiled operation', () => {
  let product: Product;
  let schema: GraphQLSchema;
  let operator: Person;

  beforeAll(async () => {
    product = await startProduct({ environment: 'production' });
    schema = product.app.get(GraphQLSchemaHost).schema;
    operator = await product.operator();
    await product.db.write(unsafeAllTenantsContext('test', product.clock), (ctx) =>
      product.app.get(NetworksService).open(ctx, { stateKey: '99', slug: 'ejemplo', authorityName: 'Instituto de Ejemplo' }),
    );
  });
  afterAll(() => product?.close());

  const post = async (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Told> => {
    const answer = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await answer.text();
    return { status: answer.status, ...(JSON.parse(text) as Omit<Told, 'status' | 'text'>), text };
  };

  /** What graphql-js itself makes of it, for a visitor. */
  const reference = async (source: string, variables: Record<string, unknown>) => {
    const operation = new OperationContext({ caller: nobody, locale: 'es', clock: product.clock, correlationId: 'reference', idempotencyKey: null }, product.db);
    const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue: { operation } });
    if (errors) throw errors[0]!;
    return JSON.parse(JSON.stringify(data)) as unknown;
  };

  const DOCUMENTS: [string, string, Record<string, unknown>[]][] = [
    [
      'leaves out and takes in what directives say, by variables too, in fragments and below',
      `query($names: Boolean!, $rest: Boolean!) { networks { slug @skip(if: $names) name @include(if: $names) ...Rest @include(if: $rest) ... @skip(if: $rest) { fictional }
         municipalities(first: 2) @include(if: $names) { nodes { name @skip(if: $rest) slug } } } }
       fragment Rest on Network { stateKey timeZone @skip(if: $names) }`,
      [true, false].flatMap((names) => [true, false].map((rest) => ({ names, rest }))),
    ],
    [
      'takes variables in arguments below the root, with their defaults, null and absent',
      `query($first: Int! = 3, $search: String, $stage: MunicipalityStage) { network(slug: "ejemplo") { municipalities(first: $first, search: $search, stage: $stage) { nodes { name stage } pageInfo { hasNextPage } } } }`,
      [{}, { first: 1 }, { first: 7, search: null }, { first: 5, stage: 'NO_LETTER' }, { stage: 'EVALUATED', search: 'a' }],
    ],
    [
      'answers one field under several names, with other arguments each, and merges what is asked for twice',
      `query { few: networks { municipalities(first: 1) { nodes { slug } } slug } all: network(slug: "ejemplo") { a: municipalities(first: 2) { nodes { id } } b: municipalities(first: 4) { nodes { id } } slug slug ...More }
         network(slug: "ninguna") { id } } fragment More on Network { a: municipalities(first: 2) { nodes { name looks { primary } } } __typename }`,
      [{}],
    ],
  ];
  it.each(DOCUMENTS)('%s', async (_what, document, calls) => {
    for (const variables of calls) {
      const told = await post(document, variables);
      expect(told.errors).toBeUndefined();
      expect(told.data).toEqual(await reference(document, variables));
      // The second call finds it compiled.
      expect((await post(document, variables)).data).toEqual(told.data);
    }
  });

  it('says which member of a union came about, as a refusal too, in its one transaction', async () => {
    const mutation = `mutation($input: OpenNetworkInput!) { opened: openNetwork(input: $input) { __typename ... on Network { slug } ... on Refusal { code message } ... on InvalidInput { issues { path code } } } }`;
    const as = { cookie: operator.cookie, 'tequio-acting-as': 'operator' };
    const refused = await post(mutation, { input: { stateKey: '99', slug: 'otra', authorityName: 'Instituto' } }, as);
    expect(refused).toMatchObject({ status: 200, data: { opened: { __typename: 'InvalidInput', code: 'invalid_input', issues: [{ path: 'stateKey' }] } } });
    const opened = await post(mutation, { input: { stateKey: '06', slug: 'colima', authorityName: 'Instituto de Colima' } }, as);
    expect(opened.data).toEqual({ opened: { __typename: 'Network', slug: 'colima' } });
    // Two at once of one operation run one after the other, each in a transaction of its own.
    const both = await post(
      `mutation($a: OpenNetworkInput!, $b: OpenNetworkInput!) { a: openNetwork(input: $a) { __typename } b: openNetwork(input: $b) { __typename } }`,
      { a: { stateKey: '04', slug: 'campeche', authorityName: 'Instituto' }, b: { stateKey: '04', slug: 'campeche', authorityName: 'Instituto' } },
      as,
    );
    expect(both.data).toEqual({ a: { __typename: 'Network' }, b: { __typename: 'InvalidInput' } });
  });

  it('hides what failed inside and logs it, also below its root', async () => {
    for (const [target, query] of [
      ['networkBySlug', '{ network(slug: "ejemplo") { id } }'],
      ['stageCounts', '{ network(slug: "ejemplo") { id stageCounts { count } } }'],
    ] as const) {
      const failing = jest.spyOn(product.app.get(Directory), target).mockRejectedValue(new Error('relation "secret_table" does not exist'));
      try {
        const told = await post(query, {}, { 'x-request-id': 'traza-de-prueba-2' });
        expect(told.status).toBe(200);
        expect(told.errors).toHaveLength(1);
        expect(told.errors![0]!.extensions).toEqual({ code: 'INTERNAL', correlationId: 'traza-de-prueba-2' });
        expect(told.errors![0]!.path?.[0]).toBe('network');
        expect(told.text).not.toMatch(/secret_table|relation "|stack|originalError/);
      } finally {
        failing.mockRestore();
      }
    }
  });

  it('tells a missing session, a missing right and unfit variables by the same codes', async () => {
    expect((await post('{ me { id } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const forbidden = await post('{ whatNext { title } }', {}, { cookie: operator.cookie });
    expect([forbidden.status, forbidden.errors![0]!.extensions.code]).toEqual([200, 'FORBIDDEN']);
    for (const variables of [{ first: 'muchos' }, { first: 1.5 }, { first: { a: 1 } }]) {
      const unfit = await post('query($first: Int) { networks { municipalities(first: $first) { nodes { id } } } }', variables);
      expect([unfit.status, unfit.errors![0]!.extensions.code, unfit.data]).toEqual([400, 'BAD_REQUEST', undefined]);
      expect(unfit.errors![0]!.message).toBe('No entendimos la solicitud. Revise los datos enviados.');
      expect(unfit.errors![0]!.extensions.detail).toContain('$first');
    }
    const stage = await post('query($stage: MunicipalityStage) { networks { municipalities(stage: $stage) { nodes { id } } } }', { stage: 'NO_LETER' });
    expect(stage.status).toBe(400);
    expect(stage.text).not.toMatch(/did you mean|LETTER_ACCEPTED/i);
  });

  it('is refused before it is compiled where it passes a limit, whatever was compiled before', async () => {
    const query = 'query($first: Int!) { networks { municipalities(first: $first) { nodes { id name slug stage letter { id state version content { body subject } } version } } } }';
    expect((await post(query, { first: 2 })).status).toBe(200);
    for (let times = 0; times < 2; times += 1) expect((await post(query, { first: 190 })).errors![0]!.extensions.code).toBe('QUERY_TOO_COMPLEX');
    // A size that fits no variable was not remembered as the cost of the default.
    const withDefault = query.replace('$first: Int!', '$first: Int = 190');
    expect((await post(withDefault, { first: 'x' })).status).toBe(400);
    expect((await post(withDefault)).errors![0]!.extensions.code).toBe('QUERY_TOO_COMPLEX');
    const deep = `{ ${'networks { '.repeat(LIMITS.depth + 2)} id ${'} '.repeat(LIMITS.depth + 2)} }`;
    expect((await post(deep)).status).toBe(400);
    expect((await post('{ __schema { types { name } } }')).errors![0]!.extensions.code).toBe('BAD_REQUEST');
    expect((await post('query A { networks { id } } query B { networks { id } }')).errors![0]!.extensions.code).toBe('BAD_REQUEST');
    expect((await post('{ constructor: networks { __proto__: slug toString: name } }')).data).toEqual(JSON.parse(JSON.stringify((await post('{ constructor: networks { a: slug toString: name } }')).data).replace(/"a":/g, '"__proto__":')));
  });

  it('spends the budget of a minute each time', async () => {
    const budget = product.app.get<Config>(CONFIG).graphqlPointsPerMinute;
    const query = '{ network(slug: "ejemplo") { municipalities(first: 200) { nodes { id name slug stage seat } } } }';
    let told = await post(query);
    for (let sent = 1; told.status === 200 && sent < budget / 1000; sent += 1) told = await post(query);
    expect([told.status, told.errors![0]!.extensions.code]).toEqual([429, 'RATE_LIMITED']);
  });

  it('keeps to the walls: every statement of a read ran in its transaction and scope', async () => {
    const db = product.app.get(Database);
    const ctx = unsafeAllTenantsContext('test', product.clock);
    const seen = await db.read(ctx, (inside) => inside.transaction!.client.query<{ role: string }>('select current_user as role'));
    expect(seen.rows).toEqual([{ role: 'tequio_system' }]);
  });
});
