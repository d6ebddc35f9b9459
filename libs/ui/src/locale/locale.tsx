import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { portalEn } from '../dictionary/portal.dictionary.en.js';
import { portalEs, type PortalDictionary } from '../dictionary/portal.dictionary.es.js';
import { createFormats, type Formats, type Locale } from './formats.js';

export interface LocaleValue {
  locale: Locale;
  t: PortalDictionary;
  formats: Formats;
}

const DICTIONARIES: Record<Locale, PortalDictionary> = { es: portalEs, en: portalEn };
const DEFAULT_TIME_ZONE = 'America/Mexico_City';
const Current = createContext<LocaleValue | null>(null);

/** @param timeZone IANA name, the network's; the capital's when no network is in sight. */
export function localeValue(locale: Locale, timeZone: string = DEFAULT_TIME_ZONE): LocaleValue {
  return { locale, t: DICTIONARIES[locale], formats: createFormats(locale, timeZone) };
}

export function LocaleProvider(props: { locale: Locale; timeZone?: string | undefined; children: ReactNode }) {
  const value = useMemo(() => localeValue(props.locale, props.timeZone), [props.locale, props.timeZone]);
  return <Current value={value}>{props.children}</Current>;
}

/** Language, words and formats of where the component stands. */
export function useLocale(): LocaleValue {
  const value = useContext(Current);
  if (!value) throw new Error('useLocale needs a LocaleProvider above it');
  return value;
}

/** A date in words that machines can read too. */
export function Day(props: { value: string; form?: 'long' | 'short' }) {
  const { formats } = useLocale();
  const text = props.form === 'short' ? formats.shortDate(props.value) : formats.longDate(props.value);
  return <time dateTime={props.value}>{text}</time>;
}

/** What people published, which is in Spanish: on pages in another language its language is marked. */
export function Published(props: { children: ReactNode }) {
  const { locale } = useLocale();
  return locale === 'es' ? props.children : <span lang="es-MX">{props.children}</span>;
}
