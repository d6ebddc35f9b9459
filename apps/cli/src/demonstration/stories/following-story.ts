import { LocalMailbox } from '@tequio/notifications';
import { statement } from '@tequio/platform';
import { IdentityAuth } from '@tequio/identity';
import type { ExampleStage, Place } from '../example-stage.js';
import type { Calendar, Story } from '../simulated-time.js';

export interface FollowingHost {
  stage: ExampleStage;
  calendar: Calendar;
  /** Has all that follows from what was done done. */
  settle: () => Promise<void>;
}

export interface FollowerCourse {
  on: number;
  /** Part of the address before `@ejemplo.test`. */
  who: string;
  follows: { municipality: true } | { plan: true } | { commitment: number };
  /** `account`: from an own account, where nothing is confirmed. */
  end: 'account' | 'active' | 'pending' | 'left';
  locale?: 'es' | 'en';
  /** Day on which it was left. */
  left?: number;
}

const SUBJECTS = statement<{ type: string; id: string; number: number | null }>(
  'demonstration.followable',
  `select 'ActionPlan' as type, p.id, null as number from action_plans p where p.tenant_id = $1
   union all select 'Commitment', c.id, c.number from commitments c where c.tenant_id = $1 order by 1, 3, 2`,
);

const ASK = 'query ($type: String!, $id: ID!) { followable(subjectType: $type, subjectId: $id) { noticeVersion } }';
const FOLLOW = 'mutation ($input: FollowInput!) { step: follow(input: $input) { __typename } }';
const FOLLOW_AS_ME = 'mutation ($input: FollowAsMeInput!) { step: followAsMe(input: $input) { __typename } }';
const CONFIRM = 'mutation ($token: String!) { step: confirmFollow(token: $token) { __typename } }';
const LEAVE = 'mutation ($token: String!) { step: leaveFollow(token: $token) { __typename } }';

/** Somebody who follows a thing of a municipality, through the same doors as any visitor. */
export async function* followingStory({ stage, calendar, settle }: FollowingHost, { tenantId }: Place, course: FollowerCourse): Story {
  const { who, follows, end, locale = 'es' } = course;
  const email = `${who}@ejemplo.test`;
  yield calendar.at(course.on, 400);
  const subject = await subjectOf();
  const { followable } = await stage.ask<{ followable: { noticeVersion: number } }>(ASK, { type: subject.type, id: subject.id });
  const input = { subjectType: subject.type, subjectId: subject.id, noticeVersion: followable.noticeVersion };
  if (end === 'account') {
    const personId = await stage.get(IdentityAuth).ensurePerson(email, 'Vecina de Albarada');
    return step(FOLLOW_AS_ME, { input }, 'Follow', personId);
  }
  await step(FOLLOW, { input: { ...input, email, locale } }, 'FollowRequested');
  await settle();
  if (end === 'pending') return;
  stage.clock.advance(11 * 60_000);
  await step(CONFIRM, { token: await tokenIn(/\/seguir\/confirmar\/([\w-]+)/) }, 'FollowStatus');
  if (end !== 'left') return;
  yield calendar.at(course.left!, 420);
  // Every notice since has the link that leaves.
  await settle();
  await step(LEAVE, { token: await tokenIn(/\/seguir\/salir\/([\w-]+)/) }, 'FollowStatus');

  async function subjectOf(): Promise<{ type: string; id: string }> {
    if ('municipality' in follows) return { type: 'Municipality', id: tenantId };
    const published = await stage.db.sql(stage.anyone(), SUBJECTS, [tenantId]);
    const found = published.find(({ type, number }) => ('plan' in follows ? type === 'ActionPlan' : type === 'Commitment' && number === follows.commitment));
    if (!found) throw new Error(`${email} finds nothing to follow`);
    return found;
  }

  async function step(document: string, variables: object, expected: string, personId: string | null = null): Promise<void> {
    const answer = await stage.ask<{ step: { __typename: string } }>(document, variables, personId);
    if (answer.step.__typename !== expected) throw new Error(`${email}: ${answer.step.__typename}`);
  }

  async function tokenIn(link: RegExp): Promise<string> {
    const mailbox = stage.get(LocalMailbox);
    for (let after: string | null = null; ; ) {
      const page = await mailbox.list(50, after);
      for (const mail of page.nodes) {
        const found = mail.to.includes(email) && link.exec(`${mail.unsubscribeUrl ?? ''} ${mail.text}`);
        if (found) return found[1]!;
      }
      if (!page.pageInfo.hasNextPage) throw new Error(`no mail to ${email} has the link`);
      after = page.pageInfo.endCursor;
    }
  }
}
