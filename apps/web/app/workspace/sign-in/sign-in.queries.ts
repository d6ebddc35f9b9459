import { graphql } from '@tequio/contracts';

export const ME = graphql(`
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
        rights
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
`);

export const OWN_INVITATIONS = graphql(`
  query OwnInvitations {
    me {
      email
      invitations {
        roleName
        sentAt
        expiresAt
        place {
          tenantId
          name
        }
      }
    }
    myFollows(first: 1) {
      nodes {
        id
      }
    }
  }
`);

export const FRAME = graphql(`
  query WorkspaceFrame($network: String!, $municipality: String!, $within: Boolean!, $advised: Boolean!, $announced: Boolean!) {
    unreadNoticeCount
    unreadAdvice @include(if: $advised)
    unreadAnnouncements @include(if: $announced)
    network(slug: $network) {
      id
      name
      slug
      fictional
      timeZone
      locales
      version
      terminology {
        key
        locale
        one
        many
        own
      }
      looks {
        logo {
          path
        }
      }
      palette {
        ...PageColours
      }
    }
    municipality(network: $network, slug: $municipality) @include(if: $within) {
      looks {
        logo {
          path
        }
      }
      palette {
        ...PageColours
      }
    }
  }
`);

export const MAILBOX_THERE = graphql(`
  query MailboxThere {
    localMailbox(first: 1) {
      nodes {
        id
      }
    }
  }
`);

export const MAILBOX = graphql(`
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
`);

export const MAIL = graphql(`
  query Mail($id: String!) {
    localMail(id: $id) {
      id
      to
      subject
      sentAt
      text
    }
  }
`);

export const DECLINE_INVITATION = graphql(`
  mutation DeclineInvitation($token: String!) {
    result: declineInvitation(token: $token) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const INVITATION = graphql(`
  query InvitationDoor($token: String!) {
    invitationByToken(token: $token) {
      email
      expiresAt
      invitingBody
      invitingOffice
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
        publishedAt
      }
    }
  }
`);

export const ACCEPT_INVITATION = graphql(`
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
`);

export const DEPLOYMENT = graphql(`
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
`);

export const SET_UP = graphql(`
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
`);

export const OPEN_NETWORK = graphql(`
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
`);

export const INVITE_ADMINISTRATOR = graphql(`
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
`);
