import { ConfigError, EmbeddedPostgresError, text, type Params } from '@tequio/platform';
import './process.dictionary.js';

/** What keeps a process from starting, as the one line that its operator reads; `key` is a dictionary's full key. */
export class Fault extends Error {
  constructor(
    readonly key: string,
    readonly params: Params = {},
    options?: ErrorOptions,
  ) {
    super(key, options);
    this.name = 'Fault';
  }

  /** One line, with the remedy. */
  get line(): string {
    return text('es', this.key, this.params).replace(/\s*\n\s*/g, ' ');
  }
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'ENOENT']);
/** too_many_connections, cannot_connect_now, admin_shutdown */
const BUSY = new Set(['53300', '57P03', '57P01']);

/** Why a connection could not be opened, told without its password; null where the error is of another kind. */
export function databaseFault(error: unknown, url: string, variable: 'DATABASE_URL' | 'DATABASE_APP_URL'): Fault | null {
  const { code, message } = error as { code?: string; message?: string };
  const address = new URL(url);
  const place = address.host || 'localhost';
  if (code && UNREACHABLE.has(code)) return new Fault('process.database.unreachable', { place, reason: code }, { cause: error });
  if (/timeout expired|Connection terminated/.test(message ?? ''))
    return new Fault('process.database.unreachable', { place, reason: 'ETIMEDOUT' }, { cause: error });
  if (code === '28P01' || code === '28000' || /password must be a string/.test(message ?? ''))
    return new Fault('process.database.login', { place, user: decodeURIComponent(address.username), variable }, { cause: error });
  if (code === '3D000') return new Fault('process.database.missing', { place, database: decodeURIComponent(address.pathname.slice(1)) }, { cause: error });
  if (code && BUSY.has(code)) return new Fault('process.database.busy', { place, reason: code }, { cause: error });
  return null;
}

/** Why an address could not be listened on; null where the error is of another kind. */
export function listenFault(error: unknown, host: string, port: number): Fault | null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new Fault('process.listen.in_use', { port, other: port < 65535 ? port + 1 : 3000 }, { cause: error });
  if (code === 'EACCES') return new Fault('process.listen.forbidden', { port }, { cause: error });
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new Fault('process.listen.not_here', { host }, { cause: error });
  return null;
}

/** The fault that an error is known to be; null where it is a defect. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof Fault) return error;
  if (error instanceof ConfigError) return new Fault(`platform.${error.code}`, error.params, { cause: error });
  if (error instanceof EmbeddedPostgresError) return new Fault(`process.postgres.${error.code}`, error.params, { cause: error });
  return null;
}
