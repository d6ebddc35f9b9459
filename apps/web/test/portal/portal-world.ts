import type { Reader, Site } from '../support/site.js';

const SPOKEN = `... on Refusal { code message } ... on InvalidInput { issues { path message } }`;
const BODY = `__typename ... on Body { id version seats { id version number sector { key } } installation { folio } } ${SPOKEN}`;
const PLAN = `__typename ... on ActionPlan { id slug folio } ${SPOKEN} ... on TransitionRefused { missing { message } }`;
const COMMITMENT = `__typename ... on Commitment { id slug milestones { id } } ${SPOKEN}`;
const REPORT = `mutation ($id: ID!, $input: ProgressReportInput!) { done: reportProgress(milestoneId: $id, input: $input) { __typename ... on ProgressReport { id } ${SPOKEN} ... on TransitionRefused { missing { message } } } }`;

interface Body {
  id: string;
  version: number;
  seats: { id: string; version: number; number: number; sector: { key: string } }[];
  installation: { folio: string } | null;
}

/** Addresses of pages that have something to show. */
export interface PortalWorld {
  network: string;
  municipality: string;
  /** Its letter was captured and waits for its confirmation. */
  captured: string;
  neverInvited: string;
  plan: string;
  commitment: string;
  folio: string;
}

/** Days from today, as `2026-01-31`. */
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

