import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 as 64 lower-case hexadecimal characters. */
export type Sha256 = string;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Everything that an official document says, frozen. `folio` is null for drafts; `issuedOn` is a local calendar date
 * (YYYY-MM-DD) in the network's time zone; `data` fits the schema of its kind and version.
 */
export interface DocumentSnapshot<Data = unknown> {
  kind: string;
  template: string;
  templateVersion: number;
  folio: string | null;
  issuedOn: string;
  data: Data;
}

const HALF_PAIR = /\p{Surrogate}/u;

/** The value cannot be written as RFC 8785 JSON; `path` says where. */
export class NotCanonicalError extends Error {
  override readonly name = 'NotCanonicalError';
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Canonical JSON (RFC 8785): the same text for equal values, whatever the order of their keys.
 * Unlike JSON.stringify it refuses what would be dropped or changed without notice: undefined inside arrays, functions,
 * dates, NaN, broken Unicode. A key whose value is undefined counts as absent.
 * @throws NotCanonicalError
 */
export function canonicalJson(value: unknown): string {
  refuseWhatJsonLoses(value, '$', new Set());
  const text = canonicalize(value);
  if (text === undefined) throw new NotCanonicalError('$', 'has no JSON form');
  return text;
}

/** Seal of the data of a document: SHA-256 of its canonical JSON in UTF-8. Printed on the document and in its QR. */
export function dataSeal(snapshot: DocumentSnapshot): Sha256 {
  const { kind, template, templateVersion, folio, issuedOn, data } = snapshot;
  return sha256(canonicalJson({ kind, template, templateVersion, folio, issuedOn, data }));
}

export function sha256(content: string | Uint8Array): Sha256 {
  return createHash('sha256').update(content).digest('hex');
}

export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** The first 64 bits in four groups, for reading aloud: `7f3a 91c2 e05b 44d0`. Never enough to verify by itself. */
export function shortSeal(seal: Sha256): string {
  return groupSeal(seal).slice(0, 19);
}

/** The whole seal in sixteen groups of four. */
export function groupSeal(seal: Sha256): string {
  if (!isSha256(seal)) throw new RangeError('A seal has 64 lower-case hexadecimal characters');
  return (seal.match(/.{4}/g) ?? []).join(' ');
}

function refuseWhatJsonLoses(value: unknown, path: string, above: Set<object>): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (HALF_PAIR.test(value)) throw new NotCanonicalError(path, 'holds half of a Unicode pair');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonicalError(path, `${value} is no JSON number`);
    return;
  }
  if (typeof value !== 'object') throw new NotCanonicalError(path, `a ${typeof value} has no JSON form`);
  if (above.has(value)) throw new NotCanonicalError(path, 'contains itself');
  above.add(value);
  if (Array.isArray(value)) {
    value.forEach((item, index) => refuseWhatJsonLoses(item, `${path}[${index}]`, above));
  } else {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw new NotCanonicalError(path, 'is no plain object');
    for (const [key, item] of Object.entries(value)) {
      if (HALF_PAIR.test(key)) throw new NotCanonicalError(path, 'has a key with half of a Unicode pair');
      if (item !== undefined) refuseWhatJsonLoses(item, `${path}.${key}`, above);
    }
  }
  above.delete(value);
}
