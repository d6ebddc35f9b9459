import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { SIGNED_COPY } from '@tequio/documents/testing';
import { LetterAcceptances } from '@tequio/network';
import { Database, tenantSystemContext } from '@tequio/platform';
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
  const convene = async () =>
    (await scene.product.ask<{ body: { __typename: string; id: string; version: number } }>('mutation { body: conveneSecretariat(input: {}) { __typename ... on Body { id version } } }', {}, scene.liaison)).body;
  const dissolve = ({ id: bodyId, version }: { id: string; version: number }) =>
    scene.product.ask('mutation($input: MoveBodyInput!) { dissolveBody(input: $input) { __typename } }', { input: { bodyId, version, reason: 'Se convocó por error.' } }, scene.liaison);
  const beginPlan = async () =>
    (
      await scene.product.ask<{ plan: { id: string } }>(
        'mutation { plan: createPlan(input: { title: "Plan de Acción Local", startsOn: "2027-01-01", endsOn: "2027-12-31" }) { ... on ActionPlan { id } } }',
        {},
        scene.liaison,
      )
    ).plan;
  const discard = ({ id }: { id: string }) => scene.product.ask('mutation($id: ID!) { discardPlan(id: $id, reason: "Se empezó por error.") { __typename } }', { id }, scene.liaison);
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
    const body = await convene();
    const plan = await beginPlan();
    expect(await takeBack('Se aceptó por error.')).toMatchObject({
      __typename: 'TransitionRefused',
      missing: [{ message: expect.stringContaining('ya convocó o instaló su secretariado con esta carta') }, { message: expect.stringContaining('ya empezó un plan de acción con esta carta') }],
    });
    await dissolve(body);
    await discard(plan);
  });

  it('may be taken back where what stands is of an earlier letter', async () => {
    const body = await convene();
    const plan = await beginPlan();
    await asOwner(
      scene.product.database,
      `with body as (update bodies set created_at = $2, state = 'operating' where id = $3), plan as (update action_plans set created_at = $2, published_at = $2 where tenant_id = $1)
       update municipalities set secretariat_installed_at = $2, cocreation_opened_at = $2, plan_published_at = $2 where id = $1`,
      [scene.municipality.id, '2023-05-04T18:00:00Z', body.id],
    );
    expect(await takeBack('Es de la administración anterior.')).toMatchObject({ state: 'UNDER_REVIEW' });
    await step('acceptLetter', scene.institute);
    await asOwner(scene.product.database, `update bodies set state = 'convened' where id = $1`, [body.id]);
    await dissolve(body);
    await asOwner(
      scene.product.database,
      `with plan as (delete from action_plans where id = $2) update municipalities set secretariat_installed_at = null, cocreation_opened_at = null, plan_published_at = null where id = $1`,
      [scene.municipality.id, plan.id],
    );
  });

  it('is either taken back or stood upon where both come at the same moment', async () => {
    const atOnce = async <A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> => {
      const { asked } = await scene.product.app.get(Database).write(tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test'), async (ctx) => {
        await scene.product.app.get(LetterAcceptances).hold(ctx);
        const begun = first();
        await waiting(1);
        const asked = Promise.all([begun, second()]);
        await waiting(2);
        return { asked };
      });
      return asked;
    };
    const waiting = async (many: number) => {
      for (let tries = 0; tries < 200; tries += 1) {
        const rows = await asOwner(scene.product.database, `select from pg_locks where locktype = 'advisory' and not granted`);
        if (rows.length === many) return;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`never were ${many} waiting`);
    };
    const because = () => takeBack('Se aceptó por error.');
    const [body, kept] = await atOnce(convene, because);
    expect([body.__typename, kept.__typename]).toEqual(['Body', 'TransitionRefused']);
    await dissolve(body);
    const [plan, keptToo] = await atOnce(beginPlan, because);
    expect(keptToo.__typename).toBe('TransitionRefused');
    await discard(plan);
    const [undone, late] = await atOnce(because, convene);
    expect([undone.state, late.__typename]).toEqual(['UNDER_REVIEW', 'TransitionRefused']);
    await step('acceptLetter', scene.institute);
  });

  it('is under review again once its rejection is taken back, until the municipality has begun another', async () => {
    await takeBack('Faltaba revisar la firma.');
    await step('rejectLetter', scene.institute, because('La firma no es de la presidencia.'));
    expect(await takeBack('La firma sí era de la presidencia.')).toMatchObject({
      state: 'UNDER_REVIEW',
      undoneDecisions: [{ decision: 'REJECTED', decidedBecause: 'La firma no es de la presidencia.' }, ...Array(4).fill({ decision: 'ACCEPTED' })],
    });
    expect(await told()).toMatchObject({ rejected: 1, decision_taken_back: 5 });
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
      'Es de la administración anterior.',
      'Se aceptó por error.',
      'Faltaba revisar la firma.',
      'La firma sí era de la presidencia.',
    ]);
    expect(log.filter(({ action }) => action === 'document.unpublish')).toHaveLength(4);
  });
});
