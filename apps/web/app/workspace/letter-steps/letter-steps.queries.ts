import { graphql } from '@tequio/contracts';

export const STEP_RESULT = graphql(`
  fragment StepResult on LetterStepResult {
    __typename
    ... on LetterOfIntent {
      id
      version
      state
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
`);

export const FREEZE = graphql(`
  mutation FreezeLetter($id: ID!, $version: Int!) {
    step: freezeLetter(id: $id, version: $version) {
      ...StepResult
    }
  }
`);

export const REOPEN = graphql(`
  mutation ReopenLetter($id: ID!, $version: Int!, $reason: String!) {
    step: reopenLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const ATTACH_SIGNED = graphql(`
  mutation AttachSignedLetter($id: ID!, $version: Int!, $fileId: ID!) {
    step: attachSignedLetter(id: $id, version: $version, fileId: $fileId) {
      ...StepResult
    }
  }
`);

export const SUBMIT = graphql(`
  mutation SubmitLetter($id: ID!, $version: Int!) {
    step: submitLetter(id: $id, version: $version) {
      ...StepResult
    }
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawLetter($id: ID!, $version: Int!, $reason: String!) {
    step: withdrawLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const SUPERSEDE = graphql(`
  mutation SupersedeLetter($id: ID!, $version: Int!, $reason: String!) {
    step: supersedeLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const CONFIRM_CAPTURED = graphql(`
  mutation ConfirmCapturedLetter($id: ID!, $version: Int!) {
    step: confirmCapturedLetter(id: $id, version: $version) {
      ...StepResult
    }
  }
`);

export const DISOWN_CAPTURED = graphql(`
  mutation DisownCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
    step: disownCapturedLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const UNCONFIRM_CAPTURED = graphql(`
  mutation UnconfirmCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
    step: unconfirmCapturedLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const WITHDRAW_CAPTURED = graphql(`
  mutation WithdrawCapturedLetter($id: ID!, $version: Int!, $reason: String!) {
    step: withdrawCapturedLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const ATTEND_OBSERVATION = graphql(`
  mutation AttendLetterObservation($observationId: ID!) {
    step: attendLetterObservation(observationId: $observationId) {
      ...StepResult
    }
  }
`);

export const TAKE_UP = graphql(`
  mutation TakeUpLetter($id: ID!, $version: Int!) {
    step: takeUpLetter(id: $id, version: $version) {
      ...StepResult
    }
  }
`);

export const OBSERVE = graphql(`
  mutation ObserveLetter($id: ID!, $version: Int!, $observations: [ObservationInput!]!) {
    step: observeLetter(id: $id, version: $version, observations: $observations) {
      ...StepResult
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptLetter($id: ID!, $version: Int!) {
    step: acceptLetter(id: $id, version: $version) {
      ...StepResult
    }
  }
`);

export const REJECT = graphql(`
  mutation RejectLetter($id: ID!, $version: Int!, $reason: String!) {
    step: rejectLetter(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);

export const TAKE_BACK = graphql(`
  mutation TakeBackLetterDecision($id: ID!, $version: Int!, $reason: String!) {
    step: takeBackLetterDecision(id: $id, version: $version, reason: $reason) {
      ...StepResult
    }
  }
`);
