import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, line, ownedBy, parseInput, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { SectorEntity, SHAPES } from './sector.entity.js';
import type { SaveSectorInput } from './sector.inputs.js';

const schema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/),
  name: line(80, 2).nullish(),
  shape: z.enum(SHAPES),
  position: z.int().min(1).max(100).nullish(),
});

/** Sectors that a network's bodies are made of. Read in any scope, changed in the network's. */
@Injectable()
export class SectorsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** In the order in which the network shows them. */
  of(ctx: RequestContext, networkId: string): Promise<SectorEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, SectorEntity).find({ where: { networkId }, order: { position: 'ASC', key: 'ASC' } }));
  }

  async save(ctx: RequestContext, input: SaveSectorInput): Promise<SectorEntity> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'save_sector', 'BodyTemplate', { networkId });
    const parsed = parseInput(schema, input);
    const repo = this.db.repo(ctx, SectorEntity);
    const found = await repo.findOneBy({ networkId, key: parsed.key });
    const sectors = await repo.countBy({ networkId });
    const values = { shape: parsed.shape, name: parsed.name ?? found?.name ?? null, position: parsed.position ?? found?.position ?? sectors + 1 };
    const sector = found
      ? Object.assign(found, values, { version: found.version + 1 })
      : repo.create({ ...ownedBy(ctx.with({ tenantId: networkId })), key: parsed.key, ...values, version: 1 });
    await this.audit.record(ctx, { action: 'network.save_sector', subjectType: 'Network', subjectId: networkId, changes: { key: parsed.key, shape: parsed.shape } });
    return repo.save(sector);
  }
}
