import { graphql } from '@tequio/contracts';

export const MAIL_SERVER = graphql(`
  query MailServerPage {
    mailServer {
      version
      host
      port
      security
      userName
      senderName
      senderAddress
      state
      heldBack {
        message
        remedy
        answer
      }
      heldSince
      waiting
      trial {
        askedAt
        endedAt
        current
        problem {
          message
          remedy
          answer
        }
      }
      openSteps {
        name
        missing {
          message
        }
      }
      changedAt
      changedBy
    }
  }
`);

export const SAVE_MAIL_SERVER = graphql(`
  mutation SaveMailServer($input: SaveMailServerInput!) {
    done: saveMailServer(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const TRY_MAIL_SERVER = graphql(`
  mutation TryMailServer($version: Int!) {
    done: tryMailServer(version: $version) {
      __typename
      ...SaidNo
    }
  }
`);

export const USE_MAIL_SERVER = graphql(`
  mutation UseMailServer($version: Int!) {
    done: useMailServer(version: $version) {
      __typename
      ...SaidNo
    }
  }
`);

export const REMOVE_MAIL_SERVER = graphql(`
  mutation RemoveMailServer($version: Int!) {
    done: removeMailServer(version: $version) {
      __typename
      ...SaidNo
    }
  }
`);
