import { graphql } from '@tequio/contracts';

export const NETWORK_RULES = graphql(`
  query NetworkRules($on: String, $asked: Boolean! = false) {
    actingNetwork {
      id
      sectors {
        id
        key
        name
        shape
      }
      bodyRules {
        title
        version
        adoptedOn
        adoptedByOffice
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
        registeredIn
        registeredOn
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
