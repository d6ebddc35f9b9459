import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, statement, type RequestContext } from '@tequio/platform';
import { MUNICIPALITY_COLUMNS } from '../networks/directory-rows.js';
import type { MunicipalityEntity, MunicipalityGroupEntity } from '../networks/network.entities.js';

const MEMBERS = statement<MunicipalityEntity & { groupId: string }>(
  'network.group-members',
  `select ${MUNICIPALITY_COLUMNS}, m.group_id as "groupId" from (
     select m.*, gm.group_id, row_number() over (partition by gm.group_id order by m.name, m.id) as place
     from municipality_group_members gm join municipalities m on m.id = gm.municipality_id where gm.group_id = any($1::uuid[])
   ) m where m.place <= $2 order by m.name, m.id`,
);
const COUNTS = statement<{ groupId: string; count: number }>(
  'network.group-counts',
  'select group_id as "groupId", count(*)::int as count from municipality_group_members where group_id = any($1::uuid[]) group by group_id',
);
const GROUPS_OF = statement<MunicipalityGroupEntity & { municipalityId: string }>(
  'network.groups-of',
  `select g.id, g.network_id as "networkId", g.tenant_id as "tenantId", g.kind, g.name, g.slug, g.version, gm.municipality_id as "municipalityId"
   from municipality_group_members gm join municipality_groups g on g.id = gm.group_id where gm.municipality_id = any($1::uuid[]) order by g.name, g.id`,
);

interface Loaders {
  /** By how many are asked for. */
  members: Map<number, DataLoader<string, MunicipalityEntity[]>>;
  counts: DataLoader<string, number>;
  groups: DataLoader<string, MunicipalityGroupEntity[]>;
}

/** Who belongs to which group: one statement an operation, however many groups or municipalities it shows. */
@Injectable()
export class GroupLoaders {
  private readonly loaders = new WeakMap<object, Loaders>();

  constructor(private readonly db: Database) {}

  members(ctx: RequestContext, groupId: string, first: number): Promise<MunicipalityEntity[]> {
    const { members } = this.of(ctx);
    let loader = members.get(first);
    if (!loader) members.set(first, (loader = many((ids) => this.db.sql(ctx, MEMBERS, [ids, first]), (row) => row.groupId)));
    return loader.load(groupId);
  }

  count(ctx: RequestContext, groupId: string): Promise<number> {
    return this.of(ctx).counts.load(groupId);
  }

  groupsOf(ctx: RequestContext, municipalityId: string): Promise<MunicipalityGroupEntity[]> {
    return this.of(ctx).groups.load(municipalityId);
  }

  private of(ctx: RequestContext): Loaders {
    const operation = ctx.reads ?? ctx;
    let loaders = this.loaders.get(operation);
    if (!loaders)
      this.loaders.set(
        operation,
        (loaders = {
          members: new Map(),
          counts: new DataLoader(async (ids) => {
            const counts = new Map((await this.db.sql(ctx, COUNTS, [ids])).map((row) => [row.groupId, row.count]));
            return ids.map((id) => counts.get(id) ?? 0);
          }),
          groups: many((ids) => this.db.sql(ctx, GROUPS_OF, [ids]), (row) => row.municipalityId),
        }),
      );
    return loaders;
  }
}

/** Rows by the id that each is of. */
function many<Row>(read: (ids: readonly string[]) => Promise<Row[]>, of: (row: Row) => string): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const found = new Map<string, Row[]>();
    for (const row of await read(ids)) {
      const rows = found.get(of(row));
      if (rows) rows.push(row);
      else found.set(of(row), [row]);
    }
    return ids.map((id) => found.get(id) ?? []);
  });
}
