import { Command, CommandRunner, Option } from 'nest-commander';
import { withOwner } from '../deployment/database.js';
import { openNetwork, withFreshDeployment } from '../deployment/fresh.js';
import type { Deployment } from '../deployment/with-product.js';
import { CALLERS, COMMITMENTS, seed } from '../ground/seed.js';
import { requirePackages, say, word } from '../terminal.js';
import { startContestants } from './contestants.js';
import { countStatements } from './counting.js';
import { checkEquality } from './equality.js';
import { judge, resultOf, tables } from './report.js';
import { measure, type Plan } from './rounds.js';

interface BenchOptions {
  quick?: boolean;
  rounds?: number;
  seconds?: number;
}

const FULL: Plan = { rounds: 7, seconds: 2, warm: true, municipalities: 125 };
/** Shows that all answers are equal and all parts work; its times say nothing. */
const QUICK: Plan = { rounds: 1, seconds: 0.2, warm: false, municipalities: CALLERS };

/** Measures the api against others over the same rows; its last line is the result as JSON. */
@Command({ name: 'bench', description: word('bench.description') })
export class BenchCommand extends CommandRunner {
  async run(_arguments: string[], { quick = false, ...asked }: BenchOptions): Promise<void> {
    requirePackages('postgraphile', 'graphql-yoga', 'autocannon');
    say(word('bench.stage.seed'));
    const missed = await withFreshDeployment('bench', {}, (deployment) => benchOn(deployment, { ...(quick ? QUICK : FULL), ...asked }));
    if (missed && !quick) process.exitCode = 1;
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

/** Number of gates missed. */
async function benchOn({ config, database, folder }: Deployment, plan: Plan): Promise<number> {
  const networkId = await openNetwork(config, 'bench');
  return withOwner(database.ownerUrl, async (owner) => {
    const seeded = await seed(owner, networkId, { year: new Date().getUTCFullYear(), municipalities: plan.municipalities, commitments: COMMITMENTS });
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
}
