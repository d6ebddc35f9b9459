import { graphql } from '@tequio/contracts';

export const NOTICE_TEMPLATES = graphql(`
  query NoticeTemplateList {
    noticeTemplates {
      kind
      title
      situation
      situationTitle
      language
      mandatory
      number
      own
      fits
    }
  }
`);

export const NOTICE_TEMPLATE = graphql(`
  query NoticeTemplatePage($kind: String!, $situation: String!, $language: Language!) {
    noticeTemplate(kind: $kind, situation: $situation, language: $language) {
      template {
        title
        situationTitle
        mandatory
        number
        own
        fits
        words {
          subject
          opening
          body
          closing
        }
        variables {
          name
          meaning
          required
        }
      }
      versions {
        number
        reason
        writtenAt
        writtenByOffice
        words {
          subject
          opening
          body
          closing
        }
      }
    }
  }
`);

export const NOTICE_PREVIEW = graphql(`
  query NoticePreviewPage($template: NoticeTemplateInput!) {
    result: noticePreview(template: $template) {
      __typename
      ... on NoticePreview {
        subject
        line
        html
        text
        example
        placeName
        toldAt
      }
      ... on InvalidInput {
        message
        issues {
          path
          message
        }
      }
    }
  }
`);

export const WRITE_NOTICE_TEMPLATE = graphql(`
  mutation WriteNoticeTemplatePage($input: WriteNoticeTemplateInput!) {
    result: writeNoticeTemplate(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const RESTORE_NOTICE_TEMPLATE = graphql(`
  mutation RestoreNoticeTemplatePage($input: RestoreNoticeTemplateInput!) {
    result: restoreNoticeTemplate(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const TRY_NOTICE_TEMPLATE = graphql(`
  mutation TryNoticeTemplatePage($template: NoticeTemplateInput!) {
    result: tryNoticeTemplate(template: $template) {
      __typename
      ... on MailTrialStarted {
        address
      }
      ... on InvalidInput {
        message
        issues {
          path
          message
        }
      }
    }
  }
`);
