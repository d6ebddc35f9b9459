import type { Type } from '@nestjs/common';
import { createUnionType } from '@nestjs/graphql';

/** Name of a value's GraphQL type: its class, or the name kept with a replayed result. */
export function typeNameOf(value: object): string {
  return (value as { __typename?: string }).__typename ?? value.constructor.name;
}

/**
 * Result of a mutation: what it made, or a refusal that the person can act on.
 * `InvalidInput` belongs to every mutation that takes input.
 */
export function outcome<T extends readonly Type<unknown>[]>(name: string, description: string, types: T) {
  return createUnionType({ name, description, types: () => types, resolveType: (value: object) => typeNameOf(value) });
}
