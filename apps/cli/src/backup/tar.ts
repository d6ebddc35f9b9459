import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** A plain POSIX tar (ustar), so that a backup can also be looked into without this program. */
const BLOCK = 512;

export interface TarEntry {
  name: string;
  size: number;
  /** Where its content begins in the archive, bytes. */
  offset: number;
}

export class TarWriter {
  readonly #stream: WriteStream;

  constructor(path: string) {
    this.#stream = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  }

  async add(name: string, content: Buffer): Promise<void> {
    await this.#write(header(name, content.length));
    await this.#write(content);
    await this.#pad(content.length);
  }

  /** The stream must hold exactly `size` bytes. */
  async addStream(name: string, size: number, content: Readable): Promise<void> {
    await this.#write(header(name, size));
    let written = 0;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      written += chunk.length;
      await this.#write(chunk);
    }
    if (written !== size) throw new Error(`${name}: ${written} bytes where ${size} were announced`);
    await this.#pad(size);
  }

  async end(): Promise<void> {
    await this.#write(Buffer.alloc(2 * BLOCK));
    await new Promise<void>((settle, fail) => {
      this.#stream.once('error', fail);
      this.#stream.end(() => settle());
    });
  }

  destroy(): void {
    this.#stream.on('error', () => undefined).destroy();
  }

  async #pad(size: number): Promise<void> {
    const rest = size % BLOCK;
    if (rest) await this.#write(Buffer.alloc(BLOCK - rest));
  }

  async #write(chunk: Buffer): Promise<void> {
    if (this.#stream.errored) throw this.#stream.errored;
    if (chunk.length && !this.#stream.write(chunk)) await once(this.#stream, 'drain');
  }
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const split = path.length <= 100 ? -1 : path.lastIndexOf('/', 155);
  const [prefix, name] = split < 0 ? ['', path] : [path.slice(0, split), path.slice(split + 1)];
  if (Buffer.byteLength(name) > 100 || Buffer.byteLength(prefix) > 155) throw new Error(`too long a name for an archive: ${path}`);
  block.write(name, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  // The same content gives the same bytes: no time of day.
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** The list of what an archive holds. Throws where it is no archive or was cut off. */
export async function readTar(path: string): Promise<TarEntry[]> {
  const file = await open(path);
  try {
    const { size: total } = await file.stat();
    const entries: TarEntry[] = [];
    for (let position = 0; ; ) {
      const block = await blockAt(file, position);
      if (block.every((byte) => byte === 0)) return entries;
      const entry = entryOf(block, position + BLOCK);
      position = entry.offset + Math.ceil(entry.size / BLOCK) * BLOCK;
      if (position + BLOCK > total) throw new Error('the archive is cut off');
      entries.push(entry);
    }
  } finally {
    await file.close();
  }
}

async function blockAt(file: FileHandle, position: number): Promise<Buffer> {
  const block = Buffer.alloc(BLOCK);
  const { bytesRead } = await file.read(block, 0, BLOCK, position);
  if (bytesRead !== BLOCK) throw new Error('the archive is cut off');
  return block;
}

function entryOf(block: Buffer, offset: number): TarEntry {
  const textAt = (from: number, length: number) => block.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (textAt(257, 5) !== 'ustar' || parseInt(textAt(148, 8), 8) !== sum) throw new Error('this is no archive');
  const prefix = textAt(345, 155);
  return { name: `${prefix ? `${prefix}/` : ''}${textAt(0, 100)}`, size: parseInt(textAt(124, 12), 8), offset };
}

/** The bytes of one entry. */
export function contentOf(path: string, entry: TarEntry): Readable {
  return entry.size ? createReadStream(path, { start: entry.offset, end: entry.offset + entry.size - 1 }) : Readable.from([]);
}
