import { createPostgresBackend, Queue, withBackend, Worker } from 'bullmq';
import { createTransport } from 'nodemailer';
import { redisOptions } from '@tequio/platform';
import { tellPeak } from './peak.js';
import type { RawOrder } from './raw.js';

/** As many jobs are added at once, as the product's relay does. */
const CHUNK = 500;

/** BullMQ by itself, as one uses it without the product: a job for each follower, which hands over a mail or does nothing. */
process.once('message', (order: RawOrder) => void work(order));
process.once('disconnect', () => process.exit(1));

async function work({ appUrl, redisUrl, queue: name, followers, concurrency, mail }: RawOrder): Promise<void> {
  const transport = mail && createTransport({ url: mail.smtpUrl, pool: true, maxConnections: mail.connections, maxMessages: 100 } as Parameters<typeof createTransport>[0]);
  const hand = async ({ data: { address } }: { data: { address: string } }): Promise<void> => {
    if (transport) await transport.sendMail({ from: mail.from, to: address, subject: mail.subject, text: mail.text, html: mail.html });
  };
  const { Of, queue } = redisUrl
    ? { Of: Worker, queue: new Queue(name, { connection: redisOptions(redisUrl) }) }
    : { Of: withBackend(createPostgresBackend).Worker, queue: new (withBackend(createPostgresBackend).Queue)(name, { connection: postgres(appUrl) }) };
  const worker = new (Of as typeof Worker)(name, hand, { concurrency, connection: (redisUrl ? { ...redisOptions(redisUrl), maxRetriesPerRequest: null } : postgres(appUrl)) as never });
  let done = 0;
  worker.on('completed', () => ++done === followers && process.send!({ kind: 'done' }));
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  tellPeak();
  process.send!({ kind: 'ready' });
  for (let from = 0; from < followers; from += CHUNK) {
    const jobs = Array.from({ length: Math.min(CHUNK, followers - from) }, (_, index) => ({
      name: 'tell',
      data: { address: `raw-${name}-${from + index}@example.org` },
      opts: { attempts: 8, backoff: { type: 'exponential', delay: 1000 }, removeOnComplete: true },
    }));
    await queue.addBulk(jobs);
  }
}

const postgres = (connectionString: string) => ({ connectionString, schema: 'bullmq', migrate: false });
