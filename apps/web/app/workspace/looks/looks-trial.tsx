import type { LoaderFunctionArgs } from 'react-router';
import { tryLooks } from './looks.model.js';

/** What colours would look like while they are typed. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams;
  const trial = await tryLooks({ context, request }, { primary: typed.get('primary') ?? '', secondary: typed.get('secondary') ?? '' });
  return Response.json(trial, { headers: { 'Cache-Control': 'no-store' } });
}
