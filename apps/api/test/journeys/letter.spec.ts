import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { startProduct, type Person, type Product } from '../support/product.js';

const LETTER = `id state version content { place date subject body points { text own } signatoryName signatoryPost termEndsOn }
  replyDueOn correctBy observations { id field reason suggestion attendedAt } steps { name allowed missing { code where message } }
  document { folio state downloadPath } acknowledgement { folio } hasSignedCopy`;
const STEP = `__typename ... on LetterOfIntent { ${LETTER} } ... on Refusal { code message remedy }
  ... on TransitionRefused { missing { code where message } } ... on StaleVersion { currentVersion } ... on InvalidInput { issues { path message } }`;
const START = `mutation { startLetter { __typename ... on LetterOfIntent { ${LETTER} } ... on LetterAlreadyOpen { code message letterId } } }`;
const EDIT = `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { editLetter(id: $id, baseVersion: $base, changes: $changes) {
  __typename ... on LetterOfIntent { ${LETTER} } ... on Refusal { code message } ... on LetterConflict { currentVersion conflicts { field stored sent } }
  ... on InvalidInput { issues { path message } } } }`;
const step = (name: string, extra = '', values = '') =>
  `mutation($id: ID!, $version: Int!${extra}) { step: ${name}(id: $id, version: $version${values}) { ${STEP} } }`;

