import 'reflect-metadata';
import { startTelemetry } from '@tequio/platform/telemetry';

// Telemetry observes only what is imported after it.
await startTelemetry('tequio-api');
const { runProcess } = await import('./process/product-process.js');
const { logAsJson } = await import('./process/log.js');
const { createServer } = await import('./server.js');

await runProcess('api', async (config) => {
  logAsJson(config);
  const app = await createServer(config);
  await app.listen(config.port, config.host);
});
