import { Database, statement } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { openExample, type Example } from '../support/example.js';
import type { Answer } from '../support/product.js';

const MINE = '{ actingMunicipality { id name } }';
const RENAME = `mutation ($id: ID!, $website: String!, $version: Int!) { done: updateMunicipality(id: $id, input: { website: $website, version: $version }) { __typename ... on Municipality { version } } }`;

/** A token that called before is presumed to hold: what was done on its word is thrown away where it does not. */
describe('a caller by token who is remembered', () => {
  let example: Example;
  let token: { id: string; text: string };
  beforeAll(async () => {
    example = await openExample();
  });
  afterAll(() => example?.close());
  beforeEach(async () => {
    const { product, liaison } = example;
    const { done } = await product.ask<{ done: { text: string; token: { id: string } } }>(
      `mutation ($membershipId: ID!) { done: createAccessToken(input: { name: "Prueba", scopes: ["read", "write"], membershipId: $membershipId }) {
        ... on AccessTokenCreated { text token { id } } } }`,
      { membershipId: liaison.membershipId },
      liaison,
    );
    token = { id: done.token.id, text: done.text };
    expect((await call<{ actingMunicipality: { id: string } }>(MINE)).data?.actingMunicipality.id).toBe(example.municipality.id);
  });

  const call = <Data>(document: string, variables: object = {}): Promise<Answer<Data>> =>
    example.product.graphql<Data>(document, variables, null, { authorization: `Bearer ${token.text}` });
  const rename = (website: string, version: number) => call<{ done: { __typename: string } }>(RENAME, { id: example.municipality.id, website, version });
  const owner = (text: string, ...values: unknown[]) => asOwner(example.product.database, text, values);
  const website = async () => (await asOwner<{ website: string | null; version: number }>(example.product.database, 'select website, version from municipalities where id = $1', [example.municipality.id]))[0]!;

  it('is refused at once where the token was revoked, by reads, writes and calls that ask nothing', async () => {
    await owner('update access_tokens set revoked_at = now() where id = $1', token.id);
    const before = await website();
    for (const answer of [await call(MINE), await call('{ __typename }'), await rename('https://revoked.test', before.version)])
      expect([answer.status, answer.data, answer.errors?.[0]?.extensions.code]).toEqual([401, null, 'UNAUTHENTICATED']);
    expect(await website()).toEqual(before);
  });

  it('writes nothing on the word of a token that is revoked in the same moment', async () => {
    const before = await website();
    const { product } = example;
    const db = product.app.get(Database);
    // Between the memory and the flight: the row goes as the operation sends its first statement.
    const proof = db.proof.bind(db);
    db.proof = (ctx, query, values) => proof(ctx, statement(`${query.name}.gone`, query.text.replace('where', 'where false and')), values);
    try {
      expect((await rename('https://moment.test', before.version)).data?.done.__typename).toBe('Municipality');
    } finally {
      db.proof = proof;
    }
    // The token held when it was looked up: what the presumption would have written was thrown away, and written once.
    expect(await website()).toEqual({ website: 'https://moment.test', version: before.version + 1 });
  });

  it('acts with what its membership is today, not with what it was', async () => {
    await owner('update memberships set role = $2 where id = $1', example.liaison.membershipId, 'facilitator');
    const before = await website();
    const answer = await call<{ actingMunicipality: { name: string } }>(`{ actingMunicipality { name } }`);
    expect(answer.data?.actingMunicipality.name).toBe(example.municipality.name);
    const refused = await rename('https://role.test', before.version);
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await website()).toEqual(before);
    await owner('update memberships set role = $2 where id = $1', example.liaison.membershipId, 'liaison');
    expect((await rename('https://again.test', before.version)).data?.done.__typename).toBe('Municipality');
  });

  it('ends with its membership', async () => {
    await owner("update memberships set ends_on = '2026-03-01' where id = $1", example.liaison.membershipId);
    expect((await call(MINE)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await owner('update memberships set ends_on = null where id = $1', example.liaison.membershipId);
    expect((await call(MINE)).errors).toBeUndefined();
  });

  it('notes its last use', async () => {
    await owner("update access_tokens set last_used_at = '2020-01-01' where id = $1", token.id);
    await call(MINE);
    await example.product.settled();
    const [row] = await asOwner<{ used: boolean }>(example.product.database, "select last_used_at > '2025-01-01' as used from access_tokens where id = $1", [token.id]);
    expect(row).toEqual({ used: true });
  });
});
