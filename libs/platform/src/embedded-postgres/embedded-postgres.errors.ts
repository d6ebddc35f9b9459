/** What can keep the embedded database from starting; a launcher maps each code to a line with its remedy. */
export type EmbeddedPostgresErrorCode =
  /** params: path, reason (errno name) */
  | 'data-folder-unwritable'
  /** Another process owns the folder. params: dataDir, pid, purpose ('server' | 'command') */
  | 'already-running'
  /** The folder's database belongs to another data folder that still exists (a copied folder). params: dataDir, owner, cluster */
  | 'cluster-belongs-elsewhere'
  /** params: platform, arch */
  | 'platform-unsupported'
  /** npm did not install the server for this platform. params: package */
  | 'binaries-missing'
  /** As root the server runs as another user, which could not be found or made. params: user, reason */
  | 'server-user-unavailable'
  /** The server's user cannot reach a folder and no reachable place could be made. params: path, reason */
  | 'folder-unreachable'
  /** The folder's database was made by another major version. params: found, supported */
  | 'version-mismatch'
  /** The database exists but its password file does not. params: path */
  | 'password-missing'
  /** params: attempts, lastPort */
  | 'no-free-port'
  /** initdb failed. params: log */
  | 'initialisation-failed'
  /** params: log (its last lines), logFile */
  | 'start-failed'
  /** A process owns the folder but its server does not answer. params: pid, port */
  | 'not-answering';

export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: EmbeddedPostgresErrorCode, params: Record<string, string | number>, options?: ErrorOptions) {
    super(`${code}: ${JSON.stringify(params)}`, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.params = params;
  }
}

/** The errno name of a failed system call ('EACCES'), or the message when it was something else. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return code ?? message ?? String(error);
}
