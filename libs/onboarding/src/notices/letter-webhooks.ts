import { Injectable } from '@nestjs/common';
import { paths } from '@tequio/network';
import { defineWebhookEvent, TELLS_WEBHOOK, Webhooks, type WebhookEvent } from '@tequio/notifications';
import { Database, OnEvent, statement, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { letterAccepted, letterObserved, letterRejected, letterSubmitted } from '../letters/letter.events.js';

type LetterFacts = { state: string; folio: string | null };

const hook = (type: string, audience: WebhookEvent['audience'], state: string) =>
  defineWebhookEvent<LetterFacts>({ type, context: 'onboarding', subject: 'LetterOfIntent', audience, example: { state, folio: 'TQ-99001-CARTA-2026-0001-KE' } });

const submittedHook = hook('letter.submitted', 'workspace', 'submitted');
const observedHook = hook('letter.observed', 'workspace', 'observed');
const rejectedHook = hook('letter.rejected', 'workspace', 'rejected');
const acceptedHook = hook('letter.accepted', 'public', 'accepted');

const LETTER = statement<LetterFacts & { network_slug: string; municipality_slug: string }>(
  'onboarding.told-letter',
  `select l.state, d.folio, n.slug as network_slug, m.slug as municipality_slug
   from letters_of_intent l join networks n on n.id = l.network_id join municipalities m on m.id = l.tenant_id left join official_documents d on d.id = l.document_id
   where l.id = $1`,
);

/** Tells other systems what becomes of letters: of accepted ones anybody's, of those under way those of who may read them. */
@Injectable()
export class LetterWebhooks {
  constructor(
    private readonly db: Database,
    private readonly webhooks: Webhooks,
  ) {}

  @OnEvent(letterSubmitted, TELLS_WEBHOOK)
  submitted(ctx: RequestContext, { letterId }: PayloadOf<typeof letterSubmitted>, meta: JobMeta): Promise<void> {
    return this.tell(ctx, submittedHook, letterId, meta);
  }

  @OnEvent(letterObserved, TELLS_WEBHOOK)
  observed(ctx: RequestContext, { letterId }: PayloadOf<typeof letterObserved>, meta: JobMeta): Promise<void> {
    return this.tell(ctx, observedHook, letterId, meta);
  }

  @OnEvent(letterRejected, TELLS_WEBHOOK)
  rejected(ctx: RequestContext, { letterId }: PayloadOf<typeof letterRejected>, meta: JobMeta): Promise<void> {
    return this.tell(ctx, rejectedHook, letterId, meta);
  }

  @OnEvent(letterAccepted, TELLS_WEBHOOK)
  accepted(ctx: RequestContext, { letterId }: PayloadOf<typeof letterAccepted>, meta: JobMeta): Promise<void> {
    return this.tell(ctx, acceptedHook, letterId, meta);
  }

  private tell(ctx: RequestContext, event: WebhookEvent<LetterFacts>, letterId: string, meta: JobMeta): Promise<void> {
    return this.webhooks.tell(ctx, event, meta, async (inside) => {
      const [letter] = await this.db.sql(inside, LETTER, [letterId]);
      if (!letter) return null;
      const { network_slug: network, municipality_slug: municipality, state, folio } = letter;
      return { id: letterId, path: event.audience === 'public' ? paths.municipality(network, municipality, 'carta') : paths.workspace(network, municipality, 'carta'), facts: { state, folio } };
    });
  }
}
