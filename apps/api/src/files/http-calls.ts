import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Files } from '@tequio/documents';
import { IdentityAuth } from '@tequio/identity';
import { AppError, HTTP_STATUS, type OperationContext } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf, logFault, wordFault } from '../faults.js';
import { localeOf, OperationFactory } from '../graphql/operation-factory.js';

/** What a program reads of a call that was refused. */
export interface Complaint {
  code: string;
  message: string;
  remedy: string | null;
  correlationId?: string;
}

/** What the routes beside GraphQL share: who calls, how often, and how a refusal is told. */
@Injectable()
export class HttpCalls {
  constructor(
    private readonly operations: OperationFactory,
    private readonly files: Files,
    private readonly auth: IdentityAuth,
  ) {}

  /**
   * Runs `work` for who calls; what it throws is answered by `refuse`. The membership is named by the header, or by `?as=`
   * where a link or a plain form cannot send one.
   */
  async handle(
    request: Request,
    response: Response,
    work: (operation: OperationContext) => Promise<void>,
    refuse: (status: number, complaint: Complaint) => void = (status, complaint) => void response.status(status).json(complaint),
  ): Promise<void> {
    const correlationId = correlationIdOf(request.get(CORRELATION_HEADER));
    try {
      const { operation } = await this.operations.fromRequest(request, typeof request.query['as'] === 'string' ? { 'tequio-acting-as': request.query['as'] } : {});
      await work(operation);
    } catch (error) {
      this.files.decline(request);
      if (response.headersSent || response.destroyed) {
        response.destroy();
        // A browser that goes away in the middle of a download is nobody's fault.
        if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') logFault(error, correlationId);
        return;
      }
      const { code, formatted } = wordFault(error, localeOf(request.get('accept-language')), correlationId);
      response.removeHeader('cache-control');
      if (code === 'RATE_LIMITED' && error instanceof AppError) response.set('retry-after', String(error.params['seconds']));
      refuse(HTTP_STATUS[code], { code, message: formatted.message, remedy: null, correlationId });
    }
  }

  /** Throws RATE_LIMITED where an actor sends too often. */
  async spend(operation: OperationContext): Promise<void> {
    const { caller } = operation.init;
    const seconds = await this.auth.attempts.count('file:actor', caller.personId ?? caller.ip ?? '-');
    if (seconds) throw new AppError('RATE_LIMITED', { seconds });
  }
}

export interface Download {
  name: string;
  mime: string;
  size: number;
  sha256: string;
  /** Whether it may be kept where others read it. */
  published: boolean;
  content: () => Promise<Readable>;
}

/** Sends stored bytes so that no browser runs them: saved to disk, never sniffed, never a page of this site. */
export async function sendFile(request: Request, response: Response, file: Download): Promise<void> {
  response.attachment(file.name);
  response.set({
    'content-type': file.mime,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    // The bytes are asked about each time, because what is published can be withdrawn; compressing would change their length.
    'cache-control': `${file.published ? 'public' : 'private'}, no-cache, no-transform`,
    etag: `"${file.sha256}"`,
    vary: file.published ? 'accept-encoding' : 'cookie, authorization, tequio-acting-as',
  });
  if (request.fresh) return void response.status(304).end();
  response.set('content-length', String(file.size));
  if (request.method === 'HEAD') return void response.end();
  await pipeline(await file.content(), response as ServerResponse);
}

/** Sends a published picture of the product's own making, which pages and mails show. */
export async function sendPicture(response: Response, picture: { mime: string; size: number; content: Readable }): Promise<void> {
  response.set({
    'content-type': picture.mime,
    'content-length': String(picture.size),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=31536000, immutable, no-transform',
  });
  await pipeline(picture.content, response as ServerResponse);
}
