import schema from '@tequio/contracts/schema.graphql?raw';

/** The schema of the API as a file. It changes with the product alone: an hour old is soon enough. */
export function loader(): Response {
  return new Response(schema, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
