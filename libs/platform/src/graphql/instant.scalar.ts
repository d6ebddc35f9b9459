import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function parse(value: unknown): Date {
  const at = typeof value === 'string' && ISO.test(value) ? new Date(value) : null;
  if (!at || Number.isNaN(at.getTime())) throw new GraphQLError('An instant is written as 2026-03-02T16:00:00Z.');
  return at;
}

/** Instants of the API. What a hot read has read as text (`Passenger.instantsAsText`) is answered as it is. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601 to the millisecond, as 2026-03-02T16:00:00.000Z.',
  parseValue: parse,
  parseLiteral: (ast) => parse(ast.kind === Kind.STRING ? ast.value : null),
  serialize(value) {
    if (typeof value === 'string') return value;
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError('an instant is a date');
  },
});
