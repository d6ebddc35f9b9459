import '@tequio/platform/compile-cache';
import 'reflect-metadata';
import { runProcess } from '@tequio/api/process';
import { tellPeak } from './peak.js';

await runProcess('worker', async (config) => {
  const { workMeasured } = await import('./measured.js');
  tellPeak();
  await workMeasured(config);
});
