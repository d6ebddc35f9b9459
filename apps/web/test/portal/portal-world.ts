import { letterConfirmed, lettersCaptured, secretariatInstalled, type Act, type Seat } from '@tequio/api/testing';
import { day, type Site } from '../support/site.js';

const SPOKEN = `... on Refusal { code message } ... on InvalidInput { issues { path message } }`;
const PLAN = `__typename ... on ActionPlan { id slug folio } ${SPOKEN} ... on TransitionRefused { missing { message } }`;
const COMMITMENT = `__typename ... on Commitment { id slug milestones { id } } ${SPOKEN}`;
const REPORT = `mutation ($id: ID!, $input: ProgressReportInput!) { done: reportProgress(milestoneId: $id, input: $input) { __typename ... on ProgressReport { id } ${SPOKEN} ... on TransitionRefused { missing { message } } } }`;

/** Addresses of pages that have something to show. */
export interface PortalWorld {
  network: string;
  municipality: string;
  /** Its letter was captured and waits for its confirmation. */
  captured: string;
  neverInvited: string;
  plan: string;
  /** Name in addresses of a region that holds the municipality alone. */
  region: string;
  commitment: string;
  folio: string;
}

/** A fictional network in which one municipality has come as far as a disputed commitment, through the API alone. */
export async function fillPortal(site: Site): Promise<PortalWorld> {
  const as = async (email: string, seat: Seat): Promise<Act> => site.acting(await site.reader(email, seat));

  const operator = await site.operator('operador@tequio.test');
  const network = await site.acting(operator)<{ id: string; municipalities: { nodes: { id: string; slug: string }[] } }>(
    `mutation { done: openNetwork(input: { stateKey: "99", slug: "ejemplo", authorityName: "Instituto de Ejemplo" }) {
      ... on Network { id municipalities(first: 100) { nodes { id slug } } } } }`,
  );
  const [place, archived, silent] = network.municipalities.nodes;
  if (!place || !archived || !silent) throw new Error('the fictional state is empty');
  const institute = await as('instituto@ejemplo.test', { networkId: network.id, tenantId: network.id, role: 'network_admin', office: 'Gobierno Abierto' });
  const liaison = await as('enlace@ejemplo.test', { networkId: network.id, tenantId: place.id, role: 'liaison', office: 'Unidad de Transparencia' });
  const society = await as('monitor@ejemplo.test', { networkId: network.id, tenantId: place.id, role: 'monitor', office: 'Observatorio ciudadano' });

  await lettersCaptured(institute, [place.slug, archived.slug]);
  await letterConfirmed(liaison);
  await secretariatInstalled(liaison, day(-200));

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
  const endorsement = { body: 'Secretariado Técnico Municipal', how: 'SITTING', on: day(0), governmentMembers: 3, otherMembers: 3, statement: 'Se aprueba por unanimidad.' };
  await liaison(`mutation ($id: ID!, $input: PlanEndorsementInput!) { done: endorsePlan(id: $id, input: $input) { ${PLAN} } }`, { id: plan.id, input: endorsement });
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
  await liaison(`mutation ($id: ID!, $reason: String!) { done: startAmendment(planId: $id, reason: $reason) { ${PLAN} } }`, { id: plan.id, reason: 'La mesa de seguimiento pidió avisar con más tiempo.' });
  const { lock: text } = await liaison<{ lock: number }>(`query ($id: ID!) { done: workspaceCommitment(id: $id) { lock } }`, water);
  await liaison(`mutation ($id: ID!, $lock: Int!, $input: CommitmentInput!) { done: updateCommitment(id: $id, lock: $lock, input: $input) { ${COMMITMENT} } }`, {
    id: water.id,
    lock: text,
    input: { action: 'Publicar el calendario por colonia y avisar de los cambios con tres días.', endsOn: day(230) },
  });
  await liaison(`mutation ($id: ID!, $input: MilestoneInput!) { done: saveMilestone(commitmentId: $id, input: $input) { ${COMMITMENT} } }`, {
    id: water.id,
    input: { title: 'Avisos en papel', dueOn: day(220), owner: 'Organismo de Agua', means: 'Ejemplar de cada aviso' },
  });
  plan = await liaison(`mutation ($id: ID!, $endorsement: PlanEndorsementInput!) { done: publishAmendment(planId: $id, endorsement: $endorsement) { ${PLAN} } }`, { id: plan.id, endorsement });
  const region = await institute<{ slug: string }>(`mutation ($input: SaveGroupInput!) { done: saveMunicipalityGroup(input: $input) { __typename ... on MunicipalityGroup { slug } ${SPOKEN} } }`, {
    input: { kind: 'region', name: 'Ribera de prueba', municipalityIds: [place.id] },
  });
  await site.settled();
  return {
    network: 'ejemplo',
    municipality: place.slug,
    captured: archived.slug,
    neverInvited: silent.slug,
    plan: plan.slug,
    region: region.slug,
    commitment: water.slug,
    folio: plan.folio,
  };
}
