import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

const LARGEST = 20 * 1024 * 1024;
const KEPT = 3;

/** A log that its owner alone may read, turned over at 20 MB; the last three are kept beside it as `.1` to `.3`. */
export class LogFile {
  #file: number;
  #size: number;

  constructor(readonly path: string) {
    this.#file = openSync(path, 'a', 0o600);
    this.#size = statSync(path).size;
  }

  write(chunk: Buffer | string): void {
    try {
      this.#size += writeSync(this.#file, chunk as string);
      if (this.#size > LARGEST) this.#turnOver();
    } catch {
      // A full disk must not stop the product that could still serve.
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #turnOver(): void {
    closeSync(this.#file);
    for (let number = KEPT; number >= 1; number--) {
      const older = number === 1 ? this.path : `${this.path}.${number - 1}`;
      if (statSync(older, { throwIfNoEntry: false })) renameSync(older, `${this.path}.${number}`);
    }
    this.#file = openSync(this.path, 'a', 0o600);
    this.#size = 0;
  }
}
