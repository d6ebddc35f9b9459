import type { IncomingMessage } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CallerResolver, type CallHeaders, type IdentifiedCaller } from '@tequio/identity';
import { AppError, CLOCK, CONFIG, Database, OperationContext, type Clock, type Config, type GraphqlContext, type Locale } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf } from '../faults.js';

const READS: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD']);

/** Makes the context of an operation from who calls: over HTTP or from a page, the same. */
@Injectable()
export class OperationFactory {
  constructor(
    private readonly callers: CallerResolver,
    private readonly db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * `named` stands in for headers that a link or a plain form cannot send. Throws FORBIDDEN where another site sends with this
   * site's cookie.
   */
  fromRequest(request: Request, named: Readonly<Record<string, string>> = {}): Promise<GraphqlContext> {
    return this.from(request, request.ip ?? null, { named });
  }

  /** A caller by token who called before is presumed: whoever executes has it proved (`OperationContext.prove`). */
  called(request: IncomingMessage, ip: string | null): Promise<GraphqlContext> {
    return this.from(request, ip, { presume: true });
  }

  private async from(request: IncomingMessage, ip: string | null, { named = {}, presume = false }: { named?: Readonly<Record<string, string>>; presume?: boolean }): Promise<GraphqlContext> {
    const made = await this.make({ get: (name) => (request.headers[name] as string | undefined) ?? named[name] }, ip, { presume });
    // Browsers keep the cookie from other sites by themselves, but a host below the same domain is none to them.
    const { sessionId } = made.operation.init.caller as IdentifiedCaller;
    if (sessionId && !READS.has(request.method) && this.isForeign(request)) throw new AppError('FORBIDDEN');
    return made;
  }

  /** Whether another site's page calls. Only browsers say an origin; behind a proxy the site's own may be another than the host that is asked. */
  isForeign({ headers: { origin, host: asked } }: IncomingMessage): boolean {
    if (origin === undefined) return false;
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    return host !== asked && host !== new URL(this.config.publicUrl).host;
  }

  async make(headers: CallHeaders, ip: string | null, { presume = false, waits = false } = {}): Promise<GraphqlContext> {
    const caller = await this.callers.resolve(headers, ip, { presume, waits });
    const operation = new OperationContext(
      {
        caller,
        locale: localeOf(headers.get('accept-language')),
        clock: this.clock,
        correlationId: correlationIdOf(headers.get(CORRELATION_HEADER)),
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
