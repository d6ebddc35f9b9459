import { join } from 'node:path';
import { LocalStorage } from './local-storage.js';
import type { S3Credentials, S3Location } from './s3-storage.js';
import type { FileStorage } from './storage.js';

/** The store that STORAGE_URL names, `s3://bucket/prefix?endpoint=…&region=…&forcePathStyle=1`; where it is absent, files under the data folder. */
export async function storageFrom(url: string | undefined, dataDir: string, credentials?: S3Credentials): Promise<FileStorage> {
  if (!url) return new LocalStorage(join(dataDir, 'files'));
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage(s3Location(new URL(url)), join(dataDir, 'spool'), credentials);
}

/** What an address says that the configuration has accepted. */
export function s3Location(url: URL): S3Location {
  const endpoint = url.searchParams.get('endpoint');
  return {
    bucket: url.hostname,
    prefix: decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, ''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint && { endpoint }),
    forcePathStyle: ['1', 'true'].includes(url.searchParams.get('forcePathStyle') ?? ''),
  };
}
