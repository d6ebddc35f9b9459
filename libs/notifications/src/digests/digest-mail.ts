import { mailHtml, mailText, type MailContent, type MailSection, type Voice } from '../mail/mail-layout.js';
import { mailLook, type NoticesToMail, type RenderedInMail } from '../deliveries/notice-mail.js';
import { notificationsDictionary } from '../notifications.dictionary.js';

/** More things than anybody reads in one mail are counted, not told. */
const MOST_THINGS = 30;

/** One mail of all that is new for its reader in a network: by thing, the one with the latest news first, and of each its latest state. */
export function digestMail({ digest, rendered, locale, audience, place, publicUrl, unsubscribePath, choicesPath }: NoticesToMail & { digest: 'daily' | 'weekly' }): {
  subject: string;
  text: string;
  html: string;
} {
  const things = byThing(rendered);
  const voice: Voice = audience === 'follower' ? 'tú' : things[0]!.at(-1)!.kind.voice;
  const say = (key: 'subject' | 'subject_more' | 'heading' | 'reason' | 'more', params = {}) =>
    notificationsDictionary.text(locale, `digest.${digest}.${key}.${voice === 'tú' ? 'tu' : 'usted'}`, params);
  const first = things[0]!.at(-1)!.words.subject;
  const subject = things.length === 1 ? say('subject', { first }) : say('subject_more', { first, more: things.length - 1 });
  const shown = things.slice(0, MOST_THINGS);
  const content: MailContent = {
    locale,
    voice,
    subject,
    heading: say('heading', { count: things.length }),
    sections: [
      ...shown.map((thing) => sectionOf(thing, publicUrl)),
      ...(shown.length < things.length ? [{ heading: null, paragraphs: [say('more', { count: things.length - shown.length })] }] : []),
    ],
    action: null,
    place: { ...place, municipality: null },
    look: mailLook(place, publicUrl),
    reason: say('reason'),
    unsubscribeUrl: unsubscribePath && publicUrl + unsubscribePath,
    choicesUrl: choicesPath && publicUrl + choicesPath,
  };
  return { subject, text: mailText(content), html: mailHtml(content) };
}

/** Notices of each thing, oldest first; the thing with the latest news first. */
function byThing(rendered: readonly RenderedInMail[]): RenderedInMail[][] {
  const things = new Map<string, RenderedInMail[]>();
  for (const notice of rendered) {
    const thing = things.get(notice.subjectId) ?? [];
    // Read anew, so that the order is that of the latest of each.
    things.delete(notice.subjectId);
    things.set(notice.subjectId, [...thing, notice]);
  }
  return [...things.values()].reverse();
}

function sectionOf(thing: readonly RenderedInMail[], publicUrl: string): MailSection {
  const latest = thing.at(-1)!;
  const { action } = latest.words;
  return {
    heading: latest.words.heading,
    place: latest.municipality,
    paragraphs: [...latest.words.paragraphs, ...thing.slice(0, -1).map(({ words }) => words.heading)],
    link: action && { label: action.label, url: publicUrl + action.path },
  };
}
