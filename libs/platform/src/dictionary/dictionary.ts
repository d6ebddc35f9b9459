import type { Locale } from '../context/request-context.js';

type Entry = string;
type Entries = Record<string, Entry>;
export type Params = Record<string, string | number>;

const spaces = new Map<string, { es: Entries; en: Entries }>();

/**
 * Texts of one context in the interface's languages. `en` has the keys of `es`, or it does not compile.
 * A text takes its values as `{name}`; keys are unique in the product because they begin with the context's name.
 */
export function defineDictionary<const Es extends Entries>(space: string, texts: { es: Es; en: { [K in keyof Es]: string } }) {
  if (spaces.has(space)) throw new Error(`dictionary ${space} is defined twice`);
  spaces.set(space, texts);
  return {
    text: (locale: Locale, key: keyof Es & string, params: Params = {}) => fill(texts[locale][key]!, params),
    /** The key as other contexts and the wire name it. */
    key: <K extends keyof Es & string>(key: K) => `${space}.${key}` as const,
  };
}

/** Text of a full key (`space.key`); null where no dictionary has it. */
export function findText(locale: Locale, fullKey: string, params: Params = {}): string | null {
  const dot = fullKey.indexOf('.');
  const text = spaces.get(fullKey.slice(0, dot))?.[locale][fullKey.slice(dot + 1)];
  return text === undefined ? null : fill(text, params);
}

export function text(locale: Locale, fullKey: string, params: Params = {}): string {
  const found = findText(locale, fullKey, params);
  if (found === null) throw new Error(`no text for ${fullKey}`);
  return found;
}

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}
