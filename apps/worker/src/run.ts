import { runProcess } from '@tequio/api/process';

await runProcess('worker', async (config) => {
  // A variable that cannot be used is told before the product is loaded.
  const { work } = await import('./worker.js');
  await work(config);
});
