import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Database } from '@tequio/platform';
import { CallerResolver, IdentityAuth } from '@tequio/identity';
import { startProduct, type Product } from '../support/product.js';

const ID = '018f0000-0000-7000-8000-000000000000';
const SECRET = 'relation "secret_table" does not exist';

/** What fails on our side beside GraphQL: the caller and the log have one number for it, and the caller nothing else of it. */
describe('a fault outside GraphQL', () => {
  let product: Product;
  let logged: jest.SpiedFunction<Logger['error']>;

  beforeAll(async () => {
    product = await startProduct();
  });
  afterAll(() => product?.close());
  beforeEach(() => {
    logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  const call = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const answer = await fetch(product.url + path, { ...init, headers });
    const text = await answer.text();
    expect(text).not.toMatch(/secret_table|stack/);
    return { status: answer.status, body: JSON.parse(text) as { code: string; message: string; correlationId: string } };
  };
  // Jobs that meet the same have no caller, and no number.
  const inLog = () => logged.mock.calls.map(([line]) => line as { correlationId?: string; error?: string }).filter(({ correlationId, error }) => correlationId && error?.includes('secret_table'));

  it('of a file is told under the number that the caller gave, else under a new one', async () => {
    jest.spyOn(product.app.get(Database), 'sql').mockRejectedValue(new Error(SECRET));
    const named = await call(`/files/${ID}`, { 'x-request-id': 'traza-de-prueba-2' });
    expect(named).toMatchObject({ status: 500, body: { code: 'INTERNAL', correlationId: 'traza-de-prueba-2', message: expect.stringMatching(/comparta esta clave: traza-de-prueba-2/) } });
    const unnamed = await call(`/files/${ID}`, { 'x-request-id': '<b>' });
    expect(unnamed.body.correlationId).toMatch(/^[\da-f-]{36}$/);
    expect(unnamed.body.message).toContain(unnamed.body.correlationId);
    expect(inLog().map(({ correlationId }) => correlationId)).toEqual([named.body.correlationId, unnamed.body.correlationId]);
  });

  it('is told as well where it is not even known who calls', async () => {
    jest.spyOn(product.app.get(CallerResolver), 'resolve').mockRejectedValue(new Error(SECRET));
    const file = await call('/files', { 'accept-language': 'en' }, { method: 'POST' });
    expect(file).toMatchObject({ status: 500, body: { code: 'INTERNAL', message: expect.stringMatching(/share this key/) } });
    const operation = await fetch(`${product.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    const { errors } = (await operation.json()) as { errors: { extensions: { correlationId: string } }[] };
    expect(inLog().map(({ correlationId }) => correlationId)).toEqual([file.body.correlationId, errors[0]!.extensions.correlationId]);
  });

  it('of sign-in is told in the same way', async () => {
    jest.spyOn(product.app.get(IdentityAuth), 'handler').mockRejectedValue(new Error(SECRET));
    const told = await call('/api/auth/ok', { 'x-request-id': 'traza-de-prueba-3' });
    expect(told).toMatchObject({ status: 500, body: { code: 'INTERNAL', correlationId: 'traza-de-prueba-3' } });
    expect(inLog().map(({ correlationId }) => correlationId)).toEqual(['traza-de-prueba-3']);
  });

  it('within what signs people in is told in the same way', async () => {
    const { internalAdapter } = await product.app.get(IdentityAuth).auth.$context;
    jest.spyOn(internalAdapter, 'findUserByEmail').mockRejectedValue(new Error(SECRET));
    const asked = { method: 'POST', body: JSON.stringify({ email: 'nadie@ejemplo.mx', password: 'cualquiera-larga' }) };
    const told = await call('/api/auth/sign-in/email', { 'content-type': 'application/json', origin: product.url, 'x-request-id': 'traza-de-prueba-5' }, asked);
    expect(told).toMatchObject({ status: 500, body: { code: 'INTERNAL', correlationId: 'traza-de-prueba-5' } });
    expect(inLog().map(({ correlationId }) => correlationId)).toEqual(['traza-de-prueba-5']);
  });

  it('is no fault where an address leads nowhere: it has its number, and nothing is logged', async () => {
    expect(await call('/files/nothing/here', { 'x-request-id': 'traza-de-prueba-4' })).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', correlationId: 'traza-de-prueba-4' } });
    expect(logged).not.toHaveBeenCalled();
  });
});
