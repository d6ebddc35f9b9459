import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HashingStream } from './hashing.js';
import type { StoredFile } from './storage.js';

/** A fresh name in a folder that only this user reads. */
export async function temporaryPath(dir: string): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return join(dir, `${randomUUID()}.part`);
}

/** Writes a new file (0600) to the disk itself, not only to the cache; the half-written file is removed on any error. */
export async function writeDurably(path: string, content: Readable): Promise<StoredFile> {
  const hashing = new HashingStream();
  try {
    await pipeline(content, hashing, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }));
    return hashing.result();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** A rename is durable only when its folder is. */
export async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** No upload takes a day: what is older was left by a killed process. */
export const ABANDONED_MS = 24 * 3600_000;

/** Removes what a killed process left half-written. Returns how many files went. */
export async function removeAbandoned(dir: string, olderThanMs: number, now = Date.now()): Promise<number> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  let removed = 0;
  for (const name of names) {
    const path = join(dir, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && now - found.mtimeMs > olderThanMs) {
      await rm(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}
