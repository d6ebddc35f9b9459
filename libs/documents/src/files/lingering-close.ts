import type { IncomingMessage } from 'node:http';

const CHECK_EVERY_MS = 100;

/**
 * Throws away what a refused sender still sends, so that it gets to read the answer: a connection that is closed while
 * the other side writes is reset, and the reset discards the answer. Bounded in bytes and time, then cut.
 */
export function drainThenDestroy(request: IncomingMessage, { maxBytes, maxMs }: { maxBytes: number; maxMs: number }): void {
  const { socket } = request;
  if (request.complete || request.destroyed || socket.destroyed) return;
  const readBefore = socket.bytesRead;
  const startedAt = Date.now();
  request.on('error', () => undefined);
  request.resume();
  // The socket counts, not the request: once the answer has gone out Node drops the request's listeners.
  const check = setInterval(() => {
    if (request.complete || socket.destroyed) return clearInterval(check);
    if (socket.bytesRead - readBefore <= maxBytes && Date.now() - startedAt <= maxMs) return;
    clearInterval(check);
    socket.destroy();
  }, CHECK_EVERY_MS);
  check.unref();
}
