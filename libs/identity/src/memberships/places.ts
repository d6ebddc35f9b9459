import { Injectable } from '@nestjs/common';
import { Directory, todayIn } from '@tequio/network';
import { Database, isId, notFound, statement, type RequestContext } from '@tequio/platform';

/** A tenant as memberships see it. */
export interface Place {
  tenantId: string;
  networkId: string;
  kind: 'network' | 'municipality';
}

const TENANT = statement<{ network_id: string; kind: Place['kind'] }>(
  'identity.place',
  'select network_id, kind from tenants where id = $1',
);

/** Where memberships are, and which day it is there. */
@Injectable()
export class Places {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
  ) {}

  /** Throws NOT_FOUND for a tenant that does not exist; whether who acts may be there is asked afterwards. */
  async find(ctx: RequestContext, tenantId: string): Promise<Place> {
    const place = await this.findIfAny(ctx, tenantId);
    if (!place) throw notFound();
    return place;
  }

  async findIfAny(ctx: RequestContext, tenantId: string): Promise<Place | null> {
    const [row] = isId(tenantId) ? await this.db.sql(ctx, TENANT, [tenantId]) : [];
    return row ? { tenantId, networkId: row.network_id, kind: row.kind } : null;
  }

  /** Today in the network's zone. */
  async today(ctx: RequestContext, networkId: string): Promise<string> {
    return todayIn((await this.directory.network(ctx, networkId)).timeZone, ctx.now);
  }
}
