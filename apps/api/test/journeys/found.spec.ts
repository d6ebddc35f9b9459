import { asOwner } from '@tequio/platform/testing';
import { doing, type Do } from '../isolation/calls.js';
import { WorldBuilder, type World } from '../isolation/world.js';
import { startProduct, type Person, type Product } from '../support/product.js';

describe('what a municipality has come to', () => {
  let product: Product;
  let world: World;
  let run: Do;
  let liaison: Person;

  beforeAll(async () => {
    product = await startProduct();
    world = await new WorldBuilder(product).build();
    run = doing(product);
    liaison = await product.person('enlace.nuevo@municipio.test', { ...world.settled, role: 'liaison', office: 'Unidad de Transparencia' });
  });
  afterAll(() => product?.close());

  const find = async (text: string, kinds: string[]) => {
    const { network } = await product.ask<{ network: { search: { nodes: { kind: string; path: string }[] } } }>(
      'query($slug: String!, $text: String!, $kinds: [String!]) { network(slug: $slug) { search(text: $text, kinds: $kinds, first: 50) { nodes { kind path } } } }',
      { slug: world.network.slug, text, kinds },
    );
    return network.search.nodes;
  };
  const page = (of: string) => `/${world.network.slug}/${world.settled.slug}/${of}`;
  const one = async <Row extends object>(text: string, values: unknown[] = [world.settled.tenantId]) => (await asOwner<Row>(product.database, text, values))[0]!;

  it('is found: its letter in force and its secretariat, by those words without accents', async () => {
    expect(await find('carta de intencion', ['letter'])).toEqual([{ kind: 'letter', path: page('carta') }]);
    const { name } = await one<{ name: string }>('select name from bodies where tenant_id = $1');
    expect(await find(name, ['secretariat'])).toEqual([{ kind: 'secretariat', path: page('secretariado') }]);
  });

  it('is taken away as a sheet by anyone once it is published, and not before', async () => {
    const sheet = (id: string, format: string) => fetch(`${product.url}/files/plans/${id}/sheet.${format}`);
    const csv = await sheet(world.ids['publishedPlan']!, 'csv');
    expect([csv.status, csv.headers.get('content-type'), csv.headers.get('x-content-type-options')]).toEqual([200, 'text/csv; charset=utf-8', 'nosniff']);
    const { title } = await one<{ title: string }>('select v.title from commitment_versions v join commitments c on c.current_version_id = v.id where c.plan_id = $1', [world.ids['publishedPlan']]);
    expect(await csv.text()).toContain(title);
    const book = Buffer.from(await (await sheet(world.ids['publishedPlan']!, 'xlsx')).arrayBuffer());
    expect(book.subarray(0, 2).toString()).toBe('PK');
    for (const [id, format] of [[world.ids['plan']!, 'csv'], [world.ids['publishedPlan']!, 'pdf'], ['no-es-un-id', 'csv']] as const) expect((await sheet(id, format)).status).toBe(404);
  });

  it('counts from the day on which it happened, also where that is told later', async () => {
    const facts = await one<{ installed: boolean }>(
      `select (m.secretariat_installed_at at time zone m.time_zone)::date = b.installed_on as installed from municipalities m join bodies b on b.tenant_id = m.id where m.id = $1`,
    );
    expect(facts).toEqual({ installed: true });
    const [other] = await asOwner<{ id: string; slug: string }>(
      product.database,
      `select id, slug from municipalities where network_id = $1 and id <> all($2) limit 1`,
      [world.network.id, [world.settled.tenantId, world.drafting.tenantId, world.neighbour.tenantId]],
    );
    await run('captureLetters', { dryRun: false, letters: [{ municipality: other!.slug, content: { date: '2022-07-08', subject: 'Manifestación de intención' } }] }, world.institute);
    const theirs = await product.person('enlace@otro.test', { networkId: world.network.id, tenantId: other!.id, role: 'liaison', office: 'Transparencia' });
    const { id, version } = await one<{ id: string; version: number }>('select id, version from letters_of_intent where tenant_id = $1', [other!.id]);
    await run('confirmCapturedLetter', { id, version }, theirs);
    await product.settled();
    const { day, moved } = await one<{ day: string; moved: boolean }>(
      `select (letter_accepted_at at time zone time_zone)::date::text as day, last_movement_at::date = $2::date as moved from municipalities where id = $1`,
      [other!.id, product.clock.now()],
    );
    expect({ day, moved }).toEqual({ day: '2022-07-08', moved: true });
    expect((await find('manifestacion', ['letter'])).map(({ path }) => path)).toContain(`/${world.network.slug}/${other!.slug}/carta`);
  });

  it('opens its co-creation in front of everyone', async () => {
    const plan = await run('createPlan', { input: { title: 'Segundo plan', startsOn: '2028-01-01', endsOn: '2028-12-31' } }, liaison);
    await run('takePlanStep', { id: plan.id, step: 'OPEN_COCREATION' }, liaison);
    const { municipality } = await product.ask<{ municipality: { movements: { nodes: { summary: string }[] } } }>(
      'query($network: String!, $slug: String!) { municipality(network: $network, slug: $slug) { movements(first: 1) { nodes { summary } } } }',
      { network: world.network.slug, slug: world.settled.slug },
    );
    expect(municipality.movements.nodes[0]!.summary).toMatch(/^Abrió la cocreación de su plan de acción/);
  });

  it('is not found any more once another administration supersedes the letter, or the body ends', async () => {
    const letter = await one<{ id: string; version: number }>(`select id, version from letters_of_intent where tenant_id = $1 and state = 'accepted'`);
    await run('supersedeLetter', { id: letter.id, version: letter.version, reason: 'Entró otra administración.' }, liaison);
    const body = await one<{ id: string; version: number }>('select id, version from bodies where tenant_id = $1');
    await run('dissolveBody', { input: { bodyId: body.id, version: body.version, reason: 'Terminó la administración que lo instaló.' } }, liaison);
    await product.settled();
    expect((await find('carta de intencion', ['letter'])).map(({ path }) => path)).not.toContain(page('carta'));
    expect(await find('secretariado', ['secretariat'])).toEqual([]);
  });
});
