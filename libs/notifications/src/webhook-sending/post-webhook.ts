import type { IncomingMessage } from 'node:http';
import { askOutside, outsideFault, type OutsideFault } from '@tequio/platform';
import type { WebhookAddresses } from '../webhooks/webhook-address.js';

/** How one attempt ended. */
export interface PostedWebhook {
  /** Null where nothing was answered. */
  status: number | null;
  /** Null where the message was taken. `status`: answered with something else than 2xx; `redirect`: it is never followed. */
  fault: OutsideFault | 'status' | 'redirect' | null;
  /** Beginning of what was answered, as text. */
  response: string | null;
  durationMs: number;
  /** As the answer asks for it; null where it does not. */
  retryAfterMs: number | null;
}

/** Bytes of an answer that are read and kept. */
const KEPT = 1024;
/** What is answered counts by its status: its text is waited for no longer than this. */
const TEXT_MS = 2_000;

/** Posts a message, without following where it is sent on to. Never throws. */
export async function postWebhook(addresses: WebhookAddresses, address: string, message: { headers: Readonly<Record<string, string>>; body: Buffer; timeoutMs: number; now: Date }): Promise<PostedWebhook> {
  const begun = performance.now();
  const stop = AbortSignal.timeout(message.timeoutMs);
  const ended = (rest: Pick<PostedWebhook, 'fault'> & Partial<PostedWebhook>): PostedWebhook => ({ status: null, response: null, retryAfterMs: null, ...rest, durationMs: Math.round(performance.now() - begun) });
  try {
    const { url, judged } = await addresses.judge(address, stop);
    const answer = await askOutside(url, judged, { method: 'POST', headers: message.headers, body: message.body, stop });
    const status = answer.statusCode ?? 0;
    const fault = status >= 200 && status < 300 ? null : status >= 300 && status < 400 ? 'redirect' : 'status';
    return ended({ status, fault, response: await beginningOf(answer), retryAfterMs: retryAfter(answer.headers['retry-after'], message.now) });
  } catch (error) {
    return ended({ fault: outsideFault(error, stop) });
  }
}

/** The beginning of a text, without what neither a page nor the database can show; whatever becomes of its end. */
async function beginningOf(answer: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => answer.destroy(), TEXT_MS);
  try {
    for await (const part of answer as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size >= KEPT) break;
    }
  } catch {
    // An answer that breaks off was an answer.
  } finally {
    clearTimeout(late);
    answer.destroy();
  }
  const text = Buffer.concat(parts)
    .subarray(0, KEPT)
    .toString('utf8')
    .replace(/(?![\n\t])\p{C}/gu, '')
    .trim();
  return text || null;
}

/** Seconds, or a moment. */
function retryAfter(header: string | undefined, now: Date): number | null {
  if (!header) return null;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(ms) || ms <= 0 ? null : ms;
}
