import { IncomingMessage } from 'node:http';
import { register } from 'node:module';

/** Whether traces or figures are to be sent somewhere: OpenTelemetry's own variables say so, and its SDK reads them. */
export function telemetryIsAsked(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment['OTEL_SDK_DISABLED']?.toLowerCase() === 'true') return false;
  return Object.entries(environment).some(([name, value]) => name.startsWith('OTEL_') && value !== undefined && value !== '');
}

/** What a trace would otherwise tell of who calls: addresses, and secrets that stand in paths and queries. */
const OF_THE_CALLER = ['url.query', 'url.full', 'http.url', 'http.target', 'client.address', 'http.client_ip', 'network.peer.address', 'net.peer.ip', 'net.peer.name', 'user_agent.original', 'http.user_agent'];
/** Longer than any word of an address: a token, a folio, an id. */
const LONG_SEGMENT = /[^/]{20,}/g;

/** The path of a request without what only its reader should know. */
export const pathWithoutSecrets = (url: string): string => url.split('?')[0]!.replace(LONG_SEGMENT, ':');

/**
 * Sends traces and figures where the standard variables (OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME, …) say; does nothing
 * without any. Imported by its own path and before all else: the SDK observes only what is imported after it.
 */
export async function startTelemetry(serviceName: string): Promise<void> {
  if (!telemetryIsAsked()) return;
  register('@opentelemetry/instrumentation/hook.mjs', import.meta.url);
  const [{ NodeSDK }, { getNodeAutoInstrumentations }] = await Promise.all([
    import('@opentelemetry/sdk-node'),
    import('@opentelemetry/auto-instrumentations-node'),
  ]);
  const sdk = new NodeSDK({
    serviceName: process.env['OTEL_SERVICE_NAME'] || serviceName,
    instrumentations: [
      getNodeAutoInstrumentations({
        '@opentelemetry/instrumentation-fs': { enabled: false },
        '@opentelemetry/instrumentation-http': {
          applyCustomAttributesOnSpan: (span, request) => {
            if (!(request instanceof IncomingMessage)) return;
            for (const name of OF_THE_CALLER) span.setAttribute(name, '');
            span.setAttribute('url.path', pathWithoutSecrets(request.url ?? ''));
          },
        },
      }),
    ],
  });
  sdk.start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void sdk.shutdown().catch(() => undefined));
}
