import { randomFillSync, randomInt } from 'node:crypto';

/** Milliseconds whose count is kept, those asked for last: a clock that stands or runs behind is used beside the real one. */
const KEPT = 4096;
const counts = new Map<number, number>();

/** Chance of one id, and how many ids' chance is asked for at once: each asking is a call into the system. */
const CHANCE = 6;
const chances = Buffer.alloc(CHANCE * 512);
let spent = chances.length;

/**
 * A UUID version 7 (RFC 9562 §5.7): sorts by the millisecond it was made in and, among those of one process, by the order
 * they were made in (§6.2, a counter of 26 bits), so that keys are inserted at the end of their index, a keyset page can
 * order by id, and what was written down in one transaction is read in its order.
 */
export function newId(at: Date = new Date()): string {
  const millisecond = at.getTime();
  const count = countIn(millisecond);
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(millisecond, 0, 6);
  bytes[6] = 0x70 | (count >>> 22);
  bytes[7] = (count >>> 14) & 0xff;
  bytes[8] = 0x80 | ((count >>> 8) & 0x3f);
  bytes[9] = count & 0xff;
  if (spent === chances.length) {
    randomFillSync(chances);
    spent = 0;
  }
  chances.copy(bytes, 10, spent, (spent += CHANCE));
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Begins anywhere in the lower half of what fits, so that two processes do not count alike. */
function countIn(millisecond: number): number {
  const last = counts.get(millisecond);
  counts.delete(millisecond);
  if (counts.size >= KEPT) counts.delete(counts.keys().next().value!);
  const count = last === undefined ? randomInt(2 ** 25) : last + 1;
  counts.set(millisecond, count);
  return count;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
