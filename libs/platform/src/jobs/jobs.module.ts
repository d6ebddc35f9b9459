import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Audit } from '../audit/audit.js';
import { AuditSealer } from '../audit/sealer.js';
import { DeadLetters } from '../dead-letters/dead-letters.js';
import { HandlerRegistry } from './handlers.js';
import { JobRunner } from './job-runner.js';
import { DEFAULT_JOB_TIMES, JOB_TIMES, type JobTimes } from './job-times.js';
import { Leftovers } from './leftovers.js';
import { LostJobs } from './lost-jobs.js';
import { Outbox } from './outbox.js';
import { Queues } from './queues.js';
import { OutboxRelay } from './relay.js';
import { Sweeps } from './sweeps.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Audit, AuditSealer, DeadLetters, HandlerRegistry, JobRunner, Leftovers, LostJobs, Outbox, OutboxRelay, Queues, Sweeps],
  exports: [Audit, AuditSealer, DeadLetters, HandlerRegistry, JobRunner, LostJobs, Outbox, OutboxRelay, Queues, Sweeps],
})
export class JobsModule {
  static forRoot(times: Partial<JobTimes> = {}): DynamicModule {
    return { module: JobsModule, providers: [{ provide: JOB_TIMES, useValue: { ...DEFAULT_JOB_TIMES, ...times } }] };
  }
}
