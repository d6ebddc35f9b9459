import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database, decodeCursor, notFound, pageSize, searchPatterns, statement, toConnection, type AskedFields, type Connection, type RequestContext } from '@tequio/platform';
import { todayIn } from '../calendar/index.js';
import { MUNICIPALITIES, MUNICIPALITY_BY_ID, MUNICIPALITY_BY_SLUG, NETWORK_BY_ID, NETWORK_BY_SLUG } from './directory-rows.js';
import { Idleness } from './idleness.js';
import { HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity, NetworkEntity, STAGES, type Stage } from './network.entities.js';
import { toMunicipality, type Municipality, type MunicipalitiesArgs } from './network.types.js';

const COUNTS = statement<{ stage: Stage; count: number }>(
  'network.stage-counts',
  'select stage, count(*) as count from municipalities where network_id = $1 group by stage',
);

/** Municipalities of one name, which says of none of them which it is. */
const NAMESAKES = statement<Pick<MunicipalityEntity, 'inegiKey' | 'seat'>>(
  'network.namesakes',
  'select inegi_key as "inegiKey", seat from municipalities where network_id = $1 and plain(name) = plain($2) order by inegi_key',
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

  async networkBySlug(ctx: RequestContext, slug: string): Promise<NetworkEntity | null> {
    return (await this.db.sql(ctx, NETWORK_BY_SLUG, [slug]))[0] ?? null;
  }

  async network(ctx: RequestContext, id: string): Promise<NetworkEntity> {
    const [network] = await this.db.sql(ctx, NETWORK_BY_ID, [id]);
    if (!network) throw notFound();
    return network;
  }

  async municipalityBySlug(ctx: RequestContext, networkId: string, slug: string): Promise<MunicipalityEntity | null> {
    return (await this.db.sql(ctx, MUNICIPALITY_BY_SLUG, [networkId, slug]))[0] ?? null;
  }

  async municipality(ctx: RequestContext, id: string): Promise<MunicipalityEntity> {
    const [municipality] = await this.db.sql(ctx, MUNICIPALITY_BY_ID, [id]);
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

  /** What to say where a list names a municipality by a name that several have; null where it is not so. */
  async namesakes(ctx: RequestContext, networkId: string, name: string): Promise<{ count: number; places: string } | null> {
    const found = await this.db.sql(ctx, NAMESAKES, [networkId, name]);
    return found.length < 2 ? null : { count: found.length, places: found.map(({ inegiKey, seat }) => `${inegiKey} (${seat})`).join(', ') };
  }

  /** By name; a page needs one statement whatever the filter. */
  async municipalities(ctx: RequestContext, networkId: string, args: MunicipalitiesArgs, asked: AskedFields = 'all'): Promise<Connection<Municipality>> {
    const first = pageSize(args.first);
    const after = decodeCursor(args.after, 'text', 'id');
    const idleSince = args.idle ? await this.idleness.limit(ctx, networkId) : null;
    const words = searchPatterns(args.search ?? '');
    const rows = await this.db.sql(ctx, MUNICIPALITIES.for(asked), [
      networkId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      args.stage ?? null,
      args.reached ? STAGES.slice(STAGES.indexOf(args.reached)) : null,
      idleSince,
      words.length ? words : null,
      args.group ?? null,
      args.keys ?? null,
      first + 1,
    ]);
    // Where its colours were not read nobody asks for looks.
    return toConnection(rows, first, (row) => [row.name, row.id], (row) => (row.colours ? toMunicipality(row) : (row as object as Municipality)));
  }

  async stageCounts(ctx: RequestContext, networkId: string): Promise<{ stage: Stage; count: number }[]> {
    const rows = await this.db.sql(ctx, COUNTS, [networkId]);
    const counts = new Map(rows.map((row) => [row.stage, Number(row.count)]));
    return STAGES.map((stage) => ({ stage, count: counts.get(stage) ?? 0 }));
  }

  groups(ctx: RequestContext, networkId: string, slug?: string): Promise<MunicipalityGroupEntity[]> {
    return this.db.read(ctx, (inside) => this.db.repo(inside, MunicipalityGroupEntity).find({ where: { networkId, ...(slug === undefined ? {} : { slug }) }, order: { name: 'ASC' }, take: 200 }));
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
