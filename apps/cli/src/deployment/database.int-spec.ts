import { migrations } from '@tequio/api';
import { databaseLogin, fingerprintOf } from '@tequio/api/process';
import { readSettings } from '@tequio/platform';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';
import { checkSecret, nameOf, prepareDatabase } from './database.js';

const SECRET_KEY = 'a secret that only tests know, long enough';
/** Changes rows that were there before it. */
const CHANGES_ROWS = 'SpanishPlaceholders1700000007006';

describe('the database of a deployment', () => {
  let own: OwnDatabase;
  beforeEach(async () => (own = await ownDatabase('createrole')));
  afterEach(() => own?.drop());

  const prepare = (wanted?: typeof migrations) => prepareDatabase({ ownerUrl: own.ownerUrl }, readSettings({ DATABASE_URL: own.ownerUrl }), SECRET_KEY, wanted);

  it('is not prepared with another secret than the one before, unless that one is adopted', async () => {
    const settings = readSettings({ DATABASE_URL: own.ownerUrl });
    const other = `${SECRET_KEY}, and another one`;
    const kept = async () => (await own.admin<{ fingerprint: string }>('select fingerprint from deployment_secret'))[0]?.fingerprint;
    await prepare();
    await prepare();
    expect(await kept()).toBe(fingerprintOf(SECRET_KEY));
    await expect(prepareDatabase({ ownerUrl: own.ownerUrl }, settings, other)).rejects.toMatchObject({ key: 'cli.database.other_secret' });
    // The login still lets the first one in.
    await checkSecret(settings, { appUrl: databaseLogin(own.ownerUrl, SECRET_KEY).url });
    await prepareDatabase({ ownerUrl: own.ownerUrl }, settings, other, undefined, { adoptSecret: true });
    expect(await kept()).toBe(fingerprintOf(other));
    await checkSecret(settings, { appUrl: databaseLogin(own.ownerUrl, other).url });
    await expect(prepare()).rejects.toMatchObject({ key: 'cli.database.other_secret' });
  });

  it('that an earlier version prepared tells another secret by its login', async () => {
    await prepare(migrations.filter((one) => nameOf(one) !== 'DeploymentSecret1700000000004'));
    await expect(prepareDatabase({ ownerUrl: own.ownerUrl }, readSettings({ DATABASE_URL: own.ownerUrl }), `${SECRET_KEY}-otra`)).rejects.toMatchObject({ key: 'cli.database.other_secret' });
    expect(await prepare()).toEqual(['DeploymentSecret1700000000004']);
  });

  it('has the rows of all tenants changed by a migration, though its owner is no superuser, and walls them again', async () => {
    await prepare(migrations.slice(0, migrations.findIndex((one) => nameOf(one) === CHANGES_ROWS)));
    await own.admin(`
      set session_replication_role = replica;
      insert into letter_templates (id, network_id, tenant_id, number, content, reason, created_at)
      values (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000001', 1, '{"subject": "Carta de {municipality}"}', 'Primera', now())`);
    expect(await prepare()).toContain(CHANGES_ROWS);
    expect(await own.admin(`select content ->> 'subject' as subject from letter_templates`)).toEqual([{ subject: 'Carta de {municipio}' }]);
    expect(await own.admin(`select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`)).toEqual([]);
  });
});
