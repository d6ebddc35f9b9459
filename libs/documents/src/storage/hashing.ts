import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { refuseOtherContent, type StoredFile } from './storage.js';

/** Lets bytes pass and counts and hashes them on the way. */
export class HashingStream extends Transform {
  readonly #hash = createHash('sha256');
  #size = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    this.#size += chunk.length;
    done(null, chunk);
  }

  /** Once, after the stream has ended. */
  result(): StoredFile {
    return { sha256: this.#hash.digest('hex'), size: this.#size };
  }
}

/** Fails instead of ending when what was read is not what the key promises: a reader never takes damaged bytes for good ones. */
export class VerifyingStream extends HashingStream {
  readonly #key: string;

  constructor(key: string) {
    super();
    this.#key = key;
  }

  override _flush(done: TransformCallback): void {
    try {
      refuseOtherContent(this.#key, this.result().sha256);
      done();
    } catch (error) {
      done(error as Error);
    }
  }
}
