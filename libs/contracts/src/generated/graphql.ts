/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The acceptance of an invitation. */
export type AcceptInvitationInput = {
  /** Whether the privacy notice is accepted. */
  consent: boolean;
  /** Own name, as colleagues will see it. */
  name: string;
  /** Secret of the mailed link. */
  token: string;
};

/** Where an invitation stands. */
export type InvitationStatus =
  /** Accepted: a membership came of it. */
  | 'ACCEPTED'
  /** Its time has passed; it can be sent again. */
  | 'EXPIRED'
  /** Sent, and waiting to be accepted. */
  | 'PENDING'
  /** Withdrawn before it was accepted. */
  | 'REVOKED';

/** An administrator that the operator names for a network. */
export type InviteAdministratorInput = {
  /** Address. */
  email: string;
  /** Name. */
  name?: string | null | undefined;
  /** The network. */
  networkId: string;
};

/** A language of the interface and of mails. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish of Mexico. */
  | 'ES';

/** A network to be opened from the national catalogue. */
export type OpenNetworkInput = {
  /** Official name of the authority that hosts it. */
  authorityName: string;
  /** Its short name or acronym; the name where absent. */
  authorityShortName?: string | null | undefined;
  /** First day of the authority; today where absent. */
  authoritySince?: string | null | undefined;
  /** Name in addresses, as `edomex`. */
  slug: string;
  /** Two-digit INEGI key of the state; `99` for the fictional one. */
  stateKey: string;
};

/** What a membership is in. */
export type PlaceKind =
  /** A municipality of a network. */
  | 'MUNICIPALITY'
  /** A network: its host authority. */
  | 'NETWORK';

/** The first operator of a deployment. */
export type SetUpDeploymentInput = {
  /** Address. */
  email: string;
  /** Name. */
  name: string;
  /** Password, from 12 to 128 characters. */
  password: string;
};

export type WorkspaceMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceMeQuery = { me: { id: string, name: string, email: string, language: Language, operator: boolean, hasPassword: boolean, totp: boolean, memberships: Array<{ id: string, role: string, roleName: string, office: string, current: boolean, startsOn: string, place: { tenantId: string, kind: PlaceKind, name: string, slug: string, networkId: string, networkName: string, networkSlug: string } }> } };

export type WorkspaceFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkspaceFrameQuery = { unreadNoticeCount: number, actingNetwork: { id: string, name: string, slug: string, fictional: boolean, timeZone: string, version: number } };

export type MailboxThereQueryVariables = Exact<{ [key: string]: never; }>;


export type MailboxThereQuery = { localMailbox: { nodes: Array<{ id: string }> } };

