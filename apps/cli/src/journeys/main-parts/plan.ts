import { day } from '../days.js';
import type { JourneySession } from '../journey.js';
import type { Visitor } from '../visitor.js';
import { MISSING, REFUSED, SPOKEN } from './arrival.js';
import { followByMail, moveDate, report } from './following.js';
import type { People } from './letter.js';

const PLAN = `id slug state`;
const PLAN_RESULT = `__typename ... on ActionPlan { ${PLAN} } ${REFUSED} ${MISSING}`;
const COMMITMENT_RESULT = `__typename ... on Commitment { id slug number lock milestones { id title dueOn state } } ${REFUSED} ${MISSING}`;

interface Plan {
  __typename: string;
  id: string;
  slug: string;
  state: string;
}
export interface Commitment {
  __typename: string;
  id: string;
  slug: string;
  number: number;
  milestones: { id: string; title: string; dueOn: string; state: string }[];
}

/** The plan with one whole commitment, endorsed by the secretariat and published. */
export async function planPublished(session: JourneySession, { liaison, municipality }: People): Promise<{ commitment: Commitment; planSlug: string }> {
  let plan = await session.step('el enlace empieza el plan de acción local', () =>
    liaison.do<Plan>('ActionPlan', `mutation($input: NewActionPlanInput!) { createPlan(input: $input) { ${PLAN_RESULT} } }`, {
      input: { title: 'Plan de Acción Local de Gobierno Abierto', startsOn: day(-1), endsOn: day(18) },
    }),
  );
  let commitment = await session.step('escribe un compromiso con sus hitos', async () => {
    let written = await liaison.do<Commitment>('Commitment', `mutation($planId: ID!, $input: CommitmentInput!) { addCommitment(planId: $planId, input: $input) { ${COMMITMENT_RESULT} } }`, {
      planId: plan.id,
      input: {
        title: 'Calendario de agua por colonia',
        promise: 'Que cada colonia sepa qué días le toca agua y le avisen si cambia.',
        problem: 'Nadie sabe con certeza qué días llega el agua a cada colonia.',
        statusQuo: 'El calendario existe en papel y no se publica.',
        action: 'Publicar el calendario por colonia y avisar de los cambios por correo.',
        contribution: 'Las familias pueden organizarse y exigir que se cumpla.',
        relevance: 'Es información útil que hoy no se da.',
        leadUnit: 'Organismo de Agua',
        counterpart: 'Observatorio ciudadano (ejemplo)',
        pillars: ['TRANSPARENCY', 'ACCOUNTABILITY'],
        kind: 'CO_CREATED',
        startsOn: day(-1),
        endsOn: day(12),
        sdgGoals: ['6'],
      },
    });
    for (const [index, title] of ['Lista de colonias y pozos', 'Calendario en línea'].entries())
      written = await liaison.do<Commitment>('Commitment', `mutation($id: ID!, $input: MilestoneInput!) { saveMilestone(commitmentId: $id, input: $input) { ${COMMITMENT_RESULT} } }`, {
        id: written.id,
        input: { title, dueOn: day(2 + index * 3), owner: 'Organismo de Agua', means: 'Publicación en el portal con fecha' },
      });
    return written;
  });
  await session.step('no se publica sin respaldo: dice qué falta', async () => {
    const refused = await liaison.ask<{ publishPlan: { __typename: string } }>(`mutation($id: ID!) { publishPlan(id: $id) { ${PLAN_RESULT} } }`, { id: plan.id });
    session.expect(refused.publishPlan.__typename, 'TransitionRefused', 'publishPlan');
  });
  await session.step('lo termina, el secretariado lo respalda y se publica', async () => {
    const { workspacePlan } = await liaison.ask<{ workspacePlan: { lock: number } }>(`query($id: ID!) { workspacePlan(id: $id, published: false) { lock } }`, { id: plan.id });
    await liaison.do('ActionPlan', `mutation($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) { updatePlan(id: $id, lock: $lock, input: $input) { ${PLAN_RESULT} } }`, {
      id: plan.id,
      lock: workspacePlan.lock,
      input: { introduction: 'Este plan reúne lo que el gobierno municipal y la sociedad civil acordaron hacer juntos.' },
    });
    plan = await liaison.do<Plan>('ActionPlan', `mutation($id: ID!) { takePlanStep(id: $id, step: FINISH_DRAFT) { ${PLAN_RESULT} } }`, { id: plan.id });
    plan = await liaison.do<Plan>('ActionPlan', `mutation($id: ID!, $input: PlanEndorsementInput!) { endorsePlan(id: $id, input: $input) { ${PLAN_RESULT} } }`, {
      id: plan.id,
      input: { body: 'Secretariado Técnico Municipal', how: 'SITTING', on: day(), governmentMembers: 3, otherMembers: 3, statement: 'Se aprueba por unanimidad.' },
    });
    plan = await liaison.do<Plan>('ActionPlan', `mutation($id: ID!) { publishPlan(id: $id) { ${PLAN_RESULT} } }`, { id: plan.id });
  });
  await session.step('cualquiera lee el compromiso con sus hitos', async () => {
    const answer = await session.visitor().ask<{ commitment: Commitment & { title: string } }>(
      `query($m: String!, $plan: String!, $n: Int!) { commitment(network: "edomex", municipality: $m, plan: $plan, number: $n) { __typename id slug number title milestones { id title dueOn state } } }`,
      { m: municipality.slug, plan: plan.slug, n: commitment.number },
    );
    session.expect(answer.commitment.title, 'Calendario de agua por colonia', 'title');
    commitment = answer.commitment;
  });
  session.fact('plan', plan.slug);
  return { commitment, planSlug: plan.slug };
}

