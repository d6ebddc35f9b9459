import type { LoaderFunctionArgs } from 'react-router';
import { createFormats } from '@tequio/ui';
import { readerLocale } from '../../reader-locale.js';
import { runHere, spaceContext } from '../acting.js';
import { isId, notHere } from '../forms/typed.js';
import { todayIn } from '../days.js';
import { csvResponse } from '../institute/csv.js';
import { everyPage } from '../institute/every-page.js';
import { receiptState } from './announcement.model.js';
import { ANNOUNCEMENT_RECEIPTS } from './announcements.queries.js';
import { announcementsText } from './announcements.text.js';

/** What became of an announcement in each municipality, with the filter of the page, as a file. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const t = announcementsText[locale];
  const id = params['announcement'];
  if (!isId(id)) throw notHere();
  const state = receiptState(new URL(request.url).searchParams);
  const rows = await everyPage(async (after) => (await runHere({ context, request }, ANNOUNCEMENT_RECEIPTS, { id, state, first: 200, after })).announcementReceipts);
  const { timeZone } = context.get(spaceContext).network;
  const formats = createFormats(locale, timeZone);
  const moment = (at?: string | null) => (at ? `${todayIn(timeZone, new Date(at))} ${formats.time(at)}` : '');
  return csvResponse(
    [
      [t.place, t.state, t.file.openedBy, t.file.openedAt, t.file.knows, t.file.office, t.file.knowsAt],
      ...rows.map((one) => [one.placeName, t.receiptStates[one.state], one.openedOffice ?? '', moment(one.openedAt), one.acknowledgedName ?? '', one.acknowledgedOffice ?? '', moment(one.acknowledgedAt)]),
    ],
    t.file.name,
  );
}
