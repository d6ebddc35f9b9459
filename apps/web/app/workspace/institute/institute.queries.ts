import { graphql } from '@tequio/contracts';

export const MUNICIPALITIES_PAGE = graphql(`
  query InstituteMunicipalities($after: String) {
    actingNetwork {
      idleAfterMonths
      municipalities(first: 100, after: $after) {
        nodes {
          id
          inegiKey
          slug
          name
          distinctName
          stage
          invitedAt
          letterAcceptedAt
          secretariatInstalledAt
          cocreationOpenedAt
          planPublishedAt
          implementationStartedAt
          evaluatedAt
          lastMovementAt
          idle
          groups {
            slug
            name
          }
          currentPlan {
            summary {
              commitments
              completed
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** The state as it is drawn on the maps. */
export const STATE_MAP = graphql(`
  query InstituteMap {
    actingNetwork {
      groups {
        slug
        name
      }
      map {
        width
        height
        attribution
        places {
          inegiKey
          path
        }
      }
    }
  }
`);

export const LIAISONS_PAGE = graphql(`
  query InstituteLiaisons($after: String) {
    memberships(first: 100, after: $after, role: "liaison") {
      nodes {
        deputyOf
        office
        person {
          name
        }
        place {
          tenantId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OPEN_INVITATIONS_PAGE = graphql(`
  query InstituteOpenInvitations($after: String) {
    invitations(first: 100, after: $after, status: PENDING) {
      nodes {
        role
        place {
          tenantId
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const INVITE_MANY = graphql(`
  mutation InviteMany($input: InviteManyInput!) {
    inviteMany(input: $input) {
      __typename
      ... on InviteManyReport {
        applied
        created
        updated
        unchanged
        rows {
          row
          outcome
          note
        }
        problems {
          row
          column
          issue {
            message
          }
        }
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

export const CAPTURE_LETTERS = graphql(`
  mutation CaptureLetters($letters: [CapturedLetterInput!]!, $dryRun: Boolean!) {
    captureLetters(letters: $letters, dryRun: $dryRun) {
      __typename
      ... on CaptureReport {
        dryRun
        created
        updated
        failed
        rows {
          row
          municipality
          action
          errors
        }
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

/** Letters as the list of municipalities needs them; what each says is read on its own page. */
export const LETTER_STATES = graphql(`
  query InstituteLetterStates($after: String, $states: [LetterState!]) {
    lettersOfIntent(first: 100, after: $after, states: $states) {
      nodes {
        id
        state
        createdAt
        replyDueOn
        municipalityId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
