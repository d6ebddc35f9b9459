import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CallerResolver, type CallHeaders } from '@tequio/identity';
import { CLOCK, Database, newId, OperationContext, type Clock, type GraphqlContext, type Locale } from '@tequio/platform';

/** Makes the context of an operation from who calls: over HTTP or from a page, the same. */
@Injectable()
export class OperationFactory {
  constructor(
    private readonly callers: CallerResolver,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  fromRequest(request: Request): Promise<GraphqlContext> {
    return this.called(request.headers, request.ip ?? null);
  }

  /** A caller by token who called before is presumed: whoever executes has it proved (`OperationContext.prove`). */
  called(headers: IncomingHttpHeaders, ip: string | null): Promise<GraphqlContext> {
    return this.make({ get: (name) => headers[name] as string | undefined }, ip, { presume: true });
  }

  async make(headers: CallHeaders, ip: string | null, { presume = false } = {}): Promise<GraphqlContext> {
    const caller = await this.callers.resolve(headers, ip, { presume });
    const correlationId = headers.get('x-request-id')?.match(/^[\w.-]{8,100}$/)?.[0] ?? newId();
    const operation = new OperationContext(
      {
        caller,
        locale: localeOf(headers.get('accept-language')),
        clock: this.clock,
        correlationId,
        idempotencyKey: headers.get('idempotency-key') ?? null,
        lookedUp: async () => (await this.make(headers, ip)).operation,
      },
      this.db,
    );
    return { operation };
  }
}

/** Spanish unless English is asked for before it. */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.split(';')[0]!.trim().slice(0, 2).toLowerCase();
    if (language === 'es' || language === 'en') return language;
  }
  return 'es';
}
