import ical from 'ical-generator';
import type { LoaderFunctionArgs } from 'react-router';
import { runHere, spaceContext } from '../acting.js';
import { WHAT_NEXT } from '../municipality/home.queries.js';
import { originContext } from '../../context.js';
import { readerLocale } from '../../reader-locale.js';
import { workspaceText } from '../workspace.text.js';

/** Deadlines of the space as a calendar; whole days, so that no zone moves them. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const locale = readerLocale(context);
  const { membership } = context.get(spaceContext);
  const origin = context.get(originContext);
  const { whatNext } = await runHere({ context, request }, WHAT_NEXT, {});
  const calendar = ical({ name: `${workspaceText(locale).home.title} · ${membership.place.name}` });
  for (const item of whatNext) {
    if (!item.dueOn) continue;
    calendar.createEvent({
      id: `${item.key}@tequio`,
      start: new Date(`${item.dueOn}T00:00:00`),
      allDay: true,
      summary: item.title,
      description: item.consequence,
      url: `${origin}${item.href}`,
    });
  }
  return new Response(calendar.toString(), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="plazos.ics"',
      'Cache-Control': 'no-store',
    },
  });
}
