import { asOwner } from '@tequio/platform/testing';
import { Listener } from '../support/listener.js';
import { startProduct, type Person, type Product } from '../support/product.js';
import { memberOf, Siege, type Attacker } from './attack.js';
import { CASES, OPEN, UNREACHED } from './cases.js';
import { postOffice, type PostOffice } from './post-office.js';
import { WorldBuilder, type World } from './world.js';

describe('what belongs to one municipality', () => {
  let product: Product;
  let world: World;
  let siege: Siege;
  let post: PostOffice;

  beforeAll(async () => {
    // With a mail server: the local mailbox, where everyone reads everyone's mail, is closed.
    post = await postOffice();
    product = await startProduct({ smtpUrl: post.url });
    world = await new WorldBuilder(product).build();
    siege = await Siege.lay(product, world, CASES, OPEN);
  });
  afterAll(async () => {
    await siege?.close();
    await product?.close();
    await post?.close();
  });

  const municipal = () => ({ tenantIds: [world.drafting.tenantId, world.settled.tenantId], personIds: world.personIds });
  const whole = () => ({ tenantIds: [...municipal().tenantIds, world.neighbour.tenantId, world.network.id], personIds: [...world.personIds, world.institute.personId] });
  const ATTACKERS: Record<string, () => Attacker> = {
    'another municipality of the network': () => ({ of: memberOf(world, world.neighbour, 'tenant'), whose: municipal() }),
    'a municipality of another network': () => ({ of: memberOf(world, world.stranger, 'tenant'), whose: whole() }),
    'the host authority of another network': () => ({
      of: memberOf(world, { networkId: world.strangeNetwork.id, tenantId: world.strangeNetwork.id, slug: world.strangeNetwork.slug }, 'network'),
      whose: whole(),
    }),
    'a visitor': () => ({ of: async () => null, whose: whole() }),
  };

  it.each(Object.keys(ATTACKERS))('is neither read nor changed by %s, whatever operation is tried', async (name) => {
    expect(await siege.run(ATTACKERS[name]!(), siege.operations)).toEqual([]);
  });

  it('is not changed by its own host authority either, in what is written in one’s own place alone', async () => {
    const own = siege.operations.filter(({ name }) => {
      const access = siege.accessOf(name);
      return access.kind === 'can' && access.own;
    });
    expect(own.length).toBeGreaterThan(20);
    const { network } = world;
    const host = { of: memberOf(world, { networkId: network.id, tenantId: network.id, slug: network.slug }, 'network'), whose: municipal() };
    expect(await siege.run(host, own)).toEqual([]);
  }, 120_000);

  const named = (...names: string[]) => siege.operations.filter((operation) => names.includes(operation.name));

  // A broken twin for each wall: the same attacks must report what the wall kept out.
  it.each([
    ['a list', 'invitations', 'select to tequio_tenant', 'another municipality of the network', ['invitations'], /^invitations: tells privado/],
    ['what is published', 'letters_of_intent', 'select to tequio_public', 'a visitor', ['municipality'], /^municipality: tells/],
    ['a person’s own things', 'access_tokens', 'all to tequio_self', 'a municipality of another network', ['revokeAccessToken'], /^revokeAccessToken: .*changes public.access_tokens/],
  ] as const)('would be reported where the wall around %s had a hole', async (_, table, rights, attacker, operations, breach) => {
    await asOwner(product.database, `create policy hole on ${table} for ${rights} using (true)`);
    try {
      expect(await siege.run(ATTACKERS[attacker]!(), named(...operations))).toContainEqual(expect.stringMatching(breach));
    } finally {
      await asOwner(product.database, `drop policy hole on ${table}`);
      await asOwner(product.database, 'update access_tokens set revoked_at = null');
    }
  });

  it('is not heard of by others who listen meanwhile', async () => {
    const { liaison, drafting } = world;
    const listeners: Listener[] = [];
    const listen = async (who: Person) => {
      const listener = await new Listener(product.url, { cookie: who.cookie }).opened();
      listeners.push(listener);
      const next = listener.subscribe<{ myNoticesChanged: { arrived: number } }>('subscription { myNoticesChanged { unreadCount arrived latest { heading } } }');
      await next();
      return next;
    };
    try {
      const others = Object.values(ATTACKERS).map((attacker) => attacker().of({ kind: 'self' }));
      const strangers = await Promise.all((await Promise.all([...others, world.institute])).flatMap((who) => (who ? listen(who) : [])));
      const own = await listen(liaison);
      const heard = own();
      const silence = Promise.race([...strangers.map((next) => next()), new Promise((resolve) => setTimeout(resolve, 3000, 'silence'))]);
      const given = await asOwner<{ id: string }>(
        product.database,
        `insert into notices (id, network_id, tenant_id, kind, subject_type, subject_id, person_id, reader, dedupe, urgent, mail, mail_due_at, created_at, headings)
         select gen_random_uuid(), $1, $2, 'onboarding.letter_submitted', 'LetterOfIntent', gen_random_uuid(), $3, $3, 'heard' || n, false, 'none', $4, $4, '{"es":"Un aviso","en":"A notice"}'
         from generate_series(1, 2) n returning id`,
        [drafting.networkId, drafting.tenantId, liaison.personId, product.clock.now()],
      );
      await product.ask('mutation($ids: [ID!]) { markNoticesRead(input: { ids: $ids }) { __typename } }', { ids: [given[0]!.id] }, liaison);
      expect((await heard).data!.myNoticesChanged.arrived).toBe(1);
      expect(await silence).toBe('silence');
    } finally {
      for (const listener of listeners) listener.close();
    }
  });

  it('is not served by the routes beside GraphQL', async () => {
    const get = (path: string, who: Person | null) =>
      fetch(`${product.url}${path}`, { headers: who ? { cookie: who.cookie, 'tequio-acting-as': who.membershipId! } : {} });
    const paths = [`/files/${world.ids['file']}`, `/files/documents/${world.ids['folio']}.pdf`];
    for (const path of paths) expect([path, (await get(path, world.liaison)).status]).toEqual([path, 200]);
    const strangers = [await world.holder(world.neighbour, 'liaison'), await world.holder(world.stranger, 'liaison'), null];
    for (const path of paths) for (const who of strangers) expect([path, (await get(path, who)).status]).toEqual([path, 404]);
    const form = new FormData();
    form.set('municipality', world.drafting.tenantId);
    form.set('file', new Blob(['a,b\n1,2\n']), 'datos.csv');
    const abroad = await world.holder({ ...world.stranger, tenantId: world.strangeNetwork.id, networkId: world.strangeNetwork.id }, 'network_admin');
    const answer = await fetch(`${product.url}/files`, { method: 'POST', body: form, headers: { cookie: abroad.cookie, 'tequio-acting-as': abroad.membershipId! } });
    expect(answer.status).toBe(404);
  });

  // Last, for it changes the world: an attack proves nothing where its owner would be told the same.
  it('is reached by its owner with the very arguments of the attacks', async () => {
    const ends = /^(end(?!orse)|delete|revoke|remove|dissolve|replace|withdraw|cancel|unfollow|change|disown)/;
    const rank = ({ name }: { name: string }) => (name === 'eraseAccount' ? 3 : name.startsWith('discard') ? 2 : ends.test(name) ? 1 : 0);
    const ordered = [...siege.operations].sort((a, b) => rank(a) - rank(b));
    const unreached: string[] = [];
    for (const operation of ordered) {
      const said = await siege.control(operation);
      if (said && !(operation.name in UNREACHED)) unreached.push(said);
    }
    expect(unreached).toEqual([]);
  });
});
