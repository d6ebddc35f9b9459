import { OutsideRefused, type OutsideFault } from '@tequio/platform';

/** Why a network's own server cannot be used, in what its people can do about it. */
export const SERVER_FAULTS = [
  'credentials',
  'certificate',
  'no_tls',
  'sender',
  'inner_address',
  'password_lost',
  'changed',
  'unknown_host',
  'no_answer',
  'connection',
  'refused',
] as const;
export type ServerFault = (typeof SERVER_FAULTS)[number];

/** What another attempt does not heal: somebody has to put it right, and until then no mail is tried. */
const LASTING: ReadonlySet<ServerFault> = new Set(['credentials', 'certificate', 'no_tls', 'sender', 'inner_address', 'password_lost']);
export const isLasting = (fault: ServerFault): boolean => LASTING.has(fault);

const OF_OUTSIDE: Partial<Record<OutsideFault, ServerFault>> = { inner_address: 'inner_address', unknown_host: 'unknown_host', no_answer: 'no_answer' };

/** What nodemailer tells of a failed attempt; `originalCode` is that of the system or of TLS. */
interface TransportError extends Error {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

export interface ServerFinding {
  fault: ServerFault;
  /** The server's own words; they may name what only its people should know, and are shown to them alone. */
  answer: string | null;
}

/** What any error on the way through a network's server says of that server. */
export function findingOf(error: unknown): ServerFinding {
  const { response } = error as TransportError;
  return { fault: faultOf(error), answer: response?.replace(/\p{Cc}+/gu, ' ').trim().slice(0, 500) ?? null };
}

function faultOf(error: unknown): ServerFault {
  if (error instanceof OutsideRefused) return OF_OUTSIDE[error.fault] ?? 'connection';
  const { code = '', originalCode = code, command = '', responseCode = 0 } = error as TransportError;
  // 4yz passes by itself, also where it answers a password (RFC 4954 §6: 454).
  if (responseCode >= 400 && responseCode < 500) return 'refused';
  if (code === 'EAUTH' || responseCode === 530) return 'credentials';
  if (command === 'STARTTLS' && responseCode >= 500) return 'no_tls';
  if (command === 'MAIL FROM' && (responseCode === 550 || responseCode === 553)) return 'sender';
  if (responseCode) return 'refused';
  if (/^(CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/.test(originalCode)) return 'certificate';
  if (/^(EPROTO|ERR_SSL|ERR_TLS)/.test(originalCode)) return 'no_tls';
  if (/^(ENOTFOUND|EDNS|EAI_|ENODATA|ESERVFAIL)/.test(originalCode)) return 'unknown_host';
  if (/^(ETIMEDOUT|ABORT_ERR)/.test(originalCode) || (error as Error).name === 'TimeoutError') return 'no_answer';
  return 'connection';
}
