import { Injectable } from '@nestjs/common';
import { Directory, issuerLooks, type IssuerLooks } from '@tequio/network';
import type { RequestContext } from '@tequio/platform';

/** Whose plans the tenant at hand writes: a municipality's, or the network's own. */
export interface PlanOwner {
  name: string;
  /** Name of the state, which a network bears itself. */
  state: string;
  /** How its documents look. */
  looks: IssuerLooks;
  timeZone: string;
  /** A municipality's plan is endorsed by its secretariat, which has to be installed first; a network has none here. */
  awaitsSecretariat: boolean;
}

@Injectable()
export class PlanOwners {
  constructor(private readonly directory: Directory) {}

  async here(ctx: RequestContext): Promise<PlanOwner> {
    const { networkId, tenantId } = ctx.requireTenant();
    const [network, municipality] = await Promise.all([
      this.directory.network(ctx, networkId),
      tenantId === networkId ? null : this.directory.municipality(ctx, tenantId),
    ]);
    if (!municipality) return { name: network.name, state: network.name, looks: issuerLooks(network), timeZone: network.timeZone, awaitsSecretariat: false };
    const { name, timeZone, secretariatInstalledAt } = municipality;
    return { name, state: network.name, looks: issuerLooks(network, municipality), timeZone, awaitsSecretariat: secretariatInstalledAt === null };
  }
}
