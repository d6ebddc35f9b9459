import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Module({ controllers: [HealthController], providers: [Readiness, Metrics], exports: [Metrics, Readiness] })
export class HealthModule {}
