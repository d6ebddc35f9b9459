import { graphql } from '@tequio/contracts';

export const PEOPLE = graphql(`
  query People($tenantId: ID!, $after: String) {
    memberships(first: 100, after: $after, tenantId: $tenantId, past: true) {
      nodes {
        id
        version
        role
        roleName
        office
        current
        startsOn
        endsOn
        endReason
        deputyOf
        person {
          id
          name
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PEOPLE_INVITED = graphql(`
  query PeopleInvited($tenantId: ID!) {
    invitations(first: 100, tenantId: $tenantId) {
      nodes {
        id
        email
        name
        role
        roleName
        status
        sentAt
        expiresAt
        startsOn
        endsOn
        deputyOf
      }
    }
    invitableRoles(tenantId: $tenantId) {
      key
      name
    }
  }
`);

export const INVITATION_RESULT = graphql(`
  fragment InvitationResult on Invitation {
    id
    email
  }
`);

export const INVITE = graphql(`
  mutation Invite($input: InviteInput!) {
    result: invite(input: $input) {
      __typename
      ... on Invitation {
        ...InvitationResult
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

export const REPLACE_LIAISON = graphql(`
  mutation ReplaceLiaison($input: ReplaceLiaisonInput!) {
    result: replaceLiaison(input: $input) {
      __typename
      ... on Invitation {
        ...InvitationResult
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

export const NAME_DEPUTY = graphql(`
  mutation NameDeputy($input: NameDeputyInput!) {
    result: nameDeputy(input: $input) {
      __typename
      ... on Invitation {
        ...InvitationResult
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

export const RESEND = graphql(`
  mutation Resend($id: ID!) {
    result: resendInvitation(id: $id) {
      __typename
      ... on Invitation {
        ...InvitationResult
      }
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const REVOKE = graphql(`
  mutation Revoke($id: ID!, $reason: String!) {
    result: revokeInvitation(id: $id, reason: $reason) {
      __typename
      ... on Invitation {
        ...InvitationResult
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

export const CORRECT_MEMBERSHIP = graphql(`
  mutation CorrectMembership($input: CorrectMembershipInput!) {
    result: correctMembership(input: $input) {
      __typename
      ... on Membership {
        id
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

export const END_MEMBERSHIP = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    result: endMembership(input: $input) {
      __typename
      ... on Membership {
        id
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
