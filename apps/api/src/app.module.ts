import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { ConversationModule } from '@tequio/conversation';
import { DocumentsModule } from '@tequio/documents';
import { GovernanceModule } from '@tequio/governance';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { NotificationsModule, type NotificationSettings } from '@tequio/notifications';
import { OnboardingModule } from '@tequio/onboarding';
import { PlansModule } from '@tequio/plans';
import { PlatformModule, type Clock, type Config, type JobTimes } from '@tequio/platform';
import { SearchModule } from '@tequio/search';
import { ErrorFilter } from './error.filter.js';
import { FilesModule } from './files/files.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import { HooksModule } from './hooks/hooks.module.js';

/** Other times than those that the product keeps, for a trial that cannot wait. */
export interface Times {
  jobs: Partial<JobTimes>;
  notifications: Partial<NotificationSettings>;
}

/** All contexts of the product; the same in the api, in the worker and in the operator's commands. */
@Module({})
export class AppModule {
  static forRoot(config: Config, clock?: Clock, times?: Times): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
      imports: [
        PlatformModule.forRoot(config, clock, times?.jobs),
        NetworkModule,
        IdentityModule,
        DocumentsModule,
        NotificationsModule.forRoot(times?.notifications),
        SearchModule,
        ConversationModule,
        OnboardingModule,
        GovernanceModule,
        PlansModule,
        GraphqlModule,
        FilesModule,
        HealthModule,
        HooksModule,
      ],
    };
  }
}
