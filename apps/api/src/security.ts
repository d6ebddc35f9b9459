import { createHash, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

const nonce = (_request: unknown, response: unknown) => `'nonce-${(response as { locals: { nonce: string } }).locals.nonce}'`;

/**
 * Headers of every answer. Scripts run only with this answer's nonce; a form posts only to this site.
 * The referrer policy is not helmet's: `no-referrer` makes browsers send `Origin: null` and forms are refused.
 */
export function securityHeaders(secure: boolean): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", nonce],
          // A space's own colours change without a new document: their style carries the nonce.
          styleSrc: ["'self'", nonce],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'self'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      strictTransportSecurity: secure,
    }),
  ];
}

/** Lets this answer's page carry one style element with exactly this text. */
export function allowStyle(response: Response, css: string): void {
  const policy = response.getHeader('content-security-policy');
  const hash = createHash('sha256').update(css).digest('base64');
  if (typeof policy === 'string') response.setHeader('content-security-policy', policy.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`));
}

/** Lets this answer be a mail as its readers see it, in a frame of this site: with the styles on its elements, and nothing that runs or posts. */
export function mailHeaders(response: Response): void {
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'");
}

/** Headers of an answer that is data and no page: nothing in it may run, be framed or be taken for something else. */
export function dataHeaders(secure: boolean): (response: ServerResponse) => void {
  const headers = Object.entries({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  });
  return (response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  };
}
