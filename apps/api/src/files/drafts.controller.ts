import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { documentsDictionary, RendererUnavailable, type RenderedDocument } from '@tequio/documents';
import { ActDrafts } from '@tequio/governance';
import { LetterDocuments } from '@tequio/onboarding';
import { Refused, type Access, type RequestContext } from '@tequio/platform';
import { HttpCalls, sendFile, type Complaint } from './http-calls.js';

/** Documents that are being written, as the PDF that they would be: made while their author waits, marked on every page, kept nowhere. */
@Controller('files')
export class DraftsController {
  constructor(
    private readonly calls: HttpCalls,
    private readonly letters: LetterDocuments,
    private readonly acts: ActDrafts,
  ) {}

  @Get('letters/:id/draft.pdf')
  letter(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.draft(request, response, { name: 'borrador-carta.pdf', access: { kind: 'can', action: 'edit', subject: 'LetterOfIntent' }, make: (ctx) => this.letters.preview(ctx, id) });
  }

  @Get('bodies/:id/act-draft.pdf')
  act(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.draft(request, response, { name: 'borrador-acta.pdf', access: { kind: 'can', action: 'schedule', subject: 'Installation' }, make: (ctx) => this.acts.preview(ctx, id) });
  }

  private async draft(request: Request, response: Response, { name, access, make }: { name: string; access: Access; make: (ctx: RequestContext) => Promise<RenderedDocument> }): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      const ctx = operation.contextFor(access);
      await this.calls.spend(operation);
      try {
        const { bytes, sha256 } = await make(ctx);
        const content = () => Promise.resolve(Readable.from([Buffer.from(bytes)]));
        await sendFile(request, response, { name, mime: 'application/pdf', size: bytes.byteLength, sha256, published: false, content });
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
