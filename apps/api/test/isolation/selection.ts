import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isRequiredArgument,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** Rows of each list that are asked for; more would cost more points than one call may spend. */
const PAGE = 3;

/**
 * Everything that can be read of a value, as deep as asked, so that nothing of it can hide. A type is not entered twice
 * on one path.
 */
export function selectAll(output: GraphQLOutputType, depth: number, seen: readonly string[] = []): string {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return '';
  if (isUnionType(type)) return `{ __typename ${members(type.getTypes(), depth, seen)} }`;
  if (isInterfaceType(type)) return `{ __typename ${Object.values(type.getFields()).map((field) => select(field, depth, seen)).join(' ')} }`;
  return `{ __typename ${Object.values((type as GraphQLObjectType).getFields()).map((field) => select(field, depth, [...seen, type.name])).join(' ')} }`;
}

function select(field: GraphQLField<unknown, unknown>, depth: number, seen: readonly string[]): string {
  if (field.args.some(isRequiredArgument)) return '';
  const name = field.args.some((arg) => arg.name === 'first') ? `${field.name}(first: ${PAGE})` : field.name;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return name;
  if (depth === 0 || seen.includes(type.name)) return '';
  return `${name} ${selectAll(field.type, depth - 1, seen)}`;
}

/** Members of a union one by one; a field that two of them type differently is asked of the first only. */
function members(types: readonly GraphQLObjectType[], depth: number, seen: readonly string[]): string {
  const shapes = new Map<string, string>();
  return types
    .map((type) => {
      const fields = Object.values(type.getFields()).filter((field) => {
        const shape = String(field.type);
        if (!shapes.has(field.name)) shapes.set(field.name, shape);
        return shapes.get(field.name) === shape;
      });
      return `... on ${type.name} { ${fields.map((field) => select(field, depth, [...seen, type.name])).join(' ')} __typename }`;
    })
    .join(' ');
}
