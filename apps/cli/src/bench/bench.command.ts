import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommandRunner, Option } from 'nest-commander';
import { NetworksService } from '@tequio/network';
import { configFor, Database, readSettings, removeEmbeddedPostgres, unsafeAllTenantsContext, type Settings } from '@tequio/platform';
import { openDataFolder, secretKeyOf } from '../deployment/data-folder.js';
import { openDatabase, prepareDatabase, withOwner } from '../deployment/database.js';
import { withServices } from '../deployment/with-product.js';
import { say, word } from '../terminal.js';
import { requirePackages, startContestants } from './contestants.js';
import { countStatements } from './counting.js';
import { checkEquality } from './equality.js';
import { judge, resultOf, tables } from './report.js';
import { measure, type Plan } from './rounds.js';
import { CALLERS, seed } from './seed.js';

interface BenchOptions {
  quick?: boolean;
  rounds?: number;
  seconds?: number;
}

const FULL: Plan = { rounds: 7, seconds: 2, warm: true, municipalities: 125 };
/** Shows that all answers are equal and all parts work; its times say nothing. */
const QUICK: Plan = { rounds: 1, seconds: 0.2, warm: false, municipalities: CALLERS };
/** No run comes near it: the budget is counted at every call all the same. */
const POINTS_ENOUGH = 999_999_999;

/** Measures the api against others over the same rows; its last line is the result as JSON. */
@Command({ name: 'bench', description: word('bench.description') })
export class BenchCommand extends CommandRunner {
  async run(_arguments: string[], { quick = false, ...asked }: BenchOptions): Promise<void> {
    requirePackages();
    const plan = { ...(quick ? QUICK : FULL), ...asked };
    const dataDir = await mkdtemp(join(tmpdir(), 'tequio-bench-'));
    try {
      const missed = await benchIn(dataDir, plan);
      if (missed && !quick) process.exitCode = 1;
    } finally {
      await removeEmbeddedPostgres(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    }
  }

  @Option({ flags: '--quick', description: word('bench.quick') })
  quick(): boolean {
    return true;
  }

  @Option({ flags: '--rounds <count>', description: word('bench.rounds') })
  rounds(value: string): number {
    return Number(value);
  }

  @Option({ flags: '--seconds <length>', description: word('bench.seconds') })
  seconds(value: string): number {
    return Number(value);
  }
}

/** Nothing of the caller's deployment; as in production, and with a budget that the load does not use up. */
function benchSettings(dataDir: string): Settings {
  return { ...readSettings({ TEQUIO_ENV: 'production', LOG_LEVEL: 'error', GRAPHQL_POINTS_PER_MINUTE: String(POINTS_ENOUGH) }), dataDir, demonstration: false };
}

/** Number of gates missed. */
async function benchIn(dataDir: string, plan: Plan): Promise<number> {
  const settings = benchSettings(dataDir);
  const folder = openDataFolder(dataDir);
  const secretKey = secretKeyOf(folder, null);
  say(word('bench.stage.seed'));
  const database = await openDatabase(settings, folder.path, secretKey, 'server');
  try {
    await prepareDatabase(database, settings, secretKey);
    const config = configFor('api', { ...settings, dataDir: folder.path }, { appUrl: database.appUrl, secretKey });
    const network = await withServices(config, (app) => {
      const db = app.get(Database);
      return db.write(unsafeAllTenantsContext('bench'), (ctx) =>
        app.get(NetworksService).open(ctx, { stateKey: '15', slug: 'edomex', authorityName: 'Host authority of the bench' }),
      );
    });
    return await withOwner(database.ownerUrl, async (owner) => {
      const seeded = await seed(owner, network.id, new Date().getUTCFullYear(), plan.municipalities);
      say(word('bench.seeded', { ...seeded.size }));
      const queries = await countStatements(config, seeded);
      const contestants = await startContestants(config, folder.processes, folder.logs);
      try {
        const bytes = await checkEquality(contestants, seeded, owner);
        const figures = await measure(contestants, seeded, plan, (round) => say(round ? word('bench.stage.round', { round, rounds: plan.rounds }) : word('bench.stage.warm')));
        say(`\n${tables(figures, bytes, queries)}\n`);
        process.stdout.write(`${JSON.stringify(resultOf(figures, queries))}\n`);
        return judge(figures).filter(({ holds }) => !holds).length;
      } finally {
        await Promise.all(contestants.map((one) => one.stop()));
      }
    });
  } finally {
    await database.stop();
  }
}
