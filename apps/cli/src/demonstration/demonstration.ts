import { createServer } from '@tequio/api';
import { NotificationSweep } from '@tequio/notifications';
import { JobRunner, MovableClock, Queues, systemClock, type Config } from '@tequio/platform';
import { openExampleNetwork, exampleStories } from './example-network.js';
import { ExampleStage } from './example-stage.js';
import { openRealNetworks } from './real-networks.js';
import { giveAccounts } from './ready-accounts.js';
import { Calendar, play } from './simulated-time.js';

export { demonstrationAccounts, type DemonstrationAccount } from './ready-accounts.js';

/** The first day of the example's history, counted from the day of its loading. */
const FIRST_DAY = -760;
/** On the clock: what follows from an event is done at most this much later. */
const SETTLE_EVERY = 12 * 86_400_000;
/** The relay is asked when the clock stands where it should, not by its own timer. */
const NEVER = 2 ** 31 - 1;

/**
 * Fills an empty deployment by calling the product's own services under a clock of its own. Called once, before the product
 * takes visitors, on a database that holds nothing; where it does not come to its end, the next start empties the database
 * and calls it again. PDFs wait in their queue for the worker. `end` is the day that the history comes up to.
 */
export async function loadDemonstration(config: Config, tell: (line: string) => void, end: Date = systemClock.now()): Promise<void> {
  const clock = new MovableClock(end);
  // Addresses of the example are nobody's: its mails stay on this machine whatever server there is.
  const app = await createServer({ ...config, smtpUrl: null, logLevel: 'error' }, { clock, pages: false });
  try {
    await app.init();
    const [runner, sweep] = [app.get(JobRunner), app.get(NotificationSweep)];
    await app.get(Queues).queue('documents').pause();
    runner.start(NEVER);
    const stage = new ExampleStage(app, clock, config.publicUrl);
    const settle = async () => {
      await runner.idle();
      await sweep.sweep();
      await runner.idle();
    };

    tell('real');
    await openRealNetworks(stage);
    await runner.idle();

    const calendar = new Calendar(end);
    clock.moveTo(calendar.at(FIRST_DAY));
    tell('example');
    const { municipalities, ...institute } = await openExampleNetwork(stage, calendar);
    await play(clock, exampleStories({ stage, calendar, settle: () => runner.idle(), ...institute }, municipalities), end, SETTLE_EVERY, settle);
    await giveAccounts(stage);
    await settle();
  } finally {
    await app.close();
  }
  // Once nobody here takes them any more, they are the worker's.
  const queues = new Queues(config);
  await queues.queue('documents').resume();
  await queues.beforeApplicationShutdown();
}
