import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { Edits } from '../editing/edits.js';
import { Signals } from '../signals/signals.js';
import { Database } from './database.js';
import { SnakeNaming } from './naming.js';

// A date has no hour: as a JS Date it would shift a day with the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.database.appUrl,
        autoLoadEntities: true,
        synchronize: false,
        namingStrategy: new SnakeNaming(),
        poolSize: config.database.poolSize,
        retryAttempts: 0,
        // Statements are sent without waiting for the one before: parallel fields cost one flight.
        extra: { pipeline: true, application_name: `tequio-${config.process}` },
      }),
    }),
  ],
  providers: [Database, Edits, Signals],
  exports: [Database, Edits, Signals, TypeOrmModule],
})
export class DatabaseModule {}
