import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import {
  astFromValue,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { HTTP_STATUS, PresumptionRefuted, type GraphqlContext, type OperationContext } from '@tequio/platform';
import { formatError, refuseCall, wordErrors } from './operation.plugin.js';

/** Documents whose compiled form is kept; Apollo hands back the same parsed document for the same text. */
const DOCUMENTS = 1000;

interface Compiled {
  query: CompiledQuery['query'];
  /** The variables with the defaults that the sender left out, as a client would send them. */
  complete: (sent: Readonly<Record<string, unknown>>) => Record<string, unknown>;
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
          const execute = async () => known && ((await known.query({}, contextValue, known.complete(request.variables ?? {}))) as ExecutionResult);
          let result = await execute();
          const changed = await proved(contextValue);
          if (changed) {
            if (changed instanceof GraphQLError) return refusedAnswer(changed);
            contextValue.operation = changed;
            result = await execute();
          }
          if (!result) return null;
          const singleResult = result.errors ? { ...result, errors: wordErrors(result.errors, contextValue, operationName) } : result;
          // As Apollo has it: variables that do not fit the operation are the request's fault, and nothing was executed.
          const status = result.data === undefined ? HTTP_STATUS.BAD_REQUEST : undefined;
          return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: singleResult as FormattedExecutionResult } };
        },
      };
    },
  };
}

/**
 * Null where the caller is who they were taken for. Where not, what was done on that word has not been committed and is not
 * answered: it is done again in the operation of who they are, or refused.
 */
async function proved({ operation }: GraphqlContext): Promise<OperationContext | GraphQLError | null> {
  try {
    await operation.prove();
    return null;
  } catch (error) {
    if (!(error instanceof PresumptionRefuted)) throw error;
  }
  const { lookedUp, locale, correlationId } = operation.init;
  return lookedUp!().catch((error: unknown) => refuseCall(error, locale, correlationId));
}

function refusedAnswer(refused: GraphQLError): GraphQLResponse {
  const { status } = refused.extensions['http'] as { status: number };
  return { http: { status, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { errors: [formatError(refused.toJSON(), refused)] } } };
}

/** Null where the compiler does not know how: then it is executed as if there were none. */
function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Compiled | null {
  const compiled = compileQuery(schema, written(schema, document), operation.name?.value ?? '', { disablingCapturingStackErrors: true, useExperimentalPathBasedSkipInclude: true });
  return isCompiledQuery(compiled) ? { query: compiled.query, complete: completing(schema, operation) } : null;
}

/** With all that objects in the document leave to their defaults: the compiler demands it (graphql-jit 0.8.9). */
function written(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      ObjectValue(node) {
        const type = getNullableType(types.getInputType());
        if (!isInputObjectType(type)) return undefined;
        const given = new Set(node.fields.map(({ name }) => name.value));
        const left = defaultsOf(type).filter(({ name }) => !given.has(name));
        if (!left.length) return undefined;
        return { ...node, fields: [...node.fields, ...left.map(({ name, written: value }) => ({ kind: Kind.OBJECT_FIELD as const, name: { kind: Kind.NAME as const, value: name }, value }))] };
      },
    }),
  );
}

/** The compiler takes `Int! = 20` for a variable, or a field of an input, that must be sent. */
function completing(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Compiled['complete'] {
  const known = variableDefinitions.map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(schema, type as never) as GraphQLInputType | undefined,
    initial: defaultValue && valueFromASTUntyped(defaultValue),
  }));
  return (sent) => {
    const variables: Record<string, unknown> = {};
    for (const { name, type, initial } of known) {
      const value = sent[name] === undefined ? initial : sent[name];
      if (value !== undefined) variables[name] = type ? completed(type, value) : value;
    }
    return variables;
  };
}

function completed(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return completed(type.ofType, value);
  if (value === null || typeof value !== 'object') return value;
  if (isListType(type)) return Array.isArray(value) ? value.map((item) => completed(type.ofType, item)) : value;
  if (!isInputObjectType(type)) return value;
  // What the type does not know stays, to be refused.
  const whole: Record<string, unknown> = { ...value };
  for (const field of Object.values(type.getFields())) {
    const given = whole[field.name];
    if (given !== undefined) whole[field.name] = completed(field.type, given);
  }
  for (const { name, sent } of defaultsOf(type)) if (whole[name] === undefined) whole[name] = sent;
  return whole;
}

interface FieldDefault {
  name: string;
  /** As it stands in a document. */
  written: ValueNode;
  /** As a client sends it in a variable. */
  sent: unknown;
}

const defaults = new WeakMap<GraphQLInputObjectType, readonly FieldDefault[]>();

/** Fields of an input that may be left out because they have a value of their own. */
function defaultsOf(type: GraphQLInputObjectType): readonly FieldDefault[] {
  let known = defaults.get(type);
  if (!known) {
    known = Object.values(type.getFields())
      .filter(({ defaultValue }) => defaultValue !== undefined)
      .map(({ name, defaultValue, type: of }) => {
        const written = astFromValue(defaultValue, of)!;
        return { name, written, sent: valueFromASTUntyped(written) };
      });
    defaults.set(type, known);
  }
  return known;
}
