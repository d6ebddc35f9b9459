import { notificationsDictionary } from '../notifications.dictionary.js';

/** How a mail speaks: citizens are «tú», members of a workspace are «usted». */
export type Voice = 'tú' | 'usted';

export interface MailSection {
  heading: string | null;
  /** Whose thing it is, where the sections of one mail come from several places. */
  place?: string | null;
  paragraphs: readonly string[];
  /** Where it can be seen, as a full address. */
  link?: { label: string; url: string } | null;
}

export interface MailLook {
  accent: string | null;
  /** At a full address. It stands beside the name in words, so that nothing is lost where pictures are blocked. */
  logo: { url: string; width: number; height: number } | null;
}

export interface MailContent {
  locale: 'es' | 'en';
  voice: Voice;
  subject: string;
  heading: string;
  sections: readonly MailSection[];
  /** The one thing to do, as a full address. */
  action: { label: string; url: string } | null;
  /** Who speaks, above the heading: the network, and the municipality where there is one. */
  place: { network: string | null; municipality: string | null };
  /** Its colour and picture; the product's where null. */
  look: MailLook | null;
  /** Why this mail comes, at its foot. */
  reason: string;
  unsubscribeUrl: string | null;
  /** Where the reader chooses how mail comes. */
  choicesUrl?: string | null;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign]!);

const FONT = "font-family:'Public Sans',system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

/** Colours of the public design; text pairs are at least 4.5:1 on light and dark grounds. */
const DARK = `@media (prefers-color-scheme: dark) {
  .ground { background: #0e1213 !important; }
  .sheet { background: #14191a !important; border-color: #37403f !important; }
  .ink { color: #eef1f0 !important; }
  .soft { color: #b9c4c5 !important; }
  .link { color: #7fd0d6 !important; }
  .button { background: #7fd0d6 !important; color: #0e1213 !important; }
}
@media (max-width: 480px) { .sheet { padding: 24px 20px !important; } }`;

/** The mail as an HTML document: one column, real headings, styles on the elements, nothing said by a picture alone. */
export function mailHtml(mail: MailContent): string {
  const words = (key: Parameters<typeof notificationsDictionary.text>[1]) =>
    escape(notificationsDictionary.text(mail.locale, key));
  const paragraph = (text: string) =>
    `<p class="ink" style="margin:0 0 16px;font-size:17px;line-height:1.5;color:#1d2426">${escape(text).replaceAll('\n', '<br>')}</p>`;
  const soft = 'font-size:14px;line-height:1.5;color:#4c585b';
  const accent = escape(mail.look?.accent ?? '#0b555c');
  const link = `color:${accent};text-decoration:underline`;
  const sections = mail.sections
    .map(
      (section) =>
        (section.heading
          ? `<h2 class="ink" style="margin:24px 0 8px;font-size:18px;line-height:1.3;font-weight:700;color:#1d2426">${escape(section.heading)}</h2>`
          : '') +
        (section.place ? `<p class="soft" style="margin:0 0 8px;${soft}">${escape(section.place)}</p>` : '') +
        section.paragraphs.map(paragraph).join('\n') +
        (section.link
          ? `<p style="margin:0 0 16px;font-size:17px;line-height:1.5"><a class="link" href="${escape(section.link.url)}" style="${link}">${escape(section.link.label)}</a></p>`
          : ''),
    )
    .join('\n');
  const action = mail.action
    ? `<p style="margin:24px 0"><a class="button" href="${escape(mail.action.url)}" style="display:inline-block;padding:13px 22px;border-radius:6px;background:${accent};color:#ffffff;font-size:17px;line-height:1.3;font-weight:700;text-decoration:none">${escape(mail.action.label)}</a></p>
<p class="soft" style="margin:0 0 4px;${soft}">${words(mail.voice === 'tú' ? 'mail.copy_tu' : 'mail.copy_usted')}</p>
<p style="margin:0;font-size:14px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word"><a class="link" href="${escape(mail.action.url)}" style="${link}">${escape(mail.action.url)}</a></p>`
    : '';
  const links = linksOf(mail).map(({ key, url }) => `<a class="link" href="${escape(url)}" style="${link}">${words(key)}</a>`);
  return `<!doctype html>
<html lang="${mail.locale === 'es' ? 'es-MX' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(mail.subject)}</title>
<style>${DARK}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f5f3ee;${FONT}">
<div class="ground" style="padding:24px 12px;background:#f5f3ee">
<div class="sheet" role="article" aria-label="${escape(mail.subject)}" style="max-width:560px;margin:0 auto;padding:32px;box-sizing:border-box;background:#ffffff;border:1px solid #d6d1c6;border-radius:6px">
${logoLine(mail)}<p class="soft" style="margin:0 0 20px;${soft}">${escape(placeLine(mail))}</p>
<h1 class="ink" style="margin:0 0 16px;font-size:25px;line-height:1.25;font-weight:700;color:#1d2426">${escape(mail.heading)}</h1>
${sections}
${action}
</div>
<div style="max-width:560px;margin:16px auto 0;padding:0 8px;box-sizing:border-box">
<p class="soft" style="margin:0;${soft}">${[escape(mail.reason), links.join(' · ')].filter(Boolean).join(' ')}</p>
</div>
</div>
</body>
</html>
`;
}

/** The same mail for who reads text only. */
export function mailText(mail: MailContent): string {
  const words = (key: Parameters<typeof notificationsDictionary.text>[1]) =>
    notificationsDictionary.text(mail.locale, key);
  const parts = [
    placeLine(mail),
    mail.heading,
    ...mail.sections.flatMap((section) => [
      ...(section.heading ? [section.heading] : []),
      ...(section.place ? [section.place] : []),
      ...section.paragraphs,
      ...(section.link ? [`${section.link.label}:\n${section.link.url}`] : []),
    ]),
    ...(mail.action ? [`${mail.action.label}:\n${mail.action.url}`] : []),
    '--',
    mail.reason,
    ...linksOf(mail).map(({ key, url }) => `${words(key)}:\n${url}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What the foot offers, each address once: where a summary is left, its reader chooses. */
function linksOf({ voice, choicesUrl = null, unsubscribeUrl }: MailContent) {
  const of = (key: 'choose' | 'leave', url: string | null) => (url === null ? [] : [{ key: `mail.${key}_${voice === 'tú' ? 'tu' : 'usted'}` as const, url }]);
  return [...of('choose', choicesUrl), ...of('leave', unsubscribeUrl === choicesUrl ? null : unsubscribeUrl)];
}

/** On white in both themes, for which it was drawn. */
function logoLine({ look }: MailContent): string {
  if (!look?.logo) return '';
  const { url, width, height } = look.logo;
  const shown = Math.round((44 * width) / height);
  return `<p style="margin:0 0 12px"><img src="${escape(url)}" alt="" width="${shown}" height="44" style="display:block;max-width:100%;height:auto;border:0;background:#ffffff"></p>\n`;
}

function placeLine({ place }: MailContent): string {
  return [place.municipality, place.network].filter(Boolean).join(' · ') || 'Tequio';
}
