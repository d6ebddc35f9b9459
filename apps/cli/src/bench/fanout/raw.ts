import { fileURLToPath } from 'node:url';
import type { Config } from '@tequio/platform';
import { WorkerLife, type Peak } from '../../ground/worker-life.js';

/** What BullMQ by itself is told to do. */
export interface RawOrder {
  appUrl: string;
  redisUrl: string | null;
  /** Its own, so that no worker of the product takes from it. */
  queue: string;
  followers: number;
  concurrency: number;
  /** What each job hands over; null: a job does nothing. */
  mail: { smtpUrl: string; connections: number; from: string; subject: string; text: string; html: string } | null;
}

const ENTRY = fileURLToPath(new URL('raw-worker.js', import.meta.url));

/** Jobs a second from the first that is added to the last that has ended, and the memory that it took. */
export async function rateOfRaw({ database, redisUrl }: Config, order: Omit<RawOrder, 'appUrl' | 'redisUrl'>): Promise<{ rate: number; peak: Peak }> {
  const life = new WorkerLife(ENTRY, { appUrl: database.appUrl, redisUrl, ...order } satisfies RawOrder);
  try {
    await life.ready;
    const began = performance.now();
    await life.done;
    return { rate: order.followers / ((performance.now() - began) / 1000), peak: life.peak };
  } finally {
    await life.kill();
  }
}
