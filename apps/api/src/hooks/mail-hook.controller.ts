import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InboundAdvice } from '@tequio/conversation';
import { isSigned, MailReports } from '@tequio/notifications';
import { AppError, CLOCK, CONFIG, notFound, type Clock, type Config } from '@tequio/platform';

const LARGEST_REPORT = 256 * 1024;
/** As much as mail servers take from each other: ten files of 25 MB do not go by mail. */
const LARGEST_MAIL = 30 * 1024 * 1024;

/** Where a mail provider tells of what came back and of what was reported as unwanted, and brings answers. */
@Controller('hooks')
export class MailHookController {
  constructor(
    private readonly reports: MailReports,
    private readonly advice: InboundAdvice,
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
    const { id, body } = await this.signed(request, LARGEST_REPORT);
    await this.reports.take(this.clock, id, body);
    response.status(204).end();
  }

  /**
   * A mail as it came (RFC 5322), signed in the same way. 204 also for one that was there before or that answers nothing; 404
   * where no address for answers is configured; 413 for one that is too large, so that who brings it tells its sender.
   */
  @Post('inbound-mail')
  async inbound(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (!this.advice.open) throw notFound();
    const { body } = await this.signed(request, LARGEST_MAIL);
    await this.advice.take(this.clock, body);
    response.status(204).end();
  }

  private async signed(request: Request, largest: number): Promise<{ id: string; body: Buffer }> {
    const { mailHookSecret: secret } = this.config;
    if (!secret) throw notFound();
    const id = request.get('webhook-id');
    const body = await bodyOf(request, largest);
    const call = { id, timestamp: request.get('webhook-timestamp'), signature: request.get('webhook-signature'), body };
    if (!id || !isSigned(call, secret, this.clock.now())) throw new AppError('UNAUTHENTICATED');
    return { id, body };
  }
}

/** Read as it came: the signature is over the bytes. */
async function bodyOf(request: Request, largest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > largest) throw new AppError('TOO_LARGE');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
