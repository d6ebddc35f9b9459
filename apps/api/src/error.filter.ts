import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { HTTP_STATUS, maskError, newId } from '@tequio/platform';
import { localeOf } from './graphql/operation-factory.js';

/**
 * The one place where a thrown error leaves the product. GraphQL's are worded by its own plugin, which knows the
 * operation; those of plain HTTP are answered here.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const { code, formatted } = maskError(error, localeOf(http.getRequest<{ headers: Record<string, string> }>().headers['accept-language']), newId());
    if (response.headersSent) return response.destroy();
    return response.status(HTTP_STATUS[code]).json({ code, message: formatted.message, correlationId: formatted.extensions?.['correlationId'] });
  }
}
