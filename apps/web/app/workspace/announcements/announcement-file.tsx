import type { LoaderFunctionArgs } from 'react-router';
import { readerLocale } from '../../reader-locale.js';
import { runHere } from '../acting.js';
import { isId, notHere } from '../forms/typed.js';
import { csvResponse } from '../institute/csv.js';
import { everyPage } from '../institute/every-page.js';
import { receiptState } from './announcement.model.js';
import { ANNOUNCEMENT_RECEIPTS } from './announcements.queries.js';
import { announcementsText } from './announcements.text.js';

/** What became of an announcement in each municipality, with the filter of the page, as a file. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const t = announcementsText[readerLocale(context)];
  const id = params['announcement'];
  if (!isId(id)) throw notHere();
  const state = receiptState(new URL(request.url).searchParams);
  const rows = await everyPage(async (after) => (await runHere({ context, request }, ANNOUNCEMENT_RECEIPTS, { id, state, first: 200, after })).announcementReceipts);
  const head = [t.places, t.state, t.opened, t.date, t.knows, t.date];
  return csvResponse([head, ...rows.map((one) => [one.placeName, t.receiptStates[one.state], one.openedOffice ?? '', one.openedAt ?? '', one.acknowledgedName ?? one.acknowledgedOffice ?? '', one.acknowledgedAt ?? ''])], t.fileName);
}
