import { graphql } from '@tequio/contracts';

export const DOCUMENTS_OF = graphql(`
  query DocumentsOf($subjectType: String!, $subjectId: ID!) {
    documentsOf(subjectType: $subjectType, subjectId: $subjectId) {
      id
      folio
      title
      state
      failure
    }
  }
`);

export const RETRY_DOCUMENT = graphql(`
  mutation RetryDocument($id: ID!) {
    result: retryOfficialDocument(id: $id) {
      __typename
    }
  }
`);
