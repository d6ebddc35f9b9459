import { lookup as lookUp } from 'node:dns/promises';
import { request as plain, type IncomingMessage } from 'node:http';
import { request as secure } from 'node:https';
import { connect, isIP, type BlockList, type LookupFunction, type Socket } from 'node:net';
import { isInnerAddress } from './inner-addresses.js';

/** Why another site was not reached. */
export type OutsideFault = 'inner_address' | 'scheme' | 'port' | 'credentials' | 'unknown_host' | 'no_answer' | 'certificate' | 'connection';

/** Thrown instead of going where this product does not go. */
export class OutsideRefused extends Error {
  constructor(readonly fault: OutsideFault) {
    super(fault);
  }
}

/** A numeric address, with its family as `node:dns` tells it. */
export interface Address {
  address: string;
  family: number;
}

/** Ports below this one belong to other services than the web, 80 and 443 aside. */
const FIRST_OPEN_PORT = 1024;
const LARGEST_HEADERS = 16 * 1024;

/** The address of a web page that somebody named, also relative to another. Throws `OutsideRefused` for all else. */
export function outsideUrl(address: string, from?: URL): URL {
  if (!URL.canParse(address, from?.href)) throw new OutsideRefused('unknown_host');
  const url = new URL(address, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutsideRefused('scheme');
  if (url.username || url.password) throw new OutsideRefused('credentials');
  if (url.port && Number(url.port) < FIRST_OPEN_PORT && url.port !== '80' && url.port !== '443') throw new OutsideRefused('port');
  return url;
}

/**
 * Where a host is, each address judged: one inner address among several is a name that is made to lead inside now or on the
 * next try. Throws `OutsideRefused`, or what the resolver says.
 */
export async function judgedAddresses(url: URL, allowed: BlockList, stop: AbortSignal): Promise<Address[]> {
  const found = await addressesOf(url.hostname.replace(/^\[|\]$/g, ''), stop);
  if (found.some(({ address }) => isInnerAddress(address, allowed))) throw new OutsideRefused('inner_address');
  return found;
}

export interface OutsideRequest {
  method?: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
  /** Ends everything: the look-up, the connection and the reading of the answer. */
  stop: AbortSignal;
}

const lookUpAmong =
  (judged: readonly Address[]): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, [...judged]) : done(null, judged[0]!.address, judged[0]!.family);

/** A connection to one of the addresses that were judged and to no other; who calls speaks over it what they like. */
export function connectOutside(host: string, port: number, judged: readonly Address[], stop: AbortSignal): Promise<Socket> {
  return new Promise((settle, refuse) => {
    stop.throwIfAborted();
    const socket = connect({ host, port, lookup: lookUpAmong(judged), autoSelectFamily: true });
    const give = () => void socket.destroy(stop.reason as Error);
    stop.addEventListener('abort', give, { once: true });
    socket.once('error', refuse);
    socket.once('connect', () => {
      stop.removeEventListener('abort', give);
      socket.removeListener('error', refuse);
      settle(socket);
    });
  });
}

/** Asks a site at the addresses that were judged and at no other, without following where it redirects to. */
export function askOutside(url: URL, judged: readonly Address[], { method = 'GET', headers, body, stop }: OutsideRequest): Promise<IncomingMessage> {
  const lookup = lookUpAmong(judged);
  const request = url.protocol === 'https:' ? secure : plain;
  return new Promise((settle, refuse) => {
    request(url, { method, agent: false, lookup, signal: stop, headers, maxHeaderSize: LARGEST_HEADERS }).on('response', settle).on('error', refuse).end(body);
  });
}

/** What went wrong, of any error on the way to another site. */
export function outsideFault(error: unknown, stop: AbortSignal): OutsideFault {
  if (stop.aborted) return 'no_answer';
  if (error instanceof OutsideRefused) return error.fault;
  const code = String((error as NodeJS.ErrnoException).code ?? '');
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return 'unknown_host';
  if (/^(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|ERR_SSL)/.test(code)) return 'certificate';
  return 'connection';
}

async function addressesOf(host: string, stop: AbortSignal): Promise<Address[]> {
  const version = isIP(host);
  if (version) return [{ address: host, family: version }];
  const late = new Promise<never>((_, refuse) => stop.addEventListener('abort', () => refuse(stop.reason as Error), { once: true }));
  const found = await Promise.race([lookUp(host, { all: true }), late]);
  if (!found.length) throw new OutsideRefused('unknown_host');
  return found;
}
