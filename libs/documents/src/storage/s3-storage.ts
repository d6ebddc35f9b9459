import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { VerifyingStream } from './hashing.js';
import { refuseOtherContent, sha256OfKey, StorageError, type FileStorage, type StorageHealth, type StoredFile } from './storage.js';
import { ABANDONED_MS, removeAbandoned, temporaryPath, writeDurably } from './temporary-files.js';

export interface S3Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export interface S3Location {
  bucket: string;
  /** Without slashes at its ends; '' for the whole bucket. */
  prefix: string;
  region: string;
  endpoint?: string;
  forcePathStyle: boolean;
}

/** Files in a bucket of S3 or of a store that speaks its protocol. */
export class S3Storage implements FileStorage {
  readonly #client: S3Client;
  readonly #location: S3Location;
  readonly #spool: string;

  /**
   * @param spool local folder where a file waits until its hash and length are known.
   * @param credentials absent: the SDK's own chain (instance and workload roles).
   */
  constructor(location: S3Location, spool: string, credentials?: S3Credentials) {
    this.#location = location;
    this.#spool = spool;
    this.#client = new S3Client({
      region: location.region,
      forcePathStyle: location.forcePathStyle,
      ...(location.endpoint && { endpoint: location.endpoint }),
      ...(credentials && { credentials }),
      // With the SDK's default checksums some compatible stores keep the chunk headers of a streamed body as content.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async put(key: string, content: Readable, options: { expectedSha256?: string } = {}): Promise<StoredFile> {
    sha256OfKey(key);
    const spooled = await temporaryPath(this.#spool);
    try {
      const stored = await writeDurably(spooled, content);
      refuseOtherContent(key, stored.sha256, options.expectedSha256);
      await this.#send(key, (object) =>
        this.#client.send(
          new PutObjectCommand({
            ...object,
            Body: createReadStream(spooled),
            ContentLength: stored.size,
            ChecksumSHA256: Buffer.from(stored.sha256, 'hex').toString('base64'),
          }),
        ),
      );
      await this.#refuseDamage(key, stored);
      return stored;
    } finally {
      await rm(spooled, { force: true });
    }
  }

  async get(key: string): Promise<Readable> {
    const { Body } = await this.#send(key, (object) => this.#client.send(new GetObjectCommand(object)));
    // In Node the SDK answers with a Readable; its type also covers browsers.
    const source = Body as Readable;
    const verified = new VerifyingStream(key);
    source.on('error', (error) => verified.destroy(error));
    verified.on('close', () => source.destroy());
    return source.pipe(verified);
  }

  async head(key: string): Promise<{ size: number } | null> {
    try {
      const found = await this.#send(key, (object) => this.#client.send(new HeadObjectCommand(object)));
      return { size: found.ContentLength ?? 0 };
    } catch (error) {
      if (error instanceof StorageError && error.code === 'not_found') return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#send(key, (object) => this.#client.send(new DeleteObjectCommand(object))).catch((error: unknown) => {
      if (!(error instanceof StorageError && error.code === 'not_found')) throw error;
    });
  }

  removeAbandoned(): Promise<number> {
    return removeAbandoned(this.#spool, ABANDONED_MS);
  }

  async healthy(): Promise<StorageHealth> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#location.bucket }));
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: `bucket ${this.#location.bucket}: ${(error as Error).message || (error as Error).name}` };
    }
  }

  close(): void {
    this.#client.destroy();
  }

  #object(key: string): { Bucket: string; Key: string } {
    sha256OfKey(key);
    const { bucket, prefix } = this.#location;
    return { Bucket: bucket, Key: prefix ? `${prefix}/${key}` : key };
  }

  /** The store's own answer is not evidence: one compatible store was seen to keep other bytes than it was sent. */
  async #refuseDamage(key: string, stored: StoredFile): Promise<void> {
    const found = await this.head(key);
    if (found?.size === stored.size) return;
    await this.delete(key);
    throw new StorageError('corrupted', key, `the store kept ${found?.size ?? 0} of ${stored.size} bytes`);
  }

  async #send<T>(key: string, command: (object: { Bucket: string; Key: string }) => Promise<T>): Promise<T> {
    const object = this.#object(key);
    try {
      return await command(object);
    } catch (error) {
      const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
      const name = (error as Error).name;
      if (name === 'NoSuchKey' || (name === 'NotFound' && status === 404)) {
        throw new StorageError('not_found', key, 'no such object', { cause: error });
      }
      throw new StorageError('unavailable', key, (error as Error).message || name, { cause: error });
    }
  }
}
