import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { AppError, type GraphqlContext } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf } from '../faults.js';
import { LIMITS } from '../graphql/limits.js';
import { refuseCall } from '../graphql/operation.plugin.js';
import { localeOf, OperationFactory } from '../graphql/operation-factory.js';
import { refusalOf } from './refusal.js';

export interface DoorParts {
  /** The caller's address, as far as proxies are trusted. */
  addressOf: (request: IncomingMessage) => string | null;
  /** Headers of every answer that is data. */
  headers: (response: ServerResponse) => void;
  /** Told of every call as it arrives: it gets its number, and its time is taken. */
  arrived: (request: IncomingMessage, response: ServerResponse) => void;
  /** Packs the answer where the caller takes it packed. */
  packed: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Everything that is no plain call: it goes the long way, and is answered or refused there. */
  otherwise: RequestListener;
}

const PLAIN = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/**
 * The way in for a plain GraphQL call: a JSON body, not packed. It goes to Apollo directly, with all that Apollo refuses,
 * limits and words; the routing and the middleware for pages and files are half of the cost of a small answer.
 */
export function graphqlDoor(app: INestApplicationContext, path: string, parts: DoorParts): RequestListener {
  const operations = app.get(OperationFactory);
  let apollo: ApolloServer<GraphqlContext> | null = null;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    if (!body) return send(response, refusal(new AppError('TOO_LARGE'), request));
    let call: unknown;
    try {
      call = JSON.parse(body.toString());
    } catch {
      return send(response, refusal(new AppError('BAD_REQUEST'), request));
    }
    // The server is there once the application has started: nothing listens before.
    apollo ??= (app.get(GraphQLModule).graphQlAdapter as ApolloDriver).instance as unknown as ApolloServer<GraphqlContext>;
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
    const answered = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: call },
      context: () =>
        operations.called(request, parts.addressOf(request)).catch((error: unknown) => {
          throw refuseCall(error, localeOf(request.headers['accept-language']), correlationIdOf(headers.get(CORRELATION_HEADER)));
        }),
    });
    send(response, answered);
  };

  return (request, response) => {
    if (request.url !== path || request.method !== 'POST' || request.headers['content-encoding'] || !PLAIN.test(request.headers['content-type'] ?? ''))
      return parts.otherwise(request, response);
    parts.arrived(request, response);
    parts.headers(response);
    const go = () =>
      // Errors of the operation were caught and worded by Apollo; what is left is of the connection.
      void answer(request, response).catch((error: unknown) => {
        if (!response.headersSent && !request.destroyed) send(response, refusal(error, request));
        else response.destroy();
      });
    if (request.headers['accept-encoding']) parts.packed(request, response, go);
    else go();
  };
}

/** The body; null where it is too large: then the rest of it is not kept. */
function read(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((settle, fail) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > LIMITS.bodyBytes) {
        request.removeAllListeners('data').resume();
        settle(null);
      } else chunks.push(chunk);
    });
    request.once('end', () => settle(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.once('error', fail);
  });
}

function send(response: ServerResponse, { status = 200, headers, body }: HTTPGraphQLResponse): void {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not offered');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-length', Buffer.byteLength(body.string));
  response.statusCode = status;
  // As text it goes out in one piece with its headers.
  response.end(body.string);
}

function refusal(error: unknown, { headers }: IncomingMessage): HTTPGraphQLResponse {
  const { status, body } = refusalOf(error, headers);
  return { status, headers: new HeaderMap([['content-type', 'application/json; charset=utf-8']]), body: { kind: 'complete', string: JSON.stringify(body) } };
}
