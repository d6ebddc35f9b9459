import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { DynamicModule, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import proxyAddress from 'proxy-addr';
import { IdentityAuth } from '@tequio/identity';
import { type Clock, type Config } from '@tequio/platform';
import { AppModule } from './app.module.js';
import { CORRELATION_HEADER, correlationIdOf, nameCall } from './faults.js';
import { graphqlDoor } from './graphql-door/door.js';
import { inProcessGraphql, type ExecuteGraphql } from './graphql/execute.js';
import { EXPLORER, explorer } from './graphql-door/explorer.js';
import { graphqlBody } from './graphql-door/limits.body.js';
import { GraphqlSockets } from './graphql-socket/graphql-sockets.js';
import { Metrics } from './health/metrics.js';
import { dataHeaders, securityHeaders } from './security.js';
import { signInSteps } from './sign-in-steps.js';
import { mountWeb, webIsBuilt } from './web.js';
import { webUploads } from './web-uploads.js';

/** First segments that are the api's; all others are pages. */
const OWNED = /^\/(graphql|api|files|health|hooks|metrics)([/?]|$)/;

/** Answers with data alone. */
const DATA = '/graphql';

/** Longer than a proxy keeps its connections (infra/proxy): whoever hangs up first must be the one who asks, or its next question is lost. */
const KEEP_ALIVE_MS = 130_000;

export interface ServerOptions {
  clock?: Clock;
  /** False where only the api is wanted, as in its tests. */
  pages?: boolean;
  /** Makes the application of its root module, where it is not to be put together as it is. */
  compose?: (root: DynamicModule, adapter: ExpressAdapter, options: NestApplicationOptions) => Promise<NestExpressApplication>;
}

const asItIs: NonNullable<ServerOptions['compose']> = (root, adapter, options) => NestFactory.create<NestExpressApplication>(root, adapter, options);

/** The HTTP process, ready to listen: GraphQL, sign-in, files, health and, where built, the pages. */
export async function createServer(config: Config, options: ServerOptions = {}): Promise<NestExpressApplication> {
  const server = express();
  server.disable('x-powered-by');
  // Answers to operations are for nobody to keep; pages and files bear tags of their own.
  server.disable('etag');
  if (config.trustProxy !== null) server.set('trust proxy', config.trustProxy);
  const app = await (options.compose ?? asItIs)(AppModule.forRoot(config, options.clock), new ExpressAdapter(server), {
    bodyParser: false,
    logger: config.logLevel === 'silent' ? false : config.logLevel === 'error' ? ['error'] : ['error', 'warn', 'log'],
    abortOnError: false,
  });
  const metrics = app.get(Metrics);
  const auth = app.get(IdentityAuth);
  const secure = config.publicUrl.startsWith('https:');
  const [ofData, ofPages] = [dataHeaders(secure), express.Router().use(...securityHeaders(secure))];
  const arrived = (request: IncomingMessage, response: ServerResponse) => {
    nameCall(request);
    const end = metrics.http.startTimer();
    const route = OWNED.exec(request.url ?? '')?.[1] ?? 'page';
    response.on('finish', () => end({ route, method: request.method!, status: String(response.statusCode) }));
  };
  const pack = compression();
  server.use((request, response, next) => {
    arrived(request, response);
    if (request.path !== DATA) return ofPages(request, response, next);
    ofData(response);
    next();
  });
  server.use(pack);
  server.use('/api/auth', (request, response, next) => void auth.handler(request, response).catch(next));
  if (config.environment === 'development') server.use(EXPLORER, explorer());
  server.use(DATA, graphqlBody());
  const pages = options.pages !== false && webIsBuilt();
  if (pages) {
    // GraphQL is there once the app has started; the first page is asked for later than that.
    let execute: ExecuteGraphql | null = null;
    await mountWeb(
      server,
      {
        execute: (...call) => (execute ??= inProcessGraphql(app))(...call),
        signIn: (request, locale) =>
          signInSteps(
            auth,
            { ip: request.ip ?? null, userAgent: request.get('user-agent') ?? null, cookie: request.get('cookie') ?? null },
            correlationIdOf(request.get(CORRELATION_HEADER)),
            locale,
          ),
        upload: (request, locale) => webUploads(app, request, locale),
        publicUrl: config.publicUrl,
      },
      (path) => OWNED.test(path),
    );
  }
  const http = app.getHttpServer() as Server;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  const addressOf = (request: IncomingMessage) =>
    config.trustProxy !== null ? proxyAddress(request, server.get('trust proxy fn') as never) : (request.socket.remoteAddress ?? null);
  app.get(GraphqlSockets).open(http, DATA, { addressOf, counted: (open) => metrics.sockets.set(open) });
  const [routed] = http.listeners('request') as RequestListener[];
  http.removeAllListeners('request').on(
    'request',
    graphqlDoor(app, DATA, {
      addressOf,
      headers: ofData,
      arrived,
      packed: pack as never,
      otherwise: routed!,
    }),
  );
  app.enableShutdownHooks();
  return app;
}
