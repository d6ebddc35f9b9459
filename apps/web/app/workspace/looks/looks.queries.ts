import { graphql } from '@tequio/contracts';

export const NETWORK_LOOKS = graphql(`
  query NetworkLooks {
    actingNetwork {
      id
      version
      looks {
        ...OwnLooks
      }
    }
  }
`);

export const MUNICIPALITY_LOOKS = graphql(`
  query MunicipalityLooks {
    actingMunicipality {
      id
      version
      looks {
        ...OwnLooks
      }
    }
  }
`);

export const OWN_LOOKS = graphql(`
  fragment OwnLooks on LooksType {
    primary
    secondary
    logo {
      path
      width
      height
    }
  }
`);

export const TRY_LOOKS = graphql(`
  query TryLooks($input: LooksPreviewInput!) {
    looksPreview(input: $input) {
      primary {
        ...ColourChecked
      }
      secondary {
        ...ColourChecked
      }
      palette {
        ...PageColours
      }
    }
  }
`);

export const COLOUR_CHECKED = graphql(`
  fragment ColourChecked on ColourCheck {
    reads
    nearest
    readings {
      use
      ratio
      reads
    }
  }
`);

export const SET_MUNICIPALITY_COLOURS = graphql(`
  mutation SetMunicipalityColours($id: ID!, $input: UpdateMunicipalityInput!) {
    result: updateMunicipality(id: $id, input: $input) {
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

export const SET_NETWORK_LOGO = graphql(`
  mutation SetNetworkLogo($fileId: ID) {
    result: setNetworkLogo(fileId: $fileId) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const SET_MUNICIPALITY_LOGO = graphql(`
  mutation SetMunicipalityLogo($fileId: ID) {
    result: setMunicipalityLogo(fileId: $fileId) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);
