import { Test, type TestingModule } from '@nestjs/testing';
import { Database, newId, platformMigrations, PlatformModule, RequestContext, tenantSystemContext, unsafeAllTenantsContext } from '@tequio/platform';
import { createTestDatabase, type TestDatabase } from '@tequio/platform/testing';
import { NetworkModule, networkMigrations, NetworksService, type NetworkEntity } from '@tequio/network';
import { defineSearchKind, SearchIndex, searchMigrations, SearchModule, type SearchDocument } from '../index.js';
import { SearchService } from './search.service.js';

const LEAF = defineSearchKind('leaf');

describe('searching a network', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let db: Database;
  let network: NetworkEntity;
  let other: NetworkEntity;
  const visitor = new RequestContext({ scope: 'public' });

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations, ...networkMigrations, ...searchMigrations]);
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config()), NetworkModule, SearchModule] }).compile();
    await app.init();
    db = app.get(Database);
    const open = (stateKey: string, slug: string) =>
      db.write(unsafeAllTenantsContext('test'), (ctx) => app.get(NetworksService).open(ctx, { stateKey, slug, authorityName: 'Autoridad de prueba' } as never));
    network = await open('15', 'edomex');
    other = await open('21', 'puebla');
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const municipality = async (slug: string, of = network) =>
    (await db.read(visitor, (ctx) => ctx.transaction!.client.query<{ id: string }>('select id from municipalities where network_id = $1 and slug = $2', [of.id, slug]))).rows[0]!.id;
  const put = async (slug: string, document: Partial<SearchDocument> & { title: string }, of = network) => {
    const id = document.subject?.id ?? newId();
    const ctx = tenantSystemContext({ networkId: of.id, tenantId: await municipality(slug, of) }, 'test');
    await db.write(ctx, (inside) =>
      app.get(SearchIndex).put(inside, { kind: LEAF, body: [], path: `/${of.slug}/${slug}/hoja`, published: true, ...document, subject: { type: 'Leaf', id } }),
    );
    return { id, ctx };
  };
  const find = (text: string, extra: { kinds?: string[]; first?: number; after?: string | null } = {}, of = network, ctx = visitor) =>
    app.get(SearchService).find(ctx, of.id, { text, first: 20, ...extra });
  const titles = async (text: string, kinds?: string[]) => (await find(text, kinds ? { kinds } : {})).nodes.map((hit) => hit.title);

  it('finds municipalities by a piece of the name, without accents, and in spite of a slip', async () => {
    expect(await titles('zinacant')).toEqual(['Zinacantepec']);
    expect((await titles('zinacatepec'))[0]).toBe('Zinacantepec');
    expect((await titles('nezahualcoyotl'))[0]).toBe('Nezahualcóyotl');
    expect((await titles('15106'))[0]).toBe('Toluca');
    const { nodes } = await find('toluca');
    expect(nodes[0]).toMatchObject({ kind: 'municipality', title: 'Toluca', place: null, path: '/edomex/toluca' });
  });

  it('finds documents by words with and without accents, by endings, beginnings and with a slip', async () => {
    await put('toluca', { title: 'Presupuesto participativo', body: ['La participación de las vecinas decide en qué se gasta el presupuesto.'] });
    await put('metepec', { title: 'Ventanilla única de trámites', body: ['Un solo lugar.'] });
    for (const text of ['participacion', 'participación', 'Participaciones', 'particip', '«participación»']) expect(await titles(text, [LEAF])).toEqual(['Presupuesto participativo']);
    expect(await titles('tramite', [LEAF])).toEqual(['Ventanilla única de trámites']);
    expect(await titles('ventaniya', [LEAF])).toEqual(['Ventanilla única de trámites']);
    expect(await titles('trámites metro', [LEAF])).toEqual([]);
    expect(await titles('lugar de los trámites', [LEAF])).toEqual(['Ventanilla única de trámites']);
  });

  it('quotes where it was found as plain text, and says whose it is', async () => {
    const hostile = '<script>alert(1)</script> el alumbrado \uE000de\uE001 la plaza';
    await put('lerma', { title: 'Luz en la calle', body: [hostile] });
    const { nodes } = await find('alumbrado');
    expect(nodes[0]).toMatchObject({ title: 'Luz en la calle', place: 'Lerma', path: '/edomex/lerma/hoja' });
    expect(nodes[0]!.excerpt.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(['alumbrado']);
    expect(nodes[0]!.excerpt.map((piece) => piece.text).join('')).toBe('el alumbrado de la plaza');
    expect((await find('luz calle')).nodes[0]!.excerpt).toEqual([]);
    await put('lerma', { title: 'Kiosco', body: ['La obra del kiosco <b onclick=x>nuevo</b> & su techo'] });
    expect((await find('kiosco')).nodes[0]!.excerpt.find((piece) => piece.found)?.text).toBe('kiosco');
  });

  it('quotes each text with one stop, its own or one that it is given', async () => {
    await put('lerma', { title: 'Paradero', body: ['El parabús tiene techo.', null, 'Hay luz', '¿Y banca?', ''] });
    const { nodes } = await find('parabús');
    expect(nodes[0]!.excerpt.map((piece) => piece.text).join('')).toMatch(/^El parabús tiene techo\. Hay luz\. ¿Y banca/);
  });

  it('shows what is published, in its own network, as it is now', async () => {
    const hidden = await put('tenango-del-valle', { title: 'Borrador jacaranda', published: false });
    await put('atlixco', { title: 'Jacaranda de otra red' }, other);
    expect(await titles('jacaranda')).toEqual([]);
    await put('tenango-del-valle', { title: 'Jacaranda publicada', subject: { type: 'Leaf', id: hidden.id } });
    expect(await titles('jacaranda')).toEqual(['Jacaranda publicada']);
    await db.write(hidden.ctx, (ctx) => app.get(SearchIndex).remove(ctx, { type: 'Leaf', id: hidden.id }));
    expect(await titles('jacaranda')).toEqual([]);
    expect((await find('jacaranda', {}, other)).nodes.map((hit) => hit.title)).toEqual(['Jacaranda de otra red']);
  });

  it('lets nobody register in another tenant, and rolls back with what it belongs to', async () => {
    const foreign = await municipality('metepec');
    await expect(put('toluca', { title: 'Ajena', tenantId: foreign })).rejects.toThrow(/row-level security/);
    const ctx = tenantSystemContext({ networkId: network.id, tenantId: foreign }, 'test');
    await expect(
      db.write(ctx, async (inside) => {
        await app.get(SearchIndex).put(inside, { kind: LEAF, subject: { type: 'Leaf', id: newId() }, title: 'Deshecha', body: [], path: '/x', published: true });
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await titles('deshecha')).toEqual([]);
  });

  it('shows a document once, in the language of the reader where it exists', async () => {
    const { id } = await put('chalco', { title: 'Tianguis limpio', body: ['mercado'] });
    await put('chalco', { title: 'Clean market', body: ['mercado'], locale: 'en', subject: { type: 'Leaf', id } });
    expect((await find('mercado')).nodes.map((hit) => hit.title)).toEqual(['Tianguis limpio']);
    expect((await find('mercado', {}, network, visitor.with({ locale: 'en' }))).nodes.map((hit) => hit.title)).toEqual(['Clean market']);
  });

  it('answers plainly to quotes, operators, wildcards and very long texts', async () => {
    for (const text of [`' or 1=1 --`, '!!! & | <-> :*', '"(', '\\', '%_%', "jaca':*)|(b", '\u0000', 'a & !b', '🌳🌳', ' ']) await expect(find(text)).resolves.toBeDefined();
    await expect(find('x'.repeat(10_000))).resolves.toMatchObject({ nodes: [] });
    await expect(find('toluca '.repeat(2000))).resolves.toMatchObject({ nodes: expect.arrayContaining([expect.objectContaining({ title: 'Toluca' })]) });
    // Letters that become signs of the language of queries once they are without accents, and halves of characters.
    for (const text of ['ŉ', '⑴', 'ŉ ⑴ ½', "l'aŉ\\", `a${'𝒷'.repeat(300)}`, '\uD83C', 'ﬁ']) await expect(find(text)).resolves.toMatchObject({ nodes: [] });
    for (const text of ['%', '____', '"\'«»', '\u200B\u200D\uFEFF', '\u202E\u200F\u2067'])
      expect(await find(text)).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false } });
    expect((await find('\u202Eto\u200Bluca\u202C')).nodes[0]).toMatchObject({ title: 'Toluca' });
    await expect(find('toluca', { kinds: ['nothing'] })).rejects.toThrow('BAD_REQUEST');
    await expect(find('toluca', { after: 'eyJ4IjoxfQ' })).rejects.toThrow('BAD_REQUEST');
    for (const values of [['x', newId()], ['0.5', 'x'], [null, null], ['NaN', newId()], ['1e999', newId()]])
      await expect(find('toluca', { after: Buffer.from(JSON.stringify(values)).toString('base64url') })).rejects.toThrow('BAD_REQUEST');
  });

  it('answers the longest that anyone can ask within two seconds, among many documents', async () => {
    const where = tenantSystemContext({ networkId: network.id, tenantId: await municipality('ecatepec-de-morelos') }, 'test');
    await db.write(where, (ctx) =>
      ctx.transaction!.client.query(
        `insert into search_documents (id, network_id, tenant_id, kind, subject_type, subject_id, locale, title, body, path, published, updated_at)
         select uuidv7(), $1, $2, $3, 'Leaf', uuidv7(), 'es', 'Alumbrado de la calle ' || n, repeat('alumbrado banqueta calle drenaje ' || n || ' ', 100), '/x', true, now() from generate_series(1, 2000) n`,
        [network.id, where.tenantId, LEAF],
      ),
    );
    for (const text of ['a b c d e f g h', 'a'.repeat(10_000), 'alumbrado banqueta calle drenaje '.repeat(300), 'alumbrrado banquetta callle drenajje '.repeat(300), '𝒷'.repeat(10_000)]) {
      const began = performance.now();
      await find(text);
      expect({ text: text.slice(0, 40), inTime: performance.now() - began < 2000 }).toEqual({ text: text.slice(0, 40), inTime: true });
    }
  });

  it('pages without leaving out or repeating anything', async () => {
    for (let n = 0; n < 12; n++) await put('tecamac', { title: `Bacheo de la calle ${n % 3}` });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await find('bacheo', { first: 5, after });
      seen.push(...page.nodes.map((hit) => hit.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });
});
