import { checkCharacters, plainCheckCharacters } from './check-characters.js';

/** The parts that a folio states. `territoryKey` is the five-digit INEGI key; xx000 is a network, 99xxx is fictional. */
export interface FolioParts {
  territoryKey: string;
  kind: string;
  year: number;
  sequence: number;
}

/** What makes a text not a folio; `checksum` means that it has the shape of one with a mistyped character. */
export type FolioRefusal = 'shape' | 'checksum';

export type FolioReading = { ok: true; folio: string; parts: FolioParts } | { ok: false; reason: FolioRefusal };

const PREFIX = 'TQ';
const TERRITORY = /^\d{5}$/;
/**
 * No letter O: next to the year it could be read as the zero of «20», and a mistyped folio might then pass as another.
 * Abbreviate such words (ACU for «acuerdo», INF for «informe»).
 */
const KIND = /^[A-NP-Z]{2,8}$/;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const LAST_SEQUENCE = 999_999;
/**
 * Folios of earlier versions of Tequio have check characters among which O, I and L stand. None of a later year is read so:
 * two ways to be right are one more way for a mistyped folio to pass.
 */
const LAST_EARLIER_YEAR = 2027;

/**
 * The canonical text `TQ-15037-CARTA-2026-0007-XB`. The sequence has at least four digits and grows to six.
 * @throws RangeError when a part is outside its range: a folio is made by the system, never from what a person typed.
 */
export function formatFolio(parts: FolioParts): string {
  return printed(parts, plainCheckCharacters);
}

function printed(parts: FolioParts, checkOf: (payload: string) => string): string {
  const { territoryKey, kind, year, sequence } = parts;
  if (!TERRITORY.test(territoryKey))
    throw new RangeError(`A folio needs a five-digit key, not ${JSON.stringify(territoryKey)}`);
  if (!KIND.test(kind))
    throw new RangeError(`A folio kind has 2 to 8 capital letters without O, not ${JSON.stringify(kind)}`);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new RangeError(`A folio year goes from 2000 to 2099, not ${year}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > LAST_SEQUENCE)
    throw new RangeError(`A folio sequence goes from 1 to 999999, not ${sequence}`);
  const counted = String(sequence).padStart(4, '0');
  const check = checkOf(`${PREFIX}${territoryKey}${kind}${year}${counted}`);
  return [PREFIX, territoryKey, kind, year, counted, check].join('-');
}

/**
 * Reads a folio as a person types it: lower case, spaces, any dash or none, O for 0 and I or L for 1.
 * A mistyped folio is refused; up to `LAST_EARLIER_YEAR` one in about a thousand passes as an earlier folio, which must
 * still have been issued to be found.
 */
export function parseFolio(typed: string): FolioReading {
  if (typed.length > 80) return { ok: false, reason: 'shape' };
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}._]/gu, '');
  const match = /^TQ([0-9OIL]{5})([A-NP-Z]{2,8})(2[0O][0-9OIL]{2})([0-9OIL]{4,6})([0-9A-Z]{2})$/.exec(characters);
  if (!match) return { ok: false, reason: 'shape' };
  const [territoryKey, kind, year, sequence, check] = match.slice(1) as [string, string, string, string, string];
  const parts: FolioParts = {
    territoryKey: digits(territoryKey),
    kind,
    year: Number(digits(year)),
    sequence: Number(digits(sequence)),
  };
  if (parts.sequence < 1) return { ok: false, reason: 'shape' };
  const folios = [formatFolio(parts), ...(parts.year > LAST_EARLIER_YEAR ? [] : [printed(parts, checkCharacters)])];
  // A longer zero-padded sequence names the same number but is not what was printed.
  if (digits(sequence) !== folios[0]!.split('-')[4]) return { ok: false, reason: 'checksum' };
  // As it stands first: O and 0 are two characters where an earlier folio has them.
  const folio = folios.find((one) => one.slice(-2) === check) ?? folios.find((one) => digits(one.slice(-2)) === digits(check));
  return folio ? { ok: true, folio, parts } : { ok: false, reason: 'checksum' };
}

/** Whether the text is a folio exactly as printed. */
export function isCanonicalFolio(text: string): boolean {
  const reading = parseFolio(text);
  return reading.ok && reading.folio === text;
}

function digits(text: string): string {
  return text.replaceAll('O', '0').replace(/[IL]/g, '1');
}
