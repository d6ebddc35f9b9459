import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { readPdf, SIGNED_COPY } from '@tequio/documents/testing';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { auditIsEmpty, documentsSay, noticesGoTwice, playJourney, stagesStandStill, termsAreADayLonger, type Script, type Twin } from '@tequio/api/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person } from '../support/product.js';

const LETTER = `id state version content { place date subject body plan proactiveCommitment points { text own } signatoryName signatoryPost termEndsOn }
  replyDueOn correctBy observations { id field part reason suggestion attendedAt } steps { name allowed missing { code where message } }
  document { folio state downloadPath } acknowledgement { folio } hasSignedCopy`;
const STEP = `__typename ... on LetterOfIntent { ${LETTER} } ... on Refusal { code message remedy }
  ... on TransitionRefused { missing { code where message } } ... on StaleVersion { currentVersion } ... on InvalidInput { issues { path message } }`;
const START = `mutation { startLetter { __typename ... on LetterOfIntent { ${LETTER} } ... on LetterAlreadyOpen { code message letterId } } }`;
const EDIT = `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { editLetter(id: $id, baseVersion: $base, changes: $changes) {
  __typename ... on LetterOfIntent { ${LETTER} } ... on Refusal { code message } ... on EditConflict { currentVersion conflicts { field stored sent } }
  ... on InvalidInput { issues { path message } } } }`;
const act = (name: string, extra = '', values = '') =>
  `mutation($id: ID!, $version: Int!${extra}) { step: ${name}(id: $id, version: $version${values}) { ${STEP} } }`;