const LETTER = {
  place: 'Salinas del Cobre, Estado de Ejemplo',
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

/** A fictional network in which one municipality has come as far as a disputed commitment, through the API alone. */
export async function fillPortal(site: Site): Promise<PortalWorld> {
  const send = async <Data>(document: string, variables: object, who: Reader, actingAs: string | null): Promise<Data> => {
    const answer = await fetch(`${site.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: who.cookies.map((one) => `${one.name}=${one.value}`).join('; '),
        ...(actingAs ? { 'tequio-acting-as': actingAs } : {}),
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown[] };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  /** A mutation as `done`, by somebody for their membership; fails where it was refused. */
  const as = async (email: string, membership: { networkId: string; tenantId: string; role: string; office: string }) => {
    const reader = await site.reader(email, membership);
    const { me } = await send<{ me: { memberships: { id: string }[] } }>('{ me { memberships { id } } }', {}, reader, null);
    return async <Result>(document: string, variables: object = {}): Promise<Result> => {
      const { done } = await send<{ done: Result & { __typename?: string } }>(document, variables, reader, me.memberships[0]?.id ?? null);
      if (/Invalid|Refused|Stale/.test(done.__typename ?? '')) throw new Error(JSON.stringify(done));
      return done;
    };
  };

  const operator = await site.operator('operador@tequio.test');
  const { done: network } = await send<{ done: { id: string; municipalities: { nodes: { id: string; slug: string; inegiKey: string }[] } } }>(
    `mutation { done: openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
      ... on Network { id municipalities(first: 100) { nodes { id slug inegiKey } } } } }`,
    {},
    operator,
    'operator',
  );
  const [place, archived, silent] = network.municipalities.nodes;
  if (!place || !archived || !silent) throw new Error('the fictional state is empty');
  const institute = await as('instituto@ejemplo.test', { networkId: network.id, tenantId: network.id, role: 'network_admin', office: 'Gobierno Abierto' });
  const liaison = await as('enlace@ejemplo.test', { networkId: network.id, tenantId: place.id, role: 'liaison', office: 'Unidad de Transparencia' });
  const society = await as('monitor@ejemplo.test', { networkId: network.id, tenantId: place.id, role: 'monitor', office: 'Observatorio ciudadano' });

  await institute(`mutation ($letters: [CapturedLetterInput!]!) { done: captureLetters(letters: $letters, dryRun: false) { __typename ... on CaptureReport { created failed rows { errors } } ${SPOKEN} } }`, {
    letters: [place, archived].map(({ inegiKey }) => ({ municipality: inegiKey, content: LETTER })),
  });
  const letter = await liaison<{ id: string; version: number }>('query { done: currentLetter { id version } }');
  await liaison(`mutation ($id: ID!, $version: Int!) { done: confirmCapturedLetter(id: $id, version: $version) { __typename ${SPOKEN} } }`, letter);

  let body = await liaison<Body>(`mutation { done: conveneSecretariat(input: {}) { ${BODY} } }`);
  for (const [sector, count] of [['government', 3], ['civil_society', 3]] as const)
    while (body.seats.filter((seat) => seat.sector.key === sector).length < count)
      body = await liaison<Body>(`mutation ($input: AddSeatInput!) { done: addSeat(input: $input) { ${BODY} } }`, { input: { bodyId: body.id, sector } });
  for (const { id, version, number, sector } of body.seats)
    body = await liaison<Body>(`mutation ($input: AssignSeatInput!) { done: assignSeat(input: $input) { ${BODY} } }`, {
      input: {
        seatId: id,
        version,
        name: `Persona ${number}`,
        office: sector.key === 'government' ? `Dirección ${number}` : 'Representación ciudadana',
        organisation: sector.key === 'government' ? null : `Organización de Ejemplo ${number}`,
        startsOn: day(-200),
      },
    });
  body = await liaison<Body>(`mutation ($input: NameFacilitatorInput!) { done: nameFacilitator(input: $input) { ${BODY} } }`, {
    input: { bodyId: body.id, version: body.version, name: 'Persona', office: 'Participación Ciudadana', startsOn: day(-200) },
  });
  body = await liaison<Body>(
    `mutation ($id: ID!, $version: Int!, $installation: InstallationInput!) { done: scheduleInstallation(bodyId: $id, version: $version, installation: $installation) { ${BODY} } }`,
    {
      id: body.id,
      version: body.version,
      installation: {
        heldOn: day(-200),
        startsAt: '11:00',
        venue: 'Salón de Cabildos',
        legalBasis: ['Bando municipal de ejemplo'],
        oath: { takenBy: 'Presidencia Municipal', text: '¿Protestan cumplir?', answer: 'Sí, protesto.' },
        presidedBy: { name: 'Presidencia Municipal', post: 'Presidencia Municipal' },
      },
    },
  );
  body = await liaison<Body>(`mutation ($id: ID!, $version: Int!) { done: installBody(bodyId: $id, version: $version) { ${BODY} } }`, body);

  let plan = await liaison<{ id: string; slug: string; folio: string }>(`mutation ($input: NewActionPlanInput!) { done: createPlan(input: $input) { ${PLAN} } }`, {
    input: { title: 'Plan de Acción Local 2026–2027', startsOn: day(-150), endsOn: day(400) },
  });
  const commitments: { id: string; slug: string; milestones: { id: string }[] }[] = [];
  for (const [number, title] of ['Calendario de agua por colonia', 'Obra pública a la vista', 'Presupuesto de cada escuela', 'Rutas seguras a pie'].entries()) {
    let commitment = await liaison<(typeof commitments)[number]>(`mutation ($id: ID!, $input: CommitmentInput!) { done: addCommitment(planId: $id, input: $input) { ${COMMITMENT} } }`, {
      id: plan.id,
      input: {
        title,
        promise: 'Que cada colonia sepa qué días le toca y le avisen si cambia.',
        problem: 'Nadie sabe con certeza qué días llega el agua a cada colonia.',
        statusQuo: 'El calendario existe en papel y no se publica.',
        action: 'Publicar el calendario por colonia y avisar de los cambios.',
        contribution: 'Las familias pueden organizarse y exigir que se cumpla.',
        relevance: 'Es información útil que hoy no se da.',
        leadUnit: 'Organismo de Agua',
        counterpart: 'Observatorio ciudadano (ejemplo)',
        pillars: ['TRANSPARENCY', 'PARTICIPATION'],
        kind: number === 3 ? 'PROACTIVE' : 'CO_CREATED',
        startsOn: day(-120 + number * 20),
        endsOn: day(200 + number * 30),
        sdgGoals: ['6', '16'],
      },
    });
    for (const [step, due] of [-30, 40 + number, 160].entries())
      commitment = await liaison(`mutation ($id: ID!, $input: MilestoneInput!) { done: saveMilestone(commitmentId: $id, input: $input) { ${COMMITMENT} } }`, {
        id: commitment.id,
        input: { title: ['Lista de colonias', 'Calendario en línea', 'Avisos por correo'][step], dueOn: day(due), owner: 'Organismo de Agua', means: 'Publicación con fecha' },
      });
    commitments.push(commitment);
  }
  const { lock } = await liaison<{ lock: number }>(`query ($id: ID!) { done: workspacePlan(id: $id) { lock } }`, plan);
  const intro = { introduction: 'Este plan reúne lo que el gobierno y la sociedad civil acordaron hacer juntos.' };
  await liaison(`mutation ($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) { done: updatePlan(id: $id, lock: $lock, input: $input) { ${PLAN} } }`, { id: plan.id, lock, input: intro });
  await liaison(`mutation ($id: ID!) { done: takePlanStep(id: $id, step: FINISH_DRAFT) { ${PLAN} } }`, plan);
  await liaison(`mutation ($id: ID!, $input: PlanEndorsementInput!) { done: endorsePlan(id: $id, input: $input) { ${PLAN} } }`, {
    id: plan.id,
    input: { body: 'Secretariado Técnico Municipal', how: 'SITTING', on: day(0), governmentMembers: 3, otherMembers: 3, statement: 'Se aprueba por unanimidad.' },
  });
  plan = await liaison(`mutation ($id: ID!) { done: publishPlan(id: $id) { ${PLAN} } }`, plan);

  const [water, works] = commitments;
  if (!water || !works) throw new Error('no commitments');
  const said = (voice: 'GOVERNMENT' | 'SOCIETY', percent: number, words: string) => ({
    voice,
    percent,
    body: words,
    periodEndsOn: day(0),
    evidence: [{ description: 'Lista publicada', url: 'https://example.org/lista', restricted: false }],
  });
  await liaison(REPORT, { id: water.milestones[0]?.id, input: said('GOVERNMENT', 100, 'La lista de 24 colonias está publicada.') });
  await liaison(REPORT, { id: water.milestones[1]?.id, input: said('GOVERNMENT', 40, 'El calendario está en revisión.') });
  await society(REPORT, { id: water.milestones[0]?.id, input: said('SOCIETY', 50, 'Revisamos y faltan 12 colonias.') });
  await liaison(REPORT, { id: works.milestones[0]?.id, input: said('GOVERNMENT', 60, 'Se publicaron seis de diez obras.') });
  await liaison(`mutation ($id: ID!, $input: MoveDateInput!) { done: moveMilestoneDate(id: $id, input: $input) { __typename ${SPOKEN} } }`, {
    id: water.milestones[1]?.id,
    input: { dueOn: day(95), reason: 'La empresa de aguas entrega los datos en otra fecha.' },
  });
  await site.settled();
  return {
    network: 'ejemplo',
    municipality: place.slug,
    captured: archived.slug,
    neverInvited: silent.slug,
    plan: plan.slug,
    commitment: water.slug,
    folio: plan.folio,
  };
}