/** Somebody follows; both voices speak; a date moves; each reaches the follower once, and leaving takes one click. */
export async function commitmentFollowed(session: JourneySession, { liaison, municipality }: People, member: Visitor, { commitment }: { commitment: Commitment }): Promise<void> {
  const email = 'vecina@correo.test';
  const neighbour = session.visitor();
  await session.step('una vecina sigue el compromiso con su correo, sin contraseña', () => followByMail(session, neighbour, email, commitment.id));
  const [first, second] = commitment.milestones as [Commitment['milestones'][0], Commitment['milestones'][0]];
  const told = async (fits: (subject: string, text: string) => boolean) => session.mailbox.next(email, (mail) => fits(mail.subject, mail.text));
  await session.step('el gobierno informa un avance con prueba y le llega a la vecina', async () => {
    await report(liaison, first.id, 'GOVERNMENT', 60, 'La lista de 24 colonias está publicada.');
    await told((_, text) => text.includes('24 colonias'));
  });
  await session.step('la sociedad civil dice lo que constata; las dos voces quedan juntas y en disputa', async () => {
    await report(member, first.id, 'SOCIETY', 30, 'Revisamos: faltan 11 colonias.');
    await told((_, text) => text.includes('11 colonias'));
    const { commitmentById } = await session.visitor().ask<{ commitmentById: { progress: { government: number | null; society: number | null; disputed: boolean } } }>(
      `query($id: ID!) { commitmentById(id: $id) { progress { government society disputed } } }`,
      { id: commitment.id },
    );
    session.fact('voices', commitmentById.progress);
    session.expect(commitmentById.progress.disputed, true, 'disputed');
  });
  await session.step('una fecha movida se publica con su razón y también llega', async () => {
    await moveDate(liaison, second.id, day(8), 'La empresa de aguas entrega los datos en otra fecha.');
    await told((_, text) => text.includes('otra fecha'));
  });
  await session.step('la página pública del compromiso cuenta lo mismo', async () => {
    const page = await session.visitor().open(`/edomex/${municipality.slug}/compromiso/${commitment.slug}`);
    const html = await page.text();
    session.expect(page.status, 200, 'page');
    for (const said of ['Calendario de agua por colonia', 'otra fecha']) if (!html.includes(said)) throw new Error(`the page does not say «${said}»`);
    session.expect(html.includes('<script'), false, 'script on a public page');
  });
  await session.step('la vecina se va con un clic y no queda su correo', async () => {
    const mails = await session.mailbox.all(email);
    session.fact('mailsToTheNeighbour', mails.length);
    for (const said of ['24 colonias', '11 colonias', 'otra fecha']) session.expect(mails.filter(({ text }) => text.includes(said)).length, 1, `mails that say «${said}»`);
    const token = mails.map((mail) => /\/seguir\/salir\/([\w-]+)/.exec(mail.text)?.[1]).find(Boolean)!;
    await neighbour.do('FollowStatus', `mutation($token: String!) { leaveFollow(token: $token) { __typename ${SPOKEN} } }`, { token });
  });
}
