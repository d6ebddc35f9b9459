import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import { askOutside, judgedAddresses, outsideFault, outsideUrl, type OutsideFault } from '@tequio/platform';
import { titleOf } from './page-title.js';

/** Why a link was not opened, or not read to its end. */
export type LinkFault = OutsideFault | 'status' | 'redirects' | 'too_large';

/** What was found at a link. `refused`: it leads where this product does not go, whether or not anything answers there. */
export interface LinkFinding {
  state: 'reachable' | 'unreachable' | 'refused';
  fault: LinkFault | null;
  /** Status of the last answer. */
  status: number | null;
  /** Media type, without its parameters. */
  contentType: string | null;
  /** Of a page in HTML: its own title, on one line. */
  title: string | null;
  /** Of the whole content; null where it is larger than the limit. */
  sha256: string | null;
  /** Bytes. */
  size: number | null;
}

export interface LinkLimits {
  /** Bytes read at most. */
  maxBytes: number;
  /** Milliseconds from the first look-up to the last byte, all redirects included. */
  timeoutMs: number;
  maxRedirects: number;
  /** Inner addresses that may be visited all the same. */
  allowed: BlockList;
  userAgent: string;
}

class Fault extends Error {
  constructor(
    readonly fault: LinkFault,
    readonly status: number | null = null,
  ) {
    super(fault);
  }
}

const REFUSED: ReadonlySet<LinkFault> = new Set(['inner_address', 'scheme', 'port', 'credentials']);
const NOTHING = { status: null, contentType: null, title: null, sha256: null, size: null };

/**
 * Opens a link that a person gave, as a visitor without a name would. It never connects to an inner address: each host, that
 * of every redirect too, is resolved once, all its addresses are judged, and the connection goes to the address judged.
 */
export async function visitLink(address: string, limits: LinkLimits): Promise<LinkFinding> {
  const stop = AbortSignal.timeout(limits.timeoutMs);
  try {
    let url = outsideUrl(address);
    for (let redirects = 0; ; redirects++) {
      const answer = await open(url, limits, stop);
      const status = answer.statusCode ?? 0;
      const next = answer.headers.location;
      if (status >= 300 && status < 400 && next !== undefined) {
        answer.destroy();
        if (redirects >= limits.maxRedirects) throw new Fault('redirects', status);
        url = outsideUrl(next, url);
        continue;
      }
      if (status < 200 || status >= 300) {
        answer.destroy();
        throw new Fault('status', status);
      }
      return await readWhole(answer, limits, stop);
    }
  } catch (error) {
    const { fault, status } = error instanceof Fault && !stop.aborted ? error : new Fault(outsideFault(error, stop));
    return { ...NOTHING, state: REFUSED.has(fault) ? 'refused' : 'unreachable', fault, status };
  }
}

async function open(url: URL, limits: LinkLimits, stop: AbortSignal): Promise<IncomingMessage> {
  const judged = await judgedAddresses(url, limits.allowed, stop);
  // What is hashed are the bytes of the thing itself; and nothing small unfolds into something huge.
  return askOutside(url, judged, { stop, headers: { 'user-agent': limits.userAgent, accept: '*/*', 'accept-encoding': 'identity' } });
}

async function readWhole(answer: IncomingMessage, { maxBytes }: LinkLimits, stop: AbortSignal): Promise<LinkFinding> {
  const [contentType = ''] = (answer.headers['content-type'] ?? '').toLowerCase().split(';');
  const known = { state: 'reachable' as const, fault: null, status: answer.statusCode ?? null, contentType: /^[\w.+-]+\/[\w.+-]+$/.test(contentType.trim()) ? contentType.trim().slice(0, 100) : null };
  const tooLarge: LinkFinding = { ...NOTHING, ...known, fault: 'too_large' };
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) {
    answer.destroy();
    return tooLarge;
  }
  const hash = createHash('sha256');
  const beginning: Buffer[] = [];
  let size = 0;
  stop.addEventListener('abort', () => answer.destroy(), { once: true });
  for await (const part of answer as AsyncIterable<Buffer>) {
    if (size < TITLE_WITHIN) beginning.push(part);
    size += part.length;
    if (size > maxBytes) {
      answer.destroy();
      return tooLarge;
    }
    hash.update(part);
  }
  if (!answer.complete) throw new Fault('connection', known.status);
  const html = known.contentType === 'text/html' || known.contentType === 'application/xhtml+xml';
  return { ...known, title: html ? titleOf(Buffer.concat(beginning).subarray(0, TITLE_WITHIN), answer.headers['content-type']) : null, sha256: hash.digest('hex'), size };
}

/** Bytes at the beginning of a page in which its title stands. */
const TITLE_WITHIN = 128 * 1024;
