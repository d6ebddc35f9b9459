import { Module } from '@nestjs/common';
import { DocumentsModule } from '@tequio/documents';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Module({ imports: [DocumentsModule], controllers: [HealthController], providers: [Readiness, Metrics], exports: [Metrics, Readiness] })
export class HealthModule {}
