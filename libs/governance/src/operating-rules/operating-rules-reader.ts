import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tequio/platform';
import { LessThanOrEqual } from 'typeorm';
import type { BodyEntity } from '../bodies/body.entity.js';
import { OperatingRulesEntity } from './operating-rules.entity.js';

@Injectable()
export class OperatingRulesReader {
  constructor(private readonly db: Database) {}

  /** All versions that the body adopted, oldest first. */
  ofBody(ctx: RequestContext, body: Pick<BodyEntity, 'id' | 'tenantId'>): Promise<OperatingRulesEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, OperatingRulesEntity).find({ where: { tenantId: body.tenantId, bodyId: body.id }, order: { version: 'ASC' } }));
  }

  /** What the network says of bodies of a kind, now or at the end of a day; null where it says nothing. */
  ofNetwork(ctx: RequestContext, networkId: string, bodyKind: string, on: string | null = null): Promise<OperatingRulesEntity | null> {
    const until = on ? { adoptedOn: LessThanOrEqual(on) } : {};
    return this.db.read(ctx, (inside) =>
      this.db.repo(inside, OperatingRulesEntity).findOne({ where: { tenantId: networkId, networkId, bodyKind, ...until }, order: { version: 'DESC' } }),
    );
  }

  /** All that the network has said of bodies of a kind, the newest first. */
  versionsOfNetwork(ctx: RequestContext, networkId: string, bodyKind: string): Promise<OperatingRulesEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, OperatingRulesEntity).find({ where: { tenantId: networkId, networkId, bodyKind }, order: { version: 'DESC' } }));
  }
}
