import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { anonymous, Database, MovableClock, platformMigrations, PlatformModule, RequestContext, systemActor, unsafeAllTenantsContext } from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { networkMigrations } from '../migrations/index.js';
import { NetworkModule } from '../network.module.js';
import { Directory } from '../networks/directory.js';
import type { NetworkEntity } from '../networks/network.entities.js';
import { NetworksService } from '../networks/networks.service.js';
import type { SaveGroupInput } from './group.types.js';
import { GroupLoaders } from './group-loaders.js';
import { GroupsService } from './groups.service.js';

describe('regions and groups of municipalities', () => {
  const clock = new MovableClock(new Date('2026-03-02T16:00:00Z'));
  let dataDir: string;
  let database: TestDatabase;
  let app: TestingModule;
  const networks: NetworkEntity[] = [];
  const places: string[][] = [];

  const administrator = (of: NetworkEntity) => new RequestContext({ scope: 'network', actor: systemActor('test'), clock, networkId: of.id, tenantId: of.id });
  const save = (input: Partial<SaveGroupInput> & { name: string }, of = networks[0]!) =>
    app.get(Database).write(administrator(of), (ctx) => app.get(GroupsService).save(ctx, { kind: 'region', municipalityIds: [], ...input }));
  const take = (id: string, version: number, of = networks[0]!) => app.get(Database).write(administrator(of), (ctx) => app.get(GroupsService).delete(ctx, id, version));
  const membersOf = async (id: string, first = 600) =>
    app.get(Database).read(new RequestContext({ scope: 'public', actor: anonymous, clock }), async (ctx) => (await app.get(GroupLoaders).members(ctx, id, first)).map((row) => row.id));
  const refused = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => (error as { refusal?: object }).refusal ?? String(error));

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations, ...networkMigrations]);
    dataDir = await mkdtemp(join(tmpdir(), 'groups-'));
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config({ dataDir }), clock), NetworkModule] }).compile();
    await app.init();
    for (const [stateKey, slug] of [['06', 'una'], ['03', 'otra']] as const) {
      const network = await app.get(Database).write(unsafeAllTenantsContext('test', clock), (ctx) => app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Instituto de Ejemplo' }));
      networks.push(network);
      places.push((await asOwner<{ id: string }>(database, 'select id from municipalities where network_id = $1 order by name', [network.id])).map(({ id }) => id));
    }
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  it('are drawn, renamed and emptied, each time as whoever changes them has read them', async () => {
    const [a, b, c] = places[0]!;
    const drawn = await save({ name: 'Región  Costa', municipalityIds: [b!, a!, a!] });
    expect(drawn).toMatchObject({ name: 'Región Costa', slug: 'region-costa', kind: 'region', version: 1 });
    expect(await membersOf(drawn.id)).toEqual([a, b]);
    const renamed = await save({ id: drawn.id, version: 1, name: 'Costa y sierra', kind: 'group', municipalityIds: [c!] });
    expect(renamed).toMatchObject({ id: drawn.id, slug: 'costa-y-sierra', kind: 'group', version: 2 });
    expect(await membersOf(drawn.id)).toEqual([c]);
    expect(await refused(save({ id: drawn.id, version: 1, name: 'Costa', municipalityIds: [a!] }))).toMatchObject({ code: 'stale_version', currentVersion: 2 });
    expect(await refused(save({ id: drawn.id, name: 'Costa', municipalityIds: [a!] }))).toMatchObject({ code: 'stale_version' });
    expect(await refused(take(drawn.id, 1))).toMatchObject({ code: 'stale_version' });
    expect(await take(drawn.id, 2)).toBe(drawn.id);
    expect(await asOwner(database, 'select from municipality_group_members where group_id = $1', [drawn.id])).toEqual([]);
    expect(await asOwner(database, 'select action, changes from audit_entries where subject_id = $1 order by at, id', [drawn.id])).toEqual([
      { action: 'network.save_group', changes: { kind: 'region', name: 'Región Costa', municipalities: 2 } },
      { action: 'network.save_group', changes: { kind: 'group', name: 'Costa y sierra', municipalities: 1 } },
      { action: 'network.delete_group', changes: { kind: 'group', name: 'Costa y sierra' } },
    ]);
  });

  it('hold no municipality of another network, take no name twice, and are no other network’s to change', async () => {
    const mine = await save({ name: 'Valle' });
    expect(await refused(save({ name: 'Norte', municipalityIds: [places[1]![0]!] }))).toMatchObject({ issues: [{ path: 'municipalityIds' }] });
    expect(await refused(save({ name: 'VALLE' }))).toMatchObject({ issues: [{ path: 'name' }] });
    expect(await save({ name: 'Valle' }, networks[1])).toMatchObject({ slug: 'valle' });
    expect(await refused(save({ id: mine.id, version: 1, name: 'Ajena' }, networks[1]))).toContain('NOT_FOUND');
    expect(await refused(take(mine.id, 1, networks[1]))).toContain('NOT_FOUND');
  });

  it('are read of many municipalities in one statement, by municipalities too', async () => {
    const [a, b] = places[0]!;
    const north = await save({ name: 'Altos', municipalityIds: [a!, b!] });
    const south = await save({ name: 'Sur', kind: 'group', municipalityIds: [b!] });
    const tenant = new RequestContext({ scope: 'tenant', actor: systemActor('test'), clock, networkId: networks[0]!.id, tenantId: a! });
    const names = await app.get(Database).read(tenant, async (ctx) => {
      const sql = jest.spyOn(app.get(Database), 'sql');
      const found = await Promise.all([a!, b!].map((id) => app.get(GroupLoaders).groupsOf(ctx, id)));
      const counts = await Promise.all([north.id, south.id].map((id) => app.get(GroupLoaders).count(ctx, id)));
      expect(sql).toHaveBeenCalledTimes(2);
      sql.mockRestore();
      return { groups: found.map((groups) => groups.map(({ name }) => name)), counts };
    });
    expect(names).toEqual({ groups: [['Altos'], ['Altos', 'Sur']], counts: [2, 1] });
    expect(await membersOf(north.id, 1)).toEqual([a]);
    const page = await app.get(Directory).municipalities(new RequestContext({ scope: 'public', actor: anonymous, clock }), networks[0]!.id, { first: 20, group: 'sur' });
    expect(page.nodes.map(({ id }) => id)).toEqual([b]);
  });
});
