import { graphql } from '@tequio/contracts';

export const SENT_NOTICES = graphql(`
  query SentNotices($first: Int!, $after: String, $kind: String, $tenantId: ID, $from: String, $until: String, $troubled: Boolean!) {
    sentNotices(first: $first, after: $after, kind: $kind, tenantId: $tenantId, from: $from, until: $until, troubled: $troubled) {
      nodes {
        id
        title
        heading
        placeName
        at
        recipients
        listOnly
        waiting
        sent
        failed
        bounced
        suppressed
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MAIL_PAUSES = graphql(`
  query MailPauses {
    mailPauses {
      placeName
      reason
      since
    }
  }
`);

export const MAIL_LIMITS = graphql(`
  query MailLimits {
    mailLimits {
      tenantId
      placeName
      daily
      waiting
      from
    }
  }
`);

export const SENT_NOTICE = graphql(`
  query SentNotice($id: ID!) {
    sentNotice(id: $id) {
      notice {
        id
        title
        heading
        placeName
        at
        recipients
        listOnly
        waiting
        sent
        failed
        bounced
        suppressed
        resendable
      }
      members {
        membershipId
        office
        name
        mail
        reason
      }
    }
  }
`);

export const RESEND_NOTICE = graphql(`
  mutation ResendNotice($input: ResendNoticeInput!) {
    done: resendNotice(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);
