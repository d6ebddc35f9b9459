import { Command, CommandRunner, Option } from 'nest-commander';
import { Fault } from '@tequio/api/process';
import { withOwner } from '../deployment/database.js';
import { openNetwork, withFreshDeployment } from '../deployment/fresh.js';
import type { Deployment } from '../deployment/with-product.js';
import { CALLERS, COMMITMENTS, seed } from '../ground/seed.js';
import { requirePackages, say, word } from '../terminal.js';
import { startContestants } from './contestants.js';
import { backendNamed, counted } from '../ground/options.js';
import { countStatements } from './counting.js';
import { checkEquality } from './equality.js';
import { benchFanout, type FanoutPlan } from './fanout/fanout.js';
import { judgeFanout } from './fanout/fanout-gates.js';
import { judge, resultOf, tables } from './report.js';
import { measure, type Plan } from './rounds.js';

interface BenchOptions extends Partial<FanoutPlan> {
  quick?: boolean;
  rounds?: number;
  seconds?: number;
}

const FULL: Plan = { rounds: 7, seconds: 2, warm: true, municipalities: 125 };
/** Shows that all answers are equal and all parts work; its times say nothing. */
const QUICK: Plan = { rounds: 1, seconds: 0.2, warm: false, municipalities: CALLERS };

/** Measures the api against others over the same rows, or a fan-out against BullMQ by itself; its last line is the result as JSON. */
@Command({ name: 'bench', arguments: '[name]', description: word('bench.description') })
export class BenchCommand extends CommandRunner {
  async run([name]: string[], { quick = false, backend = 'postgres', followers = 100_000, ...asked }: BenchOptions): Promise<void> {
    if (name === 'fanout') return fanout({ backend, followers });
    if (name) throw new Fault('cli.bench.unknown', { name });
    requirePackages('postgraphile', 'graphql-yoga', 'autocannon');
    say(word('bench.stage.seed'));
    const missed = await withFreshDeployment('bench', {}, (deployment) => benchOn(deployment, { ...(quick ? QUICK : FULL), ...asked }));
    if (missed && !quick) process.exitCode = 1;
  }

  @Option({ flags: '--quick', description: word('bench.quick') })
  quick(): boolean {
    return true;
  }

  @Option({ flags: '--followers <count>', description: word('bench.followers') })
  followers(value: string): number {
    return counted(value);
  }

  @Option({ flags: '--backend <name>', description: word('bench.backend') })
  backend(value: string): FanoutPlan['backend'] {
    return backendNamed(value);
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

async function fanout(plan: FanoutPlan): Promise<void> {
  requirePackages('smtp-server');
  const result = await benchFanout(plan);
  const missed = judgeFanout(result);
  for (const gate of missed) say(word(`bench.fanout.missed.${gate}`));
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = missed.length ? 1 : 0;
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
