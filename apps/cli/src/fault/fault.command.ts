import { Command, CommandRunner, Option } from 'nest-commander';
import { Fault } from '@tequio/api/process';
import { backendNamed, counted } from '../ground/options.js';
import { requirePackages, word } from '../terminal.js';
import { faultOfNotifications, type FaultPlan } from './notifications.js';

const TRIALS = { notifications: faultOfNotifications };

/** Kills the worker while it works and counts what arrives; its last line is the result as JSON. */
@Command({ name: 'fault', arguments: '<name>', description: word('fault.description') })
export class FaultCommand extends CommandRunner {
  async run([name]: string[], { backend = 'postgres', kills = 100, events = 10_000 }: Partial<FaultPlan>): Promise<void> {
    if (!Object.hasOwn(TRIALS, name!)) throw new Fault('cli.fault.unknown', { name: name!, names: Object.keys(TRIALS).join(', ') });
    requirePackages('smtp-server');
    const result = await TRIALS[name as keyof typeof TRIALS]({ backend, kills, events });
    process.stdout.write(`${JSON.stringify(result)}\n`);
    process.exitCode = result.lost || result.duplicated ? 1 : 0;
  }

  @Option({ flags: '--backend <name>', description: word('fault.backend') })
  backend(value: string): FaultPlan['backend'] {
    return backendNamed(value);
  }

  @Option({ flags: '--kills <count>', description: word('fault.kills') })
  kills(value: string): number {
    return counted(value);
  }

  @Option({ flags: '--events <count>', description: word('fault.events') })
  events(value: string): number {
    return counted(value);
  }
}
