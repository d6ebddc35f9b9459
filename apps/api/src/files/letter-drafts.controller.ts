import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { documentsDictionary, RendererUnavailable } from '@tequio/documents';
import { LetterDocuments } from '@tequio/onboarding';
import { Refused } from '@tequio/platform';
import { HttpCalls, sendFile, type Complaint } from './http-calls.js';

/** Letters that are being written, as the PDF that they would be. */
@Controller('files/letters')
export class LetterDraftsController {
  constructor(
    private readonly calls: HttpCalls,
    private readonly letters: LetterDocuments,
  ) {}

  /** «Borrador»: made while its author waits, marked on every page, kept nowhere. */
  @Get(':id/draft.pdf')
  async draft(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      const ctx = operation.contextFor({ kind: 'can', action: 'edit', subject: 'LetterOfIntent' });
      await this.calls.spend(operation);
      try {
        const { bytes, sha256 } = await this.letters.preview(ctx, id);
        const content = () => Promise.resolve(Readable.from([Buffer.from(bytes)]));
        await sendFile(request, response, { name: 'borrador-carta.pdf', mime: 'application/pdf', size: bytes.byteLength, sha256, published: false, content });
      } catch (error) {
        const complaint = complaintOf(error, ctx.locale);
        if (!complaint) throw error;
        response.status(complaint.status).json(complaint.body);
      }
    });
  }
}

function complaintOf(error: unknown, locale: 'es' | 'en'): { status: number; body: Complaint } | null {
  if (error instanceof Refused) {
    const { code, message, remedy } = error.refusal.speak(locale);
    return { status: 422, body: { code, message, remedy } };
  }
  if (error instanceof RendererUnavailable)
    return { status: 503, body: { code: 'unavailable', message: documentsDictionary.text(locale, 'draft.unavailable'), remedy: null } };
  return null;
}
