import type { ApolloServerPlugin } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HTTP_STATUS, maskError, type GraphqlContext, type Locale } from '@tequio/platform';

const masked = new WeakMap<object, GraphQLFormattedError>();
const log = new Logger('GraphQL');

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
    const { formatted, unexpected } = maskError(error, locale, correlationId);
    masked.set(error, formatted);
    if (unexpected)
      log.error({ correlationId, operationName, tenantId: caller.acting?.tenantId ?? null, error: error.originalError?.stack ?? error.stack });
    return formatted;
  });
}

/** An error from before the operation began, such as a token that does not hold: worded, and with its own HTTP status. */
export function refuseCall(error: unknown, locale: Locale, correlationId: string): GraphQLError {
  const { code, formatted, unexpected } = maskError(error, locale, correlationId);
  if (unexpected) log.error({ correlationId, error: error instanceof Error ? error.stack : String(error) });
  const refused = new GraphQLError(formatted.message, { extensions: { http: { status: HTTP_STATUS[code] } } });
  masked.set(refused, formatted);
  return refused;
}

/** What Apollo sends for an error: as worded above; anything that did not pass there says nothing of its cause. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const known = masked.get(error as GraphQLError);
  if (known) return known;
  const { formatted: fallback, unexpected } = maskError(error, 'es', '-');
  if (unexpected) log.error({ error: (error as Error).stack ?? formatted.message });
  return fallback;
}
