import { letterAccepted } from '@tequio/onboarding';
import { newId, Outbox, tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../support/product.js';

const FOLLOW = `mutation($input: FollowInput!) { follow(input: $input) { __typename ... on FollowRequested { linkHours } ... on Refusal { code message remedy }
  ... on InvalidInput { issues { path message } } } }`;
const step = (name: string) =>
  `mutation($token: String!) { step: ${name}(token: $token) { __typename ... on FollowStatus { state title path email } ... on Refusal { code message remedy } } }`;
const STATE = `query($token: String!) { followByToken(token: $token) { state title path email } }`;

describe('following a municipality', () => {
  let product: Product;
  let networkId: string;
  let municipality: { id: string; name: string; slug: string };
  let institute: Person;
  let liaison: Person;

  beforeAll(async () => {
    product = await startProduct();
    const operator = await product.operator();
    const opened = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: (typeof municipality)[] } } }>(
      `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
        ... on Network { id municipalities(first: 2) { nodes { id name slug } } } } }`,
      {},
      operator,
    );
    networkId = opened.openNetwork.id;
    municipality = opened.openNetwork.municipalities.nodes[0]!;
    institute = await product.person('instituto@red.test', { networkId, tenantId: networkId, role: 'network_admin', office: 'Dirección' });
    liaison = await product.person('enlace@municipio.test', { networkId, tenantId: municipality.id, role: 'liaison', office: 'Unidad de Transparencia' });
  });
  afterAll(() => product?.close());

  const follow = (email: string, extra: object = {}, who: Person | null = null) =>
    product.ask<{ follow: { __typename: string; issues?: { path: string; message: string }[] } & Record<string, unknown> }>(
      FOLLOW,
      { input: { subjectType: 'Municipality', subjectId: municipality.id, email, noticeVersion: 0, locale: 'es', ...extra } },
      who,
    );
  const run = async (name: string, token: string, who: Person | null = null) => (await product.ask<{ step: Record<string, unknown> }>(step(name), { token }, who)).step;
  const settled = async () => {
    const committed = async () => (await asOwner<{ messages: number }>(product.database, 'select count(*)::int as messages from outbox'))[0]!.messages;
    let before: number;
    do {
      before = await committed();
      await product.settled();
      // A job may have committed another message and ended between the runner's two looks.
    } while ((await committed()) !== before);
  };
  const mails = async (address: string) => {
    await settled();
    const { localMailbox } = await product.ask<{ localMailbox: { nodes: { to: string; subject: string; text: string; unsubscribeUrl?: string }[] } }>(
      `{ localMailbox(first: 100) { nodes { to subject text } } }`,
    );
    return localMailbox.nodes.filter((mail) => mail.to === address);
  };
  const linkIn = (text: string, page: string) => new RegExp(`/seguir/${page}/([\\w-]+)`).exec(text)![1]!;
  const followers = async () =>
    (await product.ask<{ municipality: { followersCount: number } }>(`query($slug: String!) { municipality(network: "ejemplo", slug: $slug) { followersCount } }`, { slug: municipality.slug }))
      .municipality.followersCount;

  it('is asked for, confirmed from the mail, told of an accepted letter, and left with one click', async () => {
    const { followable } = await product.ask<{ followable: object }>(
      `query($id: ID!) { followable(subjectType: "Municipality", subjectId: $id) { title path followersCount noticeVersion } }`,
      { id: municipality.id },
    );
    expect(followable).toEqual({ title: municipality.name, path: `/ejemplo/${municipality.slug}`, followersCount: 0, noticeVersion: 0 });
    expect((await follow('vecina@correo.test')).follow).toEqual({ __typename: 'FollowRequested', linkHours: 48 });
    const [mail] = await mails('vecina@correo.test');
    expect(mail!.subject).toBe(`Confirma que quieres seguir «${municipality.name}»`);
    const confirm = linkIn(mail!.text, 'confirmar');
    expect((await product.ask<{ followByToken: object }>(STATE, { token: confirm })).followByToken).toMatchObject({ state: 'PENDING', email: 'vecina@correo.test' });
    expect(await followers()).toBe(0);
    expect(await run('confirmFollow', confirm)).toMatchObject({ __typename: 'FollowStatus', state: 'ACTIVE', title: municipality.name });
    expect(await run('confirmFollow', confirm)).toMatchObject({ state: 'ACTIVE' });
    expect(await followers()).toBe(1);

    const letterId = newId();
    await asOwner(
      product.database,
      `insert into letters_of_intent (id, network_id, tenant_id, state, origin, content, created_at) values ($1, $2, $3, 'accepted', 'written', '{}', now())`,
      [letterId, networkId, municipality.id],
    );
    const ctx = tenantSystemContext({ networkId, tenantId: municipality.id }, 'test', product.clock);
    for (let twice = 0; twice < 2; twice++) await product.db.write(ctx, (inside) => product.app.get(Outbox).publish(inside, letterAccepted, { letterId }));
    const news = (await mails('vecina@correo.test')).filter((one) => one.subject.includes('gobierno abierto'));
    expect(news).toHaveLength(1);
    expect(news[0]!.text).toContain(`/ejemplo/${municipality.slug}/carta`);

    const leave = linkIn(news[0]!.text, 'salir');
    const both = await Promise.all([run('leaveFollow', leave), run('leaveFollow', leave)]);
    expect(both.map((one) => [one['state'], one['email']])).toEqual([
      ['LEFT', null],
      ['LEFT', null],
    ]);
    expect(await followers()).toBe(0);
    await settled();
    const left = await asOwner(product.database, `select from follows where email = 'vecina@correo.test' union all select from notices where address = 'vecina@correo.test'`);
    expect(left).toEqual([]);
  });

  it('answers a wrong address, a changed notice and a dead link in words', async () => {
    expect((await follow('vecina@correo.test\nBcc: todos@correo.test')).follow).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'email' }] });
    expect((await follow('otro@correo.test', { noticeVersion: 7 })).follow.issues![0]).toMatchObject({ path: 'noticeVersion', message: expect.stringContaining('aviso de privacidad') });
    expect(await run('confirmFollow', 'no-such-link-no-such-link')).toMatchObject({ __typename: 'FollowRefused', code: 'link_expired', remedy: expect.stringContaining('Pide otro') });
    const missing = await product.graphql(FOLLOW, { input: { subjectType: 'Municipality', subjectId: newId(), email: 'a@correo.test', noticeVersion: 0 } });
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('repeats the answer of a request that is sent twice under one key', async () => {
    const input = { subjectType: 'Municipality', subjectId: municipality.id, email: 'dos.veces@correo.test', noticeVersion: 0 };
    const send = () => product.ask(FOLLOW, { input }, null, { 'idempotency-key': 'follow-form-1' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(await mails('dos.veces@correo.test')).toHaveLength(1);
  });

  it('lists to each account its own follows, and shows nobody else’s', async () => {
    const neighbour = await product.person('cuenta@correo.test');
    const AS_ME = `mutation($input: FollowAsMeInput!) { followAsMe(input: $input) { __typename ... on Follow { id title } } }`;
    const input = { subjectType: 'Municipality', subjectId: municipality.id, noticeVersion: 0 };
    const { followAsMe } = await product.ask<{ followAsMe: { id: string } }>(AS_ME, { input }, neighbour);
    const MINE = `{ myFollows { nodes { id title path } pageInfo { hasNextPage } } }`;
    expect((await product.ask<{ myFollows: { nodes: object[] } }>(MINE, {}, neighbour)).myFollows.nodes).toEqual([
      { id: followAsMe.id, title: municipality.name, path: `/ejemplo/${municipality.slug}` },
    ]);
    for (const who of [institute, liaison]) {
      expect((await product.ask<{ myFollows: { nodes: object[] } }>(MINE, {}, who)).myFollows.nodes).toEqual([]);
      const refused = await product.graphql(`mutation($id: ID!) { unfollow(id: $id) { __typename } }`, { id: followAsMe.id }, who);
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await product.graphql(MINE)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await product.ask<{ unfollow: object }>(`mutation($id: ID!) { unfollow(id: $id) { __typename ... on Unfollowed { id } } }`, { id: followAsMe.id }, neighbour)).unfollow).toEqual({
      __typename: 'Unfollowed',
      id: followAsMe.id,
    });
  });

  it('finds the municipality without accents', async () => {
    const { network } = await product.ask<{ network: { search: { nodes: { title: string; kind: string; path: string }[] } } }>(
      `query($text: String!) { network(slug: "ejemplo") { search(text: $text, first: 5) { nodes { title kind path excerpt { text found } } pageInfo { endCursor } } } }`,
      { text: municipality.name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() },
    );
    expect(network.search.nodes[0]).toMatchObject({ title: municipality.name, kind: 'municipality', path: `/ejemplo/${municipality.slug}` });
  });
});
