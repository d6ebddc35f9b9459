import { Injectable } from '@nestjs/common';
import { allow, Audit, Database, line, notFound, ownedBy, parseInput, parseReason, refuseInput, statement, type RequestContext } from '@tequio/platform';
import { z } from 'zod';
import { SectorEntity, SHAPES } from './sector.entity.js';
import { governanceDictionary } from '../governance.dictionary.js';
import { refuseSector } from './sector.errors.js';
import type { SaveSectorInput } from './sector.inputs.js';

const schema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/),
  name: line(80, 2).nullish(),
  shape: z.enum(SHAPES),
  position: z.int().min(1).max(100).nullish(),
});

/** Whose voice a seat is depends on it. */
const GOVERNMENT = 'government';

const naming = (rules: string) => `exists (select from operating_rules r where r.network_id = $1 and ${rules}
    and (r.rules #> '{composition,bySector}' @> $3::jsonb or r.rules #> '{quorum,perSector}' @> $3::jsonb))`;
const USED = statement<{ used: boolean; ruled: boolean }>(
  'governance.sector-used',
  `select exists (select from seats where network_id = $1 and sector_id = $2) or ${naming('true')} as used,
     ${naming('r.body_kind is not null and not exists (select from operating_rules n where n.network_id = r.network_id and n.body_kind = r.body_kind and n.version > r.version)')} as ruled`,
);

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

  /** Puts them into an order; all have to be named, retired ones too. */
  async order(ctx: RequestContext, keys: readonly string[]): Promise<void> {
    const { networkId, sectors } = await this.held(ctx);
    const known = new Set(sectors.map(({ key }) => key));
    if (keys.length !== known.size || new Set(keys).size !== known.size || keys.some((key) => !known.has(key))) refuseInput({ path: 'keys', code: governanceDictionary.key('input.sector_order') });
    for (const [index, key] of keys.entries()) await this.db.repo(ctx, SectorEntity).update({ networkId, key }, { position: index + 1 });
    await this.audit.record(ctx, { action: 'network.order_sectors', subjectType: 'Network', subjectId: networkId, changes: { keys } });
  }

  /** Takes away one that neither a seat nor rules have ever named; what was used is named in acts and is retired instead. */
  async remove(ctx: RequestContext, key: string, reasonText: string): Promise<void> {
    const { networkId, sector, used, reason } = await this.toEnd(ctx, key, reasonText);
    if (used.used) refuseSector('sector_in_use');
    await this.db.repo(ctx, SectorEntity).delete({ networkId, key });
    await this.audit.record(ctx, { action: 'network.remove_sector', subjectType: 'Network', subjectId: networkId, reason, changes: { key, name: sector.name } });
  }

  /** Stays where it is used, and is not offered anew. */
  async retire(ctx: RequestContext, key: string, reasonText: string): Promise<void> {
    const { networkId, sector, used, reason } = await this.toEnd(ctx, key, reasonText);
    // New bodies would be asked for seats that nobody can give them.
    if (used.ruled) refuseSector('sector_in_rules');
    // Of one that is retired the first time and reason stay; that it was asked for again stands in the log.
    if (!sector.retiredAt) await this.db.repo(ctx, SectorEntity).update({ networkId, key }, { retiredAt: ctx.now, retiredReason: reason });
    await this.audit.record(ctx, { action: 'network.retire_sector', subjectType: 'Network', subjectId: networkId, reason, changes: { key } });
  }

  async restore(ctx: RequestContext, key: string, reasonText: string): Promise<void> {
    const reason = parseReason(reasonText);
    const { networkId, sectors } = await this.held(ctx);
    if (!sectors.some((one) => one.key === key)) throw notFound();
    await this.db.repo(ctx, SectorEntity).update({ networkId, key }, { retiredAt: null, retiredReason: null });
    await this.audit.record(ctx, { action: 'network.restore_sector', subjectType: 'Network', subjectId: networkId, reason, changes: { key } });
  }

  private async toEnd(ctx: RequestContext, key: string, reasonText: string) {
    const reason = parseReason(reasonText);
    const { networkId, sectors } = await this.held(ctx);
    const sector = sectors.find((one) => one.key === key);
    if (!sector) throw notFound();
    if (key === GOVERNMENT) refuseSector('sector_of_government');
    const [used] = await this.db.sql(ctx, USED, [networkId, sector.id, JSON.stringify([{ sector: key }])]);
    return { networkId, sector, used: used!, reason };
  }

  private async held(ctx: RequestContext): Promise<{ networkId: string; sectors: SectorEntity[] }> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'save_sector', 'BodyTemplate', { networkId });
    return { networkId, sectors: await this.of(ctx, networkId) };
  }
}
