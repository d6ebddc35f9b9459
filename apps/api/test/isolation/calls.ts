import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLField, type GraphQLSchema } from 'graphql';
import { Listener } from '../support/listener.js';
import type { Answer, Person, Product } from '../support/product.js';
import { selectAll } from './selection.js';

export interface Operation {
  kind: 'query' | 'mutation' | 'subscription';
  name: string;
  field: GraphQLField<unknown, unknown>;
}

export const schemaOf = (product: Product): GraphQLSchema => product.app.get(GraphQLSchemaHost).schema;

/** Every query, mutation and subscription of the running API. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
  return Object.entries(roots).flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ kind: kind as Operation['kind'], name: field.name, field })),
  );
}

/** Sends an operation the way that its kind goes; of a subscription, its first message is the answer. */
export async function sendAs<Data = Record<string, unknown>>(product: Product, { kind }: Operation, document: string, args: object, who: Person | null): Promise<Answer<Data>> {
  if (kind !== 'subscription') return product.graphql<Data>(document, args, who);
  const listener = new Listener(product.url, who ? { cookie: who.cookie } : {});
  try {
    const { data, errors } = await (await listener.opened()).subscribe<Data>(document, args)();
    return { status: 200, data, errors: errors as Answer<Data>['errors'] };
  } catch (error) {
    const { message } = error as Error;
    if (message !== 'closed with 4403') throw error;
    return { status: 401, data: null, errors: [{ message, extensions: { code: 'UNAUTHENTICATED', correlationId: '' } }] };
  } finally {
    listener.close();
  }
}

/** The operation as a document that hands these arguments in and asks for everything that it answers. */
export function documentOf({ kind, name, field }: Operation, given: readonly string[], depth: number): string {
  const args = field.args.filter((arg) => given.includes(arg.name));
  const declared = args.length ? `(${args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : '';
  const handed = args.length ? `(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})` : '';
  return `${kind}${declared} { ${name}${handed} ${selectAll(field.type, depth)} }`;
}

/** Does one thing in the product and answers it; throws where it was refused. */
export type Do = <Result = { id: string; version: number }>(name: string, args: object, who: Person | null) => Promise<Result>;

/** By generated documents, or by those that `text` gives for an operation. */
export function doing(product: Product, text?: (name: string) => string): Do {
  const operations = new Map(operationsOf(schemaOf(product)).map((operation) => [operation.name, operation]));
  const refusals = new Set(schemaOf(product).getPossibleTypes(schemaOf(product).getType('Refusal') as never).map((type) => type.name));
  return async (name, args, who) => {
    const operation = operations.get(name);
    if (!operation) throw new Error(`there is no ${name}`);
    const data = await product.ask<Record<string, { __typename?: string }>>(text?.(name) ?? documentOf(operation, Object.keys(args), 1), args, who).catch((error: Error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    const result = data[name]!;
    if (result?.__typename && refusals.has(result.__typename)) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return result as never;
  };
}

