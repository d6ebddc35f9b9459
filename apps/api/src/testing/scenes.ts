/** One mutation or query named `done`, sent by somebody for their membership; throws where it is refused. */
export type Act = <Result>(document: string, variables?: object) => Promise<Result>;

const SPOKEN = `... on Refusal { code message } ... on InvalidInput { issues { path message } }`;
const BODY = `__typename ... on Body { id version seats { id version number sector { key } } installation { folio } } ${SPOKEN}`;

interface Body {
  id: string;
  version: number;
  seats: { id: string; version: number; number: number; sector: { key: string } }[];
}

const LETTER = {
  place: 'Estado de Ejemplo',
  date: '2026-02-02',
  subject: 'Carta de intención para participar en el ejercicio de gobierno abierto municipal.',
  addressee: 'Instituto de Ejemplo\nPresente',
  body: 'Por este medio el municipio manifiesta su intención de participar.\n\nSe compromete a instalar su secretariado.',
  points: [
    { text: 'Que la participación es voluntaria.', own: false },
    { text: 'Que los compromisos se publican.', own: false },
  ],
  signatoryName: 'Nombre de Ejemplo',
  signatoryPost: 'Titular de la Presidencia Municipal',
  termEndsOn: '2027-12-31',
};

/** The host authority captures letters from its archive, of municipalities by key or address; none is confirmed yet. */
export async function lettersCaptured(institute: Act, municipalities: readonly string[]): Promise<void> {
  const { created } = await institute<{ created: number }>(
    `mutation($letters: [CapturedLetterInput!]!) { done: captureLetters(letters: $letters, dryRun: false) { __typename ... on CaptureReport { created rows { errors } } ${SPOKEN} } }`,
    { letters: municipalities.map((municipality) => ({ municipality, content: LETTER })) },
  );
  if (created !== municipalities.length) throw new Error(`${created} letters were captured of ${municipalities.length}`);
}

/** The municipality says that the captured letter is its own: the shortest way to a letter in force. Returns its id. */
export async function letterInForce(institute: Act, liaison: Act, municipality: string): Promise<string> {
  await lettersCaptured(institute, [municipality]);
  return letterConfirmed(liaison);
}

export async function letterConfirmed(liaison: Act): Promise<string> {
  const letter = await liaison<{ id: string; version: number }>('query { done: currentLetter { id version } }');
  await liaison(`mutation($id: ID!, $version: Int!) { done: confirmCapturedLetter(id: $id, version: $version) { __typename ${SPOKEN} } }`, letter);
  return letter.id;
}

/** The secretariat of a municipality whose letter is in force: three of government and three of civil society, installed on a day. */
export async function secretariatInstalled(liaison: Act, heldOn: string): Promise<void> {
  let body = await liaison<Body>(`mutation { done: conveneSecretariat(input: {}) { ${BODY} } }`);
  for (const sector of ['government', 'civil_society'])
    while (body.seats.filter((seat) => seat.sector.key === sector).length < 3)
      body = await liaison<Body>(`mutation($input: AddSeatInput!) { done: addSeat(input: $input) { ${BODY} } }`, { input: { bodyId: body.id, sector } });
  for (const { id, version, number, sector } of body.seats)
    body = await liaison<Body>(`mutation($input: AssignSeatInput!) { done: assignSeat(input: $input) { ${BODY} } }`, {
      input: {
        seatId: id,
        version,
        name: `Persona ${number}`,
        office: sector.key === 'government' ? `Dirección ${number}` : 'Representación ciudadana',
        organisation: sector.key === 'government' ? null : `Organización de Ejemplo ${number}`,
        startsOn: heldOn,
      },
    });
  body = await liaison<Body>(`mutation($input: NameFacilitatorInput!) { done: nameFacilitator(input: $input) { ${BODY} } }`, {
    input: { bodyId: body.id, version: body.version, name: 'Persona', office: 'Participación Ciudadana', startsOn: heldOn },
  });
  body = await liaison<Body>(
    `mutation($id: ID!, $version: Int!, $installation: InstallationInput!) { done: scheduleInstallation(bodyId: $id, version: $version, installation: $installation) { ${BODY} } }`,
    {
      id: body.id,
      version: body.version,
      installation: {
        heldOn,
        // Whatever the hour at which a test runs.
        startsAt: '00:00',
        venue: 'Salón de Cabildos',
        legalBasis: ['Bando municipal de ejemplo'],
        oath: { takenBy: 'Presidencia Municipal', text: '¿Protestan cumplir?', answer: 'Sí, protesto.' },
        presidedBy: { name: 'Presidencia Municipal', post: 'Presidencia Municipal' },
      },
    },
  );
  await liaison(`mutation($id: ID!, $version: Int!) { done: installBody(bodyId: $id, version: $version) { ${BODY} } }`, { id: body.id, version: body.version });
}
