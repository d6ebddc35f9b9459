import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tequio/platform';
import type { BodyEntity } from '../bodies/body.entity.js';
import { OperatingRulesEntity } from './operating-rules.entity.js';

@Injectable()
export class OperatingRulesReader {
  constructor(private readonly db: Database) {}

  /** All versions that the body adopted, oldest first. */
  ofBody(ctx: RequestContext, body: Pick<BodyEntity, 'id' | 'tenantId'>): Promise<OperatingRulesEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, OperatingRulesEntity).find({ where: { tenantId: body.tenantId, bodyId: body.id }, order: { version: 'ASC' } }));
  }

  /** What the network says of bodies of a kind now; null where it says nothing. */
  ofNetwork(ctx: RequestContext, networkId: string, bodyKind: string): Promise<OperatingRulesEntity | null> {
    return this.db.read(ctx, (inside) =>
      this.db.repo(inside, OperatingRulesEntity).findOne({ where: { tenantId: networkId, networkId, bodyKind }, order: { version: 'DESC' } }),
    );
  }
}
