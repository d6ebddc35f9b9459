import { graphql } from '@tequio/contracts';

export const PLAN_MILESTONES = graphql(`
  query WorkspacePlanMilestones($id: ID!) {
    workspacePlan(id: $id, published: true) {
      id
      title
      commitments {
        id
        number
        title
        state
        milestones {
          id
          number
          title
          state
          dueOn
          late
          governmentPercent
          societyPercent
        }
      }
    }
  }
`);

export const COMMITMENT_REPORTS = graphql(`
  query CommitmentReports($id: ID!, $first: Int!) {
    workspaceCommitment(id: $id, published: true) {
      id
      number
      title
      planId
      reportVoices
      progress {
        government
      }
      milestones {
        id
        number
        title
        state
        stateReason
        dueOn
        governmentPercent
        societyPercent
      }
      reports(first: $first) {
        nodes {
          id
          milestoneId
          voice
          percent
          body
          periodEndsOn
          state
          stateReason
          office
          reportedAt
          decidedAt
          decidedByOffice
          mayDecide
          mayWithdraw
          mayReopen
          mayTakeOver
          keeperOffice
          successors {
            membershipId
            name
            office
          }
          evidence {
            id
            kind
            description
            fileId
            url
            sha256
            checkState
            checkFault
            checkedAt
            httpStatus
            contentType
            pageTitle
            contentChangedAt
          }
        }
      }
    }
  }
`);

export const REPORT_PROGRESS = graphql(`
  mutation ReportProgress($milestoneId: ID!, $input: ProgressReportInput!) {
    done: reportProgress(milestoneId: $milestoneId, input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const CHECK_EVIDENCE_LINK = graphql(`
  mutation CheckEvidenceLink($id: ID!) {
    done: checkEvidenceLink(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const VERIFY_PROGRESS = graphql(`
  mutation VerifyProgress($id: ID!) {
    done: verifyProgress(id: $id) {
      __typename
      ...SaidNo
    }
  }
`);

export const RETURN_PROGRESS = graphql(`
  mutation ReturnProgress($id: ID!, $reason: String!) {
    done: returnProgress(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const REOPEN_PROGRESS = graphql(`
  mutation ReopenProgress($id: ID!, $reason: String!) {
    done: reopenProgress(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const REASSIGN_REPORT = graphql(`
  mutation ReassignReport($id: ID!, $reason: String!, $membershipId: ID) {
    done: reassignReport(id: $id, reason: $reason, membershipId: $membershipId) {
      __typename
      ...SaidNo
    }
  }
`);

export const WITHDRAW_REPORT = graphql(`
  mutation WithdrawReport($id: ID!, $reason: String!) {
    done: withdrawReport(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const MOVE_DATE = graphql(`
  mutation MoveMilestoneDate($id: ID!, $input: MoveDateInput!) {
    done: moveMilestoneDate(id: $id, input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const CANCEL_MILESTONE = graphql(`
  mutation CancelMilestone($id: ID!, $reason: String!) {
    done: cancelMilestone(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);

export const RESTORE_MILESTONE = graphql(`
  mutation RestoreMilestone($id: ID!, $reason: String!) {
    done: restoreMilestone(id: $id, reason: $reason) {
      __typename
      ...SaidNo
    }
  }
`);
