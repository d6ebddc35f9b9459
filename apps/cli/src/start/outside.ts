import { Redis } from 'ioredis';
import { Fault } from '@tequio/api/process';
import { redisOptions, type Settings } from '@tequio/platform';

/** Milliseconds that a server elsewhere may take to answer. */
const PATIENCE = 8_000;

/** Asks the queue and the store that the variables name, before anything is begun. Throws a `Fault` that names the variable. */
export async function askOutside({ redisUrl, storage }: Pick<Settings, 'redisUrl' | 'storage'>, dataDir: string): Promise<void> {
  if (redisUrl) await askRedis(redisUrl);
  if (storage.url) {
    const { askStore } = await import('./outside-store.js');
    await askStore(storage, dataDir, PATIENCE);
  }
}

async function askRedis(url: string): Promise<void> {
  const options = redisOptions(url);
  const redis = new Redis({ ...options, lazyConnect: true, connectTimeout: PATIENCE, commandTimeout: PATIENCE, maxRetriesPerRequest: 0, retryStrategy: () => null });
  let cause: Error | null = null;
  redis.on('error', (error: Error) => (cause ??= error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const reason = reasonOf(cause ?? error);
    throw new Fault('cli.start.queue_unreachable', { place: `${options.host}:${options.port}`, reason }, { cause: error });
  } finally {
    redis.disconnect();
  }
}

/** A code where there is one: a message may hold more than its reader is to see. */
const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message.split('\n')[0]!.slice(0, 120);
};
