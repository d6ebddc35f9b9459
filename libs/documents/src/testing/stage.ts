import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { identityMigrations } from '@tequio/identity';
import { networkMigrations } from '@tequio/network';
import {
  abilityFor,
  anonymous,
  Database,
  findRole,
  MovableClock,
  newId,
  platformMigrations,
  PlatformModule,
  RequestContext,
  scopeOf,
} from '@tequio/platform';
import { asOwner, createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { DocumentsModule } from '../documents.module.js';
import { documentsMigrations } from '../migrations/index.js';
import { DOCUMENT_RENDERER, type RenderDocument } from '../official/renderer.provider.js';

/** Two municipalities of a fictional network, one of another, and people of theirs, on a real database and folder. */
export interface Stage {
  app: TestingModule;
  db: Database;
  database: TestDatabase;
  dataDir: string;
  clock: MovableClock;
  network: string;
  otherNetwork: string;
  a: string;
  b: string;
  c: string;
  /** A person with this role in this tenant. */
  as(role: string, tenantId: string, personId?: string): RequestContext;
  anyone: RequestContext;
  owner<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openStage(options: { render?: RenderDocument } = {}): Promise<Stage> {
  const database = await createTestDatabase([...platformMigrations, ...networkMigrations, ...identityMigrations, ...documentsMigrations]);
  const dataDir = await mkdtemp(join(tmpdir(), 'documents-'));
  const clock = new MovableClock(new Date('2026-11-24T18:00:00Z'));
  const builder = Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config({ dataDir }), clock), DocumentsModule] });
  if (options.render) builder.overrideProvider(DOCUMENT_RENDERER).useValue(options.render);
  const app = await builder.compile();
  await app.init();
  const [network, otherNetwork, a, b, c] = [newId(), newId(), newId(), newId(), newId()] as [string, string, string, string, string];
  const owner: Stage['owner'] = (text, values = []) => asOwner(database, text, values);
  await owner(
    `insert into tenants (id, network_id, kind) values ($1, $1, 'network'), ($2, $2, 'network'), ($3, $1, 'municipality'), ($4, $1, 'municipality'), ($5, $2, 'municipality')`,
    [network, otherNetwork, a, b, c],
  );
  await owner(
    `insert into networks (id, network_id, tenant_id, slug, name, state_key, fictional, time_zone, calendar, opened_at) values
      ($1, $1, $1, 'ejemplo', 'Estado de Ejemplo', '99', true, 'America/Mexico_City', '{}', now()),
      ($2, $2, $2, 'otra', 'Otro Estado', '98', false, 'America/Tijuana', '{}', now())`,
    [network, otherNetwork],
  );
  await owner(
    `insert into municipalities (id, network_id, tenant_id, inegi_key, name, slug, seat, time_zone) values
      ($1, $4, $1, '99001', 'Villa Ejemplo', 'villa-ejemplo', 'Villa Ejemplo', 'America/Mexico_City'),
      ($2, $4, $2, '99002', 'Puerto Muestra', 'puerto-muestra', 'Puerto Muestra', 'America/Mexico_City'),
      ($3, $5, $3, '98001', 'Tercero', 'tercero', 'Tercero', 'America/Tijuana')`,
    [a, b, c, network, otherNetwork],
  );
  const networkOf = (tenantId: string) => ([c, otherNetwork].includes(tenantId) ? otherNetwork : network);
  return {
    app,
    db: app.get(Database),
    database,
    dataDir,
    clock,
    network,
    otherNetwork,
    a,
    b,
    c,
    owner,
    anyone: new RequestContext({ scope: 'public', clock }),
    as: (role, tenantId, personId = newId()) => {
      if (!findRole(role)) throw new Error(`no role ${role}`);
      const networkId = networkOf(tenantId);
      const roles = [role];
      return new RequestContext({
        scope: scopeOf(roles),
        networkId,
        tenantId,
        actor: { ...anonymous, kind: 'person', personId, roles },
        ability: abilityFor({ roles, networkId, tenantId, personId, tokenScopes: null }),
        clock,
      });
    },
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
