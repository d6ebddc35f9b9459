import { graphql } from '@tequio/contracts';

export const ACCOUNT = graphql(`
  query Account {
    mySessions {
      id
      device
      ip
      current
      signedInAt
      lastUsedAt
      expiresAt
    }
    myAccessTokens {
      id
      name
      membershipId
      scopes
      createdAt
      lastUsedAt
      expiresAt
    }
    myEmailChange {
      email
      confirmUntil
    }
  }
`);

export const SAVE_PROFILE = graphql(`
  mutation SaveProfile($input: UpdateProfileInput!) {
    result: updateProfile(input: $input) {
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

export const CLOSE_SESSION = graphql(`
  mutation CloseSession($id: ID!) {
    result: revokeSession(id: $id) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const CLOSE_OTHER_SESSIONS = graphql(`
  mutation CloseOtherSessions {
    result: revokeOtherSessions {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const SET_PASSWORD = graphql(`
  mutation SetPassword($input: ChangePasswordInput!) {
    result: changePassword(input: $input) {
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

export const START_TOTP = graphql(`
  mutation StartTotp($password: String) {
    result: enableTotp(password: $password) {
      __typename
      ... on TotpOffer {
        uri
        backupCodes
      }
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const CONFIRM_TOTP = graphql(`
  mutation ConfirmTotp($code: String!) {
    result: confirmTotp(code: $code) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const END_TOTP = graphql(`
  mutation EndTotp($code: String!, $password: String) {
    result: disableTotp(code: $code, password: $password) {
      __typename
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const RENEW_BACKUP_CODES = graphql(`
  mutation RenewBackupCodes($code: String!, $password: String) {
    result: renewBackupCodes(code: $code, password: $password) {
      __typename
      ... on RenewedBackupCodes {
        backupCodes
      }
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const CREATE_TOKEN = graphql(`
  mutation CreateToken($input: CreateAccessTokenInput!) {
    result: createAccessToken(input: $input) {
      __typename
      ... on AccessTokenCreated {
        text
      }
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

export const REVOKE_TOKEN = graphql(`
  mutation RevokeToken($id: ID!) {
    result: revokeAccessToken(id: $id) {
      __typename
      id
    }
  }
`);

export const MY_DATA = graphql(`
  query MyData {
    myData
  }
`);

export const CHANGE_EMAIL = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    result: changeEmail(input: $input) {
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

export const EMAIL_CHANGE_LINK = graphql(`
  query EmailChangeLink($token: String!) {
    link: emailChangeByToken(token: $token) {
      email
      cancels
      status
    }
  }
`);

export const CONFIRM_EMAIL = graphql(`
  mutation ConfirmEmail($token: String!) {
    result: confirmEmailChange(token: $token) {
      __typename
      ... on EmailChangeLink {
        status
      }
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const CANCEL_EMAIL = graphql(`
  mutation CancelEmail($token: String!) {
    result: cancelEmailChange(token: $token) {
      __typename
      ... on EmailChangeLink {
        status
      }
      ... on Refusal {
        code
        message
        remedy
      }
    }
  }
`);

export const ERASURE = graphql(`
  query Erasure {
    erasurePreview {
      onlyOperator
      onlyResponsible {
        id
        role
        roleName
        place {
          kind
          name
          slug
          networkSlug
        }
      }
    }
  }
`);

export const ERASE_ACCOUNT = graphql(`
  mutation EraseAccount($input: EraseAccountInput!) {
    result: eraseAccount(input: $input) {
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
