import type { GraphQLSchema } from 'graphql';

/** What nobody writes as a class has no place for its description. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation, subscription] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  if (query) query.description = 'What can be read: of anyone by `network` and `municipality`, of a membership by the header `Tequio-Acting-As`, of oneself by `me` and what begins with `my`.';
  if (mutation) mutation.description = 'What can be done. Each is one transaction: all of it or nothing. With an `Idempotency-Key` a repeat does nothing more.';
  if (subscription) subscription.description = 'What can be listened to, over graphql-ws.';
  return schema;
}
