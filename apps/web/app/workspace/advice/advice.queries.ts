import { graphql } from '@tequio/contracts';

export const ADVICE_THREADS = graphql(`
  query AdvicePage($first: Int!, $after: String, $states: [AdviceState!], $tenantId: ID, $assignedToMe: Boolean!, $subjectType: String, $subjectId: ID, $search: String) {
    adviceThreads(first: $first, after: $after, states: $states, tenantId: $tenantId, assignedToMe: $assignedToMe, subjectType: $subjectType, subjectId: $subjectId, search: $search) {
      nodes {
        id
        title
        placeName
        state
        answerDueOn
        assignedOffice
        lastSide
        lastAt
        unread
        subject {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ADVICE_THREAD = graphql(`
  query AdviceTalk($id: ID!, $first: Int!, $after: String, $assigns: Boolean!) {
    adviceThread(id: $id) {
      id
      title
      municipalityId
      placeName
      state
      answerDueOn
      assignedOffice
      assignedToMe
      openedSide
      openedOffice
      createdAt
      unread
      version
      subject {
        title
        path
      }
      steps {
        name
        allowed
      }
    }
    adviceEntries(threadId: $id, first: $first, after: $after) {
      nodes {
        id
        kind
        side
        office
        name
        own
        body
        quoted
        byMail
        saidAt
        removedByOffice
        removalReason
        removable
        files {
          id
          name
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    advisers @include(if: $assigns) {
      membershipId
      name
      office
    }
  }
`);

export const OPEN_ADVICE = graphql(`
  mutation OpenAdviceHere($input: OpenAdviceInput!) {
    done: openAdvice(input: $input) {
      __typename
      ... on AdviceThread {
        id
      }
      ...SaidNo
    }
  }
`);

export const WRITE_ADVICE = graphql(`
  mutation WriteAdviceHere($input: WriteAdviceInput!) {
    done: writeAdvice(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const CLOSE_ADVICE = graphql(`
  mutation CloseAdviceHere($input: CloseAdviceInput!) {
    done: closeAdvice(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const ASSIGN_ADVICE = graphql(`
  mutation AssignAdviceHere($input: AssignAdviceInput!) {
    done: assignAdvice(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const REMOVE_ADVICE_MESSAGE = graphql(`
  mutation RemoveAdviceMessageHere($input: RemoveAdviceMessageInput!) {
    done: removeAdviceMessage(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const MARK_ADVICE_READ = graphql(`
  mutation MarkAdviceReadHere($input: MarkAdviceReadInput!) {
    markAdviceRead(input: $input) {
      __typename
    }
  }
`);