export type MailboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MailboxQuery = { localMailbox: { nodes: Array<{ id: string, to: string, subject: string, sentAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MailQueryVariables = Exact<{
  id: string;
}>;


export type MailQuery = { localMail: { id: string, to: string, subject: string, sentAt: string, text: string } };

export type InvitationDoorQueryVariables = Exact<{
  token: string;
}>;


export type InvitationDoorQuery = { invitationByToken: { email: string, expiresAt: string, name: string | null, office: string, roleName: string, status: InvitationStatus, place: { kind: PlaceKind, name: string, slug: string, networkName: string, networkSlug: string }, notice: { version: number, body: string } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'InvitationAccepted', continueUrl: string | null, invitation: { membershipId: string | null, place: { kind: PlaceKind, slug: string, networkSlug: string } } }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
   };

export type DeploymentQueryVariables = Exact<{ [key: string]: never; }>;


export type DeploymentQuery = { deploymentState: { needsSetup: boolean }, networks: Array<{ id: string, name: string, slug: string, fictional: boolean }> };

export type SetUpMutationVariables = Exact<{
  input: SetUpDeploymentInput;
}>;


export type SetUpMutation = { setUpDeployment:
    | { __typename: 'DeploymentSetUp', operatorId: string, continueUrl: string }
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SignInRefused', code: string, message: string, remedy: string | null }
   };

export type OpenNetworkMutationVariables = Exact<{
  input: OpenNetworkInput;
}>;


export type OpenNetworkMutation = { openNetwork:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Network', id: string, name: string, slug: string }
   };

export type InviteAdministratorMutationVariables = Exact<{
  input: InviteAdministratorInput;
}>;


export type InviteAdministratorMutation = { inviteAdministrator:
    | { __typename: 'InvalidInput', code: string, message: string, remedy: string | null, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Invitation', id: string, email: string }
    | { __typename: 'InvitationRefused', code: string, message: string, remedy: string | null }
    | { __typename: 'MembershipRefused', code: string, message: string, remedy: string | null }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const WorkspaceMeDocument = new TypedDocumentString(`
    query WorkspaceMe {
  me {
    id
    name
    email
    language
    operator
    hasPassword
    totp
    memberships {
      id
      role
      roleName
      office
      current
      startsOn
      place {
        tenantId
        kind
        name
        slug
        networkId
        networkName
        networkSlug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkspaceMeQuery, WorkspaceMeQueryVariables>;
export const WorkspaceFrameDocument = new TypedDocumentString(`
    query WorkspaceFrame {
  unreadNoticeCount
  actingNetwork {
    id
    name
    slug
    fictional
    timeZone
    version
  }
}
    `) as unknown as TypedDocumentString<WorkspaceFrameQuery, WorkspaceFrameQueryVariables>;
export const MailboxThereDocument = new TypedDocumentString(`
    query MailboxThere {
  localMailbox(first: 1) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MailboxThereQuery, MailboxThereQueryVariables>;
export const MailboxDocument = new TypedDocumentString(`
    query Mailbox($first: Int!, $after: String) {
  localMailbox(first: $first, after: $after) {
    nodes {
      id
      to
      subject
      sentAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MailboxQuery, MailboxQueryVariables>;
export const MailDocument = new TypedDocumentString(`
    query Mail($id: ID!) {
  localMail(id: $id) {
    id
    to
    subject
    sentAt
    text
  }
}
    `) as unknown as TypedDocumentString<MailQuery, MailQueryVariables>;
export const InvitationDoorDocument = new TypedDocumentString(`
    query InvitationDoor($token: String!) {
  invitationByToken(token: $token) {
    email
    expiresAt
    name
    office
    roleName
    status
    place {
      kind
      name
      slug
      networkName
      networkSlug
    }
    notice {
      version
      body
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationDoorQuery, InvitationDoorQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on InvitationAccepted {
      continueUrl
      invitation {
        membershipId
        place {
          kind
          slug
          networkSlug
        }
      }
    }
    ... on Refusal {
      code
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
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeploymentDocument = new TypedDocumentString(`
    query Deployment {
  deploymentState {
    needsSetup
  }
  networks {
    id
    name
    slug
    fictional
  }
}
    `) as unknown as TypedDocumentString<DeploymentQuery, DeploymentQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpDeploymentInput!) {
  setUpDeployment(input: $input) {
    __typename
    ... on DeploymentSetUp {
      operatorId
      continueUrl
    }
    ... on Refusal {
      code
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
    `) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const OpenNetworkDocument = new TypedDocumentString(`
    mutation OpenNetwork($input: OpenNetworkInput!) {
  openNetwork(input: $input) {
    __typename
    ... on Network {
      id
      name
      slug
    }
    ... on InvalidInput {
      code
      message
      remedy
      issues {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenNetworkMutation, OpenNetworkMutationVariables>;
export const InviteAdministratorDocument = new TypedDocumentString(`
    mutation InviteAdministrator($input: InviteAdministratorInput!) {
  inviteAdministrator(input: $input) {
    __typename
    ... on Invitation {
      id
      email
    }
    ... on Refusal {
      code
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
    `) as unknown as TypedDocumentString<InviteAdministratorMutation, InviteAdministratorMutationVariables>;