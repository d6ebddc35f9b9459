import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { SIGNED_COPY } from '@tequio/documents/testing';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../support/product.js';

const STEP = '__typename ... on LetterOfIntent { id version signedFileId } ... on Refusal { code message }';

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join('\n');
}

describe('the files of a letter', () => {
  let product: Product;
  let liaison: Person;
  let neighbour: Person;
  let institute: Person;
  let networkId: string;
  let tenantId: string;
  let neighbourId: string;
  let slugs: string[];
  let letter: { id: string; version: number; signedFileId: string | null };

  beforeAll(async () => {
    product = await startProduct();
    const { openNetwork } = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string; slug: string }[] } } }>(
      `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
        ... on Network { id municipalities(first: 10) { nodes { id slug } } } } }`,
      {},
      await product.operator(),
    );
    networkId = openNetwork.id;
    const nodes = openNetwork.municipalities.nodes;
    [tenantId, neighbourId, slugs] = [nodes[0]!.id, nodes[1]!.id, nodes.map(({ slug }) => slug)];
    liaison = await product.person('enlace@municipio.test', { networkId, tenantId, role: 'liaison', office: 'Unidad de Transparencia' });
    neighbour = await product.person('otro@municipio.test', { networkId, tenantId: nodes[1]!.id, role: 'liaison', office: 'Otra Unidad' });
    institute = await product.person('instituto@red.test', { networkId, tenantId: networkId, role: 'network_admin', office: 'Dirección de Gobierno Abierto' });
    const { startLetter } = await product.ask<{ startLetter: typeof letter }>(`mutation { startLetter { ${STEP} } }`, {}, liaison);
    letter = startLetter;
  });
  afterAll(() => product?.close());

  const get = (path: string, who: Person | null) =>
    fetch(`${product.url}${path}`, { headers: who ? { cookie: who.cookie, ...(who.membershipId ? { 'tequio-acting-as': who.membershipId } : {}) } : {} });
  const edit = async (changes: object) => {
    const { editLetter } = await product.ask<{ editLetter: typeof letter }>(
      `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { editLetter(id: $id, baseVersion: $base, changes: $changes) { ${STEP} } }`,
      { id: letter.id, base: letter.version, changes },
      liaison,
    );
    letter = editLetter;
  };
  const step = async (name: string, extra = '', values = '', variables: object = {}) => {
    const { step: taken } = await product.ask<{ step: typeof letter }>(
      `mutation($id: ID!, $version: Int!${extra}) { step: ${name}(id: $id, version: $version${values}) { ${STEP} } }`,
      { id: letter.id, version: letter.version, ...variables },
      liaison,
    );
    expect(taken).toMatchObject({ __typename: 'LetterOfIntent' });
    letter = taken;
  };
  /** The last folio that the letter received. */
  const issued = () => asOwner<{ folio: string }>(product.database, `select folio from official_documents where kind = 'CARTA' order by folio desc limit 1`).then(([row]) => row!.folio);
  /** What anyone reads who verifies a folio. */
  const verified = async (folio: string) =>
    (await product.ask<{ officialDocument: object }>('query($folio: String!) { officialDocument(folio: $folio) { ... on VerifiedDocument { state replacedBy annulReason } } }', { folio })).officialDocument;
  const counted = (table: string) => asOwner<{ n: number }>(product.database, `select count(*)::int as n from ${table}`).then(([row]) => row!.n);

  it('are a draft in PDF for whoever writes it: marked, with blanks for what is missing, without folio, kept nowhere', async () => {
    await edit({ subject: '', signatoryName: 'Presidencia <Municipal> =1+1 #let x' });
    const answer = await get(`/files/letters/${letter.id}/draft.pdf`, liaison);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename=borrador-carta.pdf', 'cache-control': 'private, no-cache, no-transform' });
    const text = await textOf(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toMatch(/Borrador(\s|$)/);
    expect(text).toContain('Borrador: sin folio ni sello, no tiene validez oficial.');
    expect(text).toContain('(por escribir)');
    expect(text).toContain('Presidencia <Municipal> =1+1 #let x');
    expect(text).not.toMatch(/TQ-\d/);
    expect([await counted('official_documents'), await counted('files')]).toEqual([0, 0]);
  });

  it('are nobody else’s to see as a draft', async () => {
    const path = `/files/letters/${letter.id}/draft.pdf`;
    expect((await get(path, neighbour)).status).toBe(404);
    expect((await get(path, institute)).status).toBe(403);
    expect((await get(path, null)).status).toBe(401);
    expect((await get('/files/letters/no-es-un-id/draft.pdf', liaison)).status).toBe(404);
  });

  it('bear no mark of a draft once they are issued', async () => {
    await edit({ subject: 'Carta de intención', signatoryName: 'Presidencia Municipal de Ejemplo', termEndsOn: '2027-12-31' });
    await step('freezeLetter');
    await product.settled();
    const folio = await issued();
    const file = `/files/documents/${folio}.pdf`;
    const text = await textOf(new Uint8Array(await (await get(file, liaison)).arrayBuffer()));
    expect(text).toContain(folio);
    expect(text).not.toMatch(/borrador/i);
    // Of a letter that is not public, who may read the letter alone; its folio in hand or not.
    const monitor = await product.person('monitoreo@municipio.test', { networkId, tenantId, role: 'monitor', office: 'Observatorio' });
    const facilitator = await product.person('facilita@municipio.test', { networkId, tenantId, role: 'facilitator', office: 'Facilitación' });
    expect([(await get(file, facilitator)).status, (await get(file, institute)).status, (await get(file, monitor)).status]).toEqual([200, 200, 403]);
    const listed = async (who: Person) =>
      (await product.ask<{ documentsOf: object[] }>('query($id: ID!) { documentsOf(subjectType: "LetterOfIntent", subjectId: $id) { folio } }', { id: letter.id }, who)).documentsOf;
    expect([(await listed(facilitator)).length, (await listed(monitor)).length]).toEqual([1, 0]);
  });

  it('stand no longer once the letter goes back to a draft, and point to those of the next folio', async () => {
    const first = await issued();
    await step('reopenLetter', ', $reason: String!', ', reason: $reason', { reason: 'Falta el visto bueno del cabildo.' });
    // Why is for those who read the letter, not for whoever holds the folio.
    expect(await verified(first)).toEqual({ state: 'ANNULLED', replacedBy: null, annulReason: 'La carta volvió a ser un borrador.' });
    const { letterOfIntent } = await product.ask<{ letterOfIntent: object }>('query($id: ID!) { letterOfIntent(id: $id) { versions { number reopenedBecause reopenedByOffice } } }', { id: letter.id }, liaison);
    expect(letterOfIntent).toEqual({ versions: [{ number: 1, reopenedBecause: 'Falta el visto bueno del cabildo.', reopenedByOffice: 'Unidad de Transparencia' }] });
    await step('freezeLetter');
    const second = await issued();
    expect(await verified(first)).toMatchObject({ state: 'ANNULLED', replacedBy: second });
    expect(await verified(second)).toMatchObject({ replacedBy: null, annulReason: null });
    await product.settled();
  });

  it('let the institute open the signed copy, and the municipality’s log says who opened it', async () => {
    const ctx = tenantSystemContext({ networkId, tenantId }, 'test');
    const fileId = (await product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf')).id;
    await step('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId', { fileId });
    await step('submitLetter');
    const { letterOfIntent: sent } = await product.ask<{ letterOfIntent: object }>('query($id: ID!) { letterOfIntent(id: $id) { versions { number submittedAt } } }', { id: letter.id }, institute);
    expect(sent).toEqual({ versions: [{ number: 2, submittedAt: expect.any(String) }, { number: 1, submittedAt: null }] });
    const opened = () =>
      asOwner<object>(product.database, `select tenant_id, person_id, office, changes from audit_entries where action = 'file.open' and subject_id = $1`, [fileId]);
    const { letterOfIntent } = await product.ask<{ letterOfIntent: { signedFileId: string } }>('query($id: ID!) { letterOfIntent(id: $id) { signedFileId } }', { id: letter.id }, institute);
    expect(letterOfIntent.signedFileId).toBe(fileId);
    expect((await get(`/files/${fileId}`, liaison)).status).toBe(200);
    expect(await opened()).toEqual([]);
    const answer = await get(`/files/${fileId}?as=${institute.membershipId}`, { ...institute, membershipId: null });
    expect(Buffer.from(await answer.arrayBuffer()).equals(SIGNED_COPY)).toBe(true);
    expect(await opened()).toEqual([
      { tenant_id: tenantId, person_id: institute.personId, office: 'Dirección de Gobierno Abierto', changes: { subjectType: 'LetterOfIntent', subjectId: letter.id } },
    ]);
    for (const who of [neighbour, null]) expect((await get(`/files/${fileId}`, who)).status).toBe(404);
    const unit = await product.person('agua@municipio.test', { networkId, tenantId, role: 'implementing_unit', office: 'Organismo de Agua' });
    expect((await get(`/files/${fileId}`, unit)).status).toBe(403);
    expect((await product.ask<{ file: null }>('query($id: ID!) { file(id: $id) { id } }', { id: fileId }, unit)).file).toBeNull();
    expect(await opened()).toHaveLength(1);
  });

  it('leave one entry for each letter that is captured, in the log of its municipality', async () => {
    const letters = [slugs[2], slugs[3]].map((municipality) => ({ municipality, content: { subject: 'Carta del archivo' } }));
    const capture = () =>
      product.ask<{ captureLetters: object }>(
        'mutation($letters: [CapturedLetterInput!]!) { captureLetters(dryRun: false, letters: $letters) { __typename ... on CaptureReport { created updated failed } } }',
        { letters },
        institute,
      );
    expect((await capture()).captureLetters).toMatchObject({ created: 2, failed: 0 });
    expect((await capture()).captureLetters).toMatchObject({ updated: 2, failed: 0 });
    const entries = await asOwner<object>(
      product.database,
      `select a.action, m.slug, l.tenant_id = a.tenant_id as own from audit_entries a join letters_of_intent l on l.id = a.subject_id join municipalities m on m.id = a.tenant_id
       where a.action like 'letter.capture%' order by a.action, m.slug`,
    );
    const each = (action: string) => [slugs[2], slugs[3]].sort().map((slug) => ({ action, slug, own: true }));
    expect(entries).toEqual([...each('letter.capture'), ...each('letter.capture_correct')]);
  });

  it('are the scan of a letter that was signed on paper: registered with what it says, given a folio, and sent', async () => {
    const place = { networkId, tenantId: neighbourId };
    const scan = async () => (await product.app.get(Files).receiveContent(tenantSystemContext(place, 'test'), Readable.from(SIGNED_COPY), 'carta de 2026.pdf')).id;
    type Registered = { __typename: string; id: string; version: number; state: string; signedOnPaper: boolean; document: { folio: string }; missing?: { where: string }[]; code?: string };
    const register = async (input: object) =>
      (
        await product.ask<{ result: Registered }>(
          `mutation($input: RegisterSignedLetterInput!) { result: registerSignedLetter(input: $input) { __typename
            ... on LetterOfIntent { id version state signedOnPaper document { folio } } ... on Refusal { code } ... on TransitionRefused { missing { where } } } }`,
          { input },
          neighbour,
        )
      ).result;
    const act = async (name: string, of: Registered, who = neighbour, extra = '') =>
      (await product.ask<{ step: Registered }>(`mutation($id: ID!, $version: Int!) { step: ${name}(id: $id, version: $version${extra}) { __typename ... on LetterOfIntent { id version state signedOnPaper document { folio } } ... on Refusal { code } } }`, { id: of.id, version: of.version }, who)).step;
    const content = { date: '2026-02-16', signatoryName: 'Ana Ruiz', signatoryPost: 'Presidencia Municipal', termEndsOn: '2027-12-31' };

    const early = await register({ content: { date: '2026-02-16' }, fileId: await scan() });
    expect(early).toMatchObject({ __typename: 'TransitionRefused', missing: expect.arrayContaining([{ where: 'signatoryName' }, { where: 'termEndsOn' }]) });
    expect(await register({ content })).toMatchObject({ missing: [{ where: 'signature' }] });
    // Nothing was left of what was refused.
    expect(await asOwner(product.database, 'select from letters_of_intent where tenant_id = $1', [place.tenantId])).toEqual([]);

    const foreign = (await asOwner<{ id: string }>(product.database, 'select id from files where tenant_id = $1 limit 1', [tenantId]))[0]!.id;
    expect(await register({ content, fileId: foreign })).toMatchObject({ __typename: 'FileRefused', code: 'file_unknown' });
    const first = await scan();
    const registered = await register({ content, fileId: first });
    expect(registered).toMatchObject({ __typename: 'LetterOfIntent', state: 'SIGNED', signedOnPaper: true, document: { folio: expect.stringMatching(/-CARTA-/) } });
    expect(await register({ content, fileId: await scan() })).toMatchObject({ __typename: 'LetterAlreadyOpen' });
    // The paper is one with its registration: another scan is registered anew.
    expect(await act('attachSignedLetter', registered, neighbour, `, fileId: "${await scan()}"`)).toMatchObject({ code: 'not_from_here' });
    await product.settled();
    const text = await textOf(new Uint8Array(await (await get(`/files/documents/${registered.document.folio}.pdf`, neighbour)).arrayBuffer()));
    expect(text).toMatch(/Ana Ruiz, Presidencia Municipal, firmó en papel la carta de intención/);
    // Nothing that the paper may not say.
    expect(text).not.toMatch(/ANTE ESTA MANIFESTACIÓN/i);

    let sent = await act('submitLetter', registered);
    expect(sent.state).toBe('SUBMITTED');
    sent = await act('observeLetter', sent, institute, ', observations: [{ field: "date", reason: "El sello de la oficialía dice otro día." }]');
    const again = await register({ id: sent.id, version: sent.version, content: { ...content, date: '2026-02-17' } });
    expect(again).toMatchObject({ state: 'SIGNED', signedOnPaper: true });
    expect(again.document.folio).not.toBe(registered.document.folio);
    // Without another scan the one before stays.
    expect(await asOwner(product.database, 'select signed_file_id from letters_of_intent where id = $1', [again.id])).toEqual([{ signed_file_id: first }]);
    const accepted = await act('acceptLetter', await act('submitLetter', again), institute);
    expect(accepted.state).toBe('ACCEPTED');
    await product.settled();
    const { municipality } = await product.ask<{ municipality: { letter: object } }>(`{ municipality(network: "ejemplo", slug: "${slugs[1]}") { letter { signedOnPaper signedFileId content { date body points { text } signatoryName } } } }`);
    expect(municipality.letter).toEqual({ signedOnPaper: true, signedFileId: null, content: { date: '2026-02-17', body: null, points: [], signatoryName: 'Ana Ruiz' } });
  });
});
