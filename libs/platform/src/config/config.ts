import { z } from 'zod';

export const CONFIG = Symbol('config');

/** A variable that cannot be used: `variable` names it, `code` is a key of the platform's dictionary. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    readonly code: string,
    readonly params: Record<string, string | number> = {},
  ) {
    super(`${variable}: ${code}`);
  }
}

const url = (protocols: readonly string[]) =>
  z.string().refine((value) => {
    try {
      return protocols.includes(new URL(value).protocol.replace(':', ''));
    } catch {
      return false;
    }
  });

const empty = (value: unknown) => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());

/** Ranges of addresses as `10.0.0.0/8,fd00::/8`. */
const ranges = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').map((one) => one.trim()).filter(Boolean) : []),
  z.array(z.union([z.cidrv4(), z.cidrv6()])),
);

const variables = z.object({
  HOST: z.preprocess(empty, z.string().min(1).default('127.0.0.1')),
  PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65535).default(3000)),
  DATA_DIR: z.preprocess(empty, z.string().min(1).default('.data')),
  DATABASE_URL: optional(url(['postgres', 'postgresql'])),
  DATABASE_APP_URL: optional(url(['postgres', 'postgresql'])),
  DATABASE_POOL: z.preprocess(empty, z.coerce.number().int().min(2).max(100).default(10)),
  REDIS_URL: optional(url(['redis', 'rediss'])),
  SMTP_URL: optional(url(['smtp', 'smtps'])),
  MAIL_FROM: z.preprocess(empty, z.string().min(3).default('Tequio <tequio@localhost>')),
  STORAGE_URL: optional(url(['s3'])),
  AWS_ACCESS_KEY_ID: optional(z.string()),
  AWS_SECRET_ACCESS_KEY: optional(z.string()),
  AWS_SESSION_TOKEN: optional(z.string()),
  LINK_CHECKS: optional(z.enum(['0', '1'])),
  LINK_CHECKS_INNER: ranges,
  SECRET_KEY: optional(z.string().min(32)),
  PUBLIC_URL: optional(url(['http', 'https'])),
  TRUST_PROXY: optional(z.string()),
  GRAPHQL_POINTS_PER_MINUTE: z.preprocess(empty, z.coerce.number().int().min(1000).default(300_000)),
  TEQUIO_DEMO: optional(z.enum(['0', '1'])),
  TEQUIO_ENV: z.preprocess(empty, z.enum(['development', 'production', 'test']).default('development')),
  LOG_LEVEL: z.preprocess(empty, z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('info')),
});

export type ProcessName = 'api' | 'worker' | 'cli';

export interface Config {
  process: ProcessName;
  environment: 'development' | 'production' | 'test';
  host: string;
  port: number;
  dataDir: string;
  publicUrl: string;
  /** True where PUBLIC_URL is this machine: the demonstration's accounts and the local mailbox exist only then. */
  local: boolean;
  demonstration: boolean;
  trustProxy: string | null;
  secretKey: string;
  database: { appUrl: string; poolSize: number };
  /** Complexity points that one actor may spend in a minute. */
  graphqlPointsPerMinute: number;
  redisUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  storage: { url: string | null; credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | null };
  links: Links;
  logLevel: string;
}

/** Visits to the addresses that people give as evidence. */
interface Links {
  /** Whether this deployment goes to other sites at all. */
  enabled: boolean;
  /** Ranges of inner addresses that are visited all the same; none unless the operator names them. */
  inner: readonly string[];
}

/** What the variables say before the launcher has found the database and the secret. */
export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | null;
  databaseAppUrl: string | null;
  poolSize: number;
  graphqlPointsPerMinute: number;
  redisUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  storage: Config['storage'];
  secretKey: string | null;
  publicUrl: string | null;
  trustProxy: string | null;
  demonstration: boolean | null;
  environment: Config['environment'];
  links: Links;
  logLevel: string;
}

