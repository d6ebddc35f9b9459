import pg from 'pg';
import { lettersCaptured } from '@tequio/api/testing';
import { Flight } from '@tequio/platform';
import { startProduct, type Person, type Product } from '../support/product.js';

const LETTERS = `query($first: Int!) { lettersOfIntent(first: $first) { nodes { id state submittedAt versions { number } observations { field } municipality { name slug } } } }`;
const VERIFIED = `query($folio: String!) { officialDocument(folio: $folio) { __typename ... on VerifiedDocument { folio title issuer municipalityName replacedBy } ... on UnknownFolio { folio } } }`;

/** A list costs the database as many statements as one of its things, however long it is. */
describe('what an operation asks of the database', () => {
  let product: Product;
  let institute: Person;
  let liaison: Person;
  beforeAll(async () => {
    product = await startProduct();
    const { openNetwork } = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string; slug: string }[] } } }>(
      'mutation { openNetwork(input: { stateKey: "15", slug: "edomex", authorityName: "Instituto" }) { ... on Network { id municipalities(first: 13) { nodes { id slug } } } } }',
      {},
      await product.operator(),
    );
    const { id } = openNetwork;
    institute = await product.person('instituto@ejemplo.mx', { networkId: id, tenantId: id, role: 'network_admin', office: 'Instituto' });
    const [drafting, ...captured] = openNetwork.municipalities.nodes;
    liaison = await product.person('enlace@ejemplo.mx', { networkId: id, tenantId: drafting!.id, role: 'liaison', office: 'Transparencia' });
    await lettersCaptured(product.acting(institute), captured.map(({ slug }) => slug));
    await product.settled();
  });
  afterAll(() => product?.close());

  /** Names of the statements sent meanwhile, in their order; the second time, when nothing is noted beside the answer. */
  const statementsOf = async <Data>(document: string, variables: object, who: Person | null): Promise<{ sent: string[]; data: Data }> => {
    await product.ask(document, variables, who);
    const sent: string[] = [];
    const query = pg.Client.prototype.query as (...values: unknown[]) => unknown;
    pg.Client.prototype.query = function (this: pg.Client, ...values: unknown[]) {
      const [what] = values as [string | Flight | { text: string; name?: string }];
      const said = what instanceof Flight ? what.names : [typeof what === 'string' ? what : (what.name ?? what.text)];
      // The outbox, the queues and the sweeps go on by themselves; a flight more or less that begins and ends is chance.
      sent.push(...said.filter((one) => !/outbox|bullmq|job|^tequio_|^system:/i.test(one)));
      return query.apply(this, values);
    } as typeof pg.Client.prototype.query;
    try {
      return { data: await product.ask<Data>(document, variables, who), sent };
    } finally {
      pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
    }
  };

  it('is as much for twelve letters of the network as for one', async () => {
    const of = (first: number) => statementsOf<{ lettersOfIntent: { nodes: { municipality: { name: string } }[] } }>(LETTERS, { first }, institute);
    const [one, twelve] = [await of(1), await of(12)];
    expect(new Set(twelve.data.lettersOfIntent.nodes.map(({ municipality }) => municipality.name)).size).toBe(12);
    expect(one.data.lettersOfIntent.nodes).toHaveLength(1);
    expect(twelve.sent).toHaveLength(one.sent.length);
  });

  it.each([
    ['everyone', 'network(slug: "edomex")'],
    ['the institute', 'actingNetwork'],
  ])('is as much for the letters of twelve municipalities as for that of one, asked by %s', async (who, network) => {
    const letters = `query($first: Int!) { found: ${network} { municipalities(first: $first) { nodes { name letter { state municipality { name } } } } } }`;
    const of = (first: number) =>
      statementsOf<{ found: { municipalities: { nodes: { letter: { state: string } | null }[] } } }>(letters, { first }, who === 'everyone' ? null : institute);
    const [two, twelve] = [await of(2), await of(12)];
    expect(two.data.found.municipalities.nodes.map(({ letter }) => letter?.state ?? null)).toEqual([null, 'CAPTURED']);
    expect(twelve.data.found.municipalities.nodes.filter(({ letter }) => letter)).toHaveLength(11);
    expect(twelve.sent).toHaveLength(two.sent.length);
  });

  it('is as much for twelve announcements, or for twelve municipalities that one went to, as for one', async () => {
    const act = product.acting(institute);
    const done = '... on Announcement { id version } ... on InvalidInput { issues { path message } } ... on Refusal { code message }';
    const input = { title: 'Nueva guía', body: 'Léala.', audience: 'ALL' };
    const ids: string[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      const { id, version } = await act<{ id: string; version: number }>(`mutation($input: SaveAnnouncementInput!) { done: saveAnnouncement(input: $input) { ${done} } }`, { input });
      await act(`mutation($input: AnnouncementChangeInput!) { done: publishAnnouncement(input: $input) { ${done} } }`, { input: { id, version } });
      ids.push(id);
    }
    await product.settled();
    type Nodes = { found: { nodes: unknown[] } };
    const listed = 'query($first: Int!) { found: announcements(first: $first) { nodes { id title steps { name } reach { opened } receipt { read } } } }';
    const reached = `query($first: Int!) { found: announcementReceipts(announcementId: "${ids[0]}", first: $first) { nodes { placeName state } } }`;
    for (const [document, who] of [[listed, institute], [listed, liaison], [reached, institute]] as const) {
      const [one, twelve] = [await statementsOf<Nodes>(document, { first: 1 }, who), await statementsOf<Nodes>(document, { first: 12 }, who)];
      expect([one, twelve].map(({ data }) => data.found.nodes.length)).toEqual([1, 12]);
      expect(twelve.sent).toEqual(one.sent);
    }
  });

  it('is one look at the register for a folio', async () => {
    const done = '... on LetterOfIntent { id version document { folio } } ... on Refusal { code message }';
    const act = product.acting(liaison);
    type Letter = { id: string; version: number; document: { folio: string } | null };
    let letter = await act<Letter>(`mutation { done: startLetter { ${done} } }`);
    letter = await act<Letter>(`mutation($id: ID!, $version: Int!, $changes: LetterChangesInput!) { done: editLetter(id: $id, baseVersion: $version, changes: $changes) { ${done} } }`, {
      ...letter,
      changes: { signatoryName: 'Presidencia', termEndsOn: '2027-12-31' },
    });
    letter = await act<Letter>(`mutation($id: ID!, $version: Int!) { done: freezeLetter(id: $id, version: $version) { ${done} } }`, letter);
    await product.settled();
    const of = (folio: string) => statementsOf<{ officialDocument: { __typename: string } }>(VERIFIED, { folio }, null);
    const [known, unknown] = [await of(letter.document!.folio), await of(letter.document!.folio.replace(/-\d+-(..)$/, '-999999-$1'))];
    expect(known.data.officialDocument.__typename).toBe('VerifiedDocument');
    expect(unknown.data.officialDocument.__typename).not.toBe('VerifiedDocument');
    expect(known.sent).toEqual(['public:documents.register']);
  });
});
