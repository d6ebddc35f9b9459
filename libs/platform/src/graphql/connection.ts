import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { isId } from '../context/id.js';
import { AppError } from '../errors/app-error.js';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({ description: 'Whether there is a next page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last item; hand it in as `after` for the next page.' })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many items, from 1 to 200.' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before; absent for the first page.' })
  after?: string | null;
}

export interface Connection<T> {
  nodes: T[];
  pageInfo: PageInfo;
}

/** Most items of a page: a state's municipalities fit in one or a few. */
const LARGEST_PAGE = 200;

/** A keyset page of `Node`, as the GraphQL type `<name>Connection`. */
export function connectionOf<T>(Node: Type<T>, name: string): Type<Connection<T>> {
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class ConnectionType implements Connection<T> {
    @Field(() => [Node], { description: 'The items of this page, in the order of the list.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}

/** Sort values of the last row, opaque to clients. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

type SortValue = string | number;

/** What may stand at a place of a cursor: whoever forges one is told so before it reaches a statement. */
const SORT_VALUES = {
  id: (value: SortValue) => isId(String(value)),
  // Written again it is the same, which a day that its month has not is not.
  instant: (value: SortValue) => typeof value === 'string' && INSTANT.test(value) && new Date(value).toISOString() === value,
  count: (value: SortValue) => /^\d{1,18}$/.test(String(value)),
  rank: (value: SortValue) => /^-?\d{1,5}(\.\d{1,10})?$/.test(String(value)),
  text: (value: SortValue) => typeof value === 'string' && !value.includes('\0'),
} as const;

/** In years that the database counts as we do. */
const INSTANT = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The sort values of `endCursor`, of these kinds; null without one. */
export function decodeCursor<Kinds extends (keyof typeof SORT_VALUES)[]>(cursor: string | null | undefined, ...kinds: Kinds): { [Place in keyof Kinds]: SortValue } | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === kinds.length && values.every((value, place) => ['string', 'number'].includes(typeof value) && SORT_VALUES[kinds[place]!](value as SortValue)))
      return values as { [Place in keyof Kinds]: SortValue };
  } catch {
    // Falls through: a cursor that does not parse is told the same as one of the wrong shape.
  }
  throw new AppError('BAD_REQUEST', {}, 'platform.detail.cursor');
}

/** Rows that a page is asked for. Throws BAD_REQUEST, with what may be asked for, where it is more or less. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) throw new AppError('BAD_REQUEST', { most: LARGEST_PAGE }, 'platform.detail.page_size');
  return first;
}

/** Cuts rows read with `limit first + 1` into a page. */
export function toConnection<Row, T>(rows: Row[], first: number, cursorOf: (row: Row) => (string | number | null)[], toNode: (row: Row) => T): Connection<T> {
  const hasNextPage = rows.length > first;
  const page = hasNextPage ? rows.slice(0, first) : rows;
  const last = page.at(-1);
  return { nodes: page.map(toNode), pageInfo: { hasNextPage, endCursor: last ? encodeCursor(cursorOf(last)) : null } };
}
