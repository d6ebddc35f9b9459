import { graphql } from '@tequio/contracts';

export const SETTINGS = graphql(`
  query Settings {
    networkSettings {
      key
      value
      initial
      changes {
        value
        setAt
        setByOffice
        reason
      }
    }
    actingNetwork {
      id
      name
      slug
      version
      timeZone
      locales
      calendar {
        workWeek
        officialHolidays
        nonWorkingDays {
          from
          to
          reason
        }
      }
      terminology {
        key
        locale
        one
        many
        own
      }
      authorities {
        id
        name
        shortName
        startsOn
        endsOn
        contactEmail
        website
      }
    }
  }
`);

export const UPDATE_NETWORK = graphql(`
  mutation UpdateNetwork($input: UpdateNetworkInput!) {
    result: updateNetwork(input: $input) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
    }
  }
`);

export const SUCCEED_AUTHORITY = graphql(`
  mutation SucceedAuthority($input: SucceedAuthorityInput!) {
    result: succeedAuthority(input: $input) {
      __typename
      ... on InvalidInput {
        code
        message
        remedy
        issues {
          path
          message
        }
      }
    }
  }
`);

export const SET_SETTING = graphql(`
  mutation SetSetting($key: String!, $value: String!, $reason: String!) {
    result: setNetworkSetting(key: $key, value: $value, reason: $reason) {
      __typename
      ... on InvalidInput {
        code
        message
        remedy
        issues {
          path
          message
        }
      }
    }
  }
`);
