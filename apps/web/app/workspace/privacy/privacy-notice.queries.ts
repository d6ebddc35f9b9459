import { graphql } from '@tequio/contracts';

export const OWN_NOTICE = graphql(`
  query OwnNotice($tenantId: ID!) {
    privacyNotice(tenantId: $tenantId) {
      tenantId
      version
      body
      publishedAt
    }
    privacyNoticeVersions {
      id
      version
      body
      reason
      publishedAt
    }
  }
`);

export const PUBLISH_NOTICE = graphql(`
  mutation PublishNotice($input: PublishPrivacyNoticeInput!) {
    result: publishPrivacyNotice(input: $input) {
      __typename
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
