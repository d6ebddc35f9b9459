import { isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { broughtFor } from '@tequio/platform';

/**
 * Spares fields below the roots what they do not need. Nest gives a resolver also to those that only hand out the property
 * of their own name: without it the compiler reads the property where it stands, instead of preparing for something that
 * might fail or take its time. And what a read has brought along is handed out without a call to the field's resolver.
 */
export function leanFields(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (isPlain(field)) delete field.resolve;
      else if (!field.args.length) handOutBrought(field);
    }
  }
  return schema;
}

/** The name is the one that Nest's own carry; a probe shows whether it reads anything else, or has a default. */
function isPlain({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const handOut = resolve as (parent: object) => unknown;
  const value = {};
  return handOut({ [name]: value }) === value && handOut({}) === undefined;
}

function handOutBrought(field: GraphQLField<unknown, unknown>): void {
  const { name, resolve } = field;
  if (resolve) field.resolve = (parent, args, context, info) => broughtFor(parent, name) ?? resolve(parent, args, context, info);
}
