import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { ACCESS, UNAUDITED, type Access } from '../access/decorators.js';
import type { RequestContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { Refused } from '../errors/refusal.js';
import type { GraphqlContext } from './ctx.decorator.js';
import { once } from './idempotency.js';
import { rootKeyOf, type OperationContext } from './operation-context.js';

/**
 * Stands around every root field: enters the declared scope, and gives a mutation its one transaction.
 * A refusal thrown inside rolls it back and becomes the answer.
 */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: Database,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<string>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(execution);
    const info = gql.getInfo();
    const kind = info.operation.operation as string;
    if (info.path.prev) return next.handle();

    const access = this.reflector.get<Access | undefined>(ACCESS, execution.getHandler());
    if (!access) throw new Error(`${info.parentType.name}.${info.fieldName} declares no access`);
    const { operation } = gql.getContext<GraphqlContext>();
    const rootKey = rootKeyOf(info);
    const ctx = operation.enter(rootKey, access);
    if (kind !== 'mutation') return next.handle();

    const unaudited = this.reflector.get<string | undefined>(UNAUDITED, execution.getHandler()) !== undefined;
    return defer(() =>
      this.mutate(operation, rootKey, ctx, { name: info.fieldName, args: gql.getArgs(), unaudited }, () => lastValueFrom(next.handle())),
    );
  }

  private async mutate(
    operation: OperationContext,
    rootKey: string,
    ctx: RequestContext,
    call: { name: string; args: unknown; unaudited: boolean },
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    try {
      return await this.db.write(ctx, async (inside) => {
        operation.set(rootKey, inside);
        const key = operation.init.idempotencyKey;
        const result = key ? await once(this.db, inside, { key, operation: `${rootKey}:${call.name}`, input: call.args }, work) : await work();
        if (!inside.transaction!.audited && !call.unaudited) throw new Error(`${call.name} left no audit entry`);
        return result;
      });
    } catch (error) {
      if (error instanceof Refused) return error.refusal.speak(ctx.locale);
      throw error;
    } finally {
      operation.set(rootKey, ctx);
    }
  }
}
