import { graphql } from '@tequio/contracts';

export const MY_FOLLOWS = graphql(`
  query MyFollows($first: Int!, $after: String) {
    myFollows(first: $first, after: $after) {
      nodes {
        id
        subjectType
        title
        path
        frequency
        since
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NOTICE_PREFERENCES = graphql(`
  query NoticePreferences {
    myNoticePreferences {
      kind
      title
      mandatory
      inApp
      mail
    }
  }
`);

export const TO_FOLLOW = graphql(`
  query ToFollow($subjectType: String!, $subjectId: ID!) {
    followable(subjectType: $subjectType, subjectId: $subjectId) {
      title
      path
      noticeVersion
    }
  }
`);

export const FOLLOW_AS_ME = graphql(`
  mutation FollowAsMe($input: FollowAsMeInput!) {
    result: followAsMe(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

export const UNFOLLOW = graphql(`
  mutation Unfollow($id: ID!) {
    result: unfollow(id: $id) {
      __typename
    }
  }
`);

export const SET_NOTICE_PREFERENCE = graphql(`
  mutation SetNoticePreference($input: SetNoticePreferenceInput!) {
    result: setNoticePreference(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

export const MY_MAIL_CHOICES = graphql(`
  query MyMailChoices {
    myMailChoices {
      frequency
      paused
      quietFrom
      quietUntil
    }
  }
`);

export const CHOOSE_MY_MAIL = graphql(`
  mutation ChooseMyMail($input: ChooseMailInput!) {
    result: chooseMyMail(input: $input) {
      __typename
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

export const SET_FOLLOW_FREQUENCY = graphql(`
  mutation SetFollowFrequency($id: ID!, $frequency: MailFrequency!) {
    result: setFollowFrequency(id: $id, frequency: $frequency) {
      __typename
    }
  }
`);

export const MY_SENT_MAILS = graphql(`
  query MySentMails($first: Int!, $after: String) {
    mySentMails(first: $first, after: $after) {
      nodes {
        id
        subject
        why
        state
        at
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
