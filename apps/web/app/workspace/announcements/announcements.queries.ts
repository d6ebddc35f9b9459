import { graphql } from '@tequio/contracts';

export const ANNOUNCEMENTS = graphql(`
  query AnnouncementPage($first: Int!, $after: String) {
    announcements(first: $first, after: $after) {
      nodes {
        id
        state
        title
        acknowledgeBy
        publishedAt
        changedAt
        reach {
          recipients
          opened
          acknowledged
        }
        receipt {
          read
          acknowledgedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ANNOUNCEMENT = graphql(`
  query AnnouncementHere($id: ID!) {
    announcement(id: $id) {
      id
      state
      title
      body
      offices
      acknowledgeBy
      authorOffice
      reason
      publishedAt
      changedAt
      version
      steps {
        name
        allowed
      }
      reach {
        audience
        groupIds
        municipalityIds
        recipients
        audienceNow
        opened
        acknowledged
        remindedOn
      }
      receipt {
        read
        openedAt
        acknowledgedAt
        acknowledgedOffice
      }
    }
    announcementVersions(id: $id) {
      id
      number
      title
      body
      reason
      office
      madeAt
    }
  }
`);

export const ANNOUNCEMENT_RECEIPTS = graphql(`
  query AnnouncementReceiptsHere($id: ID!, $state: AnnouncementReceiptState, $first: Int!, $after: String) {
    announcementReceipts(announcementId: $id, state: $state, first: $first, after: $after) {
      nodes {
        id
        placeName
        state
        openedAt
        openedOffice
        acknowledgedAt
        acknowledgedOffice
        acknowledgedName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SAVE_ANNOUNCEMENT = graphql(`
  mutation SaveAnnouncementHere($input: SaveAnnouncementInput!) {
    done: saveAnnouncement(input: $input) {
      __typename
      ... on Announcement {
        id
      }
      ...SaidNo
    }
  }
`);

export const PUBLISH_ANNOUNCEMENT = graphql(`
  mutation PublishAnnouncementHere($input: AnnouncementChangeInput!) {
    done: publishAnnouncement(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const DISCARD_ANNOUNCEMENT = graphql(`
  mutation DiscardAnnouncementHere($input: AnnouncementChangeInput!) {
    done: discardAnnouncement(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const CORRECT_ANNOUNCEMENT = graphql(`
  mutation CorrectAnnouncementHere($input: CorrectAnnouncementInput!) {
    done: correctAnnouncement(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const WITHDRAW_ANNOUNCEMENT = graphql(`
  mutation WithdrawAnnouncementHere($input: WithdrawAnnouncementInput!) {
    done: withdrawAnnouncement(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const REMIND_ANNOUNCEMENT = graphql(`
  mutation RemindAnnouncementHere($id: ID!) {
    done: remindAnnouncement(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const OPEN_ANNOUNCEMENT = graphql(`
  mutation OpenAnnouncementHere($id: ID!) {
    openAnnouncement(id: $id) {
      __typename
    }
  }
`);

export const ACKNOWLEDGE_ANNOUNCEMENT = graphql(`
  mutation AcknowledgeAnnouncementHere($id: ID!) {
    done: acknowledgeAnnouncement(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);
