import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalStorage } from './local-storage.js';
import { S3Storage, type S3Credentials, type S3Location } from './s3-storage.js';
import type { FileStorage } from './storage.js';

/**
 * The store that STORAGE_URL names: absent, files under the data folder; `file:///folder`; or
 * `s3://bucket/prefix?endpoint=…&region=…&forcePathStyle=1`. Throws with one clear line for any other value.
 */
export function storageFrom(url: string | undefined, dataDir: string, credentials?: S3Credentials): FileStorage {
  if (!url) return new LocalStorage(join(dataDir, 'files'));
  if (!URL.canParse(url)) throw new Error(`STORAGE_URL is not a URL: use s3://bucket/prefix?region=…, or leave it out`);
  const parsed = new URL(url);
  if (parsed.protocol === 'file:') return new LocalStorage(fileURLToPath(parsed));
  if (parsed.protocol === 's3:') return new S3Storage(s3Location(parsed), join(dataDir, 'spool'), credentials);
  throw new Error(`STORAGE_URL has the unknown scheme ${parsed.protocol} (known: s3:, file:)`);
}

const KNOWN_OPTIONS = new Set(['endpoint', 'region', 'forcePathStyle']);

export function s3Location(url: URL): S3Location {
  if (!url.hostname) throw new Error('STORAGE_URL names no bucket: s3://bucket/prefix');
  if (url.username || url.password) throw new Error('STORAGE_URL must not carry credentials: use AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  const unknown = [...url.searchParams.keys()].find((name) => !KNOWN_OPTIONS.has(name));
  if (unknown) throw new Error(`STORAGE_URL has the unknown option ${unknown} (known: ${[...KNOWN_OPTIONS].join(', ')})`);
  const endpoint = url.searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : '')) {
    throw new Error('STORAGE_URL: endpoint must be an http(s) address');
  }
  return {
    bucket: url.hostname,
    prefix: decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, ''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint && { endpoint }),
    forcePathStyle: ['1', 'true'].includes(url.searchParams.get('forcePathStyle') ?? ''),
  };
}
