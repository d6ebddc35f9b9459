import { Injectable } from '@nestjs/common';
import { Signals, type RequestContext } from '@tequio/platform';

const CHANNEL = 'tequio_notices';

/** A signal names as many people: their ids and what parts them stay below PostgreSQL's 8,000 bytes. */
export const NAMED_AT_ONCE = 200;

/** Tells the processes of whose lists of notices something changed, once it is committed. */
@Injectable()
export class NoticeSignals {
  constructor(private readonly signals: Signals) {}

  /** Says nothing of what changed: who may read it reads it. */
  async changed(ctx: RequestContext, personIds: readonly string[]): Promise<void> {
    const all = [...new Set(personIds)];
    const payloads = [];
    for (let from = 0; from < all.length; from += NAMED_AT_ONCE) payloads.push(all.slice(from, from + NAMED_AT_ONCE).join());
    await this.signals.say(ctx, CHANNEL, payloads);
  }

  /** Ids of people whose lists changed; null where anybody's may have. */
  listen(hear: (personIds: readonly string[] | null) => void): void {
    this.signals.listen(CHANNEL, (payload) => hear(payload === null ? null : payload.split(',')));
  }
}
