import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { z } from 'zod';
import { allow, Audit, Database, line, newId, notFound, parseInput, Refused, refuseInput, StaleVersion, statement, type RequestContext } from '@tequio/platform';
import { networkDictionary } from '../network.dictionary.js';
import { MunicipalityEntity, MunicipalityGroupEntity } from '../networks/network.entities.js';
import { slugify } from '../slugs.js';
import { MOST_MEMBERS, type SaveGroupInput } from './group.types.js';

const k = networkDictionary.key;

/** As many as fit on the institute's page and in one statement. */
const MOST_GROUPS = 200;

const groupSchema = z.object({
  id: z.uuid().nullish(),
  version: z.int().nullish(),
  kind: z.enum(['region', 'group']),
  name: line(80, 2),
  municipalityIds: z.array(z.uuid()).max(MOST_MEMBERS),
});

const EMPTY = statement<object>('network.empty-group', 'delete from municipality_group_members where group_id = $1');
const JOIN = statement<object>(
  'network.join-group',
  'insert into municipality_group_members (network_id, tenant_id, group_id, municipality_id) select $1, $1, $2, unnest($3::uuid[])',
);

interface Drawn {
  kind: 'region' | 'group';
  name: string;
  slug: string;
  municipalityIds: readonly string[];
}

/** Regions and other groups that a network draws of its municipalities. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Draws a group, or changes the one with this id and version; its municipalities are those that are named. */
  async save(ctx: RequestContext, input: SaveGroupInput): Promise<MunicipalityGroupEntity> {
    const networkId = ctx.requireNetwork();
    allow(ctx, 'group_municipalities', 'Network', { networkId });
    const { id, version, ...said } = parseInput(groupSchema, input);
    const existing = id ? await this.held(ctx, id, version ?? null) : null;
    const drawn: Drawn = { ...said, slug: slugify(said.name), municipalityIds: [...new Set(said.municipalityIds)] };
    const repo = this.db.repo(ctx, MunicipalityGroupEntity);
    const same = await repo.findOneBy({ networkId, slug: drawn.slug });
    if (same && same.id !== existing?.id) refuseInput({ path: 'name', code: k('group.taken') });
    if (!existing && (await repo.countBy({ networkId })) >= MOST_GROUPS) refuseInput({ path: '', code: k('group.too_many'), params: { most: MOST_GROUPS } });
    const found = await this.db.repo(ctx, MunicipalityEntity).countBy({ networkId, id: In([...drawn.municipalityIds]) });
    if (found !== drawn.municipalityIds.length) refuseInput({ path: 'municipalityIds', code: k('group.municipality') });
    const group = existing ? await this.change(ctx, existing, drawn) : await this.insert(ctx, drawn);
    await this.audit.record(ctx, {
      action: 'network.save_group',
      subjectType: 'MunicipalityGroup',
      subjectId: group.id,
      changes: { kind: group.kind, name: group.name, municipalities: drawn.municipalityIds.length },
    });
    return group;
  }

  /** Takes a group away; its municipalities stay as they are. */
  async delete(ctx: RequestContext, id: string, version: number): Promise<string> {
    allow(ctx, 'group_municipalities', 'Network', { networkId: ctx.requireNetwork() });
    const group = await this.held(ctx, id, version);
    await this.db.repo(ctx, MunicipalityGroupEntity).delete({ id });
    await this.audit.record(ctx, { action: 'network.delete_group', subjectType: 'MunicipalityGroup', subjectId: id, changes: { kind: group.kind, name: group.name } });
    return id;
  }

  /** A group as it is drawn, unasked: of what the catalogue knows, or checked by who calls. */
  async insert(ctx: RequestContext, { municipalityIds, ...drawn }: Drawn): Promise<MunicipalityGroupEntity> {
    const networkId = ctx.requireNetwork();
    const row = { id: newId(ctx.now), networkId, tenantId: networkId, version: 1, ...drawn };
    await this.db.repo(ctx, MunicipalityGroupEntity).insert(row);
    await this.db.sql(ctx, JOIN, [networkId, row.id, municipalityIds]);
    return row;
  }

  private async change(ctx: RequestContext, group: MunicipalityGroupEntity, { municipalityIds, ...drawn }: Drawn): Promise<MunicipalityGroupEntity> {
    await this.db.sql(ctx, EMPTY, [group.id]);
    await this.db.sql(ctx, JOIN, [group.networkId, group.id, municipalityIds]);
    return this.db.repo(ctx, MunicipalityGroupEntity).save(Object.assign(group, drawn, { version: group.version + 1 }));
  }

  /** The group, held until the transaction ends, as whoever changes it has read it. */
  private async held(ctx: RequestContext, id: string, version: number | null): Promise<MunicipalityGroupEntity> {
    const group = await this.db.repo(ctx, MunicipalityGroupEntity).findOne({ where: { id, networkId: ctx.requireNetwork() }, lock: { mode: 'pessimistic_write' } });
    if (!group) throw notFound();
    if (group.version !== version) throw new Refused(StaleVersion.at(group.version));
    return group;
  }
}
