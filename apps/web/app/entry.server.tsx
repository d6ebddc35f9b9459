import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { nonceContext } from './context.js';
import { NonceProvider } from './nonce.js';
import { documentLocale, ReaderLocaleProvider } from './reader-locale.js';
import { entityTag, holds, isPublic } from './portal/frame/page-caching.js';

/** The build's own context keys: the process that serves the app must set these objects, not copies of them. */
export * as contexts from './context.js';

export const streamTimeout = 10_000;

/**
 * Answers with a whole document. Streaming would leave the out-of-order boundaries to inline scripts,
 * and the public pages ship none.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  // A page for everyone has no scripts, and must be the same each time that it has not changed.
  const nonce = isPublic(headers) ? undefined : loadContext.get(nonceContext);
  return new Promise((resolve, reject) => {
    let answered = status;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce ?? ''}>
        <ReaderLocaleProvider value={documentLocale(loadContext, request.url)}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </ReaderLocaleProvider>
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          pipe(body);
          if (answered === 200 && isPublic(headers)) {
            buffer(body).then((page) => {
              const tag = entityTag(page);
              headers.set('ETag', tag);
              resolve(holds(request, tag) ? new Response(null, { headers, status: 304 }) : new Response(page, { headers, status: 200 }));
            }, reject);
          } else resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answered }));
        },
        onShellError: reject,
        onError() {
          answered = 500;
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
