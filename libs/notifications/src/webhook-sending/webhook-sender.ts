import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, OnJob, type Config, type PayloadOf, type RequestContext } from '@tequio/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../notification-settings.js';
import { WebhookAddresses } from '../webhooks/webhook-address.js';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import { postWebhook, type PostedWebhook } from './post-webhook.js';
import { sendWebhooks } from './webhook.jobs.js';
import { WebhookLedger, type DueWebhook } from './webhook-ledger.js';

/** Sends what waits for a system, one message after another: how slow it is, only its own messages feel. */
@Injectable()
export class WebhookSender {
  constructor(
    private readonly ledger: WebhookLedger,
    private readonly addresses: WebhookAddresses,
    private readonly secrets: WebhookSecrets,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /** One turn. It ends when nothing can go out any more, or after its time: then the others come first. */
  @OnJob(sendWebhooks, { transaction: 'own' })
  async send(ctx: RequestContext, { endpointId }: PayloadOf<typeof sendWebhooks>): Promise<void> {
    if (!this.config.webhooks.enabled) return;
    const endpoint = await this.ledger.lease(ctx, endpointId);
    if (!endpoint) return;
    const begun = performance.now();
    try {
      while (performance.now() - begun < this.settings.webhookTurnMs) {
        const due = await this.ledger.next(ctx, endpointId);
        if (!due) break;
        await this.ledger.record(ctx, endpointId, due, await this.post(ctx, endpointId, endpoint.url, due));
      }
    } finally {
      await this.ledger.release(ctx, endpointId);
    }
  }

  private async post(ctx: RequestContext, endpointId: string, address: string, { message_id: id, body: text }: DueWebhook): Promise<PostedWebhook> {
    const body = Buffer.from(text);
    const timestamp = String(Math.floor(ctx.now.getTime() / 1000));
    const headers = {
      'content-type': 'application/json',
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': `Tequio/1 (+${this.config.publicUrl})`,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': this.secrets.sign(endpointId, await this.ledger.secrets(ctx, endpointId), { id, timestamp, body }),
    };
    return postWebhook(this.addresses, address, { headers, body, timeoutMs: this.settings.webhookAttemptMs, now: ctx.now });
  }
}
