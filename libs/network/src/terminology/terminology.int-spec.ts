import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { anonymous, Database, MovableClock, platformMigrations, PlatformModule, RequestContext, systemActor, unsafeAllTenantsContext } from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { addBusinessDays } from '../calendar/index.js';
import { networkMigrations } from '../migrations/index.js';
import { NetworkModule } from '../network.module.js';
import { Directory } from '../networks/directory.js';
import type { NetworkEntity } from '../networks/network.entities.js';
import { NetworksService } from '../networks/networks.service.js';
import { termsOf } from './terms.js';
import type { TermInput } from './terms.types.js';

const table: TermInput = { key: 'secretariat', locale: 'es', one: 'mesa de gobierno abierto', many: 'mesas de gobierno abierto' };

describe('a network’s own words and days', () => {
  const clock = new MovableClock(new Date('2026-03-02T16:00:00Z'));
  let dataDir: string;
  let database: TestDatabase;
  let app: TestingModule;
  const networks: NetworkEntity[] = [];

  const administrator = (of: NetworkEntity) =>
    new RequestContext({ scope: 'network', actor: systemActor('test'), clock, networkId: of.id, tenantId: of.id });
  const say = (of: NetworkEntity, version: number, terminology: TermInput[]) =>
    app.get(Database).write(administrator(of), (ctx) => app.get(NetworksService).update(ctx, { version, terminology }));
  const read = async (slug: string) =>
    termsOf((await app.get(Directory).networkBySlug(new RequestContext({ scope: 'public', actor: anonymous, clock }), slug))!.terminology);
  const refusal = (sent: Partial<TermInput>) => say(networks[0]!, 2, [{ ...table, ...sent }]).then(() => null, (error: unknown) => JSON.stringify((error as { refusal?: unknown }).refusal ?? error));

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations, ...networkMigrations]);
    dataDir = await mkdtemp(join(tmpdir(), 'terminology-'));
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config({ dataDir }), clock), NetworkModule] }).compile();
    await app.init();
    for (const [stateKey, slug] of [['99', 'ejemplo'], ['06', 'otra']] as const)
      networks.push(await app.get(Database).write(unsafeAllTenantsContext('test', clock), (ctx) => app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Instituto de Ejemplo' })));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
    if (dataDir) await rm(dataDir, { recursive: true, force: true });
  });

  it('are the glossary’s until it says its own, and again once it takes them back', async () => {
    expect((await read('ejemplo')).filter(({ own }) => own)).toEqual([]);
    expect(await read('ejemplo')).toContainEqual({ key: 'secretariat', locale: 'es', one: 'secretariado técnico municipal', many: 'secretariados técnicos municipales', own: false });
    await say(networks[0]!, 1, [{ ...table, one: '  mesa de\u0007gobierno   abierto ' }]);
    expect((await read('ejemplo')).filter(({ own }) => own)).toEqual([{ ...table, own: true }]);
    expect((await read('otra')).filter(({ own }) => own)).toEqual([]);
    expect(await asOwner(database, "select changes->'fields' as fields from audit_entries where action = 'network.update'")).toEqual([{ fields: ['version', 'terminology'] }]);
  });

  it.each([
    ['markup', { one: '<b>mesa</b>' }, 'term.characters'],
    ['a formula', { one: '=cmd()' }, 'term.characters'],
    ['an invisible mark', { many: 'mesas\u200Bsasem' }, 'term.characters'],
    ['one form alone', { many: '' }, 'required'],
    ['a word that fits in no menu', { one: 'm'.repeat(61) }, 'too_long'],
  ])('refuses %s', async (_, sent, code) => {
    expect(await refusal(sent)).toContain(code);
  });

  it('refuses a word that is said twice, and keeps what was there', async () => {
    await expect(say(networks[0]!, 2, [table, table])).rejects.toThrow();
    expect((await read('ejemplo')).filter(({ own }) => own)).toHaveLength(1);
    await say(networks[0]!, 2, []);
    expect((await read('ejemplo')).filter(({ own }) => own)).toEqual([]);
  });

  it('counts a term around the days that it closes itself, and only in its own network', async () => {
    const due = async (slug: string) => {
      const network = await app.get(Directory).networkBySlug(new RequestContext({ scope: 'public', actor: anonymous, clock }), slug);
      return addBusinessDays('2026-07-10', 5, network!.calendar);
    };
    expect(await due('ejemplo')).toBe('2026-07-17');
    await app.get(Database).write(administrator(networks[0]!), (ctx) =>
      app.get(NetworksService).update(ctx, { version: 3, nonWorkingDays: [{ from: '2026-07-15', to: '2026-07-16', reason: 'Vacaciones de verano' }] }),
    );
    expect(await due('ejemplo')).toBe('2026-07-21');
    expect(await due('otra')).toBe('2026-07-17');
  });
});
