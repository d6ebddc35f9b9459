import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { databaseLogin } from '@tequio/api';
import { Files } from '@tequio/documents';
import { JobRunner, configFor, readSettings, tenantSystemContext } from '@tequio/platform';
import { withServices } from '../deployment/with-product.js';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';
import { run, type Ended } from '../testing/launched.js';
import type { Manifest } from './manifest.js';
import { contentOf, readTar } from './tar.js';

const SECRET_KEY = 'a secret that only tests know, long enough';

describe('backup, restore and verify', () => {
  // Several whole processes one after the other, on a machine that runs other tests too.
  const PATIENCE = 240_000;
  let folder: string;
  const databases: OwnDatabase[] = [];

  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'tequio-backup-'))));
  afterAll(async () => {
    for (const database of databases) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const deployment = async (name: string) => {
    const database = await ownDatabase('createrole');
    databases.push(database);
    const dataDir = join(folder, name);
    const variables = { DATABASE_URL: database.ownerUrl, DATA_DIR: dataDir, SECRET_KEY };
    const config = configFor('cli', readSettings({ DATA_DIR: dataDir, TEQUIO_ENV: 'test' }), {
      appUrl: databaseLogin(database.ownerUrl, SECRET_KEY).url,
      secretKey: SECRET_KEY,
    });
    return { database, config, dataDir, command: (...args: string[]): Promise<Ended> => run(args, variables) };
  };
  const manifestOf = async (path: string): Promise<Manifest> => {
    const entry = (await readTar(path)).find(({ name }) => name === 'manifest.json')!;
    const chunks: Buffer[] = [];
    for await (const chunk of contentOf(path, entry)) chunks.push(chunk as Buffer);
    return JSON.parse(Buffer.concat(chunks).toString()) as Manifest;
  };
  const forced = (database: OwnDatabase) =>
    database.admin(`select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`);

  it('brings everything back, equal by checksum, as an owner that is no superuser', async () => {
    const first = await deployment('first');
    expect(await first.command('network', 'open', '--state', '99', '--slug', 'ejemplo', '--authority', 'Instituto de Ejemplo')).toMatchObject({ code: 0 });
    writeFileSync(join(folder, 'lista.csv'), 'Municipio;Correo;Nombre;Cargo\n99001;ana@ejemplo.mx;Ana Núñez;"Unidad de Transparencia; \\ ""Norte"""\n');
    expect(await first.command('import', join(folder, 'lista.csv'), '--network', 'ejemplo', '--apply')).toMatchObject({ code: 0, errors: '' });
    const [tenant] = await first.database.admin<{ id: string; network_id: string }>(`select id, network_id from tenants where kind = 'municipality' limit 1`);
    const content = `nombre;cargo\nAna;Enlace\n`;
    await withServices(first.config, async (app) => {
      const ctx = tenantSystemContext({ networkId: tenant!.network_id, tenantId: tenant!.id }, 'test');
      await app.get(Files).receiveContent(ctx, Readable.from(Buffer.from(content)), 'lista.csv');
      // Seals the log, and leaves the messages of the outbox as jobs that wait.
      await app.get(JobRunner)['relay'].relay();
      await app.get(JobRunner)['sealer'].sealAll();
    });

    const path = join(folder, 'first.tar');
    expect(await first.command('backup', path)).toMatchObject({ code: 0, errors: '', output: expect.stringContaining('y 1 archivos') });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await forced(first.database)).toEqual([]);
    expect(await first.command('backup', path)).toMatchObject({ code: 1, errors: expect.stringContaining('Ya existe') });

    const second = await deployment('second');
    expect(await second.command('restore', path)).toMatchObject({ code: 0, output: expect.stringContaining('y 1 archivos'), errors: '' });
    expect(await second.command('backup', join(folder, 'second.tar'))).toMatchObject({ code: 0 });
    const [before, after] = [await manifestOf(path), await manifestOf(join(folder, 'second.tar'))];
    expect(after.content).toBe(before.content);
    expect(after.tables).toEqual(before.tables);
    expect(after.files).toHaveLength(1);
    expect(after.jobs).toBe(before.jobs);
    expect(before.tables.find(({ name }) => name === 'public.municipalities')!.rows).toBe(24);
    expect(await second.database.admin('select office from invitations')).toEqual([{ office: 'Unidad de Transparencia; \\ "Norte"' }]);
    expect(await second.database.admin('select convalidated from pg_constraint where contype = \'f\' and not convalidated')).toEqual([]);
    expect(await forced(second.database)).toEqual([]);

    const verified = await second.command('verify');
    expect(verified).toMatchObject({ code: 0, errors: '' });
    expect(verified.output).toMatch(/Archivos guardados\s+1\s+bien/);

    const other = await run(['verify'], { DATABASE_URL: second.database.ownerUrl, DATA_DIR: second.dataDir, SECRET_KEY: `${SECRET_KEY}-otra` });
    const third = await deployment('third');
    const elsewhere = (...extra: string[]) => run(['restore', path, ...extra], { DATABASE_URL: third.database.ownerUrl, DATA_DIR: third.dataDir, SECRET_KEY: `${SECRET_KEY}-otra` });
    expect(await elsewhere()).toMatchObject({ code: 1, errors: expect.stringMatching(/^El respaldo .* se hizo con otra clave .*--other-secret\. No se cambió nada\.\n$/) });
    expect(await third.database.admin(`select to_regclass('public.tenants') as there`)).toEqual([{ there: null }]);
    expect(await elsewhere('--other-secret')).toMatchObject({ code: 0, errors: '', output: expect.stringContaining('Aviso: esta instalación tiene otra clave') });
    expect(other).toMatchObject({ code: 1, errors: expect.stringMatching(/^La clave \(SECRET_KEY.* no es con la que se preparó esta base\.[^\n]*\n$/) });
    expect(await second.command('migrate')).toMatchObject({ code: 0, errors: '' });

    // What is damaged is found: a row of the log, a stored file.
    await second.database.admin(`set session_replication_role = replica; update audit_entries set action = 'network.close' where action = 'network.open'`);
    writeFileSync(join(second.dataDir, 'files', after.files[0]!.key), 'otro contenido');
    const broken = await second.command('verify');
    expect(broken).toMatchObject({ code: 1, errors: 'La revisión encontró 2 problemas.\n' });
    expect(broken.output).toMatch(/no concuerda desde el asiento 1/);
    expect(broken.output).toContain(`El archivo ${after.files[0]!.key} falta o cambió (corrupted)`);
  }, PATIENCE);

  it('refuses a database in use, a damaged file, one that was cut off and one that is no backup, and changes nothing', async () => {
    const path = join(folder, 'first.tar');
    const used = await deployment('used');
    await used.command('network', 'open', '--state', '99', '--slug', 'ejemplo', '--authority', 'Instituto de Ejemplo');
    expect(await used.command('restore', path)).toMatchObject({ code: 1, errors: expect.stringMatching(/^La base ya tiene datos/) });

    const damaged = join(folder, 'damaged.tar');
    copyFileSync(path, damaged);
    const part = (await readTar(path)).find(({ name }) => name.startsWith('tables/public.municipalities/'))!;
    const bytes = readFileSync(damaged);
    bytes[part.offset + 40]! ^= 1;
    writeFileSync(damaged, bytes);
    const cut = join(folder, 'cut.tar');
    copyFileSync(path, cut);
    truncateSync(cut, Math.floor(statSync(cut).size / 2));
    writeFileSync(join(folder, 'text.tar'), 'no soy un respaldo');

    const empty = await deployment('empty');
    expect(await empty.command('restore', damaged)).toMatchObject({ code: 1, errors: expect.stringContaining('está dañado en public.municipalities') });
    for (const other of [cut, join(folder, 'text.tar')])
      expect(await empty.command('restore', other)).toMatchObject({ code: 1, errors: expect.stringMatching(/no es un respaldo de Tequio/) });
    expect(await empty.command('restore', join(folder, 'nothing.tar'))).toMatchObject({ code: 1, errors: expect.stringMatching(/^No se pudo leer/) });
    expect(await empty.database.admin(`select to_regclass('public.tenants') as t`)).toEqual([{ t: null }]);
  }, PATIENCE);
});
