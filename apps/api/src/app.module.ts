import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { PlatformModule, type Clock, type Config } from '@tequio/platform';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';

/** All contexts of the product; the same in the api, in the worker and in the operator's commands. */
@Module({})
export class AppModule {
  static forRoot(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config, clock), NetworkModule, IdentityModule, GraphqlModule, HealthModule],
    };
  }
}
