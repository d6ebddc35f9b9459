import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HTTP_STATUS } from '@tequio/platform';
import { CORRELATION_HEADER, correlationIdOf, wordFault } from './faults.js';
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
    const request = http.getRequest<Request>();
    const correlationId = correlationIdOf(request.get(CORRELATION_HEADER));
    const { code, formatted } = wordFault(error, localeOf(request.get('accept-language')), correlationId);
    if (response.headersSent) return response.destroy();
    return response.status(HTTP_STATUS[code]).json({ code, message: formatted.message, correlationId });
  }
}
