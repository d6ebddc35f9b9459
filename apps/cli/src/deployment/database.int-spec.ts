import { migrations } from '@tequio/api';
import { readSettings } from '@tequio/platform';
import { ownDatabase, type OwnDatabase } from '../testing/own-database.js';
import { nameOf, prepareDatabase } from './database.js';

const SECRET_KEY = 'a secret that only tests know, long enough';
/** Changes rows that were there before it. */
const CHANGES_ROWS = 'SpanishPlaceholders1700000007006';

describe('the database of a deployment', () => {
  let own: OwnDatabase;
  beforeEach(async () => (own = await ownDatabase('createrole')));
  afterEach(() => own?.drop());

  const prepare = (wanted?: typeof migrations) => prepareDatabase({ ownerUrl: own.ownerUrl }, readSettings({ DATABASE_URL: own.ownerUrl }), SECRET_KEY, wanted);

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
