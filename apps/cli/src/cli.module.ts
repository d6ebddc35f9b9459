import { Module, type DynamicModule, type Type } from '@nestjs/common';
import type { CommandRunner } from 'nest-commander';

/** Each command with its subcommands; what a command works with is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Type<CommandRunner>[]>>> = {
  start: async () => [(await import('./start/start.command.js')).StartCommand],
  migrate: async () => [(await import('./migration/migrate.command.js')).MigrateCommand],
  network: async () => {
    const { NetworkCommand, NetworkOpenCommand } = await import('./network/network.command.js');
    return [NetworkCommand, NetworkOpenCommand];
  },
  operator: async () => {
    const { OperatorCommand, OperatorCreateCommand } = await import('./operators/operator.command.js');
    return [OperatorCommand, OperatorCreateCommand];
  },
  account: async () => {
    const { AccountCommand, SecondStepResetCommand } = await import('./accounts/account.command.js');
    return [AccountCommand, SecondStepResetCommand];
  },
  import: async () => [(await import('./invitations/import.command.js')).ImportCommand],
  backup: async () => [(await import('./backup/backup.command.js')).BackupCommand],
  restore: async () => [(await import('./backup/backup.command.js')).RestoreCommand],
  secret: async () => {
    const { SecretAdoptCommand, SecretCommand } = await import('./deployment/secret.command.js');
    return [SecretCommand, SecretAdoptCommand];
  },
  verify: async () => [(await import('./verification/verify.command.js')).VerifyCommand],
  jobs: async () => {
    const { JobsCommand, JobsDropCommand, JobsFailedCommand, JobsRetryCommand, JobsStatusCommand } = await import('./jobs/jobs.command.js');
    return [JobsCommand, JobsStatusCommand, JobsFailedCommand, JobsRetryCommand, JobsDropCommand];
  },
  channel: async () => {
    const { ChannelCommand, ChannelPauseCommand, ChannelResumeCommand, ChannelStatusCommand } = await import('./channels/channel.command.js');
    return [ChannelCommand, ChannelPauseCommand, ChannelResumeCommand, ChannelStatusCommand];
  },
  journey: async () => [(await import('./journeys/journey.command.js')).JourneyCommand],
  fault: async () => [(await import('./fault/fault.command.js')).FaultCommand],
  bench: async () => [(await import('./bench/bench.command.js')).BenchCommand],
};

@Module({})
export class CliModule {
  /** The command of this name; all of them where there is none, as help and suggestions name every one. */
  static async for(name: string | undefined): Promise<DynamicModule> {
    const asked = name !== undefined && Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]!] : Object.values(COMMANDS);
    return { module: CliModule, providers: (await Promise.all(asked.map((load) => load()))).flat() };
  }
}
