import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context.js';
import type { OperationContext } from './operation-context.js';

/** What Apollo hands to every resolver. */
export interface GraphqlContext {
  operation: OperationContext;
}

/** The context of the field's root: first argument of every resolver method. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext => {
  const gql = GqlExecutionContext.create(execution);
  return gql.getContext<GraphqlContext>().operation.at(gql.getInfo());
});
