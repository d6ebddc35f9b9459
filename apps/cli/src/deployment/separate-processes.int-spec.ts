import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseLogin } from '@tequio/api/process';
import { freePort } from '@tequio/platform/testing';
import { JourneySession } from '../journeys/journey.js';
import { condition, isReady, Launched, run } from '../testing/launched.js';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';

const SECRET_KEY = 'a secret that only tests know, long enough';

/** As in containers: migration, api and worker, each on its own against one database. */
describe('processes on their own', () => {
  let folder: string;
  const databases: OwnDatabase[] = [];
  const started: Launched[] = [];

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tequio-separate-'))));
  afterEach(async () => {
    await Promise.all(started.splice(0).map((process) => process.kill('SIGTERM')));
    for (const database of databases.splice(0)) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const database = async (rights: Parameters<typeof ownDatabase>[0]) => {
    const made = await ownDatabase(rights);
    databases.push(made);
    return made;
  };

  it.each(['createrole', 'roles.sql'] as const)('serves and mails against a database of an owner with %s', async (rights) => {
    const own = await database(rights);
    const port = String(await freePort());
    const variables = {
      DATABASE_URL: own.ownerUrl,
      ...(rights === 'roles.sql' ? { DATABASE_APP_URL: own.appUrl } : {}),
      DATA_DIR: join(folder, 'data'),
      SECRET_KEY,
      PORT: port,
    };
    expect(await run(['migrate'], variables)).toMatchObject({ code: 0, errors: '' });
    expect(await run(['migrate'], variables)).toMatchObject({ code: 0, output: 'La base ya estaba al día.\n' });
    const other = { ...variables, SECRET_KEY: `${SECRET_KEY}-otra` };
    expect(await run(['migrate'], other)).toMatchObject({ code: 1, errors: expect.stringMatching(/^La clave \(SECRET_KEY.*secret adopt[^\n]*\n$/) });
    // A login that is given does not tell the secret.
    const given = { DATABASE_APP_URL: databaseLogin(own.ownerUrl, SECRET_KEY).url, ...other };
    for (const app of ['api', 'worker'] as const) expect(await new Launched(app, [], given).ended).toMatchObject({ code: 1, errors: expect.stringMatching(/^La clave \(SECRET_KEY[^\n]*\n$/) });
    for (const app of ['api', 'worker'] as const) started.push(new Launched(app, [], variables));
    const address = `http://127.0.0.1:${port}`;
    await condition(() => isReady(address), 'the api is ready');
    const session = new JourneySession(address, () => undefined);
    const asked = await session.visitor().fetch('/api/auth/sign-in/magic-link', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ana@ejemplo.mx', callbackURL: '/' }),
    });
    expect(asked.status).toBe(200);
    // The api only writes down that it is to be mailed; it is the worker that mails.
    expect(await session.mailbox.next('ana@ejemplo.mx')).toMatchObject({ to: expect.stringContaining('ana@ejemplo.mx') });
    // The product works as a role that sees nothing by itself.
    const [login] = await own.admin<{ safe: boolean }>(
      `select bool_and(not r.rolsuper and not r.rolbypassrls and not has_table_privilege(r.oid, 'public.memberships', 'select')) as safe
       from pg_stat_activity a join pg_roles r on r.oid = a.usesysid where a.application_name in ('tequio-api', 'tequio-worker')`,
    );
    expect(login).toEqual({ safe: true });
  });

  it('sends an owner who may not create roles to the administrator, and one whose password is wrong to the variable', async () => {
    const own = await database('no createrole');
    const variables = { DATABASE_URL: own.ownerUrl, DATA_DIR: join(folder, 'data'), SECRET_KEY };
    expect(await run(['start'], { ...variables, PORT: '0' })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^El usuario «own_\w+» .*CREATEROLE.*infra\/database\/roles\.sql.*DATABASE_APP_URL.*\n$/),
    });
    const wrong = new URL(own.ownerUrl);
    wrong.password = 'wrong-password';
    expect(await run(['migrate'], { ...variables, DATABASE_URL: wrong.href })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/no aceptó al usuario «own_\w+».*DATABASE_URL\.\n$/),
    });
    const missing = new URL(own.ownerUrl);
    missing.pathname = '/no_such_base';
    expect(await run(['migrate'], { ...variables, DATABASE_URL: missing.href })).toMatchObject({ code: 1, errors: expect.stringContaining('no existe la base «no_such_base»') });
  });

  it('refuses to work as the owner', async () => {
    const own = await database('createrole');
    const ended = await run(['migrate'], { DATABASE_URL: own.ownerUrl, DATABASE_APP_URL: own.ownerUrl, DATA_DIR: join(folder, 'data'), SECRET_KEY });
    expect(ended).toMatchObject({ code: 1, errors: expect.stringContaining('Use el rol restringido') });
  });

  it.each([
    ['api', { HOST: 'una casa' }, /^HOST no es válida: «una casa»\. .*HOST=127\.0\.0\.1\.\n$/],
    ['api', { TRUST_PROXY: 'si' }, /^TRUST_PROXY no es válido: «si»\. .*\n$/],
    ['worker', { STORAGE_URL: 's3://' }, /^STORAGE_URL no es válida: «s3:\/\/»\. .*\n$/],
  ] as const)('the %s on its own says in one line that %j is of no use', async (app, variables, line) => {
    const needed = { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/base', DATA_DIR: folder, SECRET_KEY };
    expect(await new Launched(app, [], { ...needed, ...variables }).ended).toMatchObject({ code: 1, errors: expect.stringMatching(line) });
  });

  it('says what a process on its own needs', async () => {
    for (const app of ['api', 'worker'] as const)
      expect(await new Launched(app, [], { DATA_DIR: folder }).ended).toMatchObject({ code: 1, errors: expect.stringMatching(/^Este proceso trabaja por separado y necesita DATABASE_URL.*\n$/) });
  });
});
