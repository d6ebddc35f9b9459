import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { SIGNED_COPY } from '@tequio/documents/testing';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person } from '../support/product.js';

const STEP = `__typename ... on LetterOfIntent { id version state reason replyDueOn decidedAt document { folio state }
    undoneDecisions { decision decidedBecause reason undoneByOffice } steps { name allowed missing { message } } }
  ... on Refusal { code message } ... on TransitionRefused { missing { message } } ... on InvalidInput { issues { path } }`;

describe('a letter that the institute answered by mistake', () => {
  let scene: Example;
  let letter: { id: string; version: number; state: string; document: { folio: string } };

  const step = async (name: string, who: Person, extra: Record<string, [type: string, value: unknown]> = {}) => {
    const given = { id: ['ID!', letter.id], version: ['Int!', letter.version], ...extra } as Record<string, [string, unknown]>;
    const names = Object.keys(given);
    const { step: result } = await scene.product.ask<{ step: typeof letter & { __typename: string; [key: string]: unknown } }>(
      `mutation(${names.map((key) => `$${key}: ${given[key]![0]}`).join(', ')}) { step: ${name}(${names.map((key) => `${key}: $${key}`).join(', ')}) { ${STEP} } }`,
      Object.fromEntries(names.map((key) => [key, given[key]![1]])),
      who,
    );
    if (result.__typename === 'LetterOfIntent') letter = result;
    await scene.product.settled();
    return result;
  };
  const because = (reason: string) => ({ reason: ['String!', reason] as [string, unknown] });
  const takeBack = (reason: string, who: Person = scene.institute) => step('takeBackLetterDecision', who, because(reason));
  const start = async () => {
    const { startLetter } = await scene.product.ask<{ startLetter: typeof letter }>(`mutation { startLetter { ... on LetterOfIntent { id version state document { folio } } } }`, {}, scene.liaison);
    letter = startLetter;
  };
  const seen = async () =>
    (
      await scene.product.ask<{ municipality: { stage: string; letter: { state: string } | null; movements: { nodes: { summary: string; voice: string; page: string }[] } } }>(
        `query($slug: String!) { municipality(network: "ejemplo", slug: $slug) { stage letter { state } movements { nodes { summary voice page } } } }`,
        { slug: scene.municipality.slug },
      )
    ).municipality;
  const told = async () => {
    const rows = await asOwner<{ kind: string; count: number }>(scene.product.database, `select kind, count(*)::int as count from notices group by kind`);
    return Object.fromEntries(rows.map(({ kind, count }) => [kind.replace('onboarding.letter_', ''), count]));
  };
  const found = () => asOwner(scene.product.database, `select from search_documents where subject_type = 'LetterOfIntent'`);
  const publicFile = async () => (await fetch(`${scene.product.url}/files/documents/${letter.document.folio}.pdf`)).status;

  beforeAll(async () => {
    scene = await openExample();
    await start();
    const { editLetter } = await scene.product.ask<{ editLetter: typeof letter }>(
      `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { editLetter(id: $id, baseVersion: $base, changes: $changes) { ${STEP} } }`,
      { id: letter.id, base: letter.version, changes: { signatoryName: 'Presidencia Municipal de Ejemplo', termEndsOn: '2027-12-31' } },
      scene.liaison,
    );
    letter = editLetter;
    await step('freezeLetter', scene.liaison);
    const ctx = tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test');
    const { id: fileId } = await scene.product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf');
    await step('attachSignedLetter', scene.liaison, { fileId: ['ID!', fileId] });
    await step('submitLetter', scene.liaison);
    expect(letter.state).toBe('SUBMITTED');
  });
  afterAll(() => scene?.close());

  it('is under review again once its acceptance is taken back, and nobody reads it any more', async () => {
    await step('acceptLetter', scene.institute);
    expect(await seen()).toMatchObject({ stage: 'LETTER_ACCEPTED', letter: { state: 'ACCEPTED' } });
    expect(await publicFile()).toBe(200);
    expect(await takeBack('no')).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'reason' }] });
    const refused = await scene.product.graphql('mutation($id: ID!) { takeBackLetterDecision(id: $id, version: 1, reason: "Fue un error.") { __typename } }', { id: letter.id }, scene.liaison);
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await takeBack('Se aceptó la carta de otro municipio.')).toMatchObject({
      state: 'UNDER_REVIEW',
      reason: null,
      decidedAt: null,
      replyDueOn: expect.any(String),
      document: { state: 'VALID' },
      undoneDecisions: [{ decision: 'ACCEPTED', decidedBecause: null, reason: 'Se aceptó la carta de otro municipio.', undoneByOffice: 'Dirección de Gobierno Abierto' }],
    });
    const now = await seen();
    expect(now).toMatchObject({ stage: 'NO_LETTER', letter: null });
    expect(now.movements.nodes.map(({ summary, voice, page }) => [summary.split(' ').slice(0, 3).join(' '), voice, page])).toEqual([
      ['Deshizo la aceptación', 'AUTHORITY', ''],
      ['Aceptó su carta', 'AUTHORITY', ''],
    ]);
    expect(await publicFile()).toBe(404);
    expect(await found()).toHaveLength(0);
    expect(await told()).toMatchObject({ accepted: 1, decision_taken_back: 1 });
  });

  it('is told of anew when it is accepted after all', async () => {
    await step('acceptLetter', scene.institute);
    expect(await seen()).toMatchObject({ stage: 'LETTER_ACCEPTED', letter: { state: 'ACCEPTED' } });
    expect(await publicFile()).toBe(200);
    expect(await found()).toHaveLength(1);
    expect(await told()).toMatchObject({ accepted: 2, decision_taken_back: 1 });
  });

  it('stays accepted once something stands on it, and says what', async () => {
    const stand = (column: string, value: string) => asOwner(scene.product.database, `update municipalities set ${column} = ${value} where id = $1`, [scene.municipality.id]);
    await stand('secretariat_installed_at', 'now()');
    await stand('plan_published_at', 'now()');
    const refused = await takeBack('Se aceptó por error.');
    expect(refused).toMatchObject({
      __typename: 'TransitionRefused',
      missing: [{ message: expect.stringContaining('ya instaló su secretariado') }, { message: expect.stringContaining('ya empezó su plan') }],
    });
    await stand('secretariat_installed_at', 'null');
    await stand('plan_published_at', 'null');
  });

  it('is under review again once its rejection is taken back, until the municipality has begun another', async () => {
    await takeBack('Faltaba revisar la firma.');
    await step('rejectLetter', scene.institute, because('La firma no es de la presidencia.'));
    expect(await takeBack('La firma sí era de la presidencia.')).toMatchObject({
      state: 'UNDER_REVIEW',
      undoneDecisions: [{ decision: 'REJECTED', decidedBecause: 'La firma no es de la presidencia.' }, { decision: 'ACCEPTED' }, { decision: 'ACCEPTED' }],
    });
    expect(await told()).toMatchObject({ rejected: 1, decision_taken_back: 3 });
    await step('rejectLetter', scene.institute, because('La firma no es de la presidencia.'));
    const rejected = letter;
    await start();
    letter = rejected;
    expect(await takeBack('La firma sí era de la presidencia.')).toMatchObject({ __typename: 'TransitionRefused', missing: [{ message: expect.stringContaining('otra carta') }] });
  });

  it('leaves each answer and each reason in the log of the municipality', async () => {
    const log = await asOwner<{ action: string; reason: string | null }>(
      scene.product.database,
      `select action, reason from audit_entries where tenant_id = $1 and action in ('letter.take_back', 'document.unpublish') order by id`,
      [scene.municipality.id],
    );
    expect(log.filter(({ action }) => action === 'letter.take_back').map(({ reason }) => reason)).toEqual([
      'Se aceptó la carta de otro municipio.',
      'Faltaba revisar la firma.',
      'La firma sí era de la presidencia.',
    ]);
    expect(log.filter(({ action }) => action === 'document.unpublish')).toHaveLength(2);
  });
});
