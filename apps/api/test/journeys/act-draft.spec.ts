import { readPdf } from '@tequio/documents/testing';
import { letterInForce } from '@tequio/api/testing';
import { asOwner } from '@tequio/platform/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person } from '../support/product.js';

const BODY = '__typename ... on Body { id version } ... on Refusal { code message }';

describe('the draft of an act of installation', () => {
  let scene: Example;
  let body: { id: string; version: number };

  beforeAll(async () => {
    scene = await openExample();
    const [institute, liaison] = [scene.product.acting(scene.institute), scene.product.acting(scene.liaison)];
    await letterInForce(institute, liaison, scene.municipality.slug);
    body = await liaison<typeof body>(`mutation { done: conveneSecretariat(input: {}) { ${BODY} } }`);
  });
  afterAll(() => scene?.close());

  const get = ({ cookie, membershipId }: Person | { cookie: null; membershipId: null }, id = body.id) =>
    fetch(`${scene.product.url}/files/bodies/${id}/act-draft.pdf`, { headers: { ...(cookie ? { cookie } : {}), ...(membershipId ? { 'tequio-acting-as': membershipId } : {}) } });

  it('is not there while no installation is prepared', async () => {
    expect((await get(scene.liaison)).status).toBe(404);
  });

  it('is the act as it would be, marked and without folio, and nothing of it is kept', async () => {
    body = await scene.product.acting(scene.liaison)<typeof body>(
      `mutation($id: ID!, $version: Int!, $installation: InstallationInput!) { done: scheduleInstallation(bodyId: $id, version: $version, installation: $installation) { ${BODY} } }`,
      { id: body.id, version: body.version, installation: { heldOn: '2026-03-02', startsAt: '11:00', venue: 'Salón =cmd <b>de</b> Cabildos', presidedBy: { post: 'Presidenta Municipal' } } },
    );
    const kept = () => asOwner<{ n: number }>(scene.product.database, 'select (select count(*) from official_documents)::int + (select count(*) from files)::int as n');
    const before = await kept();
    const answer = await get(scene.liaison);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toContain('Borrador: sin folio ni sello, no tiene validez oficial.');
    expect(text).toContain('Salón =cmd <b>de</b> Cabildos');
    expect(text).toContain('la Presidenta Municipal');
    expect(text).not.toMatch(/TQ-\d/);
    expect(await kept()).toEqual(before);
  });

  it('is nobody else’s to read', async () => {
    expect((await get(scene.neighbour)).status).toBe(404);
    expect((await get(scene.institute)).status).toBe(403);
    expect((await get({ cookie: null, membershipId: null })).status).toBe(401);
    expect((await get(scene.liaison, 'no-es-un-id')).status).toBe(404);
    const seat = { networkId: scene.networkId, tenantId: scene.municipality.id, role: 'monitor', office: 'Observatorio' };
    expect((await get(await scene.product.person('monitoreo@municipio.test', seat))).status).toBe(403);
  });
});
