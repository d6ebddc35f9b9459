import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, decodeCursor, notFound, pageSize, statement, toConnection, type Connection, type RequestContext } from '@tequio/platform';
import { todayIn } from '../calendar/index.js';
import { searchKey } from '../catalogue/index.js';
import { Idleness } from './idleness.js';
import { HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity, NetworkEntity, STAGES, type Stage } from './network.entities.js';
import { toMunicipality, type Municipality, type MunicipalitiesArgs } from './network.types.js';

const COUNTS = statement<{ stage: Stage; count: number }>(
  'network.stage-counts',
  'select stage, count(*) as count from municipalities where network_id = $1 group by stage',
);

/** What a map shows of a municipality, and from what it is known to be idle. */
export type Place = Pick<MunicipalityEntity, 'inegiKey' | 'slug' | 'name' | 'population' | 'stage' | 'lastMovementAt' | 'invitedAt'>;

const PLACES = statement<Place>(
  'network.places',
  `select inegi_key as "inegiKey", slug, name, population, stage, last_movement_at as "lastMovementAt", invited_at as "invitedAt"
   from municipalities where network_id = $1 order by name, id`,
);

/** Reads of the directory: what anyone may know of networks and municipalities. Works in every scope. */
@Injectable()
export class Directory {
  constructor(
    private readonly db: Database,
    private readonly idleness: Idleness,
  ) {}

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

  municipalitiesById(ctx: RequestContext, ids: readonly string[]): Promise<MunicipalityEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, MunicipalityEntity).findBy({ id: In([...ids]) }));
  }

  /** All municipalities of a network by name; no network has so many that a map of them needs pages. */
  places(ctx: RequestContext, networkId: string): Promise<Place[]> {
    return this.db.sql(ctx, PLACES, [networkId]);
  }

  /** By name; a page needs one statement whatever the filter. */
  async municipalities(ctx: RequestContext, networkId: string, args: MunicipalitiesArgs): Promise<Connection<Municipality>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 2);
    const idleSince = args.idle ? await this.idleness.limit(ctx, networkId) : null;
    const rows = await this.db.read(ctx, (inside) => {
      const query = this.db.repo(inside, MunicipalityEntity).createQueryBuilder('m').where('m.network_id = :networkId', { networkId });
      if (after) query.andWhere('(m.name, m.id) > (:name, :id)', { name: after[0], id: after[1] });
      if (args.stage) query.andWhere('m.stage = :stage', { stage: args.stage });
      if (args.reached) query.andWhere('m.stage in (:...reached)', { reached: STAGES.slice(STAGES.indexOf(args.reached)) });
      if (idleSince) query.andWhere('coalesce(m.last_movement_at, m.invited_at) < :idle', { idle: idleSince });
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
