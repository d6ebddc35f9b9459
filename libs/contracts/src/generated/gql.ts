/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": typeof types.WorkspaceMeDocument,
    "\n  query WorkspaceFrame {\n    unreadNoticeCount\n    actingNetwork {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n": typeof types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": typeof types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailboxDocument,
    "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": typeof types.MailDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n": typeof types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": typeof types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": typeof types.InviteAdministratorDocument,
};
const documents: Documents = {
    "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n": types.WorkspaceMeDocument,
    "\n  query WorkspaceFrame {\n    unreadNoticeCount\n    actingNetwork {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n": types.WorkspaceFrameDocument,
    "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n": types.MailboxThereDocument,
    "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailboxDocument,
    "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n": types.MailDocument,
    "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n": types.InvitationDoorDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n": types.DeploymentDocument,
    "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.OpenNetworkDocument,
    "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n": types.InviteAdministratorDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceMe {\n    me {\n      id\n      name\n      email\n      language\n      operator\n      hasPassword\n      totp\n      memberships {\n        id\n        role\n        roleName\n        office\n        current\n        startsOn\n        place {\n          tenantId\n          kind\n          name\n          slug\n          networkId\n          networkName\n          networkSlug\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WorkspaceMeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceFrame {\n    unreadNoticeCount\n    actingNetwork {\n      id\n      name\n      slug\n      fictional\n      timeZone\n      version\n    }\n  }\n"): typeof import('./graphql').WorkspaceFrameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailboxThere {\n    localMailbox(first: 1) {\n      nodes {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MailboxThereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailbox($first: Int!, $after: String) {\n    localMailbox(first: $first, after: $after) {\n      nodes {\n        id\n        to\n        subject\n        sentAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mail($id: ID!) {\n    localMail(id: $id) {\n      id\n      to\n      subject\n      sentAt\n      text\n    }\n  }\n"): typeof import('./graphql').MailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationDoor($token: String!) {\n    invitationByToken(token: $token) {\n      email\n      expiresAt\n      name\n      office\n      roleName\n      status\n      place {\n        kind\n        name\n        slug\n        networkName\n        networkSlug\n      }\n      notice {\n        version\n        body\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationDoorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on InvitationAccepted {\n        continueUrl\n        invitation {\n          membershipId\n          place {\n            kind\n            slug\n            networkSlug\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deployment {\n    deploymentState {\n      needsSetup\n    }\n    networks {\n      id\n      name\n      slug\n      fictional\n    }\n  }\n"): typeof import('./graphql').DeploymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpDeploymentInput!) {\n    setUpDeployment(input: $input) {\n      __typename\n      ... on DeploymentSetUp {\n        operatorId\n        continueUrl\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenNetwork($input: OpenNetworkInput!) {\n    openNetwork(input: $input) {\n      __typename\n      ... on Network {\n        id\n        name\n        slug\n      }\n      ... on InvalidInput {\n        code\n        message\n        remedy\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteAdministrator($input: InviteAdministratorInput!) {\n    inviteAdministrator(input: $input) {\n      __typename\n      ... on Invitation {\n        id\n        email\n      }\n      ... on Refusal {\n        code\n        message\n        remedy\n      }\n      ... on InvalidInput {\n        issues {\n          path\n          message\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InviteAdministratorDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
