import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Audit } from '../audit/audit.js';
import { AuditSealer } from '../audit/sealer.js';
import { HandlerRegistry } from './handlers.js';
import { JobRunner } from './job-runner.js';
import { Leftovers } from './leftovers.js';
import { Outbox } from './outbox.js';
import { Queues } from './queues.js';
import { OutboxRelay } from './relay.js';
import { Sweeps } from './sweeps.js';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Audit, AuditSealer, HandlerRegistry, JobRunner, Leftovers, Outbox, OutboxRelay, Queues, Sweeps],
  exports: [Audit, AuditSealer, HandlerRegistry, JobRunner, Outbox, OutboxRelay, Queues, Sweeps],
})
export class JobsModule {}
