import type { LoaderFunctionArgs } from 'react-router';
import { MY_DATA } from './account.queries.js';
import { requireMe } from '../acting.js';
import { run } from '../operations.js';

/** All that the product keeps about the reader, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  await requireMe(call);
  const { myData } = await run(call, MY_DATA, {});
  return new Response(myData, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tequio.json"',
      'Cache-Control': 'no-store',
    },
  });
}
