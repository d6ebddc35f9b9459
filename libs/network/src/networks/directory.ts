import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, notFound, pageSize, statement, toConnection, type Connection, type RequestContext } from '@tequio/platform';
import { todayIn } from '../calendar/index.js';
import { searchKey } from '../catalogue/index.js';
import { HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity, NetworkEntity, STAGES, type Stage } from './network.entities.js';
import { toMunicipality, type Municipality, type MunicipalitiesArgs } from './network.types.js';

const COUNTS = statement<{ stage: Stage; count: number }>(
  'network.stage-counts',
  'select stage, count(*) as count from municipalities where network_id = $1 group by stage',
);

/** Months without a movement after which a municipality counts as idle (OGP standard 1.1: at least every six months). */
export const IDLE_AFTER_MONTHS = 6;

/** Reads of the directory: what anyone may know of networks and municipalities. Works in every scope. */
@Injectable()
export class Directory {
  constructor(private readonly db: Database) {}

  networks(ctx: RequestContext): Promise<NetworkEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, NetworkEntity).find({ order: { name: 'ASC' }, take: 100 }));
  }

  networkBySlug(ctx: RequestContext, slug: string): Promise<NetworkEntity | null> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, NetworkEntity).findOneBy({ slug }));
  }

  async network(ctx: RequestContext, id: string): Promise<NetworkEntity> {
    const network = await this.db.read(ctx, (inside) => this.db.repo(inside, NetworkEntity).findOneBy({ id }));
    if (!network) throw notFound();
    return network;
  }

  municipalityBySlug(ctx: RequestContext, networkId: string, slug: string): Promise<MunicipalityEntity | null> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, MunicipalityEntity).findOneBy({ networkId, slug }));
  }

  async municipality(ctx: RequestContext, id: string): Promise<MunicipalityEntity> {
    const municipality = await this.db.read(ctx, (inside) => this.db.repo(inside, MunicipalityEntity).findOneBy({ id }));
    if (!municipality) throw notFound();
    return municipality;
  }

  /** By name; a page needs one statement whatever the filter. */
  async municipalities(ctx: RequestContext, networkId: string, args: MunicipalitiesArgs): Promise<Connection<Municipality>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 2);
    const rows = await this.db.read(ctx, (inside) => {
      const query = this.db.repo(inside, MunicipalityEntity).createQueryBuilder('m').where('m.network_id = :networkId', { networkId });
      if (after) query.andWhere('(m.name, m.id) > (:name, :id)', { name: after[0], id: after[1] });
      if (args.stage) query.andWhere('m.stage = :stage', { stage: args.stage });
      if (args.idle) query.andWhere('coalesce(m.last_movement_at, m.invited_at) < :idle', { idle: monthsBefore(ctx.now, IDLE_AFTER_MONTHS) });
      for (const [index, word] of searchKey(args.search ?? '').split(' ').filter(Boolean).slice(0, 8).entries())
        query.andWhere(`m.search_key like :word${index}`, { [`word${index}`]: `%${word.replace(/[%_\\]/g, '\\$&')}%` });
      if (args.group)
        query.andWhere(
          `exists (select from municipality_group_members gm join municipality_groups g on g.id = gm.group_id
             where gm.municipality_id = m.id and g.network_id = m.network_id and g.slug = :group)`,
          { group: args.group },
        );
      return query
        .orderBy('m.name')
        .addOrderBy('m.id')
        .limit(first + 1)
        .getMany();
    });
    return toConnection(rows, first, (row) => [row.name, row.id], toMunicipality);
  }

  async stageCounts(ctx: RequestContext, networkId: string): Promise<{ stage: Stage; count: number }[]> {
    const rows = await this.db.sql(ctx, COUNTS, [networkId]);
    const counts = new Map(rows.map((row) => [row.stage, Number(row.count)]));
    return STAGES.map((stage) => ({ stage, count: counts.get(stage) ?? 0 }));
  }

  groups(ctx: RequestContext, networkId: string): Promise<MunicipalityGroupEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, MunicipalityGroupEntity).find({ where: { networkId }, order: { name: 'ASC' }, take: 200 }));
  }

  authorities(ctx: RequestContext, networkId: string): Promise<HostAuthorityEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, HostAuthorityEntity).find({ where: { networkId }, order: { startsOn: 'DESC' } }));
  }

  /** The authority in office on a day of the network (today where absent): documents keep this one's name. */
  async authorityOn(ctx: RequestContext, networkId: string, onDay?: string): Promise<HostAuthorityEntity | null> {
    const network = await this.network(ctx, networkId);
    const date = onDay ?? todayIn(network.timeZone, ctx.now);
    const authorities = await this.authorities(ctx, networkId);
    return authorities.find((authority) => authority.startsOn <= date && (!authority.endsOn || authority.endsOn >= date)) ?? null;
  }
}

function monthsBefore(instant: Date, months: number): Date {
  const date = new Date(instant);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date;
}
