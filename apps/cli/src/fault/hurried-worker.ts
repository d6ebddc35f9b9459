import '@tequio/platform/compile-cache';
import 'reflect-metadata';
import { runProcess } from '@tequio/api/process';

await runProcess('worker', async (config) => {
  const { workInHurry } = await import('./hurry.js');
  await workInHurry(config);
});
