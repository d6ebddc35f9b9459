import { fillable, fillPlaceholders, findText, issue, line, prose, text, type Locale, type Params } from '@tequio/platform';
import { z } from 'zod';
import { notificationsDictionary } from '../notifications.dictionary.js';
import { allNoticeKinds, contextOf, findNoticeKind, type NoticeKind, type NoticeWording } from '../notices/notice-kind.js';
import type { RenderedNotice } from '../notices/notice-renderers.js';

/** What a network may write of a notice. Why it comes, its button, its foot and its looks are the product's. */
export interface NoticeWords {
  /** Also its heading, and its line in the list. */
  subject: string;
  /** Before the text, where the notice is a mail of its own. */
  opening: string | null;
  /** Paragraphs, parted by an empty line. */
  body: string;
  /** After the text, as the opening. */
  closing: string | null;
}

/** What is worded: a kind, what has happened, and the language. */
export interface WordingKey {
  kind: string;
  situation: string;
  locale: Locale;
}

const refuses = (pattern: RegExp, code: Parameters<typeof notificationsDictionary.key>[0]) => (value: string, check: z.core.$RefinementCtx) => {
  if (pattern.test(value)) check.addIssue(issue(notificationsDictionary.key(code), []));
};
const noMarkup = refuses(/<[a-z!/][^<>]*>|&[a-z]+;|&#\w+;/i, 'input.words_markup');
const noBreak = refuses(/[\r\n\p{Zl}\p{Zp}]/u, 'input.words_break');
const noLink = refuses(/https?:|www\./i, 'input.words_link');
const emptied = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null)), schema.nullable());

/** A network's words for notices of a kind: everything that they name is known there, and nothing is missing that they must name. */
export function wordsSchema({ variables, required }: NoticeWording) {
  const names = Object.keys(variables);
  return z
    .object({
      subject: fillable(z.string().superRefine(noBreak).pipe(line(150)).superRefine(noLink).superRefine(noMarkup), names),
      opening: emptied(fillable(prose(400).superRefine(noMarkup), names)),
      body: fillable(prose(4000).superRefine(noMarkup), names),
      closing: emptied(fillable(prose(400).superRefine(noMarkup), names)),
    })
    .superRefine(({ subject, body }, check) => {
      const missing = required.filter((name) => ![subject, body].some((part) => part.includes(`{${name}}`)));
      if (!missing.length) return;
      const list = missing.map((name) => `{${name}}`).join(', ');
      check.addIssue(issue(notificationsDictionary.key('input.words_missing'), ['body'], { missing: list }));
    });
}

/** The wording that a key names; null where the product has none, or has it no more. */
export function wordingOf({ kind, situation }: Pick<WordingKey, 'kind' | 'situation'>): { kind: NoticeKind; wording: NoticeWording } | null {
  const found = findNoticeKind(kind);
  return found?.wording && Object.hasOwn(found.wording.texts, situation) ? { kind: found, wording: found.wording } : null;
}

/** Whether words that were kept still fit what the product can say. */
export function fits(key: WordingKey, words: NoticeWords): boolean {
  const found = wordingOf(key);
  return !!found && wordsSchema(found.wording).safeParse(words).success;
}

/** A notice in the product's words: subject and text, and where it has one a heading of its own. */
export function wordNotice<Fact extends string, Situation extends string>(
  kind: NoticeKind<Fact, Situation>,
  locale: Locale,
  situation: Situation,
  facts: Readonly<Record<Fact, string | number>>,
  path: string,
): RenderedNotice {
  const place = placeOf(kind, situation);
  const subject = text(locale, `${place}.subject`, facts);
  return {
    subject,
    heading: findText(locale, `${place}.heading`, facts) ?? subject,
    paragraphs: [text(locale, `${place}.body`, facts)],
    action: { label: text(locale, `${place}.action`, facts), path },
    told: { situation, facts },
  };
}

/** The same notice in a network's words. What they can name is what the product's name too. */
export function wordedBy(kind: NoticeKind, words: NoticeWords, rendered: RenderedNotice): RenderedNotice {
  const facts = rendered.told?.facts ?? {};
  const values = Object.fromEntries(Object.entries(kind.wording!.variables).map(([name, fact]) => [name, String(facts[fact] ?? '')]));
  const fill = (part: string) => fillPlaceholders(part, values);
  const subject = fill(words.subject);
  return {
    ...rendered,
    subject,
    heading: subject,
    // Parted before they are filled in, so that a fact with an empty line in it stays one paragraph.
    paragraphs: words.body.split(/\n\s*\n/).map(fill),
    opening: words.opening && fill(words.opening),
    closing: words.closing && fill(words.closing),
  };
}

/** The product's words as a network would have written them: what to begin with. */
export function wordsOfProduct(kind: NoticeKind, situation: string, locale: Locale): NoticeWords {
  const place = placeOf(kind, situation);
  const named = Object.fromEntries(Object.entries(kind.wording!.variables).map(([name, fact]) => [fact, `{${name}}`]));
  return { subject: text(locale, `${place}.subject`, named), opening: null, body: text(locale, `${place}.body`, named), closing: null };
}

/** A made-up happening, where a network has none of a kind to look at. */
export function exampleOf(kind: NoticeKind, situation: string, locale: Locale): RenderedNotice {
  const facts: Params = Object.fromEntries(
    Object.entries(kind.wording!.variables).map(([name, fact]) => [fact, text(locale, `${contextOf(kind)}.example.${name}`)]),
  );
  return wordNotice(kind, locale, situation, facts, '/');
}

/** Kinds whose wording lacks a text, or names what it does not declare, in one of the languages; checked at boot. */
export function misworded(): string[] {
  return allNoticeKinds().flatMap(({ wording, ...rest }) => {
    if (!wording) return [];
    const kind = { ...rest, wording };
    const texts = Object.keys(wording.variables).flatMap((name) => ['variable', 'example'].map((of) => `${contextOf(kind)}.${of}.${name}`));
    const situations = Object.keys(wording.texts);
    if (situations.length > 1) texts.push(...situations.map((situation) => situationKey(kind, situation)));
    return (['es', 'en'] as const).flatMap((locale) => [
      ...texts.filter((key) => findText(locale, key) === null).map((key) => `${key} (${locale})`),
      ...situations.filter((situation) => !fits({ kind: kind.key, situation, locale }, wordsOfProduct(kind, situation, locale))).map((situation) => `${kind.key}/${situation} (${locale})`),
    ]);
  });
}

/** Key of what tells one situation of a kind from its others. */
export const situationKey = (kind: NoticeKind, situation: string): string => `${contextOf(kind)}.situation.${situation}`;

const placeOf = (kind: NoticeKind, situation: string): string => `${contextOf(kind)}.${kind.wording!.texts[situation]!}`;
