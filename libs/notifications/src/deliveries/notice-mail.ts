import { logoPath } from '@tequio/network';
import type { Locale } from '@tequio/platform';
import type { CalendarCall } from '../mail/calendar-part.js';
import { mailHtml, mailText, type MailContent, type Voice } from '../mail/mail-layout.js';
import type { NoticeKind } from '../notices/notice-kind.js';
import type { RenderedNotice } from '../notices/notice-renderers.js';
import { notificationsDictionary } from '../notifications.dictionary.js';
import type { Place } from './recipients.js';

/** A notice as it is told in a mail. */
export interface RenderedInMail {
  kind: NoticeKind;
  words: RenderedNotice;
  subjectId: string;
  /** Name of the municipality that it comes from; null where it comes from the network itself. */
  municipality: string | null;
}

export interface NoticesToMail {
  /** Notices about one thing, or of one summary, oldest first; at least one. */
  rendered: readonly RenderedInMail[];
  locale: Locale;
  audience: 'person' | 'follower';
  place: Place;
  publicUrl: string;
  unsubscribePath: string | null;
  /** Where the reader chooses how mail comes; null where nothing of it can be chosen. */
  choicesPath: string | null;
}

/** One mail of all that is new about one thing; the latest comes first and gives the subject and the button. */
export function noticeMail({ rendered, locale, audience, place, publicUrl, unsubscribePath, choicesPath }: NoticesToMail): {
  subject: string;
  text: string;
  html: string;
  /** The meeting that the latest calls to, who calls, and where more stands of it. */
  call: { meeting: CalendarCall; by: string; url: string } | null;
} {
  const [latest, ...earlier] = rendered.toReversed();
  const voice: Voice = audience === 'follower' ? 'tú' : latest!.kind.voice;
  const { words } = latest!;
  const subject = earlier.length
    ? notificationsDictionary.text(locale, 'mail.several', { subject: words.subject, more: earlier.length })
    : words.subject;
  const content: MailContent = {
    locale,
    voice,
    subject,
    heading: words.heading,
    sections: [
      { heading: null, paragraphs: earlier.length ? words.paragraphs : around(words) },
      ...earlier.map(({ words: other }) => ({ heading: other.heading, paragraphs: other.paragraphs })),
    ],
    action: words.action && { label: words.action.label, url: publicUrl + words.action.path },
    place,
    look: mailLook(place, publicUrl),
    reason: reasonFor(locale, voice, audience === 'follower' || unsubscribePath !== null, place),
    unsubscribeUrl: unsubscribePath && publicUrl + unsubscribePath,
    choicesUrl: choicesPath && publicUrl + choicesPath,
  };
  const call = words.calendar ? { meeting: words.calendar, by: place.municipality ?? place.network ?? 'Tequio', url: content.action?.url ?? publicUrl } : null;
  return { subject, text: mailText(content), html: mailHtml(content), call };
}

/** How the place shows itself in a mail. */
export const mailLook = ({ accent, logo }: Pick<Place, 'accent' | 'logo'>, publicUrl: string): MailContent['look'] => ({
  accent,
  logo: logo && { url: publicUrl + logoPath(logo), width: logo.width, height: logo.height },
});

function reasonFor(locale: Locale, voice: Voice, follows: boolean, place: Place): string {
  if (follows) return notificationsDictionary.text(locale, voice === 'tú' ? 'mail.reason_follower_tu' : 'mail.reason_follower_usted');
  if (voice === 'tú') return notificationsDictionary.text(locale, 'mail.reason_person_tu');
  return notificationsDictionary.text(locale, 'mail.reason_person_usted', {
    place: place.municipality ?? place.network ?? 'Tequio',
  });
}

/** What a mail of its own says, from its opening to its closing. */
const around = ({ opening, paragraphs, closing }: RenderedNotice): string[] => [opening, ...paragraphs, closing].filter((part): part is string => !!part);
