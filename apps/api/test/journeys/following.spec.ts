import { letterAccepted } from '@tequio/onboarding';
import { newId, Outbox, tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { letterInForce, mailGoesTwice, nothingIsMailed, playJourney, type Script, type Twin } from '@tequio/api/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person } from '../support/product.js';

const FOLLOW = `mutation($input: FollowInput!) { follow(input: $input) { __typename ... on FollowRequested { linkHours } ... on Refusal { code message remedy }
  ... on InvalidInput { issues { path message } } } }`;
const act = (name: string) =>
  `mutation($token: String!) { step: ${name}(token: $token) { __typename ... on FollowStatus { state title path email } ... on Refusal { code message remedy } } }`;
const STATE = `query($token: String!) { followByToken(token: $token) { state title path email } }`;

const FIRST = 'is asked for, confirmed from the mail, told of an accepted letter, and left with one click';

/** Anyone follows a municipality, by mail and by account, and leaves. */
const script: Script<Example> = (scene, step) => {
  const follow = (email: string, extra: object = {}, who: Person | null = null) =>
    scene.product.ask<{ follow: { __typename: string; issues?: { path: string; message: string }[] } & Record<string, unknown> }>(
      FOLLOW,
      { input: { subjectType: 'Municipality', subjectId: scene.municipality.id, email, noticeVersion: 0, locale: 'es', ...extra } },
      who,
    );
  const run = async (name: string, token: string, who: Person | null = null) => (await scene.product.ask<{ step: Record<string, unknown> }>(act(name), { token }, who)).step;
  const mails = async (address: string) => {
    await scene.product.settled();
    const { localMailbox } = await scene.product.ask<{ localMailbox: { nodes: { to: string; subject: string; text: string; unsubscribeUrl?: string }[] } }>(
      `{ localMailbox(first: 100) { nodes { to subject text } } }`,
    );
    return localMailbox.nodes.filter((mail) => mail.to === address);
  };
  const linkIn = (text: string, page: string) => new RegExp(`/seguir/${page}/([\\w-]+)`).exec(text)![1]!;
  const followers = async () =>
    (await scene.product.ask<{ municipality: { followersCount: number } }>(`query($slug: String!) { municipality(network: "ejemplo", slug: $slug) { followersCount } }`, { slug: scene.municipality.slug }))
      .municipality.followersCount;

  step(FIRST, async () => {
    const { followable } = await scene.product.ask<{ followable: object }>(
      `query($id: ID!) { followable(subjectType: "Municipality", subjectId: $id) { title path followersCount noticeVersion } }`,
      { id: scene.municipality.id },
    );
    expect(followable).toEqual({ title: scene.municipality.name, path: `/ejemplo/${scene.municipality.slug}`, followersCount: 0, noticeVersion: 0 });
    expect((await follow('vecina@correo.test')).follow).toEqual({ __typename: 'FollowRequested', linkHours: 48 });
    const [mail] = await mails('vecina@correo.test');
    expect(mail!.subject).toBe(`Confirma que quieres seguir «${scene.municipality.name}»`);
    const confirm = linkIn(mail!.text, 'confirmar');
    expect((await scene.product.ask<{ followByToken: object }>(STATE, { token: confirm })).followByToken).toMatchObject({ state: 'PENDING', email: 'vecina@correo.test' });
    expect(await followers()).toBe(0);
    expect(await run('confirmFollow', confirm)).toMatchObject({ __typename: 'FollowStatus', state: 'ACTIVE', title: scene.municipality.name });
    expect(await run('confirmFollow', confirm)).toMatchObject({ state: 'ACTIVE' });
    expect(await followers()).toBe(1);

    const acting = (who: Person) => scene.product.acting(who);
    const letterId = await letterInForce(acting(scene.institute), acting(scene.liaison), scene.municipality.slug);
    // What an outbox carries may come again.
    const ctx = tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test', scene.product.clock);
    await scene.product.db.write(ctx, (inside) => scene.product.app.get(Outbox).publish(inside, letterAccepted, { letterId }));
    const news = (await mails('vecina@correo.test')).filter((one) => one.subject.includes('gobierno abierto'));
    expect(news).toHaveLength(1);
    expect(news[0]!.text).toContain(`/ejemplo/${scene.municipality.slug}/carta`);

    const leave = linkIn(news[0]!.text, 'salir');
    const both = await Promise.all([run('leaveFollow', leave), run('leaveFollow', leave)]);
    expect(both.map((one) => [one['state'], one['email']])).toEqual([
      ['LEFT', null],
      ['LEFT', null],
    ]);
    expect(await followers()).toBe(0);
    await scene.product.settled();
    const left = await asOwner(scene.product.database, `select from follows where email = 'vecina@correo.test' union all select from notices where address = 'vecina@correo.test'`);
    expect(left).toEqual([]);
  });

  step('answers a wrong address, a changed notice and a dead link in words', async () => {
    expect((await follow('vecina@correo.test\nBcc: todos@correo.test')).follow).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'email' }] });
    expect((await follow('otro@correo.test', { noticeVersion: 7 })).follow.issues![0]).toMatchObject({ path: 'noticeVersion', message: expect.stringContaining('aviso de privacidad') });
    expect(await run('confirmFollow', 'no-such-link-no-such-link')).toMatchObject({ __typename: 'FollowRefused', code: 'link_expired', remedy: expect.stringContaining('Pide otro') });
    const missing = await scene.product.graphql(FOLLOW, { input: { subjectType: 'Municipality', subjectId: newId(), email: 'a@correo.test', noticeVersion: 0 } });
    expect(missing.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  step('repeats the answer of a request that is sent twice under one key', async () => {
    const input = { subjectType: 'Municipality', subjectId: scene.municipality.id, email: 'dos.veces@correo.test', noticeVersion: 0 };
    const send = () => scene.product.ask(FOLLOW, { input }, null, { 'idempotency-key': 'follow-form-1' });
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(await mails('dos.veces@correo.test')).toHaveLength(1);
  });

  step('lists to each account its own follows, and shows nobody else’s', async () => {
    const neighbour = await scene.product.person('cuenta@correo.test');
    const AS_ME = `mutation($input: FollowAsMeInput!) { followAsMe(input: $input) { __typename ... on Follow { id title } } }`;
    const input = { subjectType: 'Municipality', subjectId: scene.municipality.id, noticeVersion: 0 };
    const { followAsMe } = await scene.product.ask<{ followAsMe: { id: string } }>(AS_ME, { input }, neighbour);
    const MINE = `{ myFollows { nodes { id title path } pageInfo { hasNextPage } } }`;
    expect((await scene.product.ask<{ myFollows: { nodes: object[] } }>(MINE, {}, neighbour)).myFollows.nodes).toEqual([
      { id: followAsMe.id, title: scene.municipality.name, path: `/ejemplo/${scene.municipality.slug}` },
    ]);
    for (const who of [scene.institute, scene.liaison]) {
      expect((await scene.product.ask<{ myFollows: { nodes: object[] } }>(MINE, {}, who)).myFollows.nodes).toEqual([]);
      const refused = await scene.product.graphql(`mutation($id: ID!) { unfollow(id: $id) { __typename } }`, { id: followAsMe.id }, who);
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await scene.product.graphql(MINE)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await scene.product.ask<{ unfollow: object }>(`mutation($id: ID!) { unfollow(id: $id) { __typename ... on Unfollowed { id } } }`, { id: followAsMe.id }, neighbour)).unfollow).toEqual({
      __typename: 'Unfollowed',
      id: followAsMe.id,
    });
  });

  step('finds the municipality without accents', async () => {
    const { network } = await scene.product.ask<{ network: { search: { nodes: { title: string; kind: string; path: string }[] } } }>(
      `query($text: String!) { network(slug: "ejemplo") { search(text: $text, first: 5) { nodes { title kind path excerpt { text found } } pageInfo { endCursor } } } }`,
      { text: scene.municipality.name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase() },
    );
    expect(network.search.nodes[0]).toMatchObject({ title: scene.municipality.name, kind: 'municipality', path: `/ejemplo/${scene.municipality.slug}` });
  });
};

const twins: readonly Twin[] = [
  { defect: nothingIsMailed, stops: FIRST, says: /subject/ },
  { defect: mailGoesTwice, stops: FIRST, says: /Expected length: 1\s+Received length: 2/ },
];

playJourney('following a municipality', { open: openExample, script, twins });
