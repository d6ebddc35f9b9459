/** Operations of the public pages, one a page. */

export const NETWORK_HOME = /* GraphQL */ `
  query PublicNetworkHome($network: String!) {
    __typename
  }
`;

export const COMMITMENTS = /* GraphQL */ `
  query PublicCommitments($network: String!, $text: String, $state: String, $after: String) {
    __typename
  }
`;

export const MUNICIPALITY = /* GraphQL */ `
  query PublicMunicipality($network: String!, $municipality: String!) {
    __typename
  }
`;

export const LETTER = /* GraphQL */ `
  query PublicLetter($network: String!, $municipality: String!) {
    __typename
  }
`;

export const SECRETARIAT = /* GraphQL */ `
  query PublicSecretariat($network: String!, $municipality: String!) {
    __typename
  }
`;

export const PLAN = /* GraphQL */ `
  query PublicPlan($network: String!, $municipality: String!, $plan: String!) {
    __typename
  }
`;

export const COMMITMENT = /* GraphQL */ `
  query PublicCommitment($network: String!, $municipality: String!, $commitment: ID!) {
    __typename
  }
`;

export const PRIVACY_NOTICE = /* GraphQL */ `
  query PublicPrivacyNotice($network: String, $municipality: String) {
    __typename
  }
`;
