import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HTTP_STATUS, newId, type GraphqlContext, type Locale } from '@tequio/platform';
import { wordFault } from '../faults.js';

const masked = new WeakMap<object, GraphQLFormattedError>();

/** Words an operation's errors in the caller's language without anything internal. */
export function operationPlugin(): ApolloServerPlugin<GraphqlContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          wordErrors(errors, contextValue, operationName);
        },
      };
    },
  };
}

/** What a client reads of an operation's errors, in its language; what is ours goes to the log. */
export function wordErrors(errors: readonly GraphQLError[], { operation }: GraphqlContext, operationName: string | null | undefined): GraphQLFormattedError[] {
  const { locale, correlationId, caller } = operation.init;
  return errors.map((error) => {
    const { formatted } = wordFault(error, locale, correlationId, { operationName, tenantId: caller.acting?.tenantId ?? null });
    masked.set(error, formatted);
    return formatted;
  });
}

/** An error from before the operation began, such as a token that does not hold: worded, and with its own HTTP status. */
export function refuseCall(error: unknown, locale: Locale, correlationId: string): GraphQLError {
  const { code, formatted } = wordFault(error, locale, correlationId);
  const refused = new GraphQLError(formatted.message, { extensions: { http: { status: HTTP_STATUS[code] } } });
  masked.set(refused, formatted);
  return refused;
}

/** What Apollo sends for an error: as worded above; anything that did not pass there says nothing of its cause. */
export function formatError(_formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = masked.get(error as GraphQLError);
  if (known) return known;
  return wordFault(error, 'es', newId()).formatted;
}
