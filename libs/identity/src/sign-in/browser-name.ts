import type { Locale } from '@tequio/platform';
import { identityDictionary } from '../identity.dictionary.js';

/** In this order: most browsers also name the ones that they resemble. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

const nameIn = (text: string, names: readonly [RegExp, string][]) => names.find(([sign]) => sign.test(text))?.[1];

/** «Firefox en Windows»: enough for its owner to know it again; null where the browser does not say. */
export function browserInWords(locale: Locale, userAgent: string | null | undefined): string | null {
  const text = userAgent ?? '';
  const [browser, system] = [nameIn(text, BROWSERS), nameIn(text, SYSTEMS)];
  return browser && system
    ? identityDictionary.text(locale, 'browser.on', { browser, system })
    : (browser ?? system ?? null);
}
