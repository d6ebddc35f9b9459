import { Router, type RequestHandler } from 'express';

/** Where a developer tries operations out. Only in development: elsewhere the schema does not show itself. */
export const EXPLORER = '/graphql/explorar';
const PARTS = `${EXPLORER}/partes/`;

const EXAMPLE = `# Networks of this deployment and their municipalities. An example of each operation: docs/api/examples
query Networks {
  networks {
    name
    slug
    municipalities(first: 5) {
      nodes {
        name
        stage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`;

/** The explorer's page and its parts, served from this machine: nothing is asked of another host. */
export function explorer(): RequestHandler {
  const router = Router();
  router.get('/', async (_request, response, next) => {
    try {
      const { ruruHTML } = await import('ruru/server');
      const nonce = String(response.locals['nonce']);
      const page = ruruHTML({
        endpoint: '/graphql',
        staticPath: PARTS,
        htmlParts: { titleTag: '<title>Tequio · GraphQL</title>' },
        clientConfig: { defaultQuery: EXAMPLE, isHeadersEditorEnabled: true, defaultHeaders: JSON.stringify({ 'Tequio-Acting-As': '' }) },
      });
      // The editor writes styles of its own and runs workers; both stay within this page.
      response.set(
        'content-security-policy',
        `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'`,
      );
      response.type('html').send(page.replaceAll('<script', `<script nonce="${nonce}"`));
    } catch (error) {
      next(error);
    }
  });
  router.use('/partes', async (request, response, next) => {
    const { serveStatic } = await import('ruru/static');
    request.url = request.originalUrl;
    serveStatic(PARTS)(request, response, next);
  });
  return router;
}
