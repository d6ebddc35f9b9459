import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Claim, configFor, readSettings, type Config, type ProcessName } from '@tequio/platform';
import { requireDeploymentSecret } from './deployment-secret.js';
import { databaseLogin } from './database-login.js';
import { databaseFault, Fault, faultOf, listenFault } from './fault.js';
import { assertNode } from './node-version.js';
import { processDictionary } from './process.dictionary.js';

/** What the launcher tells a process: never by arguments, which any user of the machine can read. */
export interface Instructions {
  kind: 'instructions';
  config: Config;
  /** Folder in which the process says that it lives, so that the next start can wait for its end. */
  claims: string;
}

/** What a process tells its launcher. */
export type Report = { kind: 'ready' } | { kind: 'failed'; line: string };

/** How long a process whose launcher is gone takes to finish what it does, ms. */
const PARTING = 5_000;
export const SECRET_FILE = 'secret-key';

/**
 * The life of the api or worker process: gets its configuration from the launcher, or from the environment where it runs on
 * its own; reports; ends with its launcher. What keeps it from starting is one line and exit code 1.
 */
export async function runProcess(name: Extract<ProcessName, 'api' | 'worker'>, start: (config: Config) => Promise<unknown>): Promise<void> {
  let config: Config | null = null;
  try {
    assertNode();
    config = process.send ? await instructed() : fromEnvironment(name);
    // The launcher has asked already.
    if (!process.send) await requireDeploymentSecret({ appUrl: config.database.appUrl, secretKey: config.secretKey });
    await start(config);
    report({ kind: 'ready' });
  } catch (error) {
    const fault =
      faultOf(error) ??
      (config && (databaseFault(error, config.database.appUrl, 'DATABASE_URL') ?? (name === 'api' ? listenFault(error, config.host, config.port) : null)));
    const line = fault?.line ?? processDictionary.text('es', 'unexpected', { process: name, message: (error as Error).message.split('\n')[0]! });
    // The launcher tells it on its own terminal; what is not foreseen leaves its trace in the process's log.
    if (!fault) process.stderr.write(`${(error as Error).stack}\n`);
    else if (!process.connected) process.stderr.write(`${line}\n`);
    report({ kind: 'failed', line }, () => process.exit(1));
  }
}

function report(message: Report, done: () => void = () => undefined): void {
  if (process.send && process.connected) process.send(message, done);
  else done();
}

function instructed(): Promise<Config> {
  process.once('disconnect', part);
  return new Promise((settle) => {
    process.once('message', (message: Instructions) => {
      new Claim(message.claims, 'server', 'ready');
      settle(message.config);
    });
  });
}

/** The launcher is gone, be it by kill -9: nobody would start this process again, and the next start needs its port. */
function part(): void {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), PARTING).unref();
}

function fromEnvironment(name: Extract<ProcessName, 'api' | 'worker'>): Config {
  const settings = readSettings();
  if (!settings.databaseUrl) throw new Fault('process.database.needed');
  const file = join(settings.dataDir, SECRET_FILE);
  const secretKey = settings.secretKey ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);
  if (!secretKey) throw new Fault('process.secret.needed');
  const appUrl = settings.databaseAppUrl ?? databaseLogin(settings.databaseUrl, secretKey).url;
  return configFor(name, settings, { appUrl, secretKey });
}