/** From its draft to acceptance, as its municipality, its host authority, a neighbour and a visitor. */
const script: Script<Example> = (scene, step) => {
  let letter: { id: string; version: number; [key: string]: unknown };

  const run = async (document: string, variables: object, who: Person = scene.liaison) => {
    const { step: result } = await scene.product.ask<{ step: Record<string, unknown> & { __typename: string } }>(document, variables, who);
    if (result.__typename === 'LetterOfIntent') letter = result as never;
    return result;
  };
  const signedCopy = async () => {
    const ctx = tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test');
    return (await scene.product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf')).id;
  };

  /** What anyone reads who verifies a folio. */
  const verified = async (folio: string) =>
    (
      await scene.product.ask<{ officialDocument: object }>(
        'query($folio: String!) { officialDocument(folio: $folio) { ... on VerifiedDocument { state replacedBy annulReason } } }',
        { folio },
      )
    ).officialDocument;
  const folioOf = ({ document }: typeof letter) => (document as { folio: string }).folio;

  step('opens filled with what is known, and only once', async () => {
    const { startLetter } = await scene.product.ask<{ startLetter: typeof letter }>(START, {}, scene.liaison);
    letter = startLetter;
    const content = letter.content as { place: string; points: { own: boolean }[]; body: string };
    expect(letter.state).toBe('DRAFT');
    expect(content.place).toContain('Estado de Ejemplo');
    expect(content.points).toHaveLength(8);
    expect(content.body).not.toMatch(/[{}]/);
    // A network that begins has no plan of the state: its letters name none.
    expect(content).toMatchObject({ plan: null, proactiveCommitment: null, body: expect.not.stringMatching(/plan de acción local de gobierno abierto|compromiso proactivo/i) });
    const again = await scene.product.ask<{ startLetter: { __typename: string; letterId: string } }>(START, {}, scene.liaison);
    expect(again.startLetter).toMatchObject({ __typename: 'LetterAlreadyOpen', letterId: letter.id });
  });

  step('asks the institute to read the text of its letter, until it has kept one', async () => {
    const asked = async () => (await scene.product.ask<{ whatNext: { title: string; href: string }[] }>('{ whatNext { title href } }', {}, scene.institute)).whatNext.filter(({ href }) => href.endsWith('/ajustes/carta'));
    expect(await asked()).toMatchObject([{ title: 'Revise el texto de la carta' }]);
    const { letterTemplate } = await scene.product.ask<{ letterTemplate: object }>('{ letterTemplate { subject addressee body points authorityPost } }', {}, scene.institute);
    await scene.product.ask('mutation($template: LetterTemplateInput!) { writeLetterTemplate(template: $template, reason: "Se usa como está.") { __typename } }', { template: letterTemplate }, scene.institute);
    expect(await asked()).toEqual([]);
  });

  step('says what is missing instead of freezing', async () => {
    const refused = await run(act('freezeLetter'), { id: letter.id, version: letter.version });
    expect(refused).toMatchObject({ __typename: 'TransitionRefused' });
    expect((refused.missing as { where: string }[]).map((one) => one.where).sort()).toEqual(['signatoryName', 'termEndsOn']);
  });

  step('keeps both changes of different fields, and refuses to overwrite the same one', async () => {
    const base = letter.version;
    const edit = (changes: object) => scene.product.ask<{ editLetter: Record<string, unknown> }>(EDIT, { id: letter.id, base, changes }, scene.liaison);
    expect((await edit({ signatoryName: 'Presidencia Municipal de Ejemplo' })).editLetter).toMatchObject({ __typename: 'LetterOfIntent' });
    const { editLetter: second } = await edit({ termEndsOn: '2027-12-31' });
    expect(second).toMatchObject({ content: { signatoryName: 'Presidencia Municipal de Ejemplo', termEndsOn: '2027-12-31' } });
    const { editLetter: third } = await edit({ signatoryName: 'Otra cosa' });
    expect(third).toMatchObject({
      __typename: 'EditConflict',
      conflicts: [{ field: 'signatoryName', stored: 'Presidencia Municipal de Ejemplo', sent: 'Otra cosa' }],
    });
    letter = second as never;
  });

  step('words what is wrong with a value, in Spanish', async () => {
    const { editLetter } = await scene.product.ask<{ editLetter: { issues: { path: string; message: string }[] } }>(
      EDIT,
      { id: letter.id, base: letter.version, changes: { subject: 'x'.repeat(10_000), date: '31/12/2026' } },
      scene.liaison,
    );
    expect(editLetter.issues).toEqual([
      { path: 'date', message: 'Escriba una fecha válida: día, mes y año.' },
      { path: 'subject', message: 'Escriba como máximo 600 caracteres; ahora hay 10000.' },
    ]);
  });

  step('receives its folio once, however often freezing is pressed', async () => {
    const press = (key: string) =>
      scene.product.ask<{ step: typeof letter }>(act('freezeLetter'), { id: letter.id, version: letter.version }, scene.liaison, { 'idempotency-key': key });
    const [one, two] = await Promise.all([press('double-click-1'), press('double-click-1')]);
    expect(one.step).toMatchObject({ __typename: 'LetterOfIntent', state: 'FROZEN' });
    expect((one.step.document as { folio: string }).folio).toMatch(/^TQ-99\d{3}-CARTA-2026-0001-[0-9A-Z]{2}$/);
    expect(two.step.document).toEqual(one.step.document);
    const [{ count }] = await asOwner<{ count: number }>(scene.product.database, "select count(*)::int as count from official_documents where kind = 'CARTA'") as [{ count: number }];
    expect(count).toBe(1);
    letter = one.step;
  });

  step('makes the PDF after the commit, with the text that was sealed', async () => {
    await scene.product.settled();
    const { folio } = letter.document as { folio: string };
    const headers = { cookie: scene.liaison.cookie, 'tequio-acting-as': scene.liaison.membershipId! };
    const answer = await fetch(`${scene.product.url}/files/documents/${folio}.pdf`, { headers });
    expect(answer.status).toBe(200);
    const { text } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect(text).toContain(folio);
    expect(text).toContain('Presidencia Municipal de Ejemplo');
  });

  step('is sent only with its signed copy, and the acknowledgement says by when it is answered', async () => {
    const early = await run(act('submitLetter'), { id: letter.id, version: letter.version });
    expect(early).toMatchObject({ __typename: 'TransitionRefused', code: 'not_from_here' });
    await run(act('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId'), { id: letter.id, version: letter.version, fileId: await signedCopy() });
    expect(letter).toMatchObject({ state: 'SIGNED', hasSignedCopy: true });
    await run(act('submitLetter'), { id: letter.id, version: letter.version });
    expect(letter).toMatchObject({ state: 'SUBMITTED', acknowledgement: { folio: expect.stringContaining('ACUSE') } });
    await scene.product.settled();
    // Ten business days from Monday 2 March 2026; 16 March is a holiday (the third Monday, for 21 March).
    expect(letter.replyDueOn).toBe('2026-03-17');
  });

  step('is unknown to another municipality and refused to a visitor', async () => {
    const read = (who: Person | null) => scene.product.graphql(`query($id: ID!) { letterOfIntent(id: $id) { id } }`, { id: letter.id }, who);
    expect((await read(scene.neighbour)).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await read(null)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const stolen = await scene.product.graphql(act('withdrawLetter', ', $reason: String!', ', reason: $reason'), { id: letter.id, version: letter.version, reason: 'porque sí' }, scene.neighbour);
    expect(stolen.errors![0]!.extensions.code).toBe('NOT_FOUND');
    const decided = await scene.product.graphql(act('acceptLetter'), { id: letter.id, version: letter.version }, scene.liaison);
    expect(decided.errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  step('comes back with observations, and says which remain', async () => {
    await run(act('takeUpLetter'), { id: letter.id, version: letter.version }, scene.institute);
    const observe = (observations: object[]) =>
      run(act('observeLetter', ', $observations: [ObservationInput!]!', ', observations: $observations'), { id: letter.id, version: letter.version, observations }, scene.institute);
    const ofPoint = { field: 'points', part: 2, reason: 'El plazo de este acuerdo es otro.' };
    expect(await observe([ofPoint, { ...ofPoint, part: 99 }])).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'observations.1.part' }] });
    await observe([{ field: 'proactiveCommitment', reason: 'El plan vigente lo llama de otro modo.', suggestion: 'Cultura de gobierno abierto' }, ofPoint]);
    expect(letter).toMatchObject({ state: 'OBSERVED', correctBy: '2026-03-17' });
    // A notice that comes when the observations have been attended already is not given any more.
    await scene.product.settled();
    const refused = await run(act('freezeLetter'), { id: letter.id, version: letter.version });
    expect(refused).toMatchObject({ __typename: 'TransitionRefused', missing: [{ where: 'proactiveCommitment' }, { where: 'points' }] });
    const { editLetter } = await scene.product.ask<{ editLetter: typeof letter }>(
      EDIT,
      { id: letter.id, base: letter.version, changes: { proactiveCommitment: 'Cultura de gobierno abierto' } },
      scene.liaison,
    );
    const attended = () => (letter.observations as { field: string; part: number | null; attendedAt: string | null }[]).map(({ field, part, attendedAt }) => [field, part, attendedAt !== null]);
    letter = editLetter;
    expect(attended()).toEqual([['proactiveCommitment', null, true], ['points', 2, false]]);
    // Of the acknowledgements one was observed: another that changes does not attend it.
    for (const [index, done] of [[0, false], [1, true]] as const) {
      const points = (letter.content as { points: { text: string; own: boolean }[] }).points.map((point, at) => (at === index ? { ...point, text: `${point.text} Corregido.` } : point));
      ({ editLetter: letter } = await scene.product.ask<{ editLetter: typeof letter }>(EDIT, { id: letter.id, base: letter.version, changes: { points } }, scene.liaison));
      expect(attended()).toEqual([['proactiveCommitment', null, true], ['points', 2, done]]);
    }
  });

  step('is accepted once, and then anyone reads it without its signature', async () => {
    await run(act('freezeLetter'), { id: letter.id, version: letter.version });
    await run(act('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId'), { id: letter.id, version: letter.version, fileId: await signedCopy() });
    await run(act('submitLetter'), { id: letter.id, version: letter.version });
    await scene.product.settled();
    const press = () => scene.product.ask<{ step: { __typename: string } }>(act('acceptLetter'), { id: letter.id, version: letter.version }, scene.institute);
    const both = await Promise.all([press(), press()]);
    expect(both.map((one) => one.step.__typename).sort()).toEqual(['LetterOfIntent', 'StaleVersion']);
    letter = both.find((one) => one.step.__typename === 'LetterOfIntent')!.step as never;
    await scene.product.settled();

    const { network } = await scene.product.ask<{ network: { stageCounts: { stage: string; count: number }[]; municipalities: { nodes: { stage: string; letter: unknown }[] } } }>(
      `{ network(slug: "ejemplo") { stageCounts { stage count } municipalities(stage: LETTER_ACCEPTED) { nodes { stage letter { state hasSignedCopy observations { id } document { folio downloadPath } } } } } }`,
    );
    expect(network.stageCounts.find((one) => one.stage === 'LETTER_ACCEPTED')!.count).toBe(1);
    expect(network.municipalities.nodes[0]!.letter).toMatchObject({ state: 'ACCEPTED', observations: [], document: { folio: expect.stringContaining('CARTA-2026-0002') } });
    const files = await asOwner<{ published: boolean }>(scene.product.database, 'select published_at is not null as published from files');
    expect(files.every((file) => !file.published)).toBe(true);
  });

  step('tells those whose turn it is, once each', async () => {
    const notices = await asOwner<{ kind: string; count: number }>(scene.product.database, 'select kind, count(*)::int as count from notices group by kind order by kind');
    expect(notices).toEqual([
      { kind: 'onboarding.letter_accepted', count: 1 },
      { kind: 'onboarding.letter_observed', count: 1 },
      { kind: 'onboarding.letter_submitted', count: 2 },
    ]);
  });

  step('counts no longer once a new administration supersedes it, and stays to be read', async () => {
    const superseded = await run(act('supersedeLetter', ', $reason: String!', ', reason: $reason'), { id: letter.id, version: letter.version, reason: 'Inicia una nueva administración.' });
    expect(superseded).toMatchObject({ state: 'SUPERSEDED' });
    await scene.product.settled();
    const { municipality, network } = await scene.product.ask<{ network: { stageCounts: { stage: string; count: number }[] }; municipality: object }>(
      `query($slug: String!) { network(slug: "ejemplo") { stageCounts { stage count } } municipality(network: "ejemplo", slug: $slug) { stage letterAcceptedAt letter { state } } }`,
      { slug: scene.municipality.slug },
    );
    expect(network.stageCounts.find((one) => one.stage === 'LETTER_ACCEPTED')?.count ?? 0).toBe(0);
    expect(municipality).toMatchObject({ stage: 'NO_LETTER', letterAcceptedAt: null, letter: { state: 'SUPERSEDED' } });
  });

  step('has a folio that stands no longer then, and points to the one of the letter that is accepted next', async () => {
    const before = folioOf(letter);
    expect(await verified(before)).toEqual({ state: 'ANNULLED', replacedBy: null, annulReason: 'Terminó la administración que la firmó.' });
    const { startLetter } = await scene.product.ask<{ startLetter: typeof letter }>(START, {}, scene.liaison);
    letter = startLetter;
    const changes = { signatoryName: 'Nueva Presidencia de Ejemplo', termEndsOn: '2030-12-31' };
    ({ editLetter: letter } = await scene.product.ask<{ editLetter: typeof letter }>(EDIT, { id: letter.id, base: letter.version, changes }, scene.liaison));
    await run(act('freezeLetter'), { id: letter.id, version: letter.version });
    await run(act('attachSignedLetter', ', $fileId: ID!', ', fileId: $fileId'), { id: letter.id, version: letter.version, fileId: await signedCopy() });
    await run(act('submitLetter'), { id: letter.id, version: letter.version });
    await run(act('acceptLetter'), { id: letter.id, version: letter.version }, scene.institute);
    expect(await verified(before)).toMatchObject({ state: 'ANNULLED', replacedBy: folioOf(letter) });
    const takeBack = act('takeBackLetterDecision', ', $reason: String!', ', reason: $reason');
    await run(takeBack, { id: letter.id, version: letter.version, reason: 'Se aceptó la de otro municipio.' }, scene.institute);
    expect(await verified(before)).toMatchObject({ state: 'ANNULLED', replacedBy: null });
    await run(act('acceptLetter'), { id: letter.id, version: letter.version }, scene.institute);
    expect(await verified(before)).toMatchObject({ replacedBy: folioOf(letter), annulReason: 'Terminó la administración que la firmó.' });
    await scene.product.settled();
  });

  step('leaves a chain in the audit log that says who did what', async () => {
    const rows = await asOwner<{ action: string; office: string }>(scene.product.database, "select action, office from audit_entries where subject_type = 'LetterOfIntent' order by id");
    expect(rows.map((row) => row.action)).toEqual(expect.arrayContaining(['letter.start', 'letter.freeze', 'letter.submit', 'letter.observe', 'letter.accept']));
    expect(rows.find((row) => row.action === 'letter.accept')!.office).toBe('Dirección de Gobierno Abierto');
  });
};

const twins: readonly Twin[] = [
  { defect: auditIsEmpty, stops: 'leaves a chain in the audit log that says who did what', says: /letter\.start/ },
  { defect: documentsSay('Otra Presidencia', 'Presidencia Municipal de Ejemplo'), stops: 'makes the PDF after the commit, with the text that was sealed', says: /Presidencia Municipal de Ejemplo/ },
  { defect: termsAreADayLonger, stops: 'is sent only with its signed copy, and the acknowledgement says by when it is answered', says: /2026-03-17/ },
  { defect: stagesStandStill, stops: 'is accepted once, and then anyone reads it without its signature', says: /1/ },
  { defect: noticesGoTwice, stops: 'tells those whose turn it is, once each', says: /letter_accepted/ },
];

playJourney('a letter of intent, from its draft to acceptance', { open: openExample, script, twins });
