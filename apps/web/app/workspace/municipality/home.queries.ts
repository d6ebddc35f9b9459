import { graphql } from '@tequio/contracts';

export const MUNICIPAL_HOME = graphql(`
  query MunicipalHome($network: String!, $municipality: String!) {
    municipality(network: $network, slug: $municipality) {
      id
      name: distinctName
      stage
      letterAcceptedAt
      secretariatInstalledAt
      cocreationOpenedAt
      planPublishedAt
      implementationStartedAt
      evaluatedAt
      movements(first: 8) {
        nodes {
          id
          at
          voice
          summary
          page
        }
      }
    }
    myNotices(first: 50) {
      nodes {
        id
        heading
        path
        createdAt
        networkSlug
        municipalitySlug
      }
    }
  }
`);

export const LETTER_STATE = graphql(`
  query LetterState {
    currentLetter {
      state
    }
  }
`);

export const WHAT_NEXT = graphql(`
  query WhatNext {
    whatNext {
      key
      title
      consequence
      dueOn
      who
      href
      state
    }
  }
`);

export const TASKS_OF_OTHERS = graphql(`
  query TasksOfOthers {
    whatNextOfOthers
  }
`);

export const COLLEAGUES = graphql(`
  query Colleagues {
    memberships(first: 100) {
      nodes {
        office
        person {
          id
        }
      }
    }
  }
`);

export const NOTICES = graphql(`
  query Notices($first: Int!, $after: String, $unreadOnly: Boolean!) {
    myNotices(first: $first, after: $after, unreadOnly: $unreadOnly) {
      nodes {
        id
        heading
        path
        createdAt
        readAt
        networkName
        municipalityName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MARK_READ = graphql(`
  mutation MarkRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      __typename
      ... on NoticesRead {
        marked
      }
      ... on InvalidInput {
        code
        message
        remedy
      }
    }
  }
`);
