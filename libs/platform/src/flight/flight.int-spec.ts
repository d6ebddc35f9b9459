import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { Flight, isoText, Lane, type Passenger } from './flight.js';

const ask = (name: string, text: string, ...values: unknown[]): Passenger => ({ name, text, values });
const outcome = (sent: Promise<{ rows: object[] }>) =>
  sent.then(
    ({ rows }) => rows,
    (error: Error & { code?: string }) => error.code ?? error.message,
  );

describe('a flight to the database', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let client: pg.PoolClient;
  beforeAll(async () => {
    database = await createTestDatabase([]);
    pool = new pg.Pool({ connectionString: database.ownerUrl, pipeline: true, max: 2 } as pg.PoolConfig);
  });
  beforeEach(async () => {
    client = await pool.connect();
  });
  afterEach(() => client.release());
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  const fly = (...passengers: Passenger[]) => {
    const flight = new Flight();
    const sent = passengers.map((one) => outcome(flight.board(one)));
    client.query(flight);
    return Promise.all(sent);
  };

  it('has no function of its own: with one, nothing that a flight brought was collected young', () => {
    expect(Object.entries(new Flight()).filter(([, value]) => typeof value === 'function')).toEqual([]);
  });

  it('answers each statement with its own rows, the first time and when it is known', async () => {
    const passengers = [
      ask('numbers', 'select n as number from generate_series(1, $1::int) n', 3),
      ask('nothing', 'select 1 as one where false'),
      ask('mixed', "select null as nothing, true as yes, '2026-03-02'::date as day, array['a', 'b'] as list, '{\"a\": 1}'::jsonb as document"),
    ];
    const once = await fly(...passengers);
    expect(once).toEqual([[{ number: 1 }, { number: 2 }, { number: 3 }], [], [{ nothing: null, yes: true, day: expect.anything(), list: ['a', 'b'], document: { a: 1 } }]]);
    expect(await fly(...passengers)).toEqual(once);
  });

  it('executes nothing behind an error, and what it had not parsed is parsed the next time', async () => {
    await client.query('create temp table if not exists landed (n int)');
    const mend = ask('after', 'insert into landed values ($1) returning n', 1);
    expect(await fly(ask('before', 'select 1 as n'), ask('broken', 'select 1 / $1::int as n', 0), mend)).toEqual([[{ n: 1 }], '22012', '22012']);
    expect((await client.query('select * from landed')).rows).toEqual([]);
    expect(await fly(mend, ask('broken', 'select 1 / $1::int as n', 1))).toEqual([[{ n: 1 }], [{ n: 1 }]]);
  });

  it('fails with the flight before it where that one was to parse its statement, and works again afterwards', async () => {
    const both = [fly(ask('fails', 'select 1 / $1::int as n', 0), ask('shared', 'select 2 as n')), fly(ask('shared', 'select 2 as n'))];
    const [[, behind], [next]] = (await Promise.all(both)) as [unknown[], unknown[]];
    expect([behind, next]).toEqual(['22012', '26000']);
    expect(await fly(ask('shared', 'select 2 as n'))).toEqual([[{ n: 2 }]]);
  });

  it('reads the columns anew where a table was changed', async () => {
    await client.query('drop table if exists shapes; create temp table shapes as select 1 as a');
    const all = ask('shapes', 'select * from shapes');
    expect(await fly(all)).toEqual([[{ a: 1 }]]);
    await client.query("alter table shapes add b text default 'x'");
    expect(await fly(all)).toEqual(['0A000']);
    expect(await fly(all)).toEqual([[{ a: 1, b: 'x' }]]);
  });

  it('ends what was set for it alone', async () => {
    await client.query('create table guarded (n int)');
    const [, [inside]] = (await fly(ask('set', "select set_config('app.tenant_id', 'x', true), set_config('transaction_read_only', 'on', true)"), ask('get', "select current_setting('app.tenant_id', true) as tenant"))) as [unknown, object[]];
    expect(inside).toEqual({ tenant: 'x' });
    expect(await fly(ask('get', "select current_setting('app.tenant_id', true) as tenant"))).toEqual([[{ tenant: '' }]]);
    expect(await fly(ask('read', "select set_config('transaction_read_only', 'on', true)"), ask('write', 'insert into guarded values (1)'))).toEqual([expect.anything(), '25006']);
    expect(await fly(ask('write', 'insert into guarded values (1)'))).toEqual([[]]);
  });

  it('refuses a value that cannot be sent without harm to others', async () => {
    const flight = new Flight();
    const circular: { self?: object } = {};
    circular.self = circular;
    const good = flight.board(ask('good', 'select $1::text as text', 'yes'));
    expect(() => flight.board(ask('bad', 'select $1::jsonb', circular))).toThrow(/circular/i);
    client.query(flight);
    expect((await good).rows).toEqual([{ text: 'yes' }]);
  });

  it('tells all who wait that the connection broke', async () => {
    const doomed = await pool.connect();
    doomed.on('error', () => undefined);
    const { rows } = await doomed.query<{ pid: number }>('select pg_backend_pid() as pid');
    const flight = new Flight();
    const waits = outcome(flight.board(ask('sleep', 'select pg_sleep(60)')));
    doomed.query(flight);
    await client.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    expect(await waits).toBe('57P01');
    doomed.release(true);
  });

  it('gathers what a turn sends, and keeps its order with what goes another way', async () => {
    const lane = new Lane(client);
    await client.query('create temp table if not exists steps (n serial, what text)');
    const sent = lane.send(ask('step', 'insert into steps (what) values ($1)', 'first'));
    const second = lane.client.query("insert into steps (what) values ('second')");
    const third = lane.send(ask('step', 'insert into steps (what) values ($1)', 'third'));
    await Promise.all([sent, second, third]);
    expect((await client.query('select what from steps order by n')).rows.map(({ what }) => what)).toEqual(['first', 'second', 'third']);
  });

  it('writes instants as the API does', () => {
    expect(isoText('2026-03-02 16:00:00+00')).toBe('2026-03-02T16:00:00.000Z');
    expect(isoText('2026-03-02 16:00:00.12+00')).toBe('2026-03-02T16:00:00.120Z');
    expect(isoText('2026-03-02 16:00:00.123456+00')).toBe('2026-03-02T16:00:00.123Z');
    expect(isoText('2026-03-02 10:00:00-06')).toBe('2026-03-02T16:00:00.000Z');
    expect(isoText('0044-03-15 12:00:00+00 BC')).toBe('-000043-03-15T12:00:00.000Z');
  });
});
