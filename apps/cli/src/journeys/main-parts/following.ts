import { day } from '../days.js';
import type { JourneySession } from '../journey.js';
import type { Visitor } from '../visitor.js';
import { MISSING, REFUSED, SPOKEN } from './arrival.js';

const REPORT = `mutation($id: ID!, $input: ProgressReportInput!) { reportProgress(milestoneId: $id, input: $input) {
  __typename ... on ProgressReport { id state percent voice } ${REFUSED} ${MISSING} } }`;
const MOVE = `mutation($id: ID!, $input: MoveDateInput!) { moveMilestoneDate(id: $id, input: $input) { __typename ${REFUSED} ${MISSING} } }`;

/** Follows a commitment with an address and confirms it from the mail. */
export async function followByMail(session: JourneySession, neighbour: Visitor, email: string, commitmentId: string): Promise<void> {
  const { followable } = await neighbour.ask<{ followable: { noticeVersion: number } }>(`query($id: ID!) { followable(subjectType: "Commitment", subjectId: $id) { noticeVersion } }`, { id: commitmentId });
  await neighbour.do('FollowRequested', `mutation($input: FollowInput!) { follow(input: $input) { __typename ${REFUSED} } }`, {
    input: { subjectType: 'Commitment', subjectId: commitmentId, email, locale: 'es', noticeVersion: followable.noticeVersion },
  });
  const mail = await session.mailbox.next(email, (one) => one.text.includes('/seguir/confirmar/'));
  const token = /\/seguir\/confirmar\/([\w-]+)/.exec(mail.text)![1]!;
  await neighbour.do('FollowStatus', `mutation($token: String!) { confirmFollow(token: $token) { __typename ${SPOKEN} } }`, { token });
}

/** Says what one voice found of a milestone, with a link as proof. */
export async function report(who: Visitor, milestoneId: string, voice: 'GOVERNMENT' | 'SOCIETY', percent: number, body: string): Promise<void> {
  const evidence = [{ description: 'Lista publicada', url: 'https://example.org/lista', restricted: false }];
  await who.do('ProgressReport', REPORT, { id: milestoneId, input: { voice, percent, body, periodEndsOn: day(), evidence } });
}

/** Moves the date of a milestone for a reason. */
export async function moveDate(who: Visitor, milestoneId: string, dueOn: string, reason: string): Promise<void> {
  await who.do('Commitment', MOVE, { id: milestoneId, input: { dueOn, reason } });
}
