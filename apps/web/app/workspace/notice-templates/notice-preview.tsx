import type { LoaderFunctionArgs } from 'react-router';
import { showMailContext } from '../../context.js';
import { runHere } from '../acting.js';
import { is } from '../forms/outcomes.js';
import { notHere } from '../forms/typed.js';
import { addressed, unpacked } from './notice-template.model.js';
import { NOTICE_PREVIEW } from './notice-templates.queries.js';

/** A mail as its readers see it, for the frames of the page on which it is worded. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const template = unpacked(addressed({ params, request }), new URL(request.url).searchParams.get('v'));
  if (!template) throw notHere();
  const { result } = await runHere({ context, request }, NOTICE_PREVIEW, { template });
  if (!is(result, 'NoticePreview')) throw notHere();
  context.get(showMailContext)();
  return new Response(result.html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
