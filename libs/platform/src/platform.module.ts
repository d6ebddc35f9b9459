import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import type { Clock } from './context/clock.js';
import { DatabaseModule } from './database/database.module.js';
import { OperationInterceptor } from './graphql/operation.interceptor.js';
import type { JobTimes } from './jobs/job-times.js';
import { JobsModule } from './jobs/jobs.module.js';

/** Context, database, jobs, audit: what every process of the product stands on. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config, clock?: Clock, jobTimes?: Partial<JobTimes>): DynamicModule {
    return {
      module: PlatformModule,
      imports: [ConfigModule.forRoot(config, clock), DatabaseModule, JobsModule.forRoot(jobTimes)],
      providers: [{ provide: APP_INTERCEPTOR, useClass: OperationInterceptor }],
    };
  }
}
