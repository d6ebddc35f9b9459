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

/** An address of one of these protocols of which every part can be read. */
const url = (protocols: readonly string[], fits: (address: URL) => boolean = () => true) =>
  z.string().refine((value) => {
    if (!URL.canParse(value)) return false;
    const address = new URL(value);
    return protocols.includes(address.protocol.replace(':', '')) && isDecodable(value) && fits(address);
  });

function isDecodable(value: string): boolean {
  try {
    decodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
}

const hasHost = ({ hostname }: URL) => hostname !== '';
// A socket's folder is named as a parameter.
const isDatabase = (address: URL) => hasHost(address) || address.searchParams.has('host');
const isRedis = (address: URL) => hasHost(address) && /^\/?\d*$/.test(address.pathname);
/** An address, alone or after the name of who writes. */
const SENDER = /^(?:[^<>\p{Cc}]*<[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>|[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+)$/u;
/** Pages stand at the root of their host. */
const isSite = ({ username, password, pathname, search, hash }: URL) => pathname === '/' && !(username || password || search || hash);

const STORE_OPTIONS: readonly string[] = ['endpoint', 'region', 'forcePathStyle'];
const isStore = (address: URL) => {
  const endpoint = address.searchParams.get('endpoint');
  return (
    hasHost(address) &&
    // Keys have variables of their own: an address is shown and logged.
    !(address.username || address.password) &&
    [...address.searchParams.keys()].every((name) => STORE_OPTIONS.includes(name)) &&
    (endpoint === null || url(['http', 'https']).safeParse(endpoint).success)
  );
};

const empty = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional());
const whole = (min: number, max: number, otherwise: number) =>
  z.preprocess(empty, z.string().regex(/^\d{1,9}$/).transform(Number).pipe(z.number().min(min).max(max)).default(otherwise));

const listOf = <T extends z.ZodType>(one: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').map((part) => part.trim()).filter(Boolean) : []), z.array(one));
/** As `10.0.0.0/8`. */
const range = z.union([z.cidrv4(), z.cidrv6()]);
/** How many proxies stand in front, or which: addresses, ranges, or the names that Express has for some. */
const proxies = z.union([
  z.string().regex(/^\d{1,3}$/).transform(Number),
  listOf(z.union([z.ipv4(), z.ipv6(), range, z.enum(['loopback', 'linklocal', 'uniquelocal'])])).pipe(z.array(z.string()).min(1)),
]);

const variables = z.object({
  HOST: z.preprocess(empty, z.union([z.ipv4(), z.ipv6(), z.hostname()]).default('127.0.0.1')),
  PORT: whole(0, 65535, 3000),
  DATA_DIR: z.preprocess(empty, z.string().min(1).default('.data')),
  DATABASE_URL: optional(url(['postgres', 'postgresql'], isDatabase)),
  DATABASE_APP_URL: optional(url(['postgres', 'postgresql'], isDatabase)),
  DATABASE_POOL: whole(2, 100, 10),
  REDIS_URL: optional(url(['redis', 'rediss'], isRedis)),
  SMTP_URL: optional(url(['smtp', 'smtps'], hasHost)),
  MAIL_FROM: z.preprocess(empty, z.string().regex(SENDER).default('Tequio <tequio@localhost>')),
  STORAGE_URL: optional(url(['s3'], isStore)),
  AWS_ACCESS_KEY_ID: optional(z.string()),
  AWS_SECRET_ACCESS_KEY: optional(z.string()),
  AWS_SESSION_TOKEN: optional(z.string()),
  LINK_CHECKS: optional(z.enum(['0', '1'])),
  LINK_CHECKS_INNER: listOf(range),
  WEBHOOKS: optional(z.enum(['0', '1'])),
  WEBHOOKS_INNER: listOf(range),
  SECRET_KEY: optional(z.string().min(32)),
  MAIL_HOOK_SECRET: optional(z.string().min(32)),
  // With room before the @ for what tells one answer from another.
  INBOUND_MAIL: optional(z.email().max(200).regex(/^[^+@]{1,20}@/)),
  PUBLIC_URL: optional(url(['http', 'https'], isSite)),
  TRUST_PROXY: optional(proxies),
  GRAPHQL_POINTS_PER_MINUTE: whole(1000, 999_999_999, 300_000),
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
  /** What Express calls `trust proxy`: how many stand in front, or which. */
  trustProxy: number | string[] | null;
  secretKey: string;
  database: { appUrl: string; poolSize: number };
  /** Complexity points that one actor may spend in a minute. */
  graphqlPointsPerMinute: number;
  redisUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** What a mail provider signs its reports with; null where none reports. */
  mailHookSecret: string | null;
  /** Address that answers by mail are sent to, without what tells one from another; null where none are taken. */
  inboundMail: string | null;
  storage: { url: string | null; credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | null };
  /** Visits to the addresses that people give as evidence. */
  links: Outside;
  /** Messages to other systems that a network or municipality names. */
  webhooks: Outside;
  logLevel: string;
}

/** How far this deployment goes to other sites. */
interface Outside {
  /** Whether it goes there at all. */
  enabled: boolean;
  /** Ranges of inner addresses that it goes to all the same; none unless the operator names them. */
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
  mailHookSecret: string | null;
  inboundMail: string | null;
  storage: Config['storage'];
  secretKey: string | null;
  publicUrl: string | null;
  trustProxy: Config['trustProxy'];
  demonstration: boolean | null;
  environment: Config['environment'];
  links: Outside;
  webhooks: Outside;
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
  // A test reaches no other site unless it says so.
  const outside = (said: '0' | '1' | undefined, inner: readonly string[]): Outside => ({ enabled: said === undefined ? v.TEQUIO_ENV !== 'test' : said === '1', inner });
  if (v.INBOUND_MAIL && !v.MAIL_HOOK_SECRET) throw new ConfigError('INBOUND_MAIL', 'config.INBOUND_MAIL_alone');
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
    mailHookSecret: v.MAIL_HOOK_SECRET ?? null,
    inboundMail: v.INBOUND_MAIL ?? null,
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
    links: outside(v.LINK_CHECKS, v.LINK_CHECKS_INNER),
    webhooks: outside(v.WEBHOOKS, v.WEBHOOKS_INNER),
    logLevel: v.LOG_LEVEL,
  };
}

/** A connection string is shown without its password. */
function redact(variable: string, value: string | undefined): string {
  if (variable.includes('SECRET') || variable.includes('KEY')) return '…';
  return (value ?? '').replace(/\/\/([^:/@]*):.*@/s, '//$1:…@').slice(0, 200);
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
    mailHookSecret: settings.mailHookSecret,
    inboundMail: settings.inboundMail,
    storage: settings.storage,
    links: settings.links,
    webhooks: settings.webhooks,
    logLevel: settings.logLevel,
  };
}
