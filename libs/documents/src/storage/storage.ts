import type { Readable } from 'node:stream';

export type StorageErrorCode = 'bad_key' | 'not_found' | 'corrupted' | 'unavailable';

/** A fault of the store or of its caller; never the fault of the person who sent the file. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  readonly key: string;

  constructor(code: StorageErrorCode, key: string, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.name = 'StorageError';
    this.code = code;
    this.key = key;
  }
}

export interface StoredFile {
  /** Lower-case hexadecimal. */
  sha256: string;
  /** Bytes. */
  size: number;
}

export type StorageHealth = { ok: true } | { ok: false; reason: string };

/**
 * Where the bytes of a file live. Keys are made by `tenantKey` only: a tenant, then the hash of the content, so that a
 * file is never edited in place and the same bytes are stored once per tenant.
 */
export interface FileStorage {
  /** All or nothing: on any error the key is as it was before. `corrupted` when the bytes are not those of the key or of `expectedSha256`. */
  put(key: string, content: Readable, options?: { expectedSha256?: string }): Promise<StoredFile>;
  /** `not_found` rejects at once; the stream itself fails with `corrupted` at its end when the bytes changed in the store. */
  get(key: string): Promise<Readable>;
  head(key: string): Promise<{ size: number } | null>;
  /** No error when the key does not exist. */
  delete(key: string): Promise<void>;
  healthy(): Promise<StorageHealth>;
  /** Removes from this machine what a killed process left half-written. Returns how many files went. */
  removeAbandoned(): Promise<number>;
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KEY = new RegExp(`^${UUID}/([0-9a-f]{2})/([0-9a-f]{2})/(\\1\\2[0-9a-f]{60})$`);

/** `{tenant}/{2 hex}/{2 hex}/{sha256}`: two levels keep folders small. */
export function tenantKey(tenantId: string, sha256: string): string {
  const key = `${tenantId}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
  sha256OfKey(key);
  return key;
}

/** The hash that a key promises; `bad_key` for everything that `tenantKey` would not make, traversal included. */
export function sha256OfKey(key: string): string {
  const sha256 = KEY.exec(key)?.[3];
  if (sha256 === undefined) throw new StorageError('bad_key', key, 'a key is a tenant id followed by the hash of the content');
  return sha256;
}

export function refuseOtherContent(key: string, found: string, expectedSha256 = sha256OfKey(key)): void {
  if (found !== sha256OfKey(key) || found !== expectedSha256) {
    throw new StorageError('corrupted', key, `the content has the hash ${found}`);
  }
}