// A PDF that is small and whole, as a scanner would send it.
const SIGNED_COPY = Buffer.from(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n`,
);

describe('a letter of intent, from its draft to acceptance', () => {
  let product: Product;
  let liaison: Person;
  let institute: Person;
  let neighbour: Person;
  let networkId: string;
  let tenantId: string;
  let letter: { id: string; version: number; [key: string]: unknown };

  beforeAll(async () => {
    product = await startProduct();
    const operator = await product.operator();
    const opened = await product.ask<{ openNetwork: { id: string; municipalities: { nodes: { id: string; slug: string }[] } } }>(
      `mutation { openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
        __typename ... on Network { id municipalities(first: 100) { nodes { id slug } } } ... on InvalidInput { issues { path message } } } }`,
      {},
      operator,
    );
    networkId = opened.openNetwork.id;
    const [first, second] = opened.openNetwork.municipalities.nodes;
    tenantId = first!.id;
    liaison = await product.person('enlace@municipio.test', { networkId, tenantId, role: 'liaison', office: 'Unidad de Transparencia' });
    institute = await product.person('instituto@red.test', { networkId, tenantId: networkId, role: 'network_admin', office: 'Dirección de Gobierno Abierto' });
    neighbour = await product.person('otro@municipio.test', { networkId, tenantId: second!.id, role: 'liaison', office: 'Otra Unidad' });
  });
  afterAll(() => product?.close());

  const run = async (document: string, variables: object, who: Person = liaison) => {
    const { step: result } = await product.ask<{ step: Record<string, unknown> & { __typename: string } }>(document, variables, who);
    if (result.__typename === 'LetterOfIntent') letter = result as never;
    return result;
  };
  const signedCopy = async () => {
    const ctx = tenantSystemContext({ networkId, tenantId }, 'test');
    return (await product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf')).id;
  };

  it('opens filled with what is known, and only once', async () => {
    const { startLetter } = await product.ask<{ startLetter: typeof letter }>(START, {}, liaison);
    letter = startLetter;
    const content = letter.content as { place: string; points: { own: boolean }[]; body: string };
    expect(letter.state).toBe('DRAFT');
    expect(content.place).toContain('Estado de Ejemplo');
    expect(content.points).toHaveLength(8);
    expect(content.body).not.toMatch(/[{}]/);
    const again = await product.ask<{ startLetter: { __typename: string; letterId: string } }>(START, {}, liaison);
    expect(again.startLetter).toMatchObject({ __typename: 'LetterAlreadyOpen', letterId: letter.id });
  });

  it('says what is missing instead of freezing', async () => {
    const refused = await run(step('freezeLetter'), { id: letter.id, version: letter.version });
    expect(refused).toMatchObject({ __typename: 'TransitionRefused' });
    expect((refused.missing as { where: string }[]).map((one) => one.where).sort()).toEqual(['signatoryName', 'termEndsOn']);
  });

  it('keeps both changes of different fields, and refuses to overwrite the same one', async () => {
    const base = letter.version;
    const edit = (changes: object) => product.ask<{ editLetter: Record<string, unknown> }>(EDIT, { id: letter.id, base, changes }, liaison);
    expect((await edit({ signatoryName: 'Presidencia Municipal de Ejemplo' })).editLetter).toMatchObject({ __typename: 'LetterOfIntent' });
    const { editLetter: second } = await edit({ termEndsOn: '2027-12-31' });
    expect(second).toMatchObject({ content: { signatoryName: 'Presidencia Municipal de Ejemplo', termEndsOn: '2027-12-31' } });
    const { editLetter: third } = await edit({ signatoryName: 'Otra cosa' });
    expect(third).toMatchObject({
      __typename: 'LetterConflict',
      conflicts: [{ field: 'signatoryName', stored: 'Presidencia Municipal de Ejemplo', sent: 'Otra cosa' }],
    });
    letter = second as never;
  });

  it('words what is wrong with a value, in Spanish', async () => {
    const { editLetter } = await product.ask<{ editLetter: { issues: { path: string; message: string }[] } }>(
      EDIT,
      { id: letter.id, base: letter.version, changes: { subject: 'x'.repeat(10_000), date: '31/12/2026' } },
      liaison,
    );
    expect(editLetter.issues).toEqual([
      { path: 'date', message: 'Escriba una fecha válida: día, mes y año.' },
      { path: 'subject', message: 'Escriba como máximo 600 caracteres; ahora hay 10000.' },
    ]);
  });

  it('receives its folio once, however often freezing is pressed', async () => {
    const press = (key: string) =>
      product.ask<{ step: typeof letter }>(step('freezeLetter'), { id: letter.id, version: letter.version }, liaison, { 'idempotency-key': key });
    const [one, two] = await Promise.all([press('double-click-1'), press('double-click-1')]);
    expect(one.step).toMatchObject({ __typename: 'LetterOfIntent', state: 'FROZEN' });
    expect((one.step.document as { folio: string }).folio).toMatch(/^TQ-99\d{3}-CARTA-2026-0001-[0-9A-Z]{2}$/);
    expect(two.step.document).toEqual(one.step.document);
    const [{ count }] = await asOwner<{ count: number }>(product.database, "select count(*)::int as count from official_documents where kind = 'CARTA'") as [{ count: number }];
    expect(count).toBe(1);
    letter = one.step;
  });

  it('makes the PDF after the commit, with the text that was sealed', async () => {
    await product.settled();
    const [row] = await asOwner<{ state: string; file_sha256: string }>(product.database, "select state, file_sha256 from official_documents where kind = 'CARTA'");
    expect(row).toMatchObject({ state: 'rendered' });
    expect(row!.file_sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is sent only with its signed copy, and the acknowledgement says by when it is answered', async () => {
    const early = await run(step('submitLetter'), { id: letter.id, version: letter.version });
    expect(early).toMatchObject({ __typename: 'TransitionRefused', code: 'not_from_here' });
    await run(step('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId'), { id: letter.id, version: letter.version, fileId: await signedCopy() });
    expect(letter).toMatchObject({ state: 'SIGNED', hasSignedCopy: true });
    await run(step('submitLetter'), { id: letter.id, version: letter.version });
    expect(letter).toMatchObject({ state: 'SUBMITTED', acknowledgement: { folio: expect.stringContaining('ACUSE') } });
    await product.settled();
    // Ten business days from Monday 2 March 2026; 16 March is a holiday (the third Monday, for 21 March).
    expect(letter.replyDueOn).toBe('2026-03-17');
  });

  it('is unknown to another municipality and refused to a visitor', async () => {
    const read = (who: Person | null) => product.graphql(`query($id: ID!) { letterOfIntent(id: $id) { id } }`, { id: letter.id }, who);
    expect((await read(neighbour)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await read(null)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const stolen = await product.graphql(step('withdrawLetter', ', $reason: String!', ', reason: $reason'), { id: letter.id, version: letter.version, reason: 'porque sí' }, neighbour);
    expect(stolen.errors![0]!.extensions.code).toBe('NOT_FOUND');
    const decided = await product.graphql(step('acceptLetter'), { id: letter.id, version: letter.version }, liaison);
    expect(decided.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  it('comes back with observations, and says which remain', async () => {
    await run(step('takeUpLetter'), { id: letter.id, version: letter.version }, institute);
    await run(
      step('observeLetter', ', $observations: [ObservationInput!]!', ', observations: $observations'),
      { id: letter.id, version: letter.version, observations: [{ field: 'proactiveCommitment', reason: 'El plan vigente lo llama de otro modo.', suggestion: 'Cultura de gobierno abierto' }] },
      institute,
    );
    expect(letter).toMatchObject({ state: 'OBSERVED', correctBy: '2026-03-17' });
    // A notice that comes when the observations have been attended already is not given any more.
    await product.settled();
    const refused = await run(step('freezeLetter'), { id: letter.id, version: letter.version });
    expect(refused).toMatchObject({ __typename: 'TransitionRefused', missing: [{ where: 'proactiveCommitment' }] });
    const { editLetter } = await product.ask<{ editLetter: typeof letter }>(
      EDIT,
      { id: letter.id, base: letter.version, changes: { proactiveCommitment: 'Cultura de gobierno abierto' } },
      liaison,
    );
    expect((editLetter.observations as { attendedAt: string }[])[0]!.attendedAt).not.toBeNull();
    letter = editLetter;
  });

  it('is accepted once, and then anyone reads it without its signature', async () => {
    await run(step('freezeLetter'), { id: letter.id, version: letter.version });
    await run(step('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId'), { id: letter.id, version: letter.version, fileId: await signedCopy() });
    await run(step('submitLetter'), { id: letter.id, version: letter.version });
    await product.settled();
    const press = () => product.ask<{ step: { __typename: string } }>(step('acceptLetter'), { id: letter.id, version: letter.version }, institute);
    const both = await Promise.all([press(), press()]);
    expect(both.map((one) => one.step.__typename).sort()).toEqual(['LetterOfIntent', 'StaleVersion']);
    await product.settled();

    const { network } = await product.ask<{ network: { stageCounts: { stage: string; count: number }[]; municipalities: { nodes: { stage: string; letter: unknown }[] } } }>(
      `{ network(slug: "ejemplo") { stageCounts { stage count } municipalities(stage: LETTER_ACCEPTED) { nodes { stage letter { state hasSignedCopy observations { id } document { folio downloadPath } } } } } }`,
    );
    expect(network.stageCounts.find((one) => one.stage === 'LETTER_ACCEPTED')!.count).toBe(1);
    expect(network.municipalities.nodes[0]!.letter).toMatchObject({ state: 'ACCEPTED', observations: [], document: { folio: expect.stringContaining('CARTA-2026-0002') } });
    const files = await asOwner<{ published: boolean }>(product.database, 'select published_at is not null as published from files');
    expect(files.every((file) => !file.published)).toBe(true);
  });

  it('tells those whose turn it is, once each', async () => {
    const notices = await asOwner<{ kind: string; count: number }>(product.database, 'select kind, count(*)::int as count from notices group by kind order by kind');
    expect(notices).toEqual([
      { kind: 'onboarding.letter_accepted', count: 1 },
      { kind: 'onboarding.letter_observed', count: 1 },
      { kind: 'onboarding.letter_submitted', count: 2 },
    ]);
  });

  it('leaves a chain in the audit log that says who did what', async () => {
    const rows = await asOwner<{ action: string; office: string }>(product.database, "select action, office from audit_entries where subject_type = 'LetterOfIntent' order by id");
    expect(rows.map((row) => row.action)).toEqual(expect.arrayContaining(['letter.start', 'letter.freeze', 'letter.submit', 'letter.observe', 'letter.accept']));
    expect(rows.find((row) => row.action === 'letter.accept')!.office).toBe('Dirección de Gobierno Abierto');
  });
});
