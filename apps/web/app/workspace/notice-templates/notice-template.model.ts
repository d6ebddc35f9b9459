import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Language, NoticeTemplateInput } from '@tequio/contracts';
import { runHere } from '../acting.js';
import { errorsOf, is } from '../forms/outcomes.js';
import { orNull, type Typed } from '../forms/typed.js';
import type { Call } from '../operations.js';
import { NOTICE_PREVIEW } from './notice-templates.queries.js';

/** A kind, what has happened and the language, from the address of a page. */
export interface Addressed {
  kind: string;
  situation: string;
  language: Language;
}

export const addressed = ({ params, request }: { params: Record<string, string | undefined>; request: Request }): Addressed => ({
  kind: params['kind'] ?? '',
  situation: params['situation'] ?? '',
  language: (new URL(request.url).searchParams.get('idioma') === 'en' ? 'EN' : 'ES') as Language,
});

/** Page of a wording, below the space. */
export const templatePath = ({ kind, situation, language }: { kind: string; situation: string; language: string }, page = ''): string =>
  `/ajustes/avisos/${kind}/${situation}${page && `/${page}`}${language === 'EN' ? '?idioma=en' : ''}`;

/** The words that a form says. */
export const templateFrom = (at: Addressed, typed: Typed): NoticeTemplateInput => ({
  ...at,
  subject: typed['subject'] ?? '',
  opening: orNull(typed['opening'] ?? ''),
  body: (typed['body'] ?? '').replace(/\r\n/g, '\n'),
  closing: orNull(typed['closing'] ?? ''),
});

/** What is shown beside the form: the notice as it would be read, or what keeps it from being shown. */
export async function previewOf(call: Call, base: string, template: NoticeTemplateInput) {
  const { result } = await runHere(call, NOTICE_PREVIEW, { template });
  if (!is(result, 'NoticePreview')) return { shown: null, errors: errorsOf(result) ?? {} };
  const { subject, line, text, example, placeName, toldAt } = result;
  const href = `${base}${templatePath(template, 'previa')}`;
  return { shown: { subject, line, text, example, placeName, toldAt, href: `${href}${href.includes('?') ? '&' : '?'}v=${packed(template)}` }, errors: null };
}

/** Words in an address: a frame reads its page by GET, and a text of four thousand letters is too long for one as it is. */
const packed = ({ subject, opening, body, closing }: NoticeTemplateInput): string =>
  deflateRawSync(JSON.stringify([subject, opening, body, closing])).toString('base64url');

/** As many characters are all words that the API takes, and more. */
const MOST = 64 * 1024;

/** The words of an address; null where it holds none. */
export function unpacked(at: Addressed, given: string | null): NoticeTemplateInput | null {
  try {
    const [subject, opening, body, closing] = JSON.parse(inflateRawSync(Buffer.from(given ?? '', 'base64url'), { maxOutputLength: MOST }).toString()) as unknown[];
    return { ...at, subject: String(subject), opening: opening ? String(opening) : null, body: String(body), closing: closing ? String(closing) : null };
  } catch {
    return null;
  }
}
