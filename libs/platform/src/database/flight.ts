import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * Has what is sent to the database in this turn go out as one write: each write is a call into the system that wakes the
 * server up, and costs more than what it carries. Two ticks, so that what the turn's own ticks send (the end of a
 * transaction) goes with it.
 */
export function gather(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  if (stream.writableCorked) return;
  stream.cork();
  process.nextTick(() => process.nextTick(() => stream.uncork()));
}
