import type { LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { spaceContext } from '../acting.js';
import { todayIn } from '../days.js';
import { csvResponse } from './csv.js';
import { standings } from './institute-home.data.js';
import { exportRows, readListQuery } from './institute-home.model.js';
import { workspaceText } from '../workspace.text.js';

/** The institute's list with its filters, as a file. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const { network } = context.get(spaceContext);
  const all = await standings({ context, request });
  return csvResponse(
    exportRows(all, readListQuery(new URL(request.url).searchParams), todayIn(network.timeZone), readerLocale(context)),
    workspaceText(locale).institute.exportFile,
  );
}
