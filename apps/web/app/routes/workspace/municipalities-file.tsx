import type { LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { spaceContext } from '../../workspace/acting.js';
import { todayIn } from '../../workspace/days.js';
import { csvResponse } from '../../workspace/institute/csv.js';
import { standings } from '../../workspace/institute/institute-home.data.js';
import { exportRows, readListQuery } from '../../workspace/institute/institute-home.model.js';
import { workspaceText } from '../../workspace/workspace.text.js';

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
