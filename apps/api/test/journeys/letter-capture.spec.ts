import { asOwner } from '@tequio/platform/testing';
import { openExample, type Example } from '../support/example.js';
import type { Person } from '../support/product.js';

const STEP = `__typename ... on LetterOfIntent { id version state captured reason withdrawnByOffice } ... on Refusal { code message }
  ... on TransitionRefused { missing { message } } ... on InvalidInput { issues { path } }`;

describe('a letter that the institute captured for the wrong municipality', () => {
  let scene: Example;
  let letter: { id: string; version: number; state: string };

  beforeAll(async () => {
    scene = await openExample();
  });
  afterAll(() => scene?.close());

  const capture = async (municipality: string) => {
    const { captureLetters } = await scene.product.ask<{ captureLetters: { created: number; failed: number } }>(
      'mutation($letters: [CapturedLetterInput!]!) { captureLetters(letters: $letters, dryRun: false) { ... on CaptureReport { created failed } } }',
      { letters: [{ municipality, content: { date: '2022-07-08', subject: 'Carta de 2022', signatoryName: 'Juana Ejemplo' } }] },
      scene.institute,
    );
    await scene.product.settled();
    const [row] = await asOwner<typeof letter>(
      scene.product.database,
      `select l.id, l.version, l.state from letters_of_intent l join municipalities m on m.id = l.tenant_id where m.slug = $1 order by l.created_at desc, l.id desc limit 1`,
      [municipality],
    );
    letter = row!;
    return captureLetters;
  };
  const step = async (name: string, who: Person, reason?: string) => {
    const { step: result } = await scene.product.ask<{ step: typeof letter & { __typename: string; [key: string]: unknown } }>(
      `mutation($id: ID!, $version: Int!${reason === undefined ? '' : ', $reason: String!'}) { step: ${name}(id: $id, version: $version${reason === undefined ? '' : ', reason: $reason'}) { ${STEP} } }`,
      { id: letter.id, version: letter.version, reason },
      who,
    );
    if (result.__typename === 'LetterOfIntent') letter = result;
    await scene.product.settled();
    return result;
  };
  const seen = async () => {
    const { network, municipality } = await scene.product.ask<{
      network: { unconfirmedLetters: string[]; stageCounts: { stage: string; count: number }[] };
      municipality: { stage: string; letter: { state: string } | null; movements: { nodes: { summary: string; page: string }[] } };
    }>(
      `query($slug: String!) { network(slug: "ejemplo") { unconfirmedLetters stageCounts { stage count } }
        municipality(network: "ejemplo", slug: $slug) { stage letter { state } movements { nodes { summary page } } } }`,
      { slug: scene.municipality.slug },
    );
    return { ...municipality, unconfirmed: network.unconfirmedLetters.length, accepted: network.stageCounts.find((one) => one.stage === 'LETTER_ACCEPTED')?.count ?? 0 };
  };
  const told = () => asOwner<{ kind: string; count: number }>(scene.product.database, `select kind, count(*)::int as count from notices where kind like '%withdrawn' group by kind order by kind`);
  const found = () => asOwner(scene.product.database, `select from search_documents where subject_type = 'LetterOfIntent'`);

  it('is withdrawn before the municipality confirmed it, with a reason, and is public no longer', async () => {
    await capture(scene.municipality.slug);
    expect(await seen()).toMatchObject({ letter: { state: 'CAPTURED' }, unconfirmed: 1, accepted: 0 });
    expect(await step('withdrawCapturedLetter', scene.institute, 'no')).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'reason' }] });
    expect(await step('withdrawCapturedLetter', scene.institute, 'Es de otro municipio con nombre parecido.')).toMatchObject({
      state: 'WITHDRAWN',
      captured: true,
      reason: 'Es de otro municipio con nombre parecido.',
      withdrawnByOffice: 'Dirección de Gobierno Abierto',
    });
    expect(await seen()).toMatchObject({ stage: 'NO_LETTER', letter: null, unconfirmed: 0, accepted: 0, movements: { nodes: [] } });
    expect(await told()).toEqual([{ kind: 'onboarding.letter_capture_withdrawn', count: 1 }]);
  });

  it('is withdrawn also after the municipality confirmed it: stage, search and list of movements follow', async () => {
    await capture(scene.municipality.slug);
    await step('confirmCapturedLetter', scene.liaison);
    expect(await seen()).toMatchObject({ stage: 'LETTER_ACCEPTED', letter: { state: 'ACCEPTED' }, accepted: 1 });
    expect(await found()).toHaveLength(1);
    const refused = await scene.product.graphql(
      'mutation($id: ID!) { withdrawCapturedLetter(id: $id, version: 1, reason: "No es nuestra.") { __typename } }',
      { id: letter.id },
      scene.liaison,
    );
    expect(refused.errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await step('withdrawCapturedLetter', scene.institute, 'El municipio la confirmó por error.')).toMatchObject({ state: 'WITHDRAWN' });
    const now = await seen();
    expect(now).toMatchObject({ stage: 'NO_LETTER', letter: null, accepted: 0 });
    expect(now.movements.nodes.map(({ summary, page }) => [summary.split(' ').slice(0, 3).join(' '), page])).toEqual([
      ['Retiró la carta', ''],
      ['Confirmó la carta', ''],
    ]);
    expect(await found()).toHaveLength(0);
    expect(await told()).toEqual([{ kind: 'onboarding.letter_capture_withdrawn', count: 2 }]);
  });

  it('is captured again for the right one, and kept where it was, withdrawn', async () => {
    expect(await capture(scene.other.slug)).toEqual({ created: 1, failed: 0 });
    expect(letter.state).toBe('captured');
    const kept = await asOwner<{ state: string; reason: string }>(scene.product.database, 'select state, reason from letters_of_intent where tenant_id = $1 order by id', [scene.municipality.id]);
    expect(kept.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    const log = await asOwner<{ reason: string }>(scene.product.database, `select reason from audit_entries where action = 'letter.withdraw_captured' and tenant_id = $1 order by id`, [scene.municipality.id]);
    expect(log.map(({ reason }) => reason)).toEqual(kept.map(({ reason }) => reason));
  });

  it('is told to the institute where the municipality says that it is not its own', async () => {
    await capture(scene.municipality.slug);
    await step('disownCapturedLetter', scene.liaison, 'No la firmó esta presidencia.');
    expect(letter.state).toBe('WITHDRAWN');
    expect(await told()).toContainEqual({ kind: 'onboarding.letter_withdrawn', count: 1 });
  });

  it('is withdrawn also after a new administration superseded it, while it is still read', async () => {
    await capture(scene.municipality.slug);
    await step('confirmCapturedLetter', scene.liaison);
    await step('supersedeLetter', scene.liaison, 'Inicia una nueva administración.');
    expect(await seen()).toMatchObject({ letter: { state: 'SUPERSEDED' } });
    expect(await step('withdrawCapturedLetter', scene.institute, 'Nunca fue de este municipio.')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await seen()).toMatchObject({ stage: 'NO_LETTER', letter: null });
  });

  it('waits to be confirmed again once the municipality takes its confirmation back, while nothing stands on it', async () => {
    await capture(scene.municipality.slug);
    await step('confirmCapturedLetter', scene.liaison);
    expect(await found()).toHaveLength(1);
    const convene = 'mutation { conveneSecretariat(input: {}) { ... on Body { id version } } }';
    const { conveneSecretariat: body } = await scene.product.ask<{ conveneSecretariat: { id: string; version: number } }>(convene, {}, scene.liaison);
    expect(await step('unconfirmCapturedLetter', scene.liaison, 'Se confundió con otra.')).toMatchObject({ missing: [{ message: expect.stringContaining('ya convocó o instaló su secretariado') }] });
    const dissolve = 'mutation($input: MoveBodyInput!) { dissolveBody(input: $input) { __typename } }';
    await scene.product.ask(dissolve, { input: { bodyId: body.id, version: body.version, reason: 'Se convocó por error.' } }, scene.liaison);
    expect(await step('unconfirmCapturedLetter', scene.liaison, 'no')).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: 'reason' }] });
    expect(await step('unconfirmCapturedLetter', scene.liaison, 'Se confundió con otra.')).toMatchObject({ state: 'CAPTURED', reason: null });
    expect(await seen()).toMatchObject({ stage: 'NO_LETTER', letter: { state: 'CAPTURED' }, unconfirmed: 2 });
    expect(await found()).toHaveLength(0);
    const kept = await asOwner(scene.product.database, `select decision, reason, undone_by_office as office from letter_undone_decisions where letter_id = $1`, [letter.id]);
    expect(kept).toEqual([{ decision: 'confirmed', reason: 'Se confundió con otra.', office: 'Unidad de Transparencia' }]);
    const [notices] = await asOwner<{ count: number }>(scene.product.database, `select count(*)::int as count from notices where kind = 'onboarding.letter_confirmation_taken_back'`);
    expect(notices!.count).toBe(1);
    await step('disownCapturedLetter', scene.liaison, 'No es de este municipio.');
    expect(letter.state).toBe('WITHDRAWN');
  });

  it('is not withdrawn in this way where the municipality wrote it', async () => {
    await asOwner(scene.product.database, `update letters_of_intent set state = 'accepted', origin = 'written' where id = $1`, [letter.id]);
    expect(await step('withdrawCapturedLetter', scene.institute, 'Se acordó retirarla.')).toMatchObject({ __typename: 'TransitionRefused', missing: [{ message: expect.stringContaining('la escribió el municipio') }] });
  });

  it('says which municipalities have a name that is of several, and tells them apart wherever they are read', async () => {
    const keys = ['99101', '99102'];
    const own = await asOwner<{ id: string; name: string; slug: string; inegi_key: string }>(
      scene.product.database,
      `select id, name, slug, inegi_key from municipalities where slug <> $1 order by slug desc limit 2`,
      [scene.municipality.slug],
    );
    for (const [index, { id }] of own.entries())
      await asOwner(scene.product.database, `update municipalities set name = 'San Juan Ejemplo', inegi_key = $2, slug = 'san-juan-ejemplo-' || $2 where id = $1`, [id, keys[index]]);
    const { captureLetters } = await scene.product.ask<{ captureLetters: { failed: number; rows: { errors: string[] }[] } }>(
      'mutation($letters: [CapturedLetterInput!]!) { captureLetters(letters: $letters, dryRun: true) { ... on CaptureReport { failed rows { errors } } } }',
      { letters: [{ municipality: 'San Juan Ejemplo', content: { date: '2022-07-08' } }, { municipality: 'Ningún Lugar', content: { date: '2022-07-08' } }] },
      scene.institute,
    );
    expect(captureLetters.failed).toBe(2);
    expect(captureLetters.rows[0]!.errors).toEqual([expect.stringMatching(/Hay 2 municipios con ese nombre: 99101 \(.+\), 99102 \(.+\)\./)]);
    expect(captureLetters.rows[1]!.errors[0]).toContain('No encontramos ese municipio');
    const { municipality, network } = await scene.product.ask<{
      municipality: { name: string; distinctName: string };
      network: { municipalities: { nodes: { distinctName: string }[] }; search: { nodes: { kind: string; title: string }[] }; map: { places: { name: string }[] } };
    }>(
      `{ municipality(network: "ejemplo", slug: "san-juan-ejemplo-99101") { name distinctName }
        network(slug: "ejemplo") { municipalities(search: "san juan ejemplo") { nodes { distinctName } } search(text: "san juan ejemplo") { nodes { kind title } } map { places { name } } } }`,
    );
    const told = ['San Juan Ejemplo (99101)', 'San Juan Ejemplo (99102)'];
    expect(municipality).toEqual({ name: 'San Juan Ejemplo', distinctName: told[0] });
    expect(network.municipalities.nodes.map((one) => one.distinctName).sort()).toEqual(told);
    expect(network.search.nodes.filter(({ kind }) => kind === 'municipality').map(({ title }) => title).sort()).toEqual(told);
    expect(network.map.places.map(({ name }) => name)).toEqual(expect.arrayContaining(told));
  });
});
