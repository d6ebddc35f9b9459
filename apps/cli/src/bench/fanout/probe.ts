import type { CountingServer } from '../../ground/counting-server.js';
import type { RunningApi } from '../../ground/running-api.js';

/** How long something urgent of another municipality waited. */
export interface Wait {
  /** Mails of the flood that arrived meanwhile. */
  mails: number;
  ms: number;
}

const NOTICE = `query notice($subjectId: ID!) { followable(subjectType: "Municipality", subjectId: $subjectId) { noticeVersion } }`;
const FOLLOW = `mutation follow($input: FollowInput!) { follow(input: $input) { ... on FollowRequested { linkHours } ... on Refusal { code } } }`;

/** Somebody asks to follow a municipality and waits for the link that confirms it: counted from the api's answer on. */
export async function probe(api: RunningApi, mail: CountingServer, municipalityId: string, number: number): Promise<Wait> {
  const { followable } = await ask<{ followable: { noticeVersion: number } }>(api, NOTICE, { subjectId: municipalityId });
  const email = `urgent-${number}@example.org`;
  const { follow } = await ask<{ follow: { linkHours?: number } }>(api, FOLLOW, { input: { subjectType: 'Municipality', subjectId: municipalityId, email, noticeVersion: followable.noticeVersion } });
  if (!follow.linkHours) throw new Error(`a follow was refused: ${JSON.stringify(follow)}`);
  const [before, began] = [mail.accepted, performance.now()];
  await mail.arrival(email);
  return { mails: mail.accepted - before - 1, ms: Math.round(performance.now() - began) };
}

async function ask<T>(api: RunningApi, query: string, variables: object): Promise<T> {
  const response = await fetch(api.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (!data) throw new Error(`the api refused: ${JSON.stringify(errors)}`);
  return data;
}
