import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy, { type Busboy, type BusboyConfig } from 'busboy';
import { cleanFileName } from './file-name.js';
import { HashingStream } from '../storage/hashing.js';
import { drainThenDestroy } from './lingering-close.js';
import { refusal, type FileRefusal } from './refusal.js';
import type { StoredFile } from '../storage/storage.js';
import { temporaryPath } from '../storage/temporary-files.js';

const MEBIBYTE = 1024 * 1024;
/** Part headers and small fields come on top of the file. */
const ENVELOPE_BYTES = 256 * 1024;

export interface UploadLimits {
  /** Bytes of the file; 25 MB unless the network's settings say otherwise. */
  maxBytes?: number;
  maxFields?: number;
  maxFieldBytes?: number;
  /** A sender that is silent for this long is given up. */
  idleMs?: number;
  /** After a refusal the rest is read and thrown away up to this many bytes … */
  drainBytes?: number;
  /** … and this long, so that the sender gets to read the answer; then the connection is cut. */
  drainMs?: number;
}

export interface QuarantinedFile extends StoredFile {
  /** Whoever receives it moves it or removes it. */
  path: string;
  /** As the sender named it, made safe to show; never a path. */
  name: string;
  /** As the sender declared it: a claim. */
  type: string;
}

export type ReceivedUpload =
  | { outcome: 'received'; file: QuarantinedFile; fields: Record<string, string> }
  | { outcome: 'refused'; refusal: FileRefusal };

/** Carries a refusal out of the stream's callbacks. */
class Refused extends Error {
  readonly refusal: FileRefusal;

  constructor(reason: FileRefusal) {
    super(reason.code);
    this.refusal = reason;
  }
}

/**
 * Streams one file and its small text fields from a multipart request into `quarantine`; the file is never whole in memory.
 * A refusal resolves at once, before the request has been read to its end: answer it without `Connection: close`
 * (Node would reset the connection under the answer); the rest is drained in the background. Faults of the server
 * (full disk) reject. Nothing stays in quarantine unless the outcome is `received`.
 */
export async function receiveUpload(request: IncomingMessage, quarantine: string, limits: UploadLimits = {}): Promise<ReceivedUpload> {
  const { maxBytes = 25 * MEBIBYTE, maxFields = 20, maxFieldBytes = 8 * 1024, idleMs = 30_000, drainBytes = 256 * MEBIBYTE, drainMs = 30_000 } = limits;
  const path = await temporaryPath(quarantine);
  try {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > maxBytes + ENVELOPE_BYTES) throw new Refused(refusal('file_too_large', { maxBytes }));
    const parser = multipartParser({
      headers: request.headers,
      defParamCharset: 'utf8',
      // One more of each than allowed, so that "too many" can be told from "just enough".
      limits: { files: 2, fileSize: maxBytes + 1, fields: maxFields + 1, fieldSize: maxFieldBytes + 1, fieldNameSize: 100, parts: maxFields + 3, headerPairs: 40 },
    });
    return await receive(request, parser, { path, maxBytes, maxFields, maxFieldBytes, idleMs });
  } catch (error) {
    await rm(path, { force: true });
    drainThenDestroy(request, { maxBytes: drainBytes, maxMs: drainMs });
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal };
    throw error;
  }
}

function multipartParser(config: BusboyConfig): Busboy {
  if (!/^multipart\/form-data\b/i.test(config.headers?.['content-type'] ?? '')) throw new Refused(refusal('not_multipart'));
  try {
    return busboy(config);
  } catch {
    throw new Refused(refusal('not_multipart'));
  }
}

interface Reception {
  path: string;
  maxBytes: number;
  maxFields: number;
  maxFieldBytes: number;
  idleMs: number;
}

function receive(request: IncomingMessage, parser: Busboy, { path, maxBytes, maxFields, maxFieldBytes, idleMs }: Reception): Promise<ReceivedUpload> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  let writing: Promise<QuarantinedFile> | undefined;

  return new Promise<ReceivedUpload>((resolve, reject) => {
    let settled = false;
    const idle = setTimeout(() => fail(new Refused(refusal('upload_stalled', { seconds: idleMs / 1000 }))), idleMs);

    const settle = () => {
      settled = true;
      clearTimeout(idle);
      request.off('data', alive).off('aborted', lost).off('close', lost);
      request.unpipe(parser);
    };
    const fail = (error: unknown) => {
      if (settled) return;
      settle();
      // Ends the file's own stream too; what was written is removed only when the writer has let go of it.
      parser.destroy();
      void Promise.resolve(writing)
        .catch(() => undefined)
        .then(() => reject(error));
    };
    const alive = () => void idle.refresh();
    const lost = () => {
      if (!request.complete) fail(new Refused(refusal('connection_lost')));
    };

    parser.on('field', (name, value, info) => {
      if (info.nameTruncated || info.valueTruncated || Buffer.byteLength(value) > maxFieldBytes) {
        return fail(new Refused(refusal('field_too_long', { field: name.slice(0, 100), maxBytes: maxFieldBytes })));
      }
      if (Object.keys(fields).length >= maxFields) return fail(new Refused(refusal('too_many_fields', { max: maxFields })));
      fields[name] = value;
    });
    parser.on('file', (_field, content, info) => {
      // A browser sends an empty part without a name for a field in which nothing was chosen.
      const { filename } = info as { filename?: string };
      if (!filename) return void content.resume();
      if (writing) {
        content.resume();
        return fail(new Refused(refusal('one_file_only')));
      }
      writing = quarantineFile(content, path, maxBytes).then((stored) => ({ ...stored, path, name: cleanFileName(filename), type: info.mimeType }));
      writing.catch(fail);
    });
    for (const limit of ['fieldsLimit', 'partsLimit'] as const) {
      parser.on(limit, () => fail(new Refused(refusal('too_many_fields', { max: maxFields }))));
    }
    parser.on('filesLimit', () => fail(new Refused(refusal('one_file_only'))));
    parser.on('error', () => (request.destroyed && !request.complete ? lost() : fail(new Refused(refusal('malformed_upload')))));
    parser.on('close', () => {
      if (settled) return;
      if (!writing) return fail(new Refused(refusal('no_file')));
      writing.then((file) => {
        if (settled) return;
        if (file.size === 0) return fail(new Refused(refusal('empty_file')));
        settle();
        resolve({ outcome: 'received', file, fields: { ...fields } });
      }, fail);
    });
    request.on('data', alive).on('aborted', lost).on('close', lost);
    request.on('error', lost);
    if (request.destroyed) return lost();
    request.pipe(parser);
  });
}

async function quarantineFile(content: Readable & { truncated?: boolean }, path: string, maxBytes: number): Promise<StoredFile> {
  const hashing = new HashingStream();
  const tooLarge = new Promise<never>((_, reject) => content.once('limit', () => reject(new Refused(refusal('file_too_large', { maxBytes })))));
  const written = pipeline(content, hashing, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  try {
    await Promise.race([written, tooLarge]);
  } catch (error) {
    content.destroy();
    await written.catch(() => undefined);
    throw error;
  }
  if (content.truncated) throw new Refused(refusal('file_too_large', { maxBytes }));
  return hashing.result();
}
