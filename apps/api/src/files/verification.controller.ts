import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Files, Verification } from '@tequio/documents';
import { HttpCalls } from './http-calls.js';
import { returnTo } from './local-path.js';

/** Compares a file with the register, for browsers without scripts. The file is hashed and thrown away. */
@Controller('files/verify')
export class VerificationController {
  constructor(
    private readonly calls: HttpCalls,
    private readonly files: Files,
    private readonly verification: Verification,
  ) {}

  /**
   * Multipart: `folio`, and one file. Goes back (303) to the folio's page, below `?base=` where another language asks for
   * it, with `huella=`: `igual` (the very bytes), `distinta`, `pendiente` (no PDF to compare with yet), `sin-folio`
   * (unknown or mistyped; the page says which), or the code of what was wrong with the file.
   */
  @Post()
  async compare(@Req() request: Request, @Res() response: Response): Promise<void> {
    const base = typeof request.query['base'] === 'string' ? request.query['base'].replace(/\/+$/, '') : '/verificar';
    const go = (folio: string, comparison: string) =>
      response.redirect(303, returnTo(`${base}${folio && `/${encodeURIComponent(folio)}`}`, { huella: comparison }) ?? '/verificar');
    let folio = typeof request.query['folio'] === 'string' ? request.query['folio'].slice(0, 80) : '';
    await this.calls.handle(
      request,
      response,
      async (operation) => {
        await this.calls.spend(operation);
        const received = await this.files.fromRequest(request);
        if (received.outcome === 'refused') return go(folio, received.refusal.code);
        await this.files.discard(received.file);
        folio = received.fields['folio']?.slice(0, 80) ?? folio;
        const answer = await this.verification.byFolio(operation.contextFor({ kind: 'public' }), folio);
        if (answer.outcome !== 'found') return go(folio, 'sin-folio');
        const verdict = this.verification.compare(received.file.sha256, answer.entry);
        go(answer.entry.folio, verdict === null ? 'pendiente' : verdict.verdict === 'different' ? 'distinta' : 'igual');
      },
      (_status, { code }) => go(folio, code),
    );
  }
}
