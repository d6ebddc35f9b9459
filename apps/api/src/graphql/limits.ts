import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, CONFIG, type Caller, type Config, type GraphqlContext } from '@tequio/platform';

/** What one request may ask for. Stated in docs/guides/api.md; tested against the running API. */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  directives: 20,
  tokens: 3000,
  complexity: 12_000,
  bodyBytes: 256 * 1024,
} as const;

const armor = new ApolloArmor({
  maxDepth: { n: LIMITS.depth, ignoreIntrospection: true, propagateOnRejection: true },
  maxAliases: { n: LIMITS.aliases, allowList: [] },
  maxDirectives: { n: LIMITS.directives },
  // Its token limit turns every syntax error into HTTP 500, its cost limit ignores variables: both are done otherwise.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  // It is a plugin of another server: `limitsPlugin` takes the hints out.
  blockFieldSuggestion: { enabled: false },
});

export const { validationRules } = armor.protect();

/**
 * A list costs its children times the page asked for; a list without a page size counts as ten. The nodes of a page were
 * counted with the page.
 */
const estimate: ComplexityEstimator = ({ type: parent, args, childComplexity, field }) => {
  // The schema is in memory, and the question that tools ask of it is nested by nature.
  if (parent.name.startsWith('__')) return 1 + childComplexity;
  if (typeof args['first'] === 'number') return 1 + Math.max(1, args['first']) * childComplexity;
  const isPage = parent.name.endsWith('Connection') && field.name === 'nodes';
  return String(field.type).includes('[') && !isPage ? 1 + 10 * childComplexity : 1 + childComplexity;
};

/** What the product's own pages ask costs this part: the questions are ours, and who types into a form has its page read each second. */
const PAGES_SHARE = 10;

/** Costs that are kept of each of so many documents. */
const KEPT = { documents: 1000, costsOfEach: 50 };

/** `costOf`, asked once for the same document with the same sizes. A cost that is null is asked again: its words may fit the next time. */
function rememberedCosts(): typeof costOf {
  const documents = new LRUCache<DocumentNode, LRUCache<string, number>>({ max: KEPT.documents });
  return (schema, query, request) => {
    let costs = documents.get(query);
    if (!costs) documents.set(query, (costs = new LRUCache({ max: KEPT.costsOfEach })));
    // Texts and objects decide on no list's length and no directive; whatever else may.
    const deciding = Object.entries(request.variables ?? {}).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean' || value === null);
    const key = JSON.stringify([request.operationName ?? '', deciding]);
    let cost: number | null | undefined = costs.get(key);
    if (cost === undefined) {
      cost = costOf(schema, query, request);
      if (cost !== null) costs.set(key, cost);
    }
    return cost;
  };
}

/** Points that the operation costs; null where its variables do not fit, which is told when they are coerced. */
function costOf(schema: GraphQLSchema, query: DocumentNode, { variables, operationName }: GraphQLRequest): number | null {
  try {
    return getComplexity({ schema, query, variables: variables ?? {}, ...(operationName ? { operationName } : {}), estimators: [estimate] });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

/** Counts what operations cost, whichever way they come in. */
@Injectable()
export class OperationLimits {
  private readonly budget: RateLimiterMemory;
  private readonly costs = rememberedCosts();

  constructor(@Inject(CONFIG) { graphqlPointsPerMinute: points }: Config) {
    this.budget = new RateLimiterMemory({ points, duration: 60 });
  }

  /** Throws where the operation is too complex, with its variables counted, or who calls spends more points than a minute has. `share`: it costs this part. */
  async spend(schema: GraphQLSchema, document: DocumentNode, request: GraphQLRequest, { personId, ip }: Caller, share = 1): Promise<void> {
    const complexity = this.costs(schema, document, request) ?? 1;
    if (complexity > LIMITS.complexity)
      throw new GraphQLError(`The query costs ${complexity} points; at most ${LIMITS.complexity} are allowed.`, {
        extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
      });
    // Calls of the product's own pages carry no address: the visitor is limited at the door of the page.
    const actor = personId ?? ip;
    if (!actor) return;
    try {
      await this.budget.consume(actor, Math.max(1, Math.ceil(complexity / share)));
    } catch (refused) {
      const seconds = refused instanceof RateLimiterRes ? Math.ceil(refused.msBeforeNext / 1000) : 60;
      throw new GraphQLError('rate limited', {
        originalError: new AppError('RATE_LIMITED', { seconds }),
        extensions: { http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) } },
      });
    }
  }
}

/** Names that were nearly hit would draw the schema of a deployment that does not show it. */
export function withoutHints<E extends { message: string }>(errors: readonly E[]): readonly E[] {
  for (const error of errors) error.message = error.message.replace(/\s*Did you mean .+\?/s, '');
  return errors;
}

/** Refuses what is beyond the limits. */
export function limitsPlugin(limits: OperationLimits): ApolloServerPlugin<GraphqlContext> {
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors }) {
          withoutHints(errors);
        },
        async didResolveOperation({ request, document, operation, contextValue }) {
          if (operation?.operation === 'subscription')
            throw new GraphQLError('Subscriptions are answered over a WebSocket (graphql-transport-ws) only.', { extensions: { http: { status: 400 } } });
          // Only what came over HTTP has its request.
          await limits.spend(schema, document, request, contextValue.operation.init.caller, request.http ? 1 : PAGES_SHARE);
        },
      };
    },
  };
}
