import { graphql } from '@tequio/contracts';

export const MAIL_SUPPRESSIONS = graphql(`
  query MailSuppressions($first: Int!, $after: String) {
    mailSuppressions(first: $first, after: $after) {
      nodes {
        id
        address
        cause
        code
        since
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MAIL_SUPPRESSION = graphql(`
  query MailSuppressionToLift($id: ID!) {
    mailSuppression(id: $id) {
      id
      address
      liftedAt
    }
  }
`);

export const UNREACHABLE_MEMBERS = graphql(`
  query UnreachableMembers {
    unreachableMembers {
      membershipId
      name
      office
      tenantId
      placeName
      cause
      since
    }
  }
`);

export const LIFT_SUPPRESSION = graphql(`
  mutation LiftMailSuppression($input: LiftMailSuppressionInput!) {
    done: liftMailSuppression(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const OWN_SUPPRESSIONS = graphql(`
  query OwnMailSuppressions {
    myMailSuppressions {
      networkName
      cause
    }
  }
`);
