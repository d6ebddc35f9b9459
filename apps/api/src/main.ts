import '@tequio/platform/compile-cache';
import 'reflect-metadata';
import { startTelemetry } from '@tequio/platform/telemetry';

// Telemetry observes only what is imported after it.
await startTelemetry('tequio-api');
const { runProcess } = await import('./process/product-process.js');

await runProcess('api', async (config) => {
  // A variable that cannot be used is told before the product is loaded.
  const [{ logAsJson }, { createServer }] = await Promise.all([import('./process/log.js'), import('./server.js')]);
  logAsJson(config);
  const app = await createServer(config);
  await app.listen(config.port, config.host);
});
