import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A meeting that a notice calls to, changes or calls off (iTIP, RFC 5546). */
export interface CalendarCall {
  /** The same for the meeting in all that is said of it. */
  uid: string;
  /** Grows with each change. */
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
  title: string;
  venue: string;
  startsAt: Date;
  /** Null where nobody said how long it takes. */
  endsAt: Date | null;
}

export interface CalledBy {
  /** Of whose body the meeting is. */
  name: string;
  /** Address that mails come from. */
  address: string;
}

const PRODUCT = { company: 'Tequio', product: 'Tequio', language: 'ES' };

/**
 * The call as a calendar file, with moments in UTC: each calendar shows them in its own zone. It asks for no answer, since
 * who attends is said in the workspace. The same text from the same call.
 */
export function calendarPart(call: CalendarCall, { to, by, url, composedAt }: { to: string; by: CalledBy; url: string; composedAt: Date }): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[call.method] });
  calendar.createEvent({
    id: call.uid,
    sequence: call.sequence,
    stamp: composedAt,
    start: call.startsAt,
    ...(call.endsAt ? { end: call.endsAt } : {}),
    summary: call.title,
    location: call.venue,
    url,
    status: call.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: by.name, email: by.address },
    attendees: [{ email: to, rsvp: false, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION }],
  });
  return calendar.toString();
}

/** What the call of a calendar file does with the meeting; null where it is no call. */
export const methodOf = (calendar: string): string | null => /^METHOD:(REQUEST|CANCEL)\r?$/m.exec(calendar)?.[1] ?? null;
