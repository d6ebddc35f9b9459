import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError, type GraphqlContext } from '@tequio/platform';

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
  maxAliases: { n: LIMITS.aliases },
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

/** Refuses what is too complex, with its variables counted, and who spends more than `pointsPerMinute`. */
export function limitsPlugin(pointsPerMinute: number): ApolloServerPlugin<GraphqlContext> {
  const budget = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 });
  const costs = rememberedCosts();
  let schema: GraphQLSchema;
  return {
    async serverWillStart(service) {
      schema = service.schema;
    },
    async requestDidStart() {
      return {
        // Names that were nearly hit would draw the schema of a deployment that does not show it.
        async didEncounterErrors({ errors }) {
          for (const error of errors) error.message = error.message.replace(/\s*Did you mean .+\?/s, '');
        },
        async didResolveOperation({ request, document, contextValue }) {
          const complexity = costs(schema, document, request) ?? 1;
          if (complexity > LIMITS.complexity)
            throw new GraphQLError(`The query costs ${complexity} points; at most ${LIMITS.complexity} are allowed.`, {
              extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
            });
          const { caller } = contextValue.operation.init;
          // Calls of the product's own pages carry no address: the visitor is limited at the door of the page.
          const actor = caller.personId ?? caller.ip;
          if (!actor) return;
          // Only what came over HTTP has its request.
          const points = request.http ? complexity : Math.ceil(complexity / PAGES_SHARE);
          try {
            await budget.consume(actor, Math.max(1, points));
          } catch (refused) {
            const seconds = refused instanceof RateLimiterRes ? Math.ceil(refused.msBeforeNext / 1000) : 60;
            throw new GraphQLError('rate limited', {
              originalError: new AppError('RATE_LIMITED', { seconds }),
              extensions: { http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) } },
            });
          }
        },
      };
    },
  };
}
