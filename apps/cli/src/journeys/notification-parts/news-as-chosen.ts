import { day } from '../days.js';
import type { JourneySession } from '../journey.js';
import { REFUSED, SPOKEN } from '../main-parts/arrival.js';
import { followByMail, moveDate, report } from '../main-parts/following.js';
import type { People } from '../main-parts/letter.js';
import type { Commitment } from '../main-parts/plan.js';
import type { Visitor } from '../visitor.js';

interface Reader {
  waiting: number;
  account: boolean;
  choices: { frequency: string; paused: boolean };
  follows: { id: string; title: string; frequency: string }[];
  sent: { subject: string; why: string; state: string }[];
}

const READER = `waiting account choices { frequency paused } follows { id title frequency } sent { subject why state }`;
const CHOOSE = `mutation($token: String!, $input: ChooseMailInput!) { chooseMail(token: $token, input: $input, follows: []) { __typename ${REFUSED} } }`;

/** A neighbour without an account hears at once, in one summary, not at all; and reads what came and why. */
export async function newsAsChosen(session: JourneySession, { liaison }: People, member: Visitor, commitment: Commitment): Promise<void> {
  const email = 'vecina@correo.test';
  const neighbour = session.visitor();
  const [first, second] = commitment.milestones as [Commitment['milestones'][0], Commitment['milestones'][0]];
  await session.step('una vecina sigue el compromiso con su correo, sin contraseña', () => followByMail(session, neighbour, email, commitment.id));

  const token = await session.step('el primer avance le llega en cuanto pasa, con el enlace para elegir cada cuándo', async () => {
    await report(liaison, first.id, 'GOVERNMENT', 60, 'La lista de 24 colonias está publicada.');
    const mail = await session.mailbox.next(email, ({ text }) => text.includes('24 colonias'));
    return /\/correos\/([\w-]+)/.exec(mail.text)![1]!;
  });
  const reader = async () => (await neighbour.ask<{ mailReader: Reader }>(`query($token: String!) { mailReader(token: $token) { ${READER} } }`, { token })).mailReader;
  const choose = (frequency: string) => neighbour.do('MailReader', CHOOSE, { token, input: { frequency, paused: false } });

  await session.step('sin entrar ve qué sigue, qué se le envió y por qué', async () => {
    const { account, follows, sent } = await reader();
    session.expect({ account, follows: follows.map(({ title }) => title) }, { account: false, follows: ['Calendario de agua por colonia'] }, 'reader');
    session.expect([...new Set(sent.map(({ why }) => why))], ['Por seguir «Calendario de agua por colonia».'], 'why');
    const page = await neighbour.open(`/correos/${token}`);
    const html = await page.text();
    session.expect([page.status, html.includes('<script')], [200, false], 'page');
    for (const said of ['Cada cuándo te escribimos', 'Lo que te enviamos y por qué']) if (!html.includes(said)) throw new Error(`the page does not say «${said}»`);
  });
  await session.step('elige un resumen a la semana: lo que pasa espera', async () => {
    await choose('WEEKLY');
    await report(member, first.id, 'SOCIETY', 30, 'Revisamos: faltan 11 colonias.');
    await moveDate(liaison, second.id, day(8), 'La empresa de aguas entrega los datos en otra fecha.');
    await session.eventually(reader, ({ waiting }) => waiting === 2, 'the news that wait for the summary');
    session.expect((await session.mailbox.all(email)).filter(({ text }) => text.includes('11 colonias')).length, 0, 'mails before the summary');
  });
  await session.step('cambia de idea y lo que esperaba llega en un solo correo', async () => {
    await choose('IMMEDIATE');
    const mail = await session.mailbox.next(email, ({ subject }) => subject.startsWith('Resumen'));
    if (!mail.text.includes('otra fecha')) throw new Error(`the summary does not say «otra fecha»: ${mail.text}`);
    session.expect((await reader()).waiting, 0, 'waiting');
  });
  await session.step('el botón de su programa de correo lo pausa todo, y nada más le llega', async () => {
    const answer = await neighbour.fetch(`/correos/${token}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    session.expect([answer.status, (await reader()).choices.paused], [200, true], 'one click');
    await report(liaison, first.id, 'GOVERNMENT', 80, 'Ya son 30 colonias.');
    await session.eventually(reader, ({ sent }) => sent[0]?.state === 'SUPPRESSED', 'what was not sent');
    const mails = await session.mailbox.all(email);
    session.expect(mails.filter(({ text }) => text.includes('30 colonias')).length, 0, 'mails while paused');
    session.expect(mails.filter(({ text }) => text.includes('otra fecha')).length, 1, 'mails that say «otra fecha»');
    session.fact('mailsToTheNeighbour', mails.length);
  });
  await session.step('deja de seguir y no queda qué elegir', async () => {
    const leave = (await session.mailbox.all(email)).map((mail) => /\/seguir\/salir\/([\w-]+)/.exec(mail.text)?.[1]).find(Boolean)!;
    await neighbour.do('FollowStatus', `mutation($token: String!) { leaveFollow(token: $token) { __typename ${SPOKEN} } }`, { token: leave });
    const { follows, choices } = await reader();
    session.expect({ follows, paused: choices.paused }, { follows: [], paused: false }, 'reader');
  });
}
