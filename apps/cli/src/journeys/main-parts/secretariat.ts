import { day } from '../days.js';
import type { JourneySession } from '../journey.js';
import type { Visitor } from '../visitor.js';
import { arrive, MISSING, REFUSED } from './arrival.js';
import type { People } from './letter.js';

const BODY = `id state version seats { id number version sector { key } } installation { folio }`;
const RESULT = `__typename ... on Body { ${BODY} } ${REFUSED} ${MISSING}`;

interface Body {
  __typename: string;
  id: string;
  state: string;
  version: number;
  seats: { id: string; number: number; version: number; sector: { key: string } }[];
  installation: { folio: string | null } | null;
}

/** After acceptance: the secretariat with government and civil society, installed with its act. */
export async function secretariatInstalled(session: JourneySession, { liaison, municipality }: People): Promise<{ member: Visitor }> {
  let body = await session.step('el enlace convoca el secretariado', () =>
    liaison.do<Body>('Body', `mutation { conveneSecretariat(input: {}) { ${RESULT} } }`),
  );
  const change = async (document: string, input: object) => {
    body = await liaison.do<Body>('Body', document, { input });
    return body;
  };
  await session.step('agrega tres asientos de gobierno y tres de sociedad civil', async () => {
    const wanted = { government: 3, civil_society: 3 };
    for (const [sector, count] of Object.entries(wanted))
      while (body.seats.filter((seat) => seat.sector.key === sector).length < count)
        await change(`mutation($input: AddSeatInput!) { addSeat(input: $input) { ${RESULT} } }`, { bodyId: body.id, sector });
  });
  await session.step('asigna a quien ocupa cada uno; a la sociedad civil la invita por correo', async () => {
    const startsOn = day();
    let invited = false;
    for (const { id, number, version, sector } of body.seats) {
      const society = sector.key === 'civil_society';
      const email = society && !invited ? 'observatorio@sociedad.test' : undefined;
      invited ||= society;
      await change(`mutation($input: AssignSeatInput!) { assignSeat(input: $input) { ${RESULT} } }`, {
        seatId: id,
        version,
        name: `${society ? 'Representación' : 'Titular'} ${number}`,
        office: society ? 'Representación ciudadana' : `Dirección ${number}`,
        ...(society ? { organisation: 'Observatorio ciudadano (ejemplo)' } : {}),
        ...(email ? { email } : {}),
        startsOn,
      });
    }
    await change(`mutation($input: NameFacilitatorInput!) { nameFacilitator(input: $input) { ${RESULT} } }`, {
      bodyId: body.id,
      version: body.version,
      name: 'Facilitación',
      office: 'Participación Ciudadana',
      startsOn,
    });
  });
  await session.step('lo instala: el acta se escribe con su folio', async () => {
    body = await liaison.do<Body>(
      'Body',
      `mutation($bodyId: ID!, $version: Int!, $installation: InstallationInput!) { scheduleInstallation(bodyId: $bodyId, version: $version, installation: $installation) { ${RESULT} } }`,
      {
        bodyId: body.id,
        version: body.version,
        installation: {
          heldOn: day(),
          // Whatever the hour at which the journey is played.
          startsAt: '00:00',
          venue: 'Salón de Cabildos',
          legalBasis: ['Reglamento de participación del municipio (ejemplo)'],
          oath: { takenBy: 'Presidencia Municipal', text: '¿Protestan desempeñar el cargo con apego a la ley?', answer: 'Sí, protesto.' },
          presidedBy: { name: 'Presidencia Municipal', post: 'Presidencia Municipal' },
        },
      },
    );
    body = await liaison.do<Body>('Body', `mutation($bodyId: ID!, $version: Int!) { installBody(bodyId: $bodyId, version: $version) { ${RESULT} } }`, {
      bodyId: body.id,
      version: body.version,
    });
    session.fact('installationFolio', body.installation?.folio);
  });
  await session.step('el público ve quién decide, sin ningún correo', async () => {
    const answer = await session
      .visitor()
      .ask<{ municipality: { stage: string; secretariat: { seats: unknown[] } } }>(
        `query($slug: String!) { municipality(network: "edomex", slug: $slug) { stage secretariat { seats { number holder { name office organisation } } } } }`,
        { slug: municipality.slug },
      );
    session.expect([answer.municipality.stage, answer.municipality.secretariat.seats.length], ['SECRETARIAT_INSTALLED', body.seats.length], 'public secretariat');
    if (JSON.stringify(answer).includes('@')) throw new Error('an address is public');
  });
  const member = await session.step('la integrante de la sociedad civil acepta su invitación y entra', () => arrive(session, 'observatorio@sociedad.test', 'Observatorio ciudadano'));
  return { member };
}
