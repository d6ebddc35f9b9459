import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { defineSetting, NetworkSettings } from '@tequio/network';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { findNoticeKind } from '../notices/notice-kind.js';
import { KindChoices } from './kind-choices.js';
import { MailChoicesService } from './mail-choices.service.js';
import { DEFAULT_CHOICE, mailMoment, type MailMoment } from './mail-decision.js';
import type { StoredFrequency } from './mail-frequency.js';

/** Full hour of the network's clock at which summaries go out. */
export const digestHour = defineSetting('notifications.digest_hour', z.number().int().min(0).max(23), 8);

const ZONE = statement<{ zone: string }>('mail-moments.zone', 'select time_zone as zone from networks where id = $1');

/** A notice whose moment is asked for. */
export interface NoticeInTime {
  id: string;
  kind: string;
  person_id: string | null;
  /** The choice for the followed thing that it comes from. */
  frequency: StoredFrequency;
  created_at: Date;
}

/** When notices go by mail: what was chosen, read once for all of them. */
@Injectable()
export class MailMoments {
  constructor(
    private readonly db: Database,
    private readonly settings: NetworkSettings,
    private readonly choices: MailChoicesService,
    private readonly kinds: KindChoices,
  ) {}

  /** In a number of statements that does not grow with the notices. Scope: tenant. */
  async of(ctx: RequestContext, notices: readonly NoticeInTime[]): Promise<{ moment: (notice: NoticeInTime) => MailMoment; reader: (notice: NoticeInTime) => string }> {
    const [network] = await this.db.sql(ctx, ZONE, [ctx.requireNetwork()]);
    const clock = { zone: network!.zone, hour: await this.settings.get(ctx, digestHour) };
    const readers = await this.choices.ofNotices(
      ctx,
      notices.map((notice) => notice.id),
    );
    const kindChoice = await this.kinds.of(
      ctx,
      notices.flatMap((notice) => notice.person_id ?? []),
    );
    return {
      reader: (notice) => readers.get(notice.id)!.reader,
      moment: (notice) => {
        const kind = findNoticeKind(notice.kind) ?? { mandatory: false, urgent: false };
        const chosen = { follow: notice.frequency, kind: kindChoice(notice), general: readers.get(notice.id)?.choice ?? DEFAULT_CHOICE };
        return mailMoment(kind, chosen, notice.created_at, clock);
      },
    };
  }
}
