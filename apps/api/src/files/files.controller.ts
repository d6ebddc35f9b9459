import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Files, LOGO_PICTURE, Logos, OfficialDocuments, refusedFile, statusOf, type FileKind, type FileRefusal } from '@tequio/documents';
import { AppError, type Locale, type OperationContext, type RequestContext } from '@tequio/platform';
import { HttpCalls, sendFile, sendPicture, type Complaint } from './http-calls.js';
import { returnTo } from './local-path.js';

const KINDS: readonly FileKind[] = ['pdf', 'image', 'spreadsheet', 'csv'];

@Controller('files')
export class FilesController {
  constructor(
    private readonly calls: HttpCalls,
    private readonly files: Files,
    private readonly documents: OfficialDocuments,
    private readonly logos: Logos,
  ) {}

  /**
   * Takes one file of a multipart form. Fields, before the file: `kinds` (those that the place takes, with commas),
   * `use=logo` for a picture that is to be a logo and, for the network's people, `municipality` (id of the municipality
   * that it is captured for). Answers JSON, or with
   * `?return=/path` goes back there (303) with `file=<id>` or `fileError=<code>`.
   */
  @Post()
  async upload(@Req() request: Request, @Res() response: Response): Promise<void> {
    const back = request.query['return'];
    const refuse = (status: number, complaint: Complaint) => {
      const path = returnTo(back, { fileError: complaint.code });
      if (path) response.redirect(303, path);
      else response.status(status).json(complaint);
    };
    await this.calls.handle(
      request,
      response,
      async (operation) => {
        const ctx = operation.contextFor({ kind: 'can', action: 'upload', subject: 'File' });
        await this.calls.spend(operation);
        const received = await this.files.fromRequest(request);
        if (received.outcome === 'refused') return this.tell(received.refusal, ctx.locale, refuse);
        const { kinds, municipality, use } = received.fields;
        const file = await this.files.receive(ctx, received.file, {
          ...(kinds ? { accept: kindsOf(kinds) } : {}),
          ...(use === 'logo' ? { picture: LOGO_PICTURE } : {}),
          tenantId: municipality || null,
        });
        if (file.state !== 'accepted') return this.tell({ code: file.refusalCode!, params: file.refusalParams! }, ctx.locale, refuse);
        const path = returnTo(back, { file: file.id });
        if (path) return response.redirect(303, path);
        const { id, name, size, sha256, kind } = file;
        response.status(201).json({ id, name, size, sha256, kind });
      },
      refuse,
    );
  }

  /** The PDF of a folio: of a published document for anyone, else for its municipality and network. */
  @Get('documents/:file')
  async document(@Req() request: Request, @Res() response: Response, @Param('file') file: string): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      const folio = file.replace(/\.pdf$/i, '');
      const found = await asFarAsSeen(operation, 'OfficialDocument', (ctx) => this.documents.file(ctx, folio));
      await sendFile(request, response, { ...found, name: `${found.folio}.pdf`, mime: 'application/pdf', content: () => this.documents.content(found) });
    });
  }

  /** A logo, as pages show it. Its address names this very picture, so that it may be kept for good. */
  @Get('logos/:file')
  async logo(@Req() request: Request, @Res() response: Response, @Param('file') name: string): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      const { file, content } = await this.logos.open(operation.contextFor({ kind: 'public' }), name.replace(/\.png$/, ''));
      await sendPicture(response, { ...file, content });
    });
  }

  @Get(':id')
  async download(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      const { file, ctx } = await asFarAsSeen(operation, 'File', async (scope) => ({ ctx: scope, file: await this.files.readable(scope, id) }));
      if (request.method !== 'HEAD') await this.files.logOpening(ctx, file);
      await sendFile(request, response, { ...file, published: file.publishedAt !== null, content: async () => (await this.files.open(ctx, id)).content });
    });
  }

  private tell(reason: FileRefusal, locale: Locale, refuse: (status: number, complaint: Complaint) => void): void {
    const { code, message, remedy } = refusedFile(reason).speak(locale);
    refuse(statusOf(code), { code, message, remedy });
  }
}

const kindsOf = (text: string): FileKind[] => KINDS.filter((kind) => text.split(',').includes(kind));

/** As everyone sees it, else as the membership at hand does. What is nobody's to know is not found, not forbidden. */
async function asFarAsSeen<T>(operation: OperationContext, subject: string, find: (ctx: RequestContext) => Promise<T>): Promise<T> {
  try {
    return await find(operation.contextFor({ kind: 'public' }));
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'NOT_FOUND') || !operation.init.caller.acting) throw error;
  }
  return find(operation.contextFor({ kind: 'can', action: 'read', subject }));
}
