import type { LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { csvResponse } from '../institute/csv.js';
import { everyPage } from '../institute/every-page.js';
import { exportRows, readFilters } from './due-dates.model.js';
import { DUE_DATES } from './due-dates.queries.js';
import { dueDatesText } from './due-dates.text.js';

/** The list with its filters, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const filters = readFilters(new URL(request.url).searchParams);
  const rows = await everyPage(async (after) => (await runHere({ context, request }, DUE_DATES, { first: 200, after, ...filters })).dueDates);
  return csvResponse(exportRows(rows, locale), dueDatesText[locale].file);
}
