import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { SIGNED_COPY } from '@tequio/documents/testing';
import { tenantSystemContext } from '@tequio/platform';
import { asOwner } from '@tequio/platform/testing';
import { Reminders } from '@tequio/notifications';
import { openExample, type Example } from '../../support/example.js';
import type { Person } from '../../support/product.js';

const LETTER = '__typename ... on LetterOfIntent { id version replyDueOn correctBy } ... on Refusal { code } ... on InvalidInput { issues { path } }';

interface Due {
  kind: string;
  dueOn: string;
  who: string;
  state: string;
  overdue: boolean;
  href: string | null;
  placeName: string;
  nextReminder: { on: string; to: string[] } | null;
  reminders: { on: string; to: string[] }[];
}

describe('what is due between a municipality and its institute', () => {
  let scene: Example;
  let letter: { id: string; version: number; replyDueOn: string | null; correctBy: string | null };

  const step = async (name: string, who: Person, extra: Record<string, [type: string, value: unknown]> = {}) => {
    const given = { id: ['ID!', letter.id], version: ['Int!', letter.version], ...extra } as Record<string, [string, unknown]>;
    const names = Object.keys(given);
    const { step: result } = await scene.product.ask<{ step: typeof letter & { __typename: string } }>(
      `mutation(${names.map((key) => `$${key}: ${given[key]![0]}`).join(', ')}) { step: ${name}(${names.map((key) => `${key}: $${key}`).join(', ')}) { ${LETTER} } }`,
      Object.fromEntries(names.map((key) => [key, given[key]![1]])),
      who,
    );
    expect(result.__typename).toBe('LetterOfIntent');
    letter = result;
    await scene.product.settled();
  };
  const dates = async (who: Person, list = 'OPEN', more: Record<string, unknown> = {}) =>
    (
      await scene.product.ask<{ dueDates: { nodes: Due[] } }>(
        'query($list: DueDateList!, $kind: String, $tenantId: ID) { dueDates(list: $list, kind: $kind, tenantId: $tenantId) { nodes { kind dueOn who state overdue href placeName nextReminder { on to } reminders { on to } } } }',
        { list, ...more },
        who,
      )
    ).dueDates.nodes;
  const kinds = async (who: Person, list = 'OPEN') => (await dates(who, list)).map(({ kind, state }) => (list === 'OPEN' ? kind : `${kind} ${state}`)).sort();
  const next = async (who: Person) => (await scene.product.ask<{ whatNext: { key: string; dueOn: string | null }[] }>('{ whatNext { key dueOn } }', {}, who)).whatNext;
  const ladder = (who: Person, input: object) =>
    scene.product.graphql('mutation($input: ReminderLadderInput!) { set: setReminderLadder(input: $input) { __typename ... on ReminderLadder { kind steps { when days to } changes { reason } } ... on InvalidInput { issues { path message } } } }', { input }, who);

  beforeAll(async () => {
    scene = await openExample();
    letter = (await scene.product.ask<{ startLetter: typeof letter }>('mutation { startLetter { ... on LetterOfIntent { id version } } }', {}, scene.liaison)).startLetter;
    const { edited } = await scene.product.ask<{ edited: typeof letter }>(
      `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { edited: editLetter(id: $id, baseVersion: $base, changes: $changes) { ${LETTER} } }`,
      { id: letter.id, base: letter.version, changes: { signatoryName: 'Presidencia Municipal de Ejemplo', termEndsOn: '2099-12-31' } },
      scene.liaison,
    );
    letter = edited;
    await step('freezeLetter', scene.liaison);
    const ctx = tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test');
    const { id: fileId } = await scene.product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf');
    await step('attachSignedLetter', scene.liaison, { fileId: ['ID!', fileId] });
    expect(await dates(scene.liaison)).toEqual([]);
    await step('submitLetter', scene.liaison);
  });
  afterAll(() => scene?.close());

  it('is the answer to a letter first, for both, each with their own way to it', async () => {
    const [theirs] = await dates(scene.liaison);
    expect(theirs).toMatchObject({ kind: 'onboarding.letter_answer', dueOn: letter.replyDueOn, who: 'El instituto', state: 'OPEN', overdue: false, reminders: [], nextReminder: { to: ['El instituto'] } });
    expect(theirs!.href).toBe(`/espacio/ejemplo/${scene.municipality.slug}/carta`);
    const [ours] = await dates(scene.institute);
    expect(ours).toMatchObject({ placeName: scene.municipality.name, href: `/espacio/ejemplo/instituto/cartas/${letter.id}` });
    expect((await next(scene.institute)).map(({ dueOn }) => dueOn)).toContain(ours!.dueOn);
    expect(await dates(scene.liaison, 'OPEN', { tenantId: scene.networkId })).toEqual([]);
    expect(await dates(scene.institute, 'OPEN', { tenantId: scene.networkId })).toEqual([]);
    expect(await dates(scene.institute, 'OPEN', { tenantId: scene.municipality.id, kind: 'plans.milestone' })).toEqual([]);
  });

  it('is known to a unit of the municipality, which is not sent to a page that it may not open', async () => {
    const { networkId, municipality } = scene;
    const unit = await scene.product.person('obras@municipio.test', { networkId, tenantId: municipality.id, role: 'implementing_unit', office: 'Obras Públicas' });
    expect(await dates(unit)).toMatchObject([{ kind: 'onboarding.letter_answer', href: null }]);
  });

  it('passes to the municipality with the observations, and back', async () => {
    await step('observeLetter', scene.institute, { observations: ['[ObservationInput!]!', [{ field: 'plan', reason: 'Falta decir el nombre del plan.' }]] });
    expect(await dates(scene.liaison)).toMatchObject([{ kind: 'onboarding.letter_correction', dueOn: letter.correctBy, who: 'Enlace municipal' }]);
    expect(await kinds(scene.liaison, 'ENDED')).toEqual(['onboarding.letter_answer MET']);
    const { edited } = await scene.product.ask<{ edited: typeof letter }>(
      `mutation($id: ID!, $base: Int!, $changes: LetterChangesInput!) { edited: editLetter(id: $id, baseVersion: $base, changes: $changes) { ${LETTER} } }`,
      { id: letter.id, base: letter.version, changes: { plan: 'Plan de Acción Local' } },
      scene.liaison,
    );
    letter = edited;
    await step('freezeLetter', scene.liaison);
    const ctx = tenantSystemContext({ networkId: scene.networkId, tenantId: scene.municipality.id }, 'test');
    const { id: fileId } = await scene.product.app.get(Files).receiveContent(ctx, Readable.from(SIGNED_COPY), 'carta firmada.pdf');
    await step('attachSignedLetter', scene.liaison, { fileId: ['ID!', fileId] });
    await step('submitLetter', scene.liaison);
    expect(await kinds(scene.liaison)).toEqual(['onboarding.letter_answer']);
  });

  it('becomes the secretariat and the end of the administration, once the letter is accepted, and goes with its acceptance', async () => {
    await step('acceptLetter', scene.institute);
    expect(await kinds(scene.liaison)).toEqual(['governance.secretariat_installation', 'onboarding.administration_end']);
    const [installation] = await dates(scene.liaison, 'OPEN', { kind: 'governance.secretariat_installation' });
    expect(await next(scene.liaison)).toContainEqual({ key: `body.convene:${scene.municipality.id}`, dueOn: installation!.dueOn });
    await step('takeBackLetterDecision', scene.institute, { reason: ['String!', 'Se aceptó la carta de otro municipio.'] });
    expect(await kinds(scene.liaison)).toEqual(['onboarding.letter_answer']);
    await step('acceptLetter', scene.institute);
    expect(await kinds(scene.liaison)).toEqual(['governance.secretariat_installation', 'onboarding.administration_end']);
    const { body } = await scene.product.ask<{ body: { id: string; version: number } }>('mutation { body: conveneSecretariat(input: {}) { ... on Body { id version } } }', {}, scene.liaison);
    const schedule = (heldOn: string, version: number) =>
      scene.product.ask<{ body: { version: number } }>(
        'mutation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) { body: scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) { ... on Body { version } } }',
        { bodyId: body.id, version, installation: { heldOn, startsAt: '10:00', venue: 'Sala de cabildo' } },
        scene.liaison,
      );
    const first = await schedule('2099-03-02', body.version);
    await schedule('2099-03-09', first.body.version);
    expect(await dates(scene.liaison, 'OPEN', { kind: 'governance.installation_sitting' })).toMatchObject([{ dueOn: '2099-03-09' }]);
    expect(await dates(scene.liaison, 'ENDED', { kind: 'governance.installation_sitting' })).toMatchObject([{ dueOn: '2099-03-02', state: 'MOVED' }]);
  });

  it('is reminded of as the network says, which only its administrators do', async () => {
    const input = { kind: 'governance.secretariat_installation', steps: [{ when: 'after', days: 2, to: ['turn', 'institute'] }], reason: 'Así lo acordó la red.' };
    expect((await ladder(scene.liaison, input)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const wrong = await ladder(scene.institute, { ...input, steps: [...input.steps, { when: 'after', days: 2, to: ['mayor'] }] });
    expect(wrong.data).toMatchObject({ set: { __typename: 'InvalidInput', issues: [{ path: 'steps.1.days' }] } });
    expect((await ladder(scene.institute, { ...input, reason: 'no' })).data).toMatchObject({ set: { issues: [{ path: 'reason' }] } });
    expect((await ladder(scene.institute, input)).data).toMatchObject({ set: { steps: input.steps, changes: [{ reason: 'Así lo acordó la red.' }] } });
    expect((await dates(scene.liaison, 'OPEN', { kind: input.kind }))[0]!.nextReminder).toMatchObject({ to: ['Enlace municipal', 'El instituto'] });
  });

  it('is seen by the institute as overdue by municipality, after who owes it was told', async () => {
    await asOwner(scene.product.database, `update due_dates set due_on = '2026-02-10', told_through = '2026-01-05' where kind = 'governance.secretariat_installation' and state = 'open'`);
    await asOwner(scene.product.database, `insert into network_settings (id, network_id, tenant_id, key, value, reason, set_at) values (gen_random_uuid(), $1, $1, 'notifications.digest_hour', '0', 'De prueba', now())`, [scene.networkId]);
    await scene.product.app.get(Reminders).remind();
    await scene.product.settled();
    const { tallies } = await scene.product.ask<{ tallies: object[] }>('{ tallies: overdueTallies { placeName overdue } }', {}, scene.institute);
    expect(tallies).toEqual([{ placeName: scene.municipality.name, overdue: 1 }]);
    expect(await dates(scene.institute, 'OVERDUE')).toMatchObject([{ kind: 'governance.secretariat_installation', overdue: true, nextReminder: null, reminders: [{ to: ['Enlace municipal', 'El instituto'] }] }]);
    for (const who of [scene.liaison, scene.institute]) {
      const { myNotices } = await scene.product.ask<{ myNotices: { nodes: { heading: string }[] } }>('{ myNotices { nodes { heading } } }', {}, who);
      expect(myNotices.nodes.map(({ heading }) => heading)).toContainEqual(expect.stringMatching(/^Venció el .*: Instalación del secretariado técnico$/));
    }
    // Nothing else is told, however often one looks.
    await scene.product.app.get(Reminders).remind();
    expect(await asOwner(scene.product.database, 'select from due_date_reminders')).toHaveLength(1);
  });
});
