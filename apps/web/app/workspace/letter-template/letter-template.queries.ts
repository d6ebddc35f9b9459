import { graphql } from '@tequio/contracts';

export const LETTER_TEMPLATES = graphql(`
  query LetterTemplates {
    letterTemplate {
      number
      subject
      addressee
      body
      plan
      proactiveCommitment
      points
      authorityPost
    }
    letterTemplates {
      number
      reason
      writtenAt
      writtenByOffice
    }
  }
`);

export const WRITE_TEMPLATE = graphql(`
  mutation WriteTemplate($template: LetterTemplateInput!, $reason: String!) {
    result: writeLetterTemplate(template: $template, reason: $reason) {
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
