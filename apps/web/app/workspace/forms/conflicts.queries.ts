import { graphql } from '@tequio/contracts';

export const WHO_SAVED = graphql(`
  fragment WhoSaved on EditConflict {
    currentVersion
    savedByOffice
    savedByYou
    savedAt
    conflicts {
      field
      stored
    }
  }
`);
