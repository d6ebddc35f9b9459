import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sha256 } from '@tequio/documents';
import { PlanSpreadsheet } from '@tequio/plans';
import { isId, notFound } from '@tequio/platform';
import { HttpCalls, sendFile } from './http-calls.js';

/** Published plans as sheets, for anyone: the commitments with their milestones, in the format that the import takes. */
@Controller('files/plans')
export class PlanSheetsController {
  constructor(
    private readonly calls: HttpCalls,
    private readonly sheets: PlanSpreadsheet,
  ) {}

  @Get(':id/sheet.:format')
  async sheet(@Req() request: Request, @Res() response: Response, @Param('id') id: string, @Param('format') format: string): Promise<void> {
    await this.calls.handle(request, response, async (operation) => {
      if (!isId(id) || (format !== 'csv' && format !== 'xlsx')) throw notFound();
      const ctx = operation.contextFor({ kind: 'public' });
      await this.calls.spend(operation);
      const { fileName, mediaType, content } = await this.sheets.export(ctx, id, format);
      // Asked about each time, as all that is published and may be amended.
      await sendFile(request, response, { name: fileName, mime: mediaType, size: content.byteLength, sha256: sha256(content), published: true, content: () => Promise.resolve(Readable.from([content])) });
    });
  }
}
