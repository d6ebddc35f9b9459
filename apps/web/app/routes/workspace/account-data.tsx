import type { LoaderFunctionArgs } from 'react-router';
import { ACCOUNT } from '../../workspace/account/account.queries.js';
import { requireMe } from '../../workspace/acting.js';
import { run } from '../../workspace/operations.js';

/** What the product holds of the reader's account, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const call = { context, request };
  const me = await requireMe(call);
  const account = await run(call, ACCOUNT, {});
  return new Response(JSON.stringify({ me, ...account }, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="tequio.json"',
      'Cache-Control': 'no-store',
    },
  });
}
