import { graphql } from '@tequio/contracts';

export const COMMITMENT = graphql(`
  query WorkspaceCommitment($id: ID!) {
    workspaceCommitment(id: $id) {
      id
      planId
      number
      slug
      state
      stateReason
      draft
      publishedAt
      lock
      kind
      title
      promise
      problem
      statusQuo
      action
      contribution
      relevance
      pillars
      leadUnit
      counterpart
      budget
      startsOn
      endsOn
      sdgGoals
      sdgTargets
      extra {
        label
        value
      }
      reportVoices
      mayReassign
      mayMoveDates
      mayCancelMilestones
      openSteps {
        name
        allowed
        missing {
          message
          where
        }
      }
      progress {
        government
        society
      }
      dateChanges {
        id
        milestoneId
        fromDueOn
        toDueOn
        reason
        office
        changedAt
      }
      leadChanges {
        id
        fromUnit
        toUnit
        reason
        changedAt
      }
      milestones {
        id
        number
        state
        stateReason
        lock
        title
        owner
        means
        weight
        startsOn
        dueOn
        baselineDueOn
        governmentPercent
        societyPercent
        late
      }
      plan {
        id
        slug
        title
        state
        draft
        amendmentOpen
        mayEdit
        publishedAt
        startsOn
        endsOn
      }
    }
  }
`);

export const UNITS = graphql(`
  query WorkspaceUnits {
    workspaceUnits
  }
`);

export const AGENDA_GOALS = graphql(`
  query AgendaGoals {
    agendaGoals {
      key
      name
      title
      targets {
        key
        text
      }
    }
  }
`);

export const ADD_COMMITMENT = graphql(`
  mutation AddCommitment($planId: ID!, $input: CommitmentInput!) {
    done: addCommitment(planId: $planId, input: $input) {
      __typename
      ... on Commitment {
        id
      }
      ...SaidNo
    }
  }
`);

export const UPDATE_COMMITMENT = graphql(`
  mutation UpdateCommitment($id: ID!, $lock: Int!, $input: CommitmentInput!) {
    done: updateCommitment(id: $id, lock: $lock, input: $input) {
      __typename
      ... on Commitment {
        id
        lock
      }
      ...SaidNo
      ...WhoSaved
    }
  }
`);

export const SAVE_MILESTONE = graphql(`
  mutation SaveMilestone($commitmentId: ID!, $id: ID, $lock: Int, $input: MilestoneInput!) {
    done: saveMilestone(commitmentId: $commitmentId, id: $id, lock: $lock, input: $input) {
      __typename
      ... on Commitment {
        id
        milestones {
          id
          lock
        }
      }
      ...SaidNo
      ...WhoSaved
    }
  }
`);

export const REMOVE_MILESTONE = graphql(`
  mutation RemoveDraftMilestone($id: ID!) {
    done: removeDraftMilestone(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const REMOVE_COMMITMENT = graphql(`
  mutation RemoveDraftCommitment($id: ID!) {
    done: removeDraftCommitment(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const CANCEL_COMMITMENT = graphql(`
  mutation CancelCommitment($id: ID!, $reason: String!) {
    done: cancelCommitment(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const TAKE_COMMITMENT_STEP = graphql(`
  mutation TakeCommitmentStep($id: ID!, $step: CommitmentStep!, $reason: String) {
    done: takeCommitmentStep(id: $id, step: $step, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const REASSIGN_COMMITMENT = graphql(`
  mutation ReassignCommitment($id: ID!, $leadUnit: String!, $reason: String!) {
    done: reassignCommitment(id: $id, leadUnit: $leadUnit, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);
