import { Injectable } from '@nestjs/common';
import { OfficeHolders } from '@tequio/identity';
import { paths } from '@tequio/network';
import { Database, statement, type Locale, type RequestContext } from '@tequio/platform';
import { defineNoticeKind } from '../notices/notice-kind.js';
import { RendersNotice, type NoticeToRender, type RenderedNotice } from '../notices/notice-renderers.js';
import { Notices } from '../notices/notices.service.js';
import { notificationsDictionary } from '../notifications.dictionary.js';

const disabledNotice = defineNoticeKind({ key: 'notifications.webhook_disabled', subject: 'WebhookEndpoint', mandatory: false, voice: 'usted' });

/** Who administers the systems of a municipality or of a network. */
const KEEPERS = ['liaison', 'network_admin'];

interface DisabledRow {
  description: string;
  disabled_cause: 'gone' | 'failing' | null;
  network_slug: string;
  municipality_slug: string | null;
}

const DISABLED = statement<DisabledRow>(
  'webhooks.disabled',
  `select e.description, e.disabled_cause, n.slug as network_slug, m.slug as municipality_slug
   from webhook_endpoints e join networks n on n.id = e.network_id left join municipalities m on m.id = e.tenant_id where e.id = $1`,
);

/** Tells who administers a system that it is not sent anything any more. */
@Injectable()
export class WebhookNotices {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
    private readonly officeHolders: OfficeHolders,
  ) {}

  /** Scope: tenant, in the transaction in which it stops. */
  async disabled(ctx: RequestContext, endpointId: string): Promise<void> {
    await this.notices.notify(ctx, { kind: disabledNotice, subjectId: endpointId, dedupe: ctx.now.toISOString(), recipients: await this.officeHolders.of(ctx, KEEPERS) });
  }

  @RendersNotice(disabledNotice)
  async word(ctx: RequestContext, { subject }: NoticeToRender, locale: Locale): Promise<RenderedNotice | null> {
    const [row] = await this.db.sql(ctx, DISABLED, [subject.id]);
    // Resumed or removed since: no news any more.
    if (!row?.disabled_cause) return null;
    const say = (part: string) => notificationsDictionary.text(locale, `mail.webhook_disabled.${part}` as 'mail.webhook_disabled.subject', { description: row.description });
    return {
      subject: say('subject'),
      heading: say('subject'),
      paragraphs: [say(`body_${row.disabled_cause}`), say('kept')],
      action: { label: say('action'), path: paths.space({ networkSlug: row.network_slug, municipalitySlug: row.municipality_slug }, `sistemas/${subject.id}`) },
    };
  }
}
