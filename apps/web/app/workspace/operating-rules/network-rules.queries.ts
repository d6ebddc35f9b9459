import { graphql } from '@tequio/contracts';

export const NETWORK_RULES = graphql(`
  query NetworkRules($on: String, $asked: Boolean! = false) {
    actingNetwork {
      id
      sectors {
        id
        key
        name
        retiredAt
      }
      bodyRules {
        title
        version
        adoptedOn
        reason
        registeredIn
        registeredOn
        rules
        inWords {
          topic
          heading
          text
        }
      }
      rulesThen: bodyRules(on: $on) @include(if: $asked) {
        version
      }
      bodyRulesVersions {
        id
        title
        version
        adoptedOn
        adoptedByOffice
        reason
        inWords {
          topic
          heading
          text
        }
      }
    }
  }
`);

export const SET_NETWORK_RULES = graphql(`
  mutation SetNetworkRules($input: SetNetworkRulesInput!) {
    result: setNetworkRules(input: $input) {
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

export const NETWORK_SECTORS = graphql(`
  query NetworkSectors {
    actingNetwork {
      id
      sectors {
        id
        key
        name
        shape
        retiredAt
        retiredReason
      }
    }
  }
`);

export const SAVE_SECTOR = graphql(`
  mutation SaveSector($input: SaveSectorInput!) {
    result: saveSector(input: $input) {
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

export const ORDER_SECTORS = graphql(`
  mutation OrderSectors($keys: [String!]!) {
    result: orderSectors(keys: $keys) {
      ...SectorsSaidNo
    }
  }
`);

export const REMOVE_SECTOR = graphql(`
  mutation RemoveSector($key: String!, $reason: String!) {
    result: removeSector(key: $key, reason: $reason) {
      ...SectorsSaidNo
    }
  }
`);

export const RETIRE_SECTOR = graphql(`
  mutation RetireSector($key: String!, $reason: String!) {
    result: retireSector(key: $key, reason: $reason) {
      ...SectorsSaidNo
    }
  }
`);

export const RESTORE_SECTOR = graphql(`
  mutation RestoreSector($key: String!, $reason: String!) {
    result: restoreSector(key: $key, reason: $reason) {
      ...SectorsSaidNo
    }
  }
`);

export const SECTORS_SAID_NO = graphql(`
  fragment SectorsSaidNo on SectorsResult {
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
`);
