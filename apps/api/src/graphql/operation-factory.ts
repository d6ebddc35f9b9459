import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CallerResolver } from '@tequio/identity';
import { CLOCK, Database, newId, OperationContext, type Clock, type GraphqlContext, type Locale } from '@tequio/platform';

export interface CallHeaders {
  get(name: string): string | undefined;
}

/** Makes the context of an operation from who calls: over HTTP or from a page, the same. */
@Injectable()
export class OperationFactory {
  constructor(
    private readonly callers: CallerResolver,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  fromRequest(request: Request): Promise<GraphqlContext> {
    return this.make({ get: (name) => request.get(name) }, request.ip ?? null);
  }

  async make(headers: CallHeaders, ip: string | null): Promise<GraphqlContext> {
    const asHeaders = new Headers();
    for (const name of ['cookie', 'authorization', 'tequio-acting-as']) {
      const value = headers.get(name);
      if (value) asHeaders.set(name, value);
    }
    const caller = await this.callers.resolve(asHeaders, ip);
    const correlationId = headers.get('x-request-id')?.match(/^[\w.-]{8,100}$/)?.[0] ?? newId();
    const operation = new OperationContext(
      {
        caller,
        locale: localeOf(headers.get('accept-language')),
        clock: this.clock,
        correlationId,
        idempotencyKey: headers.get('idempotency-key') ?? null,
      },
      this.db,
    );
    return { operation };
  }
}

/** Spanish unless English is asked for before it. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.split(';')[0]!.trim().slice(0, 2).toLowerCase();
    if (language === 'es' || language === 'en') return language;
  }
  return 'es';
}
