import type { LoaderFunctionArgs } from 'react-router';
import { runHere } from '../acting.js';
import { isId, notHere } from '../forms/typed.js';
import { PLAN_SHEET } from '../plans/plans.queries.js';

/** The plan as a sheet, in the format that its import takes back. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const planId = params['plan'] ?? '';
  if (!isId(planId)) throw notHere();
  const format = new URL(request.url).searchParams.get('formato') === 'csv' ? 'CSV' : 'XLSX';
  const { planSheet } = await runHere({ context, request }, PLAN_SHEET, { planId, format });
  return new Response(Buffer.from(planSheet.base64, 'base64'), {
    headers: { 'Content-Type': planSheet.mediaType, 'Content-Disposition': `attachment; filename="${planSheet.fileName.replace(/[^\w.-]/g, '_')}"`, 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' },
  });
}
