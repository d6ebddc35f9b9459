import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequestHandler } from '@react-router/express';
import express, { type Express, type Request, type Response } from 'express';
import { RouterContextProvider, type ServerBuild } from 'react-router';
import type { Locale } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf, logFault } from './faults.js';
import type { ExecuteGraphql } from './graphql/execute.js';
import { localeOf } from './graphql/operation-factory.js';
import { allowStyle, mailHeaders } from './security.js';
import type { SignInSteps } from './sign-in-steps.js';
import type { TakeUpload } from './web-uploads.js';

/** Context keys of the built web app; they are the build's own objects. */
interface WebContexts {
  executeContext: never;
  signInContext: never;
  uploadContext: never;
  nonceContext: never;
  originContext: never;
  acceptedLocaleContext: never;
  localeContext: never;
  faultContext: never;
  allowStyleContext: never;
  showMailContext: never;
}

export interface WebParts {
  execute: ExecuteGraphql;
  /** Steps of the sign-in pages' forms, for who sends this request, in the language of the page. */
  signIn: (request: Request, locale: () => Locale) => SignInSteps;
  /** Takes in the file of a page's form, for who sends this request, in the language of the page. */
  upload: (request: Request, locale: () => Locale) => TakeUpload;
  publicUrl: string;
}

const BUILD = fileURLToPath(new URL('../../web/build', import.meta.url));

export const webIsBuilt = (): boolean => existsSync(join(BUILD, 'server/index.js'));

/** Serves the built web app's files and, for every address that is nobody else's, its pages. */
export async function mountWeb(app: Express, parts: WebParts, owned: (path: string) => boolean): Promise<void> {
  const build = (await import(pathToFileURL(join(BUILD, 'server/index.js')).href)) as ServerBuild;
  const contexts = (build.entry.module as unknown as { contexts: WebContexts }).contexts;
  app.use('/assets', express.static(join(BUILD, 'client/assets'), { immutable: true, maxAge: '1y', index: false }));
  const files = express.static(join(BUILD, 'client'), { maxAge: '1h', index: false });
  app.use((request, response, next) => (owned(request.path) ? next() : files(request, response, next)));
  const handler = createRequestHandler({
    build,
    getLoadContext: (request: Request, response: Response) => {
      const context = new RouterContextProvider();
      const execute: ExecuteGraphql = (document, variables, page, extra) => parts.execute(document, variables, page, extra, request.ip ?? null);
      context.set(contexts.executeContext, execute as never);
      const accepted = localeOf(request.get('accept-language'));
      context.set(contexts.acceptedLocaleContext, accepted as never);
      // The page settles its reader's language after this.
      const locale = (): Locale => (context.get(contexts.localeContext) as Locale | null) ?? accepted;
      context.set(contexts.signInContext, parts.signIn(request, locale) as never);
      context.set(contexts.uploadContext, parts.upload(request, locale) as never);
      const correlationId = correlationIdOf(request.get(CORRELATION_HEADER));
      context.set(contexts.faultContext, { correlationId, log: (error: unknown) => logFault(error, correlationId) } as never);
      context.set(contexts.nonceContext, response.locals['nonce'] as never);
      context.set(contexts.allowStyleContext, ((css: string) => allowStyle(response, css)) as never);
      context.set(contexts.showMailContext, (() => mailHeaders(response)) as never);
      context.set(contexts.originContext, parts.publicUrl as never);
      return context;
    },
  });
  app.use((request, response, next) => (owned(request.path) ? next() : void handler(request, response, next)));
}
