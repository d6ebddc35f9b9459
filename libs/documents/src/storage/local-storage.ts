import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { VerifyingStream } from './hashing.js';
import { refuseOtherContent, sha256OfKey, StorageError, type FileStorage, type StorageHealth, type StoredFile } from './storage.js';
import { ABANDONED_MS, removeAbandoned, syncFolder, temporaryPath, writeDurably } from './temporary-files.js';


/** Files on one disk. A key appears by a rename, so it is whole or absent, whenever the process dies. */
export class LocalStorage implements FileStorage {
  readonly #root: string;
  readonly #incoming: string;

  constructor(root: string) {
    this.#root = root;
    // Within the root: a rename is atomic only inside one file system.
    this.#incoming = join(root, 'incoming');
  }

  async put(key: string, content: Readable, options: { expectedSha256?: string } = {}): Promise<StoredFile> {
    const target = this.#path(key);
    const temporary = await temporaryPath(this.#incoming);
    try {
      const stored = await writeDurably(temporary, content);
      refuseOtherContent(key, stored.sha256, options.expectedSha256);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await rename(temporary, target);
      await syncFolder(dirname(target));
      return stored;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async get(key: string): Promise<Readable> {
    const handle = await open(this.#path(key), 'r').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new StorageError('not_found', key, 'no such file', { cause: error });
      throw new StorageError('unavailable', key, error.message, { cause: error });
    });
    const verified = new VerifyingStream(key);
    const source = handle.createReadStream();
    source.on('error', (error) => verified.destroy(error));
    verified.on('close', () => source.destroy());
    return source.pipe(verified);
  }

  async head(key: string): Promise<{ size: number } | null> {
    const found = await stat(this.#path(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw new StorageError('unavailable', key, error.message, { cause: error });
    });
    return found && { size: found.size };
  }

  async delete(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  async healthy(): Promise<StorageHealth> {
    try {
      const probe = await temporaryPath(this.#incoming);
      const handle = await open(probe, 'wx', 0o600);
      await handle.close();
      await rm(probe);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: (error as Error).message };
    }
  }

  async removeAbandoned(): Promise<number> {
    return removeAbandoned(this.#incoming, ABANDONED_MS);
  }

  #path(key: string): string {
    sha256OfKey(key);
    return join(this.#root, key);
  }
}
