import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphqlContext } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf, wordFault } from '../faults.js';
import { localeOf, OperationFactory } from './operation-factory.js';

export interface GraphqlAnswer<Data> {
  data: Data | null;
  errors: readonly GraphQLFormattedError[];
}

export type ExecuteGraphql = <Data, Variables extends Record<string, unknown>>(
  document: string,
  variables: Variables,
  request: Request,
  extra?: Record<string, string>,
  /** The visitor's address, for the limits that go by it. */
  ip?: string | null,
) => Promise<GraphqlAnswer<Data>>;

/**
 * GraphQL without a socket, for the product's own pages: the same policies, limits and masking as over HTTP.
 * The page's request carries the cookie and language; `extra` adds headers such as `Tequio-Acting-As`.
 */
export function inProcessGraphql(app: INestApplicationContext): ExecuteGraphql {
  const operations = app.get(OperationFactory);
  const apollo = (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance as unknown as ApolloServer<GraphqlContext>;
  return async (document, variables, request, extra = {}, ip = null) => {
    const added = new Headers(extra);
    const get = (name: string) => added.get(name) ?? request.headers.get(name) ?? undefined;
    let context: GraphqlContext;
    try {
      context = await operations.make({ get }, ip);
    } catch (error) {
      const { formatted } = wordFault(error, localeOf(get('accept-language')), correlationIdOf(get(CORRELATION_HEADER)));
      return { data: null, errors: [formatted] };
    }
    const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('incremental delivery is not offered');
    return { data: (body.singleResult.data ?? null) as never, errors: body.singleResult.errors ?? [] };
  };
}
