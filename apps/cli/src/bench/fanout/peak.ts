import type { Peak } from '../../ground/worker-life.js';

const [LOOK, TELL] = [100, 500];
const MB = 1024 * 1024;

/** Tells the trial the most memory that this process has had, again and again until it ends. */
export function tellPeak(): void {
  const peak: Peak = { kind: 'peak', rss: 0, heap: 0 };
  setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage();
    peak.rss = Math.max(peak.rss, Math.ceil(rss / MB));
    peak.heap = Math.max(peak.heap, Math.ceil(heapUsed / MB));
  }, LOOK).unref();
  setInterval(() => process.connected && process.send!(peak), TELL).unref();
}
