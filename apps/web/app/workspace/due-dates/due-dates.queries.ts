import { graphql } from '@tequio/contracts';

export const DUE_DATES = graphql(`
  query DueDates($first: Int!, $after: String, $list: DueDateList!, $tenantId: ID, $kind: String) {
    dueDates(first: $first, after: $after, list: $list, tenantId: $tenantId, kind: $kind) {
      nodes {
        id
        title
        todo
        thing
        placeName
        dueOn
        who
        state
        overdue
        endedAt
        href
        nextReminder {
          on
          to
        }
        reminders {
          on
          to
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const OVERDUE_TALLIES = graphql(`
  query OverdueTallies {
    overdueTallies {
      tenantId
      placeName
      overdue
      since
    }
  }
`);

export const DUE_DATE_KINDS = graphql(`
  query DueDateKinds {
    reminderLadders {
      kind
      title
    }
  }
`);

export const LADDERS = graphql(`
  query ReminderLadders {
    reminderLadders {
      kind
      title
      businessDays
      legal
      steps {
        when
        days
        to
      }
      initialSteps {
        when
        days
        to
      }
      changes {
        steps {
          when
          days
          to
        }
        setAt
        setByOffice
        reason
      }
    }
  }
`);

export const SET_LADDER = graphql(`
  mutation SetReminderLadder($input: ReminderLadderInput!) {
    result: setReminderLadder(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);
