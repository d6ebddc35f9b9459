import express, { type RequestHandler } from 'express';
import { AppError, HTTP_STATUS } from '@tequio/platform';
import { LIMITS } from '../graphql/limits.js';
import { refusalOf } from './refusal.js';

/** Reads the body of a GraphQL call; what is too large or no JSON is answered in the shape that GraphQL answers in. */
export function graphqlBody(): RequestHandler {
  const read = express.json({ limit: LIMITS.bodyBytes });
  return (request, response, next) =>
    read(request, response, (fault?: unknown) => {
      if (!fault) return next();
      const tooLarge = (fault as { status?: number }).status === HTTP_STATUS.TOO_LARGE;
      const { status, body } = refusalOf(new AppError(tooLarge ? 'TOO_LARGE' : 'BAD_REQUEST'), request.headers);
      response.status(status).json(body);
    });
}
