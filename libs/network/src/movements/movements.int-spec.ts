import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { anonymous, Database, defineDictionary, MovableClock, platformMigrations, PlatformModule, RequestContext, systemActor, tenantSystemContext, unsafeAllTenantsContext, type Scope } from '@tequio/platform';
import { createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { networkMigrations } from '../migrations/index.js';
import { NetworkModule } from '../network.module.js';
import { Directory } from '../networks/directory.js';
import { Idleness } from '../networks/idleness.js';
import { NetworkMapResolver } from '../networks/map.resolver.js';
import type { MunicipalityEntity, NetworkEntity } from '../networks/network.entities.js';
import { MunicipalityStage, toNetwork } from '../networks/network.types.js';
import { MunicipalityProgress } from '../networks/municipality-progress.js';
import { NetworksService } from '../networks/networks.service.js';
import { NetworkSettings } from '../settings/settings.service.js';
import { Movements } from './movements.js';
import { sentenceOf } from './movements.resolver.js';

const words = { 'movement.moved': 'Se movió la fecha del hito {milestone} al {to}.' } as const;
const dictionary = defineDictionary('movements-test', { es: words, en: { 'movement.moved': 'Milestone {milestone} moved to {to}.' } });

describe('what a network shows of its municipalities', () => {
  const clock = new MovableClock(new Date('2026-03-02T16:00:00Z'));
  let dataDir: string;
  let database: TestDatabase;
  let app: TestingModule;
  let network: NetworkEntity;
  let places: MunicipalityEntity[];

  const as = (scope: Scope, extra: object = {}) => new RequestContext({ scope, actor: anonymous, clock, ...extra });
  const visitor = () => as('public');
  const tenant = (at: MunicipalityEntity) => tenantSystemContext({ networkId: network.id, tenantId: at.id }, 'test', clock);
  const add = (at: MunicipalityEntity, details = {}) =>
    app.get(Database).write(tenant(at), (ctx) => app.get(Movements).add(ctx, { kind: dictionary.key('movement.moved'), voice: 'government', page: 'plan/uno', details }));

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations, ...networkMigrations]);
    dataDir = await mkdtemp(join(tmpdir(), 'network-'));
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config({ dataDir }), clock), NetworkModule] }).compile();
    await app.init();
    network = await app.get(Database).write(unsafeAllTenantsContext('test', clock), (ctx) =>
      app.get(NetworksService).open(ctx, { stateKey: '99', slug: 'ejemplo', authorityName: 'Instituto de Ejemplo' }),
    );
    const listed = await app.get(Directory).municipalities(visitor(), network.id, { first: 100 });
    places = await app.get(Directory).municipalitiesById(visitor(), listed.nodes.map(({ id }) => id));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  it('tells movements newest first, page by page, to everyone and in words', async () => {
    const [a, b] = places as [MunicipalityEntity, MunicipalityEntity];
    for (const [step, at] of [a, b, a].entries()) {
      clock.moveTo(new Date(Date.UTC(2026, 2, 3 + step, 16)));
      await add(at, { milestone: step, to: '2026-07-09' });
    }
    const movements = app.get(Movements);
    const first = await movements.of(visitor(), 'network', network.id, { first: 2 });
    expect(first.nodes.map(({ details, tenantId }) => [details['milestone'], tenantId])).toEqual([[2, a.id], [1, b.id]]);
    const rest = await movements.of(visitor(), 'network', network.id, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ details }) => details['milestone'])).toEqual([0]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect((await movements.of(visitor(), 'municipality', a.id, { first: 20 })).nodes).toHaveLength(2);
    expect(sentenceOf(first.nodes[0]!, 'es')).toBe('Se movió la fecha del hito 2 al 9 de julio de 2026.');
    expect(sentenceOf(first.nodes[0]!, 'en')).toBe('Milestone 2 moved to July 9, 2026.');
    // A neighbour and a person who is signed in read what everyone reads.
    for (const ctx of [tenant(b), as('self', { actor: { ...anonymous, personId: a.id } }), as('network', { networkId: network.id, tenantId: network.id })])
      expect((await movements.of(ctx, 'municipality', a.id, { first: 20 })).nodes).toHaveLength(2);
  });

  it('lets nobody write a movement of another municipality', async () => {
    const [a, b] = places as [MunicipalityEntity, MunicipalityEntity];
    const movements = app.get(Movements);
    const forged = app.get(Database).write(tenant(b), (ctx) => movements.add(ctx, { kind: 'x', voice: 'government' }, a.id));
    await expect(forged).rejects.toMatchObject({ code: '42501' });
    const anonymously = app.get(Database).write(as('public', { networkId: network.id }), (ctx) => movements.add(ctx, { kind: 'x', voice: 'government' }, a.id));
    await expect(anonymously).rejects.toMatchObject({ code: '42501' });
  });

  it('draws the map with the stage of each and who has not moved for the network’s limit', async () => {
    const [a, b] = places as [MunicipalityEntity, MunicipalityEntity];
    clock.moveTo(new Date('2026-03-10T16:00:00Z'));
    for (const at of [a, b]) await app.get(Database).write(tenant(at), (ctx) => app.get(MunicipalityProgress).record(ctx, 'letterAcceptedAt'));
    const draw = async () => {
      const map = await app.get(NetworkMapResolver).map(visitor(), toNetwork(network));
      return { map, of: (at: MunicipalityEntity) => map.places.find(({ inegiKey }) => inegiKey === at.inegiKey)! };
    };
    clock.moveTo(new Date('2026-06-20T16:00:00Z'));
    let drawn = await draw();
    expect(drawn.map.places).toHaveLength(places.length);
    expect(drawn.map.places.map(({ name }) => name)).toEqual(places.map(({ name }) => name).sort(new Intl.Collator('es').compare));
    expect(drawn.of(a)).toMatchObject({ stage: MunicipalityStage.LETTER_ACCEPTED, idle: false, path: expect.stringMatching(/^M/), center: [expect.any(Number), expect.any(Number)] });
    clock.moveTo(new Date('2026-09-20T16:00:00Z'));
    drawn = await draw();
    expect(drawn.of(a).idle).toBe(true);
    // Never invited: it has not begun, so that it cannot have stopped.
    expect(drawn.of(places[5]!).idle).toBe(false);
    const institute = as('network', { networkId: network.id, tenantId: network.id, actor: systemActor('test') });
    await app.get(Database).write(institute, (ctx) => app.get(NetworkSettings).set(ctx, 'network.idle_after_months', 12, 'Así lo acordó la red.'));
    expect((await draw()).of(a).idle).toBe(false);
    expect(await app.get(Idleness).months(visitor(), network.id)).toBe(12);
  });

  it('lists who has come to a stage or beyond it', async () => {
    const listed = (args: object) => app.get(Directory).municipalities(visitor(), network.id, { first: 100, ...args });
    expect((await listed({ reached: MunicipalityStage.NO_LETTER })).nodes).toHaveLength(places.length);
    expect((await listed({ reached: MunicipalityStage.LETTER_ACCEPTED })).nodes.map(({ id }) => id).sort()).toEqual([places[0]!.id, places[1]!.id].sort());
    expect((await listed({ reached: MunicipalityStage.SECRETARIAT_INSTALLED })).nodes).toEqual([]);
  });
});
