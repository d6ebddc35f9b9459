import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { newId, systemClock } from '@tequio/platform';
import type { NotificationSettings } from '../index.js';
import { flowerOpened } from '../testing/garden.js';
import type { GardenWorkerInit } from '../testing/garden-worker.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';

const KILLS = 3;
const RECIPIENTS = 240;
/** As many mails of a worker can be handed over and not yet written down: two jobs of its bulk lane, five at a time each. */
const ON_THE_WIRE = 2 * 5;

describe('a worker process that is killed while it sends', () => {
  const smtp = new SmtpSink();
  let world: NotificationsWorld;
  let child: ChildProcess | null = null;
  let complaints = '';

  beforeAll(async () => {
    await smtp.start();
    world = await NotificationsWorld.make();
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    await world?.close();
    await smtp.stop();
  });

  const settings: Partial<NotificationSettings> = { leaseMs: 1500, sweepMs: 150, overdueMs: 100, neverTriedMs: 1000 };
  const start = (names: [string, string][]): ChildProcess => {
    const init: GardenWorkerInit = {
      config: world.database.config({ smtpUrl: smtp.url, process: 'worker' }),
      settings,
      names,
    };
    const at = (path: string) => new URL(path, `file://${import.meta.filename}`).pathname;
    const worker = spawn(
      process.execPath,
      [
        '--conditions=@tequio/source',
        '--import',
        at('../testing/source-loader.mjs'),
        at('../testing/garden-worker.ts'),
        JSON.stringify(init),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    worker.stderr!.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    return worker;
  };

  it('loses nobody; what goes twice is the same message', async () => {
    const teller = await world.process({ smtpUrl: smtp.url }, {}, systemClock);
    const subjectId = world.flower(teller, 'Dalia');
    const emails = Array.from({ length: RECIPIENTS }, (_, n) => `vecino${n}@ejemplo.mx`);
    const recipients = emails.map((email) => ({
      follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' },
    }));
    await world.notify(
      teller,
      { kind: flowerOpened, subjectId, dedupe: '1', recipients },
      world.tenant(world.a, systemClock),
    );

    for (let kill = 1; kill <= KILLS; kill += 1) {
      const fatal = kill * 45;
      const worker = start([[subjectId, 'Dalia']]);
      child = worker;
      const died = once(worker, 'exit');
      smtp.beforeAnswer = () => {
        if (smtp.accepted.length < fatal) return Promise.resolve();
        worker.kill('SIGKILL');
        return new Promise(() => {});
      };
      const [, signal] = (await died) as [number | null, string | null];
      expect({ signal, complaints }).toEqual({ signal: 'SIGKILL', complaints: '' });
    }

    smtp.beforeAnswer = () => Promise.resolve();
    child = start([[subjectId, 'Dalia']]);
    const unfinished = () =>
      world.rows(`select from deliveries where subject_id = $1 and state <> 'sent'`, [subjectId]);
    const begun = () => world.rows('select from deliveries where subject_id = $1', [subjectId]);
    await until(async () => (await begun()).length === RECIPIENTS && !(await unfinished()).length);
    child.kill('SIGKILL');
    await once(child, 'exit');

    const reached = new Map<string, Set<string>>();
    for (const { to, raw } of smtp.accepted) reached.set(to[0]!, (reached.get(to[0]!) ?? new Set()).add(raw));
    expect([...reached.keys()].sort()).toEqual(emails.sort());
    expect([...reached.values()].every((messages) => messages.size === 1)).toBe(true);
    expect(smtp.accepted.length - RECIPIENTS).toBeLessThanOrEqual(KILLS * ON_THE_WIRE);
  });
});

/** Asks again until it holds; the test's own time limit ends it otherwise. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