/** Parses the environment once. Throws a `ConfigError` that names the first variable at fault. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const parsed = variables.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const variable = String(issue.path[0]);
    throw new ConfigError(variable, `config.${variable}`, { value: redact(variable, environment[variable]) });
  }
  const v = parsed.data;
  if (v.DATABASE_APP_URL && !v.DATABASE_URL) throw new ConfigError('DATABASE_APP_URL', 'config.DATABASE_APP_URL_alone');
  return {
    host: v.HOST,
    port: v.PORT,
    dataDir: v.DATA_DIR,
    databaseUrl: v.DATABASE_URL ?? null,
    databaseAppUrl: v.DATABASE_APP_URL ?? null,
    poolSize: v.DATABASE_POOL,
    graphqlPointsPerMinute: v.GRAPHQL_POINTS_PER_MINUTE,
    redisUrl: v.REDIS_URL ?? null,
    smtpUrl: v.SMTP_URL ?? null,
    mailFrom: v.MAIL_FROM,
    storage: {
      url: v.STORAGE_URL ?? null,
      credentials:
        v.AWS_ACCESS_KEY_ID && v.AWS_SECRET_ACCESS_KEY
          ? {
              accessKeyId: v.AWS_ACCESS_KEY_ID,
              secretAccessKey: v.AWS_SECRET_ACCESS_KEY,
              ...(v.AWS_SESSION_TOKEN ? { sessionToken: v.AWS_SESSION_TOKEN } : {}),
            }
          : null,
    },
    secretKey: v.SECRET_KEY ?? null,
    publicUrl: v.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    trustProxy: v.TRUST_PROXY ?? null,
    demonstration: v.TEQUIO_DEMO === undefined ? null : v.TEQUIO_DEMO === '1',
    environment: v.TEQUIO_ENV,
    // A test reaches no other site unless it says so.
    links: { enabled: v.LINK_CHECKS === undefined ? v.TEQUIO_ENV !== 'test' : v.LINK_CHECKS === '1', inner: v.LINK_CHECKS_INNER },
    logLevel: v.LOG_LEVEL,
  };
}

/** A connection string is shown without its password. */
function redact(variable: string, value: string | undefined): string {
  if (variable.includes('SECRET') || variable.includes('KEY')) return '…';
  return (value ?? '').replace(/\/\/([^:/@]*):[^@]*@/, '//$1:…@').slice(0, 200);
}

export function isLocalUrl(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

/** The configuration of one process, from what the variables say and what the launcher made or found. */
export function configFor(
  processName: ProcessName,
  settings: Settings,
  found: { appUrl: string; secretKey: string; port?: number },
): Config {
  const port = found.port ?? settings.port;
  const shownHost = settings.host === '0.0.0.0' || settings.host === '::' ? 'localhost' : settings.host;
  const publicUrl = settings.publicUrl ?? `http://${bracketed(shownHost)}:${port}`;
  // Listening on every address without saying which one is the site's is not local: others may reach it.
  const local = isLocalUrl(publicUrl) && (settings.publicUrl !== null || isLocalUrl(`http://${bracketed(settings.host)}`));
  if (settings.demonstration && !local) throw new ConfigError('TEQUIO_DEMO', 'config.TEQUIO_DEMO_public');
  return {
    process: processName,
    environment: settings.environment,
    host: settings.host,
    port,
    dataDir: settings.dataDir,
    publicUrl,
    local,
    demonstration: local && settings.demonstration !== false,
    trustProxy: settings.trustProxy,
    secretKey: found.secretKey,
    database: { appUrl: found.appUrl, poolSize: settings.poolSize },
    graphqlPointsPerMinute: settings.graphqlPointsPerMinute,
    redisUrl: settings.redisUrl,
    smtpUrl: settings.smtpUrl,
    mailFrom: settings.mailFrom,
    storage: settings.storage,
    links: settings.links,
    logLevel: settings.logLevel,
  };
}
