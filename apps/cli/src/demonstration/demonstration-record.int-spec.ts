import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFor, readSettings } from '@tequio/platform';
import { openDataFolder } from '../deployment/data-folder.js';
import { openDatabase, prepareDatabase } from '../deployment/database.js';
import { run } from '../testing/launched.js';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';
import { ensureDemonstration } from './demonstration-record.js';

const SECRET_KEY = 'a secret that only tests know, long enough';

describe('when the demonstration is loaded', () => {
  let own: OwnDatabase;
  let dataDir: string;

  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'tequio-demonstration-'));
    own = await ownDatabase('createrole');
  });
  afterEach(async () => {
    await own.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const deployment = async (variables: Record<string, string> = {}) => {
    const settings = readSettings({ DATABASE_URL: own.ownerUrl, DATA_DIR: dataDir, TEQUIO_ENV: 'test', ...variables });
    const database = await openDatabase(settings, dataDir, SECRET_KEY, 'server');
    await prepareDatabase(database, settings, SECRET_KEY);
    return {
      folder: openDataFolder(dataDir),
      settings,
      secretKey: SECRET_KEY,
      database,
      config: configFor('cli', settings, { appUrl: database.appUrl, secretKey: SECRET_KEY }),
    };
  };
  const addAccount = (email: string) =>
    own.admin(`insert into auth."user" (id, name, email, "emailVerified") values (gen_random_uuid(), 'Ana', '${email}', true)`);
  const accounts = async () => (await own.admin<{ email: string }>('select email from auth."user" order by 1')).map(({ email }) => email);
  const record = () => JSON.parse(readFileSync(join(dataDir, 'demonstration.json'), 'utf8')) as { state: string };
  const loads = () => {
    const calls: string[] = [];
    return { calls, load: async () => void (await addAccount(`${calls.push('load')}@ejemplo.mx`)) };
  };

  it('is loaded once into an empty deployment', async () => {
    const { calls, load } = loads();
    expect(await ensureDemonstration(await deployment(), () => undefined, load)).toBe('complete');
    expect(record()).toMatchObject({ state: 'complete' });
    expect(await ensureDemonstration(await deployment(), () => undefined, load)).toBe('complete');
    expect(calls).toHaveLength(1);
  });

  it('is not loaded where somebody has begun, nor where it is not wanted', async () => {
    const { calls, load } = loads();
    expect(await ensureDemonstration(await deployment({ TEQUIO_DEMO: '0' }), () => undefined, load)).toBe('empty');
    await addAccount('ana@municipio.mx');
    expect(await ensureDemonstration(await deployment(), () => undefined, load)).toBe('none');
    expect(await ensureDemonstration(await deployment({ TEQUIO_DEMO: '0' }), () => undefined, load)).toBe('none');
    expect(calls).toEqual([]);
    expect(await accounts()).toEqual(['ana@municipio.mx']);
  });

  it('begins anew on an emptied database where a load did not come to its end', async () => {
    const dies = async () => {
      await addAccount('medio@ejemplo.mx');
      mkdirSync(join(dataDir, 'files'), { recursive: true });
      writeFileSync(join(dataDir, 'files', 'half'), '');
      throw new Error('killed');
    };
    await expect(ensureDemonstration(await deployment(), () => undefined, dies)).rejects.toThrow('killed');
    expect(record()).toMatchObject({ state: 'loading' });
    const { load } = loads();
    expect(await ensureDemonstration(await deployment(), () => undefined, load)).toBe('complete');
    expect(await accounts()).toEqual(['1@ejemplo.mx']);
    expect(existsSync(join(dataDir, 'files', 'half'))).toBe(false);
    // The emptied database is as good as a new one.
    expect(await run(['migrate'], { DATABASE_URL: own.ownerUrl, DATA_DIR: dataDir, SECRET_KEY })).toMatchObject({ code: 0, errors: '' });
  });

  it('is left behind where it is no longer wanted before it was whole', async () => {
    await expect(ensureDemonstration(await deployment(), () => undefined, async () => Promise.reject(new Error('killed')))).rejects.toThrow('killed');
    const { load, calls } = loads();
    expect(await ensureDemonstration(await deployment({ TEQUIO_DEMO: '0' }), () => undefined, load)).toBe('empty');
    expect(calls).toEqual([]);
    expect(existsSync(join(dataDir, 'demonstration.json'))).toBe(false);
  });

  it('never goes public: its accounts are known', async () => {
    const { load } = loads();
    await ensureDemonstration(await deployment(), () => undefined, load);
    const refused = await run(['start'], { DATABASE_URL: own.ownerUrl, DATA_DIR: dataDir, SECRET_KEY, PORT: '0', PUBLIC_URL: 'https://abierto.ejemplo.mx' });
    expect(refused).toMatchObject({ code: 1, errors: expect.stringMatching(/^La carpeta .* contiene la demostración.*DATA_DIR.*PUBLIC_URL\.\n$/) });
  });
});
