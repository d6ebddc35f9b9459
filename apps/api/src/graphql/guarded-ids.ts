import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  GraphQLID,
  isInputObjectType,
  isListType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { AppError, isId } from '@tequio/platform';

/** Refuses what cannot be an id, wherever one is handed in, before anything is looked up by it: the database fails over it. */
export function guardIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const named = field.args.filter((arg) => holdsIds(arg.type));
      if (!named.length) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args: Record<string, unknown>, context, info) => {
        for (const { name, type: given } of named) {
          const malformed = malformedIn(args[name], given, name);
          if (malformed) throw new AppError('BAD_ID', { name: malformed });
        }
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
}

function holdsIds(type: GraphQLInputType, seen: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (named === GraphQLID) return true;
  if (!isInputObjectType(named) || seen.includes(named)) return false;
  return Object.values(named.getFields()).some((field) => holdsIds(field.type, [...seen, named]));
}

/** Where the first one is, as in `input.ids.0`; null where all could be ids. */
function malformedIn(value: unknown, type: GraphQLInputType, path: string): string | null {
  if (value === null || value === undefined) return null;
  const plain = getNullableType(type) as GraphQLInputType;
  if (plain === GraphQLID) return isId(value) ? null : path;
  if (isListType(plain)) return firstOf((value as unknown[]).map((one, index) => [one, plain.ofType as GraphQLInputType, `${path}.${index}`]));
  if (!isInputObjectType(plain)) return null;
  return firstOf(Object.values(plain.getFields()).map((field) => [(value as Record<string, unknown>)[field.name], field.type, `${path}.${field.name}`]));
}

function firstOf(parts: readonly Parameters<typeof malformedIn>[]): string | null {
  for (const part of parts) {
    const malformed = malformedIn(...part);
    if (malformed) return malformed;
  }
  return null;
}
