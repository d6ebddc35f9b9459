import { openExample, type Example } from '../support/example.js';

const REPLY = 'onboarding.reply_business_days';

describe('what a network gives itself', () => {
  let scene: Example;
  beforeAll(async () => {
    scene = await openExample();
  });
  afterAll(() => scene?.close());
  const ask = <Data>(document: string, variables: object = {}) => scene.product.ask<Data>(document, variables, scene.institute);
  const onDay = (day: string) => scene.product.clock.moveTo(new Date(`${day}T18:00:00Z`));

  it('keeps each value with who set it, when and why, and says which held on a day', async () => {
    const set = (value: number, reason: string) =>
      ask<{ result: { changes: { value: string }[] } }>(
        'mutation($key: String!, $value: String!, $reason: String!) { result: setNetworkSetting(key: $key, value: $value, reason: $reason) { ... on NetworkSetting { changes { value } } } }',
        { key: REPLY, value: String(value), reason },
      );
    onDay('2026-03-05');
    await set(15, 'Lo acordó el consejo.');
    onDay('2026-04-10');
    expect((await set(12, 'El consejo lo acortó.')).result.changes.map(({ value }) => value)).toEqual(['12', '15']);
    const on = async (day: string | null) => {
      const { networkSettings } = await ask<{ networkSettings: { key: string; value: string; changes: object[] }[] }>(
        'query($on: String) { networkSettings(on: $on) { key value changes { value setByOffice reason setAt } } }',
        { on: day },
      );
      return networkSettings.find(({ key }) => key === REPLY)!;
    };
    expect([(await on('2026-03-04')).value, (await on('2026-03-05')).value, (await on('2026-04-09')).value, (await on(null)).value]).toEqual(['10', '15', '15', '12']);
    expect((await on(null)).changes).toMatchObject([
      { value: '12', setByOffice: 'Dirección de Gobierno Abierto', reason: 'El consejo lo acortó.', setAt: '2026-04-10T18:00:00.000Z' },
      { value: '15', reason: 'Lo acordó el consejo.' },
    ]);
    const wrong = await scene.product.graphql('{ networkSettings(on: "ayer") { key } }', {}, scene.institute);
    expect(wrong.errors![0]!.extensions.code).toBe('BAD_REQUEST');
  });

  it('keeps each version of the rules of its secretariats, and says which held on a day', async () => {
    const set = (minimum: number, reason: string | null) =>
      ask(
        'mutation($input: SetNetworkRulesInput!) { setNetworkRules(input: $input) { __typename ... on OperatingRulesInForce { version } } }',
        { input: { bodyKind: 'consejo', title: 'Reglas de la red', rules: { composition: { minimum } }, reason } },
      );
    onDay('2026-05-04');
    await set(5, null);
    onDay('2026-06-08');
    await set(7, 'Se sumó la academia.');
    const { network } = await scene.product.ask<{ network: Record<string, unknown> }>(
      `{ network(slug: "ejemplo") {
        before: bodyRules(bodyKind: "consejo", on: "2026-05-03") { version } first: bodyRules(bodyKind: "consejo", on: "2026-06-07") { version } now: bodyRules(bodyKind: "consejo") { version }
        bodyRulesVersions(bodyKind: "consejo") { version adoptedOn adoptedByOffice reason } } }`,
    );
    expect(network).toEqual({
      before: null,
      first: { version: 1 },
      now: { version: 2 },
      bodyRulesVersions: [
        { version: 2, adoptedOn: '2026-06-08', adoptedByOffice: 'Dirección de Gobierno Abierto', reason: 'Se sumó la academia.' },
        { version: 1, adoptedOn: '2026-05-04', adoptedByOffice: 'Dirección de Gobierno Abierto', reason: null },
      ],
    });
  });

  it('fills its template in Spanish, and names what may stand in braces where something else does', async () => {
    const write = (subject: string) =>
      ask<{ writeLetterTemplate: object }>(
        'mutation($template: LetterTemplateInput!) { writeLetterTemplate(template: $template, reason: "Lo acordó el consejo.") { __typename ... on LetterTemplate { number } ... on InvalidInput { issues { path message } } } }',
        { template: { subject, addressee: 'Instituto de {estado}', body: 'El municipio de {municipio}.', points: ['Que conoce a {autoridad}.'] } },
      );
    expect((await write('Carta de {municipality}')).writeLetterTemplate).toEqual({
      __typename: 'InvalidInput',
      issues: [{ path: 'subject', message: 'No conocemos {municipality}. Entre llaves van solo: {municipio}, {estado}, {autoridad}, {plan}, {compromiso}.' }],
    });
    expect((await write('Carta de {municipio} para el {plan} y {compromiso}')).writeLetterTemplate).toMatchObject({ number: 1 });
    const { startLetter } = await scene.product.ask<{ startLetter: { content: { subject: string; addressee: string; body: string; points: { text: string }[] } } }>(
      'mutation { startLetter { ... on LetterOfIntent { content { subject addressee body points { text } } } } }',
      {},
      scene.liaison,
    );
    const { subject, addressee, body, points } = startLetter.content;
    expect(subject).toContain(`Carta de ${scene.municipality.name} para el Plan`);
    expect([addressee, body, points[0]!.text].join(' ')).not.toMatch(/[{}]/);
  });
});
