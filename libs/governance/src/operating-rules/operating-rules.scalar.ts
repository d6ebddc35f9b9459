import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/**
 * Operating rules as JSON on the wire: the schema that holds the rules of real bodies is deep and sparse, and it is
 * checked by one place (`operatingRulesSchema`), which answers with the path of each value at fault.
 */
export const OperatingRulesDocument = new GraphQLScalarType<unknown>({
  name: 'OperatingRulesDocument',
  description:
    'Operating rules of a body as JSON: `composition`, `seats`, `chair`, `selection`, `sittings`, `quorum`, `decisions`, `minutes`, `published`, `clauses`; all optional. Example: `{ "quorum": { "overall": { "kind": "more_than_half" } } }`.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
