import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { INestApplicationContext } from '@nestjs/common';
import type { Request as Arrived } from 'express';
import { Files, LOGO_PICTURE, refusedFile, type FileKind, type FileRefusal } from '@tequio/documents';
import { AppError, type Locale } from '@tequio/platform';
import { wordFault } from './faults.js';
import { HttpCalls } from './files/http-calls.js';
import { OperationFactory } from './graphql/operation-factory.js';

/** What became of a form with one file: its small fields, and the file's id or why it was not taken in. */
export interface WebUpload {
  fields: Record<string, string>;
  file: { id: string; name: string } | null;
  refusal: { code: string; message: string } | null;
}

/** Takes in the one file of a page's own form as `POST /files` does: streamed into quarantine, looked into, stored. */
export type TakeUpload = (
  request: Request,
  options: { actingAs: string; accept: readonly FileKind[]; municipality?: string | null; use?: 'logo' },
) => Promise<WebUpload>;

/** Texts beside the file: a page's form has more of them than a program's upload. */
const MAX_FIELDS = 80;
/** The longest of them, so that it is refused where its length is said in words. */
const MAX_FIELD_BYTES = 64 * 1024;

/** @param arrived the request as it came, whose body the page's own request brings. */
export function webUploads(app: INestApplicationContext, arrived: Arrived, locale: () => Locale): TakeUpload {
  const [files, calls, operations] = [app.get(Files), app.get(HttpCalls), app.get(OperationFactory)];
  return async (request, { actingAs, accept, municipality = null, use }) => {
    const incoming = asIncoming(request, arrived);
    const { operation } = await operations.make(
      { get: (name) => (name === 'tequio-acting-as' ? actingAs : name === 'accept-language' ? locale() : (request.headers.get(name) ?? undefined)) },
      arrived.ip ?? null,
    );
    const tell = (fields: Record<string, string>, reason: FileRefusal): WebUpload => {
      const { code, message, remedy } = refusedFile(reason).speak(locale());
      return { fields, file: null, refusal: { code, message: [message, remedy].filter(Boolean).join(' ') } };
    };
    try {
      const ctx = operation.contextFor({ kind: 'can', action: 'upload', subject: 'File' });
      await calls.spend(operation);
      const received = await files.fromRequest(incoming, { maxFields: MAX_FIELDS, maxFieldBytes: MAX_FIELD_BYTES });
      if (received.outcome === 'refused') return tell({}, received.refusal);
      const file = await files.receive(ctx, received.file, { accept, tenantId: municipality, ...(use === 'logo' ? { picture: LOGO_PICTURE } : {}) });
      if (file.state !== 'accepted')
        return tell(received.fields, { code: file.refusalCode!, params: file.refusalParams! } as FileRefusal);
      return { fields: received.fields, file: { id: file.id, name: file.name }, refusal: null };
    } catch (error) {
      files.decline(incoming);
      if (!(error instanceof AppError)) throw error;
      const { code, formatted } = wordFault(error, locale(), operation.init.correlationId);
      return { fields: {}, file: null, refusal: { code, message: formatted.message } };
    }
  };
}

/** A fetch request in the shape that the multipart reader knows, on the connection that it came by. */
function asIncoming(request: Request, arrived: IncomingMessage): IncomingMessage {
  const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
  const headers: IncomingHttpHeaders = Object.fromEntries(request.headers);
  return Object.defineProperty(Object.assign(body, { headers, socket: arrived.socket }), 'complete', {
    get: () => arrived.complete,
  }) as unknown as IncomingMessage;
}
