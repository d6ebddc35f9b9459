import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isSigned, MailReports } from '@tequio/notifications';
import { AppError, CLOCK, CONFIG, notFound, type Clock, type Config } from '@tequio/platform';

const LARGEST_BODY = 256 * 1024;

/** Where a mail provider tells of what came back and of what was reported as unwanted. */
@Controller('hooks')
export class MailHookController {
  constructor(
    private readonly reports: MailReports,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * JSON `{ "events": [{ "messageId", "type": "bounced" | "complained", "status"?: "5.1.1" }] }`, signed as Standard Webhooks
   * has it with MAIL_HOOK_SECRET. 204 also for a call that was there before; 401 for one that is not signed; 404 where no
   * secret is configured.
   */
  @Post('mail')
  async mail(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { mailHookSecret: secret } = this.config;
    if (!secret) throw notFound();
    const id = request.get('webhook-id');
    const body = await bodyOf(request);
    const call = { id, timestamp: request.get('webhook-timestamp'), signature: request.get('webhook-signature'), body };
    if (!id || !isSigned(call, secret, this.clock.now())) throw new AppError('UNAUTHENTICATED');
    await this.reports.take(this.clock, id, body);
    response.status(204).end();
  }
}

/** Read as it came: the signature is over the bytes. */
async function bodyOf(request: Request): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > LARGEST_BODY) throw new AppError('TOO_LARGE');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
