import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../../support/product.js';

const SAID_NO = '__typename ... on Refusal { code message remedy } ... on InvalidInput { issues { path message } }';
const SAVE = `mutation($input: SaveAnnouncementInput!) { saveAnnouncement(input: $input) { ${SAID_NO} ... on Announcement { id version reach { audienceNow } } } }`;
const PUBLISH = `mutation($input: AnnouncementChangeInput!) { publishAnnouncement(input: $input) { ${SAID_NO} ... on Announcement { id state version reach { recipients } } } }`;
const READ = 'query($id: ID!) { announcement(id: $id) { id title } }';
const ACKNOWLEDGE = `mutation($id: ID!) { acknowledgeAnnouncement(id: $id) { ${SAID_NO} ... on Announcement { id receipt { acknowledgedAt acknowledgedOffice } } } }`;

describe('announcements, through HTTP', () => {
  let product: Product;
  let institute: Person;
  let colleague: Person;
  let liaison: Person;
  let outside: Person;
  let citizen: Person;
  let places: { id: string }[];

  beforeAll(async () => {
    product = await startProduct();
    const { openNetwork } = await product.ask<{ openNetwork: { id: string } }>(
      'mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) { ... on Network { id } } }',
      {},
      await product.operator(),
    );
    const networkId = openNetwork.id;
    places = await asOwner(product.database, 'select id from municipalities where network_id = $1 order by inegi_key', [networkId]);
    const admin = { networkId, tenantId: networkId, role: 'network_admin', office: 'Instituto' };
    institute = await product.person('instituto@red.test', admin);
    colleague = await product.person('colega@red.test', admin);
    liaison = await product.person('enlace@uno.test', { networkId, tenantId: places[0]!.id, role: 'liaison', office: 'Unidad de Transparencia' });
    outside = await product.person('enlace@dos.test', { networkId, tenantId: places[1]!.id, role: 'liaison', office: 'Unidad de Transparencia' });
    citizen = await product.person('vecina@correo.test');
  });
  afterAll(() => product?.close());

  const save = async (more: object = {}, key?: string) => {
    const input = { title: 'Nueva guía', body: 'Léala.', audience: 'CHOSEN', municipalityIds: [places[0]!.id], acknowledgeBy: '2026-04-01', ...more };
    const { saveAnnouncement } = await product.ask<{ saveAnnouncement: { id: string; version: number; reach: { audienceNow: number } } }>(SAVE, { input }, institute, key ? { 'idempotency-key': key } : {});
    return saveAnnouncement;
  };
  const publish = async ({ id, version }: { id: string; version: number }, who = institute, key?: string) =>
    (await product.ask<{ publishAnnouncement: Record<string, unknown> }>(PUBLISH, { input: { id, version } }, who, key ? { 'idempotency-key': key } : {})).publishAnnouncement;
  const told = (id: string) => asOwner(product.database, 'select from notices where subject_id = $1', [id]);

  it('a double click writes one draft and publishes it once, with the same answer', async () => {
    const [one, two] = await Promise.all([save({}, 'borrador-1'), save({}, 'borrador-1')]);
    expect(two).toEqual(one);
    const { id, version } = one;
    const [first, second] = await Promise.all([publish({ id, version }, institute, 'publicar-1'), publish({ id, version }, institute, 'publicar-1')]);
    expect(first).toMatchObject({ __typename: 'Announcement', state: 'PUBLISHED', reach: { recipients: 1 } });
    expect(second).toEqual(first);
    await product.settled();
    expect(await told(id)).toHaveLength(1);
  });

  it('of two people who publish at once one does, and the other is told that it has changed', async () => {
    const { id, version } = await save();
    const both = await Promise.all([publish({ id, version }), publish({ id, version }, colleague)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Announcement', 'StaleVersion']);
    await product.settled();
    expect(await told(id)).toHaveLength(1);
  });

  it('one that would reach nobody is not published, and says what to do', async () => {
    const draft = await save({ municipalityIds: [] });
    expect(draft.reach).toEqual({ audienceNow: 0 });
    expect(await publish(draft)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'municipalityIds', message: 'No hay ningún municipio en lo elegido. Elija al menos uno.' }] });
  });

  it('is of its audience alone: for other municipalities it is not there, and visitors and citizens see none', async () => {
    const draft = await save();
    await publish(draft);
    const { id } = draft;
    expect((await product.graphql(READ, { id }, liaison)).data).toMatchObject({ announcement: { title: 'Nueva guía' } });
    for (const [who, code] of [[outside, 'NOT_FOUND'], [citizen, 'FORBIDDEN'], [null, 'UNAUTHENTICATED']] as const) {
      for (const document of [READ, ACKNOWLEDGE]) expect((await product.graphql(document, { id }, who)).errors?.[0]?.extensions).toMatchObject({ code });
      expect(JSON.stringify(await product.graphql('{ announcements(first: 20) { nodes { id } } unreadAnnouncements }', {}, who))).not.toContain(id);
    }
    expect(await product.ask(ACKNOWLEDGE, { id }, liaison)).toMatchObject({ acknowledgeAnnouncement: { receipt: { acknowledgedOffice: 'Unidad de Transparencia' } } });
  });
});
