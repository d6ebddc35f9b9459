import { Module } from '@nestjs/common';
import { BenchCommand } from './bench/bench.command.js';
import { BackupCommand, RestoreCommand } from './backup/backup.command.js';
import { ImportCommand } from './invitations/import.command.js';
import { JobsCommand, JobsFailedCommand, JobsRetryCommand } from './jobs/jobs.command.js';
import { JourneyCommand } from './journeys/journey.command.js';
import { MigrateCommand } from './migration/migrate.command.js';
import { NetworkCommand, NetworkOpenCommand } from './network/network.command.js';
import { OperatorCommand, OperatorCreateCommand } from './operators/operator.command.js';
import { StartCommand } from './start/start.command.js';
import { VerifyCommand } from './verification/verify.command.js';

@Module({
  providers: [
    StartCommand,
    MigrateCommand,
    NetworkCommand,
    NetworkOpenCommand,
    OperatorCommand,
    OperatorCreateCommand,
    ImportCommand,
    BackupCommand,
    RestoreCommand,
    VerifyCommand,
    JobsCommand,
    JobsFailedCommand,
    JobsRetryCommand,
    JourneyCommand,
    BenchCommand,
  ],
})
export class CliModule {}
