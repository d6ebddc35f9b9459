import { graphql } from '@tequio/contracts';

export const GROUPS = graphql(`
  query InstituteGroups {
    actingNetwork {
      groups {
        id
        kind
        name
        slug
        municipalityCount
      }
    }
  }
`);

/** One group with its members. */
export const GROUP = graphql(`
  query InstituteGroup($slug: String!) {
    actingNetwork {
      groups(slug: $slug) {
        id
        kind
        name
        slug
        version
        municipalities(first: 600) {
          id
        }
      }
    }
  }
`);

export const MUNICIPALITY_NAMES = graphql(`
  query InstituteMunicipalityNames($after: String) {
    actingNetwork {
      municipalities(first: 100, after: $after) {
        nodes {
          id
          inegiKey
          slug
          name
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const SAVE_GROUP = graphql(`
  mutation SaveMunicipalityGroup($input: SaveGroupInput!) {
    done: saveMunicipalityGroup(input: $input) {
      __typename
      ... on MunicipalityGroup {
        id
        slug
      }
      ...SaidNo
    }
  }
`);

export const DELETE_GROUP = graphql(`
  mutation DeleteMunicipalityGroup($id: ID!, $version: Int!) {
    done: deleteMunicipalityGroup(id: $id, version: $version) {
      __typename
      ...SaidNo
    }
  }
`);
