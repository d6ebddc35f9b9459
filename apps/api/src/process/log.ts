import { Logger as NestLogger, type LoggerService } from '@nestjs/common';
import { Logger, PinoLogger } from 'nestjs-pino';
import type { Config } from '@tequio/platform';

/**
 * JSON lines on standard error from everything that logs by Nest's logger. A line carries the tenant where who writes it
 * gives one (`log.warn({ tenantId, … }, 'message')`).
 */
export function logAsJson(config: Pick<Config, 'process' | 'logLevel'>): LoggerService {
  const writer = new PinoLogger({
    pinoHttp: [{ level: config.logLevel, base: { process: config.process, pid: process.pid }, timestamp: () => `,"time":"${new Date().toISOString()}"` }, process.stderr],
  });
  const logger = new Logger(writer, {});
  NestLogger.overrideLogger(logger);
  return logger;
}
