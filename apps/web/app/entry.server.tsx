import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createReadableStreamFromReadable } from '@react-router/node';
import { renderToPipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type EntryContext, type HandleErrorFunction, type RouterContextProvider } from 'react-router';
import { faultContext, nonceContext } from './context.js';
import { FaultNumberProvider } from './fault-number.js';
import { NonceProvider } from './nonce.js';
import { documentLocale, ReaderLocaleProvider } from './reader-locale.js';
import { entityTag, holds, isPublic } from './portal/frame/page-caching.js';

/** The build's own context keys: the process that serves the app must set these objects, not copies of them. */
export * as contexts from './context.js';

export const streamTimeout = 10_000;

/** What failed while a page was made goes to the log under the number that the page shows. An address that leads nowhere is no fault. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.get(faultContext).log(error);
};

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
    let begun = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce ?? ''}>
        <ReaderLocaleProvider value={documentLocale(loadContext, request.url)}>
          <FaultNumberProvider value={loadContext.get(faultContext).correlationId}>
            <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
          </FaultNumberProvider>
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
        onShellReady() {
          begun = true;
        },
        onError(error) {
          answered = 500;
          // One that ends the whole page is handed on, and logged by who takes it.
          if (begun) loadContext.get(faultContext).log(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
