import { Global, Module, type DynamicModule } from '@nestjs/common';
import { systemClock, type Clock } from '../context/clock.js';
import { CONFIG, type Config } from './config.js';

export const CLOCK = Symbol('clock');

@Global()
@Module({})
export class ConfigModule {
  static forRoot(config: Config, clock: Clock = systemClock): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
    ];
    return { module: ConfigModule, providers, exports: providers };
  }
}
