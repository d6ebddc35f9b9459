import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  BREAK,
  getNamedType,
  isInputObjectType,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { HTTP_STATUS, type GraphqlContext } from '@tequio/platform';
import { wordErrors } from './operation.plugin.js';

/** Documents whose compiled form is kept; Apollo hands back the same parsed document for the same text. */
const DOCUMENTS = 1000;

interface Compiled {
  query: CompiledQuery['query'];
  /** Of variables, as a client would send them: the compiler takes `Int! = 20` for a variable that must be sent. */
  defaults: Readonly<Record<string, unknown>>;
}

/**
 * Executes operations by functions that are compiled from their documents once. It stands where Apollo would execute: all
 * that is refused was refused before, and what Apollo does with the errors of an execution is done here in its place.
 */
export function compiledPlugin(): ApolloServerPlugin<GraphqlContext> {
  const compiled = new LRUCache<DocumentNode, Map<OperationDefinitionNode, Compiled | null>>({ max: DOCUMENTS });

  const find = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Compiled | null => {
    let operations = compiled.get(document);
    if (!operations) compiled.set(document, (operations = new Map()));
    let found = operations.get(operation);
    if (found === undefined) operations.set(operation, (found = compile(schema, document, operation)));
    return found;
  };

  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, operationName, request, contextValue }) {
          // Without an operation there is nothing to compile: Apollo says which name it did not find.
          const known = operation && find(schema, document, operation);
          if (!known) return null;
          const result = (await known.query({}, contextValue, withDefaults(known.defaults, request.variables))) as ExecutionResult;
          const singleResult = result.errors ? { ...result, errors: wordErrors(result.errors, contextValue, operationName) } : result;
          // As Apollo has it: variables that do not fit the operation are the request's fault, and nothing was executed.
          const status = result.data === undefined ? HTTP_STATUS.BAD_REQUEST : undefined;
          return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: singleResult as FormattedExecutionResult } };
        },
      };
    },
  };
}

/** Null where the compiler does not know how: then it is executed as if there were none. */
function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Compiled | null {
  if (takesObjects(schema, document, operation)) return null;
  const compiled = compileQuery(schema, document, operation.name?.value ?? '', { disablingCapturingStackErrors: true, useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled)) return null;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
  return { query: compiled.query, defaults: Object.fromEntries(defaults) };
}

/** The compiler demands fields of input objects that have defaults (graphql-jit 0.8.9). */
function takesObjects(schema: GraphQLSchema, document: DocumentNode, { variableDefinitions }: OperationDefinitionNode): boolean {
  if (variableDefinitions?.some(({ type }) => isInputObjectType(getNamedType(typeFromAST(schema, type as never))))) return true;
  let found = false;
  visit(document, {
    ObjectValue() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

function withDefaults(defaults: Readonly<Record<string, unknown>>, sent: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const variables: Record<string, unknown> = { ...defaults };
  for (const [name, value] of Object.entries(sent)) if (value !== undefined) variables[name] = value;
  return variables;
}
