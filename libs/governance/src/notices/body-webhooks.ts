import { Injectable } from '@nestjs/common';
import { paths } from '@tequio/network';
import { defineWebhookEvent, TELLS_WEBHOOK, Webhooks } from '@tequio/notifications';
import { Database, OnEvent, statement, type JobMeta, type PayloadOf, type RequestContext } from '@tequio/platform';
import { bodyInstalled } from '../bodies/body.events.js';

type InstallationFacts = { heldOn: string; folio: string | null };

const secretariatInstalledHook = defineWebhookEvent<InstallationFacts>({
  type: 'secretariat.installed',
  context: 'governance',
  subject: 'Body',
  audience: 'public',
  example: { heldOn: '2026-03-02', folio: 'TQ-99001-ACTA-2026-0001-PR' },
});

const INSTALLATION = statement<InstallationFacts & { network_slug: string; municipality_slug: string }>(
  'governance.told-installation',
  `select i.held_on as "heldOn", i.folio, n.slug as network_slug, m.slug as municipality_slug
   from bodies b join installations i on i.body_id = b.id join networks n on n.id = b.network_id join municipalities m on m.id = b.tenant_id
   where b.id = $1 and i.id = $2`,
);

/** Tells other systems of secretariats that are installed. */
@Injectable()
export class BodyWebhooks {
  constructor(
    private readonly db: Database,
    private readonly webhooks: Webhooks,
  ) {}

  @OnEvent(bodyInstalled, TELLS_WEBHOOK)
  installed(ctx: RequestContext, { bodyId, installationId }: PayloadOf<typeof bodyInstalled>, meta: JobMeta): Promise<void> {
    return this.webhooks.tell(ctx, secretariatInstalledHook, meta, async (inside) => {
      const [held] = await this.db.sql(inside, INSTALLATION, [bodyId, installationId]);
      if (!held) return null;
      const { network_slug: network, municipality_slug: municipality, heldOn, folio } = held;
      return { id: bodyId, path: paths.municipality(network, municipality, 'secretariado'), facts: { heldOn, folio } };
    });
  }
}
