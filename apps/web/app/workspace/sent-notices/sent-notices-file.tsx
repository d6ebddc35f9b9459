import type { LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { csvResponse } from '../institute/csv.js';
import { everyPage } from '../institute/every-page.js';
import { exportRows, readFilters } from './sent-notices.model.js';
import { SENT_NOTICES } from './sent-notices.queries.js';
import { sentNoticesText } from './sent-notices.text.js';

/** The list with its filters, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const filters = readFilters(new URL(request.url).searchParams);
  const rows = await everyPage(async (after) => (await runHere({ context, request }, SENT_NOTICES, { first: 200, after, ...filters })).sentNotices);
  return csvResponse(exportRows(rows, locale, context.get(spaceContext).network.timeZone), sentNoticesText[locale].exportFile);
}
