import type { FollowedKind } from '@tequio/ui';
import { graphql, type Reading } from '../../graphql.js';
import type { FollowView } from './follow.views.js';

const TYPES: Record<FollowedKind, string> = {
  commitment: 'Commitment',
  plan: 'ActionPlan',
  municipality: 'Municipality',
};

/** Type of the API for the kind that a form names; undefined where it is none. */
export const subjectTypeOf = (kind: string): string | undefined => (Object.hasOwn(TYPES, kind) ? TYPES[kind as FollowedKind] : undefined);

const STATES: Record<string, FollowView['state']> = {
  PENDING: 'pending',
  ACTIVE: 'confirmed',
  LEFT: 'left',
  EXPIRED: 'expired',
};

interface Status {
  state: string;
  subjectType: string;
  title: string;
  path: string;
  email: string | null;
  choicesPath: string | null;
}

const FOLLOW = /* GraphQL */ `
  mutation PublicFollow($input: FollowInput!) {
    follow(input: $input) {
      __typename
      ... on FollowRequested {
        linkHours
      }
      ... on Refusal {
        message
        remedy
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`;

const FOLLOWABLE = /* GraphQL */ `
  query PublicFollowable($subjectType: String!, $subjectId: ID!) {
    followable(subjectType: $subjectType, subjectId: $subjectId) {
      title
      noticeVersion
    }
  }
`;

const FOLLOW_BY_TOKEN = /* GraphQL */ `
  query PublicFollowByToken($token: String!) {
    followByToken(token: $token) {
      state
      subjectType
      title
      path
      email
      choicesPath
    }
  }
`;

const CONFIRM_FOLLOW = /* GraphQL */ `
  mutation PublicConfirmFollow($token: String!) {
    step: confirmFollow(token: $token) {
      __typename
      ... on FollowStatus {
        state
        subjectType
        title
        path
        email
        choicesPath
      }
    }
  }
`;

const LEAVE_FOLLOW = /* GraphQL */ `
  mutation PublicLeaveFollow($token: String!) {
    step: leaveFollow(token: $token) {
      __typename
      ... on FollowStatus {
        state
        subjectType
        title
        path
        email
        choicesPath
      }
    }
  }
`;

export interface FollowRequest {
  kind: FollowedKind;
  subject: string;
  email: string;
  noticeVersion: number;
  locale: string;
}

/** How a request ended; the messages are the API's, in the language of the page. */
export type FollowOutcome =
  | { state: 'sent'; linkHours: number }
  | { state: 'refused'; message: string; remedy: string | null }
  /** Not what the form of a page sends. */
  | { state: 'unknown' }
  | { state: 'invalid'; email: string | null; notice: string | null };

type FollowAnswer =
  | { __typename: 'FollowRequested'; linkHours: number }
  | { __typename: 'FollowRefused'; message: string; remedy: string | null }
  | { __typename: 'InvalidInput'; issues: { path: string; message: string }[] };

/** Always the same answer, whether the address follows already or not: nobody learns who follows what. */
export async function requestFollow({ context, request }: Reading, asked: FollowRequest): Promise<FollowOutcome> {
  const { kind, subject, ...rest } = asked;
  const input = { ...rest, subjectType: TYPES[kind], subjectId: subject };
  const { follow } = await graphql<{ follow: FollowAnswer }, { input: typeof input }>(context, request, FOLLOW, { input });
  if (follow.__typename === 'FollowRequested') return { state: 'sent', linkHours: follow.linkHours };
  if (follow.__typename === 'FollowRefused')
    return { state: 'refused', message: follow.message, remedy: follow.remedy };
  const about = (path: string) => follow.issues.find((issue) => issue.path === path)?.message ?? null;
  const [email, notice] = [about('email'), about('noticeVersion')];
  return email === null && notice === null ? { state: 'unknown' } : { state: 'invalid', email, notice };
}

export interface Followable {
  title: string;
  /** Version of the privacy notice that is in force where it is. */
  noticeVersion: number;
}

/** What would be followed; null where it is not published. */
export async function followableOf({ context, request }: Reading, kind: FollowedKind, subject: string): Promise<Followable | null> {
  const variables = { subjectType: TYPES[kind], subjectId: subject };
  const { followable } = await graphql<{ followable: Followable | null }, typeof variables>(
    context,
    request,
    FOLLOWABLE,
    variables,
  );
  return followable;
}

const expired: FollowView = { kind: 'municipality', title: '', path: '/', email: '', choicesPath: null, state: 'expired' };

function toView(status: Status | null): FollowView {
  if (status === null) return expired;
  const kind = (Object.keys(TYPES) as FollowedKind[]).find((one) => TYPES[one] === status.subjectType);
  return {
    kind: kind ?? expired.kind,
    title: status.title,
    path: status.path,
    email: status.email ?? '',
    choicesPath: status.choicesPath,
    state: STATES[status.state] ?? 'expired',
  };
}

/** An unknown link and one whose time is over are told the same. */
export async function followByToken({ context, request }: Reading, token: string): Promise<FollowView> {
  const answer = await graphql<{ followByToken: Status | null }, { token: string }>(context, request, FOLLOW_BY_TOKEN, {
    token,
  });
  return toView(answer.followByToken);
}

async function step({ context, request }: Reading, document: string, token: string): Promise<FollowView> {
  type Answer = { step: ({ __typename: 'FollowStatus' } & Status) | { __typename: 'FollowRefused' } };
  const answer = await graphql<Answer, { token: string }>(context, request, document, { token });
  return toView(answer.step.__typename === 'FollowStatus' ? answer.step : null);
}

export const confirmFollow = (reading: Reading, token: string) => step(reading, CONFIRM_FOLLOW, token);

export const leaveFollow = (reading: Reading, token: string) => step(reading, LEAVE_FOLLOW, token);
