import { Injectable } from '@nestjs/common';
import { clockIn, Directory, todayIn } from '@tequio/network';
import { allow, Database, isId, notFound, type RequestContext } from '@tequio/platform';
import { IsNull, Not } from 'typeorm';
import { InstallationEntity } from '../installations/installation.entity.js';
import { StruckCopyEntity } from '../installations/struck-copy.entity.js';
import { OperatingRulesReader } from '../operating-rules/operating-rules-reader.js';
import { SeatEntity } from '../seats/seat.entity.js';
import { SeatTermEntity } from '../seats/seat-term.entity.js';
import { SectorsService } from '../sectors/sectors.service.js';
import { BodyEntity } from './body.entity.js';
import { MUNICIPAL_SECRETARIAT, type BodyRecord } from './body-record.js';

/** Reads bodies whole, in a number of statements that does not grow with them. Scopes: tenant and network. */
@Injectable()
export class BodyRecords {
  constructor(
    private readonly db: Database,
    private readonly directory: Directory,
    private readonly rules: OperatingRulesReader,
    private readonly sectors: SectorsService,
  ) {}

  /** The secretariat that lives, or the last one dissolved; null where none was ever convened. */
  async secretariat(ctx: RequestContext): Promise<BodyRecord | null> {
    const { tenantId } = ctx.requireTenant();
    return this.db.read(ctx, async (inside) => {
      const repo = this.db.repo(inside, BodyEntity);
      const kind = MUNICIPAL_SECRETARIAT;
      const body =
        (await repo.findOneBy({ tenantId, kind, state: Not('dissolved') })) ?? (await repo.findOne({ where: { tenantId, kind }, order: { id: 'DESC' } }));
      if (body) allow(ctx, 'read', 'Body', body);
      return body && this.whole(inside, body);
    });
  }

  async find(ctx: RequestContext, id: string): Promise<BodyRecord> {
    return this.db.read(ctx, async (inside) => {
      const body = isId(id) ? await this.db.repo(inside, BodyEntity).findOneBy({ id }) : null;
      if (!body) throw notFound();
      allow(ctx, 'read', 'Body', body);
      return this.whole(inside, body);
    });
  }

  /** The body, held until the transaction ends: who comes second waits here and then sees what the first has done. */
  async lock(ctx: RequestContext, id: string, action: string, subject: 'Body' | 'Seat' | 'Installation' = 'Body'): Promise<BodyRecord> {
    // Asked before the row is: a scope that only reads may not hold it.
    allow(ctx, action, subject);
    const body = isId(id) ? await this.db.repo(ctx, BodyEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!body) throw notFound();
    allow(ctx, action, subject, body);
    return this.whole(ctx, body);
  }

  async whole(ctx: RequestContext, body: BodyEntity): Promise<BodyRecord> {
    const of = { tenantId: body.tenantId, bodyId: body.id };
    const [network, municipality, sectors, seats, terms, installations, struckCopies, ownRules] = await Promise.all([
      this.directory.network(ctx, body.networkId),
      body.tenantId === body.networkId ? null : this.directory.municipality(ctx, body.tenantId),
      this.sectors.of(ctx, body.networkId),
      this.db.repo(ctx, SeatEntity).find({ where: { ...of, removedAt: IsNull() } }),
      this.db.repo(ctx, SeatTermEntity).find({ where: of, order: { id: 'ASC' } }),
      this.db.repo(ctx, InstallationEntity).find({ where: of, order: { version: 'ASC' } }),
      this.db.repo(ctx, StruckCopyEntity).find({ where: of, order: { struckAt: 'DESC' } }),
      this.rules.ofBody(ctx, body),
    ]);
    const place = new Map(sectors.map((sector, index) => [sector.id, index]));
    seats.sort((a, b) => place.get(a.sectorId)! - place.get(b.sectorId)! || a.number - b.number);
    const rules = ownRules.at(-1) ?? (await this.rules.ofNetwork(ctx, body.networkId, body.kind));
    return { body, network, municipality, sectors, seats, terms, installations, struckCopies, ownRules, rules, today: todayIn(network.timeZone, ctx.now), clock: clockIn(network.timeZone, ctx.now) };
  }
}
