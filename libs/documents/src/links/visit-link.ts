import { createHash } from 'node:crypto';
import { lookup as lookUp } from 'node:dns/promises';
import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import { isIP, type BlockList, type LookupFunction } from 'node:net';
import { isInnerAddress } from './inner-addresses.js';
import { titleOf } from './page-title.js';

/** Why a link was not opened, or not read to its end. */
export type LinkFault =
  | 'inner_address'
  | 'scheme'
  | 'port'
  | 'credentials'
  | 'unknown_host'
  | 'no_answer'
  | 'certificate'
  | 'connection'
  | 'status'
  | 'redirects'
  | 'too_large';

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
/** Ports below this one belong to other services than the web, 80 and 443 aside. */
const FIRST_OPEN_PORT = 1024;
const NOTHING = { status: null, contentType: null, title: null, sha256: null, size: null };

/**
 * Opens a link that a person gave, as a visitor without a name would. It never connects to an inner address: each host, that
 * of every redirect too, is resolved once, all its addresses are judged, and the connection goes to the address judged.
 */
export async function visitLink(address: string, limits: LinkLimits): Promise<LinkFinding> {
  const stop = AbortSignal.timeout(limits.timeoutMs);
  try {
    let url = parse(address);
    for (let redirects = 0; ; redirects++) {
      const answer = await open(url, limits, stop);
      const status = answer.statusCode ?? 0;
      const next = answer.headers.location;
      if (status >= 300 && status < 400 && next !== undefined) {
        answer.destroy();
        if (redirects >= limits.maxRedirects) throw new Fault('redirects', status);
        url = parse(next, url);
        continue;
      }
      if (status < 200 || status >= 300) {
        answer.destroy();
        throw new Fault('status', status);
      }
      return await readWhole(answer, limits, stop);
    }
  } catch (error) {
    const { fault, status } = stop.aborted ? new Fault('no_answer') : error instanceof Fault ? error : new Fault(faultOf(error));
    return { ...NOTHING, state: REFUSED.has(fault) ? 'refused' : 'unreachable', fault, status };
  }
}

function parse(address: string, from?: URL): URL {
  if (!URL.canParse(address, from?.href)) throw new Fault('unknown_host');
  const url = new URL(address, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Fault('scheme');
  if (url.username || url.password) throw new Fault('credentials');
  if (url.port && Number(url.port) < FIRST_OPEN_PORT && url.port !== '80' && url.port !== '443') throw new Fault('port');
  return url;
}

async function open(url: URL, limits: LinkLimits, stop: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = await addressesOf(host, stop);
  // One inner address among several is a name that is made to lead inside now or on the next try.
  if (found.some(({ address }) => isInnerAddress(address, limits.allowed))) throw new Fault('inner_address');
  const judged: LookupFunction = (_host, options, done) =>
    options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family);
  const request = url.protocol === 'https:' ? secure : plain;
  return new Promise((settle, refuse) => {
    request(url, {
      agent: false,
      lookup: judged,
      signal: stop,
      // What is hashed are the bytes of the thing itself; and nothing small unfolds into something huge.
      headers: { 'user-agent': limits.userAgent, accept: '*/*', 'accept-encoding': 'identity' },
      maxHeaderSize: 16 * 1024,
    })
      .on('response', settle)
      .on('error', refuse)
      .end();
  });
}

async function addressesOf(host: string, stop: AbortSignal): Promise<{ address: string; family: number }[]> {
  const version = isIP(host);
  if (version) return [{ address: host, family: version }];
  const late = new Promise<never>((_, refuse) => stop.addEventListener('abort', () => refuse(stop.reason as Error), { once: true }));
  const found = await Promise.race([lookUp(host, { all: true }), late]);
  if (!found.length) throw new Fault('unknown_host');
  return found;
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

function faultOf(error: unknown): LinkFault {
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return 'unknown_host';
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|ERR_SSL)/.test(code)) return 'certificate';
  return 'connection';
}
