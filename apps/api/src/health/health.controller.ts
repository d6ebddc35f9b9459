import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  live() {
    return { state: 'up' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response) {
    const { ready, parts } = await this.readiness.check();
    response.status(ready ? 200 : 503);
    return { state: ready ? 'up' : 'down', parts };
  }

  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4')
  figures() {
    return this.metrics.text();
  }
}
