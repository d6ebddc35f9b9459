import { RouterContextProvider } from 'react-router';
import { executeContext, type GraphQLAnswer } from './context.js';
import { found, graphql } from './graphql.js';

const request = new Request('http://localhost/');

async function ask(answer: GraphQLAnswer<unknown>): Promise<unknown> {
  const context = new RouterContextProvider();
  context.set(executeContext, () => Promise.resolve(answer));
  return graphql(context, request, '{ a }', {}).catch((thrown: unknown) => thrown);
}

describe('an operation of a page', () => {
  it('hands over the data', async () => {
    expect(await ask({ data: { a: 1 } })).toEqual({ a: 1 });
  });

  it.each([
    ['NOT_FOUND', 404],
    ['FORBIDDEN', 403],
    ['UNAUTHENTICATED', 401],
    ['BAD_REQUEST', 400],
    ['BAD_ID', 404],
    ['RATE_LIMITED', 429],
    ['SOMETHING_ELSE', 500],
  ])('answers %s as %i with the number that support asks for, and no internal message', async (code, status) => {
    const errors = [{ message: 'relation "x" does not exist', extensions: { code, correlationId: 'c1' } }];
    const thrown = await ask({ data: { a: 1 }, errors });
    expect(thrown).toMatchObject({ data: { code, correlationId: 'c1' }, init: { status } });
    expect(JSON.stringify(thrown)).not.toContain('does not exist');
  });

  it('does not take an empty answer for data', async () => {
    expect(await ask({ data: null })).toMatchObject({ init: { status: 500 } });
  });

  it('shows what is not published as not found', () => {
    expect(() => found(null)).toThrow(expect.objectContaining({ init: { status: 404 } }));
    expect(found(0)).toBe(0);
  });
});
