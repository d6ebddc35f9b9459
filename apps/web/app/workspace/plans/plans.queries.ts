import { graphql } from '@tequio/contracts';

export const PLANS = graphql(`
  query WorkspacePlans {
    workspacePlans {
      id
      slug
      title
      state
      startsOn
      endsOn
      versionNumber
      draft
      amendmentOpen
      publishedAt
      summary {
        commitments
        completed
        late
      }
    }
  }
`);

export const PLAN = graphql(`
  query WorkspacePlan($id: ID!) {
    workspacePlan(id: $id) {
      id
      slug
      title
      state
      startsOn
      endsOn
      introduction
      legalContext
      methodology
      versionNumber
      draft
      lock
      reason
      folio
      capturedFrom
      withdrawnReason
      amendmentOpen
      amendmentNeedsEndorsement
      mayEdit
      mayAmend
      publishedAt
      endorsement {
        body
        how
        on
        governmentMembers
        otherMembers
        statement
        evidenceUrl
      }
      versions {
        number
        reason
        publishedAt
        office
        folio
      }
      openSteps {
        name
        allowed
        missing {
          message
          where
          wrong
        }
        ahead {
          message
          where
          wrong
        }
      }
      commitments {
        id
        number
        title
        kind
        state
        draft
        publishedAt
        leadUnit
        counterpart
        problem
        action
        contribution
        relevance
        pillars
        startsOn
        endsOn
        milestones {
          id
          state
          dueOn
          owner
          means
        }
        progress {
          government
        }
      }
    }
    secretariat {
      id
      name
    }
  }
`);

export const CREATE_PLAN = graphql(`
  mutation CreatePlan($input: NewActionPlanInput!) {
    done: createPlan(input: $input) {
      __typename
      ... on ActionPlan {
        id
      }
      ...SaidNo
    }
  }
`);

export const UPDATE_PLAN = graphql(`
  mutation UpdatePlan($id: ID!, $lock: Int!, $input: ActionPlanChangesInput!) {
    done: updatePlan(id: $id, lock: $lock, input: $input) {
      __typename
      ... on ActionPlan {
        id
        lock
      }
      ...SaidNo
      ...WhoSaved
    }
  }
`);

export const TAKE_PLAN_STEP = graphql(`
  mutation TakePlanStep($id: ID!, $step: ActionPlanStep!, $reason: String) {
    done: takePlanStep(id: $id, step: $step, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const DISCARD_PLAN = graphql(`
  mutation DiscardPlan($id: ID!, $reason: String!) {
    done: discardPlan(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const ENDORSE_PLAN = graphql(`
  mutation EndorsePlan($id: ID!, $input: PlanEndorsementInput!) {
    done: endorsePlan(id: $id, input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const PUBLISH_PLAN = graphql(`
  mutation PublishPlan($id: ID!) {
    done: publishPlan(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const START_AMENDMENT = graphql(`
  mutation StartAmendment($planId: ID!, $reason: String!) {
    done: startAmendment(planId: $planId, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const PUBLISH_AMENDMENT = graphql(`
  mutation PublishAmendment($planId: ID!, $endorsement: PlanEndorsementInput) {
    done: publishAmendment(planId: $planId, endorsement: $endorsement) {
      __typename
      ...SaidNo
    }
  }
`);

export const DISCARD_AMENDMENT = graphql(`
  mutation DiscardAmendment($planId: ID!) {
    done: discardAmendment(planId: $planId) {
      __typename
      ...SaidNo
    }
  }
`);

export const REORDER = graphql(`
  mutation ReorderCommitments($planId: ID!, $commitmentIds: [ID!]!) {
    done: reorderCommitments(planId: $planId, commitmentIds: $commitmentIds) {
      __typename
      ...SaidNo
    }
  }
`);

export const PLAN_SHEET = graphql(`
  query PlanSheet($planId: ID!, $format: SheetFormat!) {
    planSheet(planId: $planId, format: $format) {
      fileName
      mediaType
      base64
    }
  }
`);

export const IMPORT_PLAN = graphql(`
  mutation ImportPlan($planId: ID!, $fileId: ID!, $trial: Boolean!, $mapping: [PlanImportColumnInput!]!) {
    done: importPlan(planId: $planId, fileId: $fileId, trial: $trial, mapping: $mapping) {
      __typename
      ... on PlanImportReport {
        applied
        problems {
          row
          column
          heading
          message
          remedy
        }
        commitments {
          created
          updated
          unchanged
        }
        milestones {
          created
          updated
          unchanged
        }
        mapping {
          heading
          field
          example
        }
      }
      ...SaidNo
    }
  }
`);
