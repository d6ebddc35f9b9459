import { graphql } from '@tequio/contracts';

export const LETTER_FIELDS = graphql(`
  fragment LetterFields on LetterOfIntent {
    id
    state
    version
    captured
    signedOnPaper
    correctBy
    replyDueOn
    createdAt
    frozenAt
    submittedAt
    decidedAt
    supersededAt
    withdrawnAt
    withdrawnByOffice
    reason
    hasSignedCopy
    signedFileId
    signedCopyAt
    untouchedFields
    scanFileId
    content {
      place
      date
      subject
      addressee
      body
      plan
      proactiveCommitment
      points {
        text
        own
      }
      signatoryName
      signatoryPost
      authorityName
      authorityPost
      termEndsOn
      contactOffice
      contactEmail
    }
    observations {
      id
      field
      part
      reason
      suggestion
      round
      madeByOffice
      madeAt
      attendedAt
    }
    undoneDecisions {
      decision
      decidedAt
      decidedBecause
      undoneAt
      undoneByOffice
      reason
    }
    steps {
      name
      allowed
      missing {
        message
        where
        wrong
      }
    }
    document {
      folio
      state
      failure
      downloadPath
      issuedAt
    }
    acknowledgement {
      folio
      downloadPath
      issuedAt
    }
    versions {
      number
      frozenAt
      frozenByOffice
      submittedAt
      reopenedAt
      reopenedBecause
      reopenedByOffice
      content {
        place
        date
        subject
        addressee
        body
        plan
        proactiveCommitment
        points {
          text
          own
        }
        signatoryName
        signatoryPost
        authorityName
        authorityPost
        termEndsOn
        contactOffice
        contactEmail
      }
    }
    municipality {
      id
      name: distinctName
      slug
    }
  }
`);

export const CURRENT_LETTER = graphql(`
  query CurrentLetter {
    currentLetter {
      ...LetterFields
      editors {
        office
        section
        seenAt
      }
    }
    letterTemplate {
      points
      plan
    }
  }
`);

export const ONE_LETTER = graphql(`
  query OneLetter($id: ID!) {
    letterOfIntent(id: $id) {
      ...LetterFields
    }
  }
`);

export const LETTERS = graphql(`
  query Letters($first: Int!, $after: String, $states: [LetterState!]) {
    lettersOfIntent(first: $first, after: $after, states: $states) {
      nodes {
        id
        state
        submittedAt
        createdAt
        replyDueOn
        correctBy
        versions {
          submittedAt
        }
        municipality {
          name: distinctName
          slug
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const START_LETTER = graphql(`
  mutation StartLetter {
    startLetter {
      __typename
      ... on LetterOfIntent {
        id
      }
      ... on LetterAlreadyOpen {
        code
        message
        remedy
      }
    }
  }
`);

export const REGISTER_SIGNED = graphql(`
  mutation RegisterSignedLetter($input: RegisterSignedLetterInput!) {
    result: registerSignedLetter(input: $input) {
      __typename
      ... on LetterOfIntent {
        id
      }
      ... on Refusal {
        code
        message
        remedy
      }
      ... on TransitionRefused {
        missing {
          message
          where
        }
      }
      ... on StaleVersion {
        currentVersion
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

export const EDIT_LETTER = graphql(`
  mutation EditLetter($id: ID!, $baseVersion: Int!, $changes: LetterChangesInput!) {
    editLetter(id: $id, baseVersion: $baseVersion, changes: $changes) {
      __typename
      ... on LetterOfIntent {
        id
        version
      }
      ...WhoSaved
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
      ... on TransitionRefused {
        missing {
          message
          where
        }
      }
    }
  }
`);

export const EDITING_LETTER = graphql(`
  mutation EditingLetter($id: ID!, $section: String!) {
    editingLetter(id: $id, section: $section) {
      office
    }
  }
`);
