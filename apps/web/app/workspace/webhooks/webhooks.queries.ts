import { graphql } from '@tequio/contracts';

export const WEBHOOKS = graphql(`
  query Webhooks {
    webhookEndpoints {
      id
      url
      description
      state
      waiting
      heldBack
      deliveredAt
      failingSince
    }
  }
`);

export const WEBHOOK_EVENTS = graphql(`
  query WebhookEvents {
    webhookEvents {
      type
      title
      audience
    }
  }
`);

export const WEBHOOK = graphql(`
  query Webhook($id: ID!) {
    webhookEndpoint(id: $id) {
      id
      version
      url
      description
      events
      state
      disabledCause
      waiting
      heldBack
      createdAt
      deliveredAt
      failingSince
      previousSecretUntil
      openSteps {
        name
        allowed
      }
    }
  }
`);

export const WEBHOOK_MESSAGES = graphql(`
  query WebhookMessages($endpointId: ID!, $state: WebhookDeliveryState, $first: Int!, $after: String) {
    webhookDeliveries(endpointId: $endpointId, state: $state, first: $first, after: $after) {
      nodes {
        id
        title
        event
        occurredAt
        state
        attempts
        dueAt
        status
        fault
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WEBHOOK_MESSAGE = graphql(`
  query WebhookMessage($id: ID!) {
    webhookDelivery(id: $id) {
      body
      delivery {
        id
        endpointId
        messageId
        title
        event
        occurredAt
        state
        attempts
        dueAt
        finishedAt
      }
      log {
        at
        durationMs
        status
        fault
        response
      }
    }
  }
`);

export const CREATE_WEBHOOK = graphql(`
  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {
    done: createWebhookEndpoint(input: $input) {
      __typename
      ... on WebhookEndpointCreated {
        secret
        endpoint {
          id
          description
        }
      }
      ...SaidNo
    }
  }
`);

export const UPDATE_WEBHOOK = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {
    done: updateWebhookEndpoint(input: $input) {
      __typename
      ...SaidNo
    }
  }
`);

export const TAKE_WEBHOOK_STEP = graphql(`
  mutation TakeWebhookStep($id: ID!, $version: Int!, $step: WebhookStep!) {
    done: takeWebhookStep(id: $id, version: $version, step: $step) {
      __typename
      ...SaidNo
    }
  }
`);

export const ROTATE_SECRET = graphql(`
  mutation RotateWebhookSecret($id: ID!, $version: Int!) {
    done: rotateWebhookSecret(id: $id, version: $version) {
      __typename
      ... on WebhookSecretRotated {
        secret
        endpoint {
          previousSecretUntil
        }
      }
      ...SaidNo
    }
  }
`);

export const DELETE_WEBHOOK = graphql(`
  mutation DeleteWebhook($id: ID!, $version: Int!) {
    done: deleteWebhookEndpoint(id: $id, version: $version) {
      __typename
      ...SaidNo
    }
  }
`);

export const TEST_WEBHOOK = graphql(`
  mutation TestWebhook($id: ID!) {
    done: testWebhookEndpoint(id: $id) {
      __typename
      ... on WebhookDelivery {
        id
      }
      ...SaidNo
    }
  }
`);

export const RESEND_WEBHOOKS = graphql(`
  mutation ResendWebhooks($input: ResendWebhooksInput!) {
    done: resendWebhooks(input: $input) {
      __typename
      ... on WebhooksResent {
        messages
      }
      ...SaidNo
    }
  }
`);
