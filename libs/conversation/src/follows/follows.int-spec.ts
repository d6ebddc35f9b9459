import { newId, RequestContext } from '@tequio/platform';
import { NotificationSweep } from '@tequio/notifications';
import { FollowsWorld, treeBloomed, treeCounted } from '../testing/follows-world.js';
import { FollowCounts } from '../followers/follow-counts.js';
import { Followers } from '../followers/followers.service.js';
import { recipientKey } from './follow-tokens.js';
import { FollowsService } from './follows.service.js';
import { MyFollows } from './my-follows.service.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('following', () => {
  let world: FollowsWorld;
  let follows: FollowsService;
  let mine: MyFollows;
  beforeAll(async () => {
    world = await FollowsWorld.make();
    follows = world.app.get(FollowsService);
    mine = world.app.get(MyFollows);
  });
  afterAll(() => world?.close());

  const request = (email: string, subject = { type: 'Municipality', id: world.a }, extra: { ip?: string; locale?: string; noticeVersion?: number } = {}) =>
    world.write(world.visitor(), (ctx) =>
      follows.request(
        ctx,
        { subjectType: subject.type, subjectId: subject.id, email, noticeVersion: extra.noticeVersion ?? 0, locale: extra.locale ?? 'es' },
        extra.ip ?? null,
      ),
    );
  const confirm = (token: string) => world.write(world.visitor(), (ctx) => follows.confirm(ctx, token));
  const leave = (token: string) => world.write(world.visitor(), (ctx) => follows.leave(ctx, token));
  const code = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
  const count = (id = world.a, type = 'Municipality') => world.app.get(FollowCounts).of(world.visitor(), { type, id });
  const stored = (address: string) => world.rows<{ id: string; state: string }>('select id, state from follows where email = $1', [address]);
  const active = async (address: string, subject = { type: 'Municipality', id: world.a }) => {
    world.clock.advance(1000);
    await request(address, subject);
    await world.settled();
    const [link] = await world.links(address);
    await confirm(link!.confirm!);
    return link!;
  };
  const bloom = async (id: string, dedupe = newId(), tenantId = world.a) => {
    await world.write(world.tenant(tenantId), (ctx) => world.app.get(Followers).tell(ctx, { kind: treeBloomed, subject: { type: 'Tree', id }, dedupe }));
    await world.settled();
  };
  const told = (id: string) =>
    world.rows<{ who: string; unsubscribe_path: string }>(
      `select coalesce(address, (select email::text from persons p where p.id = n.person_id)) as who, unsubscribe_path from notices n where subject_id = $1 order by 1`,
      [id],
    );

  it('mails one link that confirms once, and again answers the same', async () => {
    const before = await count();
    expect(await request('ana@ejemplo.mx')).toMatchObject({ linkHours: 48 });
    await world.settled();
    expect(await count()).toBe(before);
    const [link] = await world.links('ana@ejemplo.mx');
    expect(await follows.byToken(world.visitor(), link!.confirm!)).toMatchObject({ state: 'pending', email: 'ana@ejemplo.mx', path: expect.stringMatching(/^\/ejemplo\//) });
    const both = await Promise.all([confirm(link!.confirm!), confirm(link!.confirm!), confirm(link!.confirm!)]);
    expect(both.map((one) => one.state)).toEqual(['active', 'active', 'active']);
    expect(await confirm(link!.confirm!)).toMatchObject({ state: 'active' });
    expect(await count()).toBe(before + 1);
  });

  it('answers the same to who follows already, and mails nothing', async () => {
    await active('berta@ejemplo.mx');
    world.clock.advance(10 * MINUTE);
    expect(await request('berta@ejemplo.mx')).toEqual(await request('nueva@ejemplo.mx'));
    await world.settled();
    expect(await world.links('berta@ejemplo.mx')).toHaveLength(1);
    expect(await world.links('nueva@ejemplo.mx')).toHaveLength(1);
    expect(await request('BERTA@Ejemplo.mx')).toMatchObject({ linkHours: 48 });
    await world.settled();
    expect(await stored('berta@ejemplo.mx')).toHaveLength(1);
  });

  it('makes one follow of requests at the same moment, and sends it again with patience', async () => {
    await Promise.all(Array.from({ length: 4 }, () => request('doble@ejemplo.mx')));
    await world.settled();
    expect(await stored('doble@ejemplo.mx')).toHaveLength(1);
    expect(await world.links('doble@ejemplo.mx')).toHaveLength(1);
    for (let again = 0; again < 3; again++) {
      world.clock.advance(5 * MINUTE);
      await request('doble@ejemplo.mx');
      await world.settled();
    }
    const links = await world.links('doble@ejemplo.mx');
    expect(links).toHaveLength(3);
    expect(new Set(links.map((link) => link.confirm)).size).toBe(1);
    expect(await confirm(links[0]!.confirm!)).toMatchObject({ state: 'active' });
  });

  it('refuses too many requests for one address or from one place, in words', async () => {
    for (let n = 0; n < 8; n++) await request('mucho@ejemplo.mx');
    await expect(request('mucho@ejemplo.mx')).rejects.toEqual(code('too_many_requests'));
    for (let n = 0; n < 40; n++) await request(`n${n}@ejemplo.mx`, undefined, { ip: '203.0.113.9' });
    await expect(request('otra@ejemplo.mx', undefined, { ip: '203.0.113.9' })).rejects.toEqual(code('too_many_requests'));
    expect(await stored('otra@ejemplo.mx')).toEqual([]);
    const refusal = await request('mucho@ejemplo.mx').catch((error: { refusal: { speak(locale: string): { message: string; remedy: string } } }) => error.refusal.speak('es'));
    expect(refusal).toMatchObject({ remedy: expect.stringMatching(/^Espera \d+ minutos/) });
    const attempts = await world.rows<{ key: string }>('select key from follow_attempts');
    expect(attempts.some((row) => /ejemplo|203/.test(row.key))).toBe(false);
    world.clock.advance(HOUR + MINUTE);
    await expect(request('mucho@ejemplo.mx')).resolves.toBeDefined();
    await world.settled();
  });

  it.each(['a@b.mx\nBcc: todos@ejemplo.mx', '"x"@ejemplo.mx', 'Ana <ana@ejemplo.mx>', 'a@b.mx,c@d.mx', 'sin arroba', '', `${'a'.repeat(70)}@ejemplo.mx`])(
    'refuses %j as an address',
    async (address) => {
      await expect(request(address)).rejects.toEqual(code('invalid_input'));
    },
  );

  it('refuses what is not there, what cannot be followed, and a notice that has changed', async () => {
    await expect(request('x@ejemplo.mx', { type: 'Municipality', id: newId() })).rejects.toThrow('NOT_FOUND');
    await expect(request('x@ejemplo.mx', { type: 'Secret', id: newId() })).rejects.toEqual(code('invalid_input'));
    await expect(request('x@ejemplo.mx', undefined, { noticeVersion: 3 })).rejects.toEqual(code('invalid_input'));
    expect(await stored('x@ejemplo.mx')).toEqual([]);
  });

  it('records the consent with the follow, and without the person', async () => {
    await request('consiente@ejemplo.mx');
    const [follow] = await stored('consiente@ejemplo.mx');
    expect(await world.rows('select purpose, subject_type, person_id, tenant_id from consents where subject_id = $1', [follow!.id])).toEqual([
      { purpose: 'follow', subject_type: 'Follow', person_id: null, tenant_id: world.a },
    ]);
    expect(await world.rows('select notice_version from follows where id = $1', [follow!.id])).toEqual([{ notice_version: 0 }]);
    await world.settled();
  });

  it('erases the address at once when left, also from what was told, and a second click finds it so', async () => {
    const link = await active('carla@ejemplo.mx');
    const before = await count();
    const results = await Promise.all([leave(link.leave!), leave(link.leave!)]);
    expect(results.map((one) => [one.state, one.email])).toEqual([
      ['left', null],
      ['left', null],
    ]);
    await world.settled();
    expect(await count()).toBe(before - 1);
    expect(await confirm(link.confirm!)).toMatchObject({ state: 'left', email: null });
    expect(await follows.byToken(world.visitor(), link.leave!)).toMatchObject({ state: 'left', email: null });
    for (const [table, column] of [['follows', 'email'], ['notices', 'address'], ['messages', 'address']] as const)
      expect(await world.rows(`select from ${table} where ${column} = 'carla@ejemplo.mx'`)).toEqual([]);
    // Following again is a new follow.
    world.clock.advance(10 * MINUTE);
    expect(await active('carla@ejemplo.mx')).not.toEqual(link);
  });

  it('lets an unconfirmed request expire, erases it, and takes a new one', async () => {
    await request('tarde@ejemplo.mx');
    await world.settled();
    const [link] = await world.links('tarde@ejemplo.mx');
    world.clock.advance(49 * HOUR);
    expect(await follows.byToken(world.visitor(), link!.confirm!)).toMatchObject({ state: 'expired' });
    await expect(confirm(link!.confirm!)).rejects.toEqual(code('link_expired'));
    await world.app.get(NotificationSweep).sweep();
    await world.settled();
    for (const [table, column] of [['follows', 'email'], ['notices', 'address'], ['messages', 'address']] as const)
      expect(await world.rows(`select from ${table} where ${column} = 'tarde@ejemplo.mx'`)).toEqual([]);
    expect(await follows.byToken(world.visitor(), link!.confirm!)).toBeNull();
    await active('tarde@ejemplo.mx');
  });

  it.each(['', 'x', '../../etc', 'a'.repeat(100), "' or 1=1 --", 'ñandú-ñandú-ñandú-ñandú'])('tells nothing for the link %j', async (token) => {
    expect(await follows.byToken(world.visitor(), token)).toBeNull();
    await expect(confirm(token)).rejects.toEqual(code('link_expired'));
    await expect(leave(token)).rejects.toEqual(code('link_expired'));
  });

  it('follows from the account without a link, adopts the follow of its address, and lists what is its own', async () => {
    const ana = await world.person('cuenta@ejemplo.mx');
    const other = await world.person('otra.cuenta@ejemplo.mx');
    const tree = world.tree('Jacaranda');
    await request('cuenta@ejemplo.mx');
    await world.settled();
    const input = (type: string, id: string) => ({ subjectType: type, subjectId: id, noticeVersion: 0 });
    const before = await count();
    const as = (person: string, type: string, id: string) => world.write(world.self(person), (ctx) => mine.follow(ctx, input(type, id)));
    const [first] = await Promise.all([as(ana, 'Municipality', world.a), as(ana, 'Municipality', world.a)]);
    world.clock.advance(1000);
    await as(ana, 'Tree', tree);
    expect(await count()).toBe(before + 1);
    expect(await world.rows(`select from follows where email = 'cuenta@ejemplo.mx'`)).toEqual([]);
    const list = await mine.list(world.self(ana), { first: 10 });
    expect(list.nodes.map((one) => one.subjectType)).toEqual(['Tree', 'Municipality']);
    expect(list.nodes[0]).toMatchObject({ title: 'Jacaranda' });
    expect((await mine.list(world.self(other), { first: 10 })).nodes).toEqual([]);
    await expect(world.write(world.self(other), (ctx) => mine.unfollow(ctx, first!.id))).rejects.toThrow('NOT_FOUND');
    await world.write(world.self(ana), (ctx) => mine.unfollow(ctx, first!.id));
    await world.write(world.self(ana), (ctx) => mine.unfollow(ctx, first!.id));
    expect((await mine.list(world.self(ana), { first: 10 })).nodes.map((one) => one.subjectType)).toEqual(['Tree']);
    expect(await count()).toBe(before);
  });

  it('tells each address once, however many of the things it follows', async () => {
    const wood = world.tree('Bosque', world.b);
    const tree = world.tree('Fresno', world.b, [
      { type: 'Tree', id: wood },
      { type: 'Municipality', id: world.b },
    ]);
    for (const subject of [{ type: 'Tree', id: tree }, { type: 'Tree', id: wood }, { type: 'Municipality', id: world.b }]) await active('todo@ejemplo.mx', subject);
    await active('bosque@ejemplo.mx', { type: 'Tree', id: wood });
    await active('municipio@ejemplo.mx', { type: 'Municipality', id: world.b });
    await request('sin.confirmar@ejemplo.mx', { type: 'Tree', id: tree });
    const both = await world.person('mixta@ejemplo.mx');
    await world.write(world.self(both), (ctx) => mine.follow(ctx, { subjectType: 'Tree', subjectId: tree, noticeVersion: 0 }));
    await active('mixta@ejemplo.mx', { type: 'Municipality', id: world.b });
    await bloom(tree, 'first', world.b);
    await bloom(tree, 'first', world.b);
    const who = await told(tree);
    expect(who.map((row) => row.who)).toEqual(['bosque@ejemplo.mx', 'mixta@ejemplo.mx', 'municipio@ejemplo.mx', 'todo@ejemplo.mx']);
    expect(who.every((row) => /^\/seguir\/salir\/[\w-]{32}$/.test(row.unsubscribe_path))).toBe(true);
    const sent = await world.rows<{ address: string }>(`select address from messages where plain_text like '%Floreci%' and subject = 'Fresno' order by 1`);
    expect(sent.map((row) => row.address)).toEqual(who.map((row) => row.who));
    // What happens to the wood is not told to who follows one of its trees only.
    await active('solo.fresno@ejemplo.mx', { type: 'Tree', id: tree });
    await bloom(wood, 'wood', world.b);
    expect((await told(wood)).map((row) => row.who)).not.toContain('solo.fresno@ejemplo.mx');
  });

  it('tells nothing that was rolled back, not published, or older than the follow', async () => {
    const tree = world.tree('Sauce', world.a, []);
    await active('sauce@ejemplo.mx', { type: 'Tree', id: tree });
    const tell = (ctx: RequestContext, id = tree) => world.app.get(Followers).tell(ctx, { kind: treeBloomed, subject: { type: 'Tree', id }, dedupe: 'x' });
    await expect(
      world.write(world.tenant(), async (ctx) => {
        await tell(ctx);
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    await world.write(world.tenant(), (ctx) => tell(ctx, newId()));
    await world.settled();
    expect(await told(tree)).toEqual([]);
    await world.write(world.tenant(), (ctx) => tell(ctx.with({ clock: { now: () => new Date(world.clock.now().getTime() - HOUR) } })));
    await world.settled();
    expect(await told(tree)).toEqual([]);
  });

  it('tells thousands in pages of a thousand, each once, by one job after the other', async () => {
    const tree = world.tree('Ahuehuete');
    const addresses = Array.from({ length: 2500 }, (_, n) => `masa${n}@ejemplo.mx`);
    await world.rows(
      `insert into follows (id, network_id, tenant_id, subject_type, subject_id, email, recipient_key, locale, state, leave_token, notice_version, consented_at, requested_at, confirmed_at)
       select gen_random_uuid(), $1, $2, case when n % 2 = 0 then 'Tree' else 'Municipality' end, case when n % 2 = 0 then $3::uuid else $2::uuid end,
         ($5::text[])[n / 2 + 1], ($6::uuid[])[n / 2 + 1], 'es', 'active', md5(random()::text || n), 0, now(), $4, $4
       from generate_series(0, 4999) n`,
      [world.network, world.a, tree, new Date(world.clock.now().getTime() - HOUR), addresses, addresses.map(recipientKey)],
    );
    await world.write(world.tenant(), (ctx) => world.app.get(Followers).tell(ctx, { kind: treeCounted, subject: { type: 'Tree', id: tree }, dedupe: 'mass' }));
    await world.settled();
    const rows = await world.rows<{ address: string }>(`select address from notices where subject_id = $1 and address like 'masa%'`, [tree]);
    expect(rows).toHaveLength(2500);
    expect(new Set(rows.map((row) => row.address)).size).toBe(2500);
    const jobs = await world.rows<{ after: string | null }>(`select payload->>'after' as after from outbox where event = 'job:conversation.tell.followers' and payload->>'tellingId' = (select id::text from follower_tellings where subject_id = $1)`, [tree]);
    expect(jobs).toHaveLength(3);
    await world.rows(`delete from follows where email like 'masa%'`);
  });

  it('shows no municipality, authority or visitor who follows it', async () => {
    const { id } = (await stored('ana@ejemplo.mx'))[0]!;
    const institute = new RequestContext({ scope: 'network', networkId: world.network, tenantId: world.network, clock: world.clock });
    for (const ctx of [world.tenant(), institute, world.visitor()]) {
      for (const sql of ['select email from follows', 'select id from follows', 'select count(*) from follows', 'delete from follows', `update follows set state = 'active'`])
        await expect(world.write(ctx, (inside) => inside.transaction!.client.query(sql))).rejects.toThrow(/permission denied/);
      await expect(world.write(ctx, (inside) => inside.transaction!.client.query('select * from follow_attempts'))).rejects.toThrow(/permission denied/);
      const counters = await world.write(ctx, (inside) => inside.transaction!.client.query('select followers from follow_counters where subject_id = $1', [world.a]));
      expect(counters.rows).toHaveLength(1);
    }
    const stranger = await world.person('extrana@ejemplo.mx');
    const seen = await world.write(world.self(stranger), (inside) => inside.transaction!.client.query('select id from follows where id = $1', [id]));
    expect(seen.rows).toEqual([]);
    // Neither do their logs say who.
    const logs = await world.rows(`select action, person_id, changes from audit_entries where tenant_id is not null and action like 'follow.%' and (person_id is not null or changes <> '{}')`);
    expect(logs).toEqual([]);
    const elsewhere = await world.write(world.tenant(world.elsewhere.tenantId, world.elsewhere.networkId), (inside) =>
      inside.transaction!.client.query('select 1 from follower_tellings'),
    );
    expect(elsewhere.rows).toEqual([]);
  });

  it('says how many follow several things in one statement', async () => {
    const counts = world.app.get(FollowCounts);
    const ctx = world.visitor();
    const [a, b, none] = await Promise.all([counts.of(ctx, { type: 'Municipality', id: world.a }), counts.of(ctx, { type: 'Municipality', id: world.b }), counts.of(ctx, { type: 'Tree', id: newId() })]);
    expect([a! > 0, b! > 0, none]).toEqual([true, true, 0]);
    const [{ real }] = (await world.rows<{ real: number }>(`select count(*)::int as real from follows where subject_id = $1 and state = 'active'`, [world.a])) as [{ real: number }];
    expect(a).toBe(real);
  });
});
