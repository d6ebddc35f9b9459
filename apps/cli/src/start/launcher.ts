import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertNode, Fault, faultOf, listenFault, type Instructions } from '@tequio/api/process';
import { Claim, configFor, living, takeClaim, until, type Config, type Settings } from '@tequio/platform';
import { addressIn, openDataFolder, secretKeyOf, type DataFolder } from '../deployment/data-folder.js';
import { openDatabase, prepareDatabase, type DeploymentDatabase } from '../deployment/database.js';
import type { DemonstrationAccount } from '../demonstration/ready-accounts.js';
import { ensureDemonstration, type DemonstrationState } from '../demonstration/demonstration-record.js';
import { LogFile } from './log-file.js';
import { askOutside } from './outside.js';
import { SupervisedProcess } from './supervised-process.js';

/** What the launcher is doing, for whoever waits in front of it. */
export type Stage = 'database' | 'migrations' | 'demonstration' | 'processes' | 'database_again';

export interface RunningProduct {
  config: Config;
  folder: DataFolder;
  demonstration: DemonstrationState;
  accounts: readonly DemonstrationAccount[];
  /** Resolves with what ended it, where it was not `stop`. */
  failed: Promise<Fault>;
  /** Idempotent. */
  stop(): Promise<void>;
}

export const entryOf = (name: 'api' | 'worker') => fileURLToPath(new URL(`../../../${name}/dist/main.js`, import.meta.url));

/** What a killed launcher's processes get to end by themselves, ms. */
const STRAYS_MAY_TAKE = 15_000;
const TO_BE_READY = 60_000;
/** An embedded server that dies this often within the window is not started again. */
const DATABASE_DEATHS = 3;
const DATABASE_WINDOW = 5 * 60_000;

/** Brings a whole product up from what the variables say. Throws a `Fault` (or a defect) after having put down what it began. */
export async function launch(settings: Settings, tell: (stage: Stage) => void): Promise<RunningProduct> {
  assertNode();
  const folder = openDataFolder(settings.dataDir);
  const claim = await takeClaim(folder.launcher, 'server');
  if (!(claim instanceof Claim)) throw new Fault('cli.start.already_running', { path: folder.path, pid: claim.pid, address: addressIn(folder) ?? '…' });
  const launcher = new Launcher({ ...settings, dataDir: folder.path }, folder, tell);
  try {
    return await launcher.run(() => claim.release());
  } catch (error) {
    await launcher.down();
    claim.release();
    throw error;
  }
}

class Launcher {
  private database: DeploymentDatabase | null = null;
  private readonly processes: SupervisedProcess[] = [];
  private readonly logs: LogFile[] = [];
  private readonly databaseDeaths: number[] = [];
  private stopping: Promise<void> | null = null;
  private recovering: Promise<void> | null = null;
  private config!: Config;
  private fail!: (fault: Fault) => void;
  private readonly failed = new Promise<Fault>((settle) => (this.fail = settle));

  constructor(
    private readonly settings: Settings,
    private readonly folder: DataFolder,
    private readonly tell: (stage: Stage) => void,
  ) {}

  async run(release: () => void): Promise<RunningProduct> {
    const { settings, folder } = this;
    await this.awaitStrays();
    const port = await bindable(settings.host, settings.port);
    const secretKey = secretKeyOf(folder, settings.secretKey);
    // Before anything is begun: a public address and the demonstration do not go together.
    configFor('api', settings, { appUrl: '', secretKey, port });

    await askOutside(settings, folder.path);

    const log = this.logFile('launcher');
    this.tell('database');
    const open = () => openDatabase(settings, folder.path, secretKey, 'server', (line) => log.write(`${JSON.stringify({ time: new Date().toISOString(), msg: line })}\n`));
    this.database = await open();
    this.tell('migrations');
    await prepareDatabase(this.database, settings, secretKey);
    const configured = (name: Config['process']) => configFor(name, settings, { appUrl: this.database!.appUrl, secretKey, port });
    this.config = configured('api');
    const demonstration = await ensureDemonstration(
      { folder, settings, secretKey, database: this.database, config: configured('cli') },
      () => this.tell('demonstration'),
    );

    this.tell('processes');
    for (const name of ['api', 'worker'] as const) {
      const instructions = (): Instructions => ({ kind: 'instructions', config: configured(name), claims: folder.processes });
      this.processes.push(
        new SupervisedProcess({ name, entry: entryOf(name), instructions, log: this.logFile(name), onGivenUp: (fault) => this.fail(fault) }),
      );
    }
    this.watchDatabase(open);
    await this.startProcesses();
    writeFileSync(folder.addressFile, `${this.config.publicUrl}\n`, { mode: 0o600 });
    return {
      config: this.config,
      folder,
      demonstration,
      accounts: demonstration === 'complete' ? (await import('../demonstration/ready-accounts.js')).demonstrationAccounts : [],
      failed: this.failed,
      stop: async () => {
        await this.down();
        release();
      },
    };
  }

  /** Processes first, so that nothing is cut off at its work; then the database. */
  down(): Promise<void> {
    return (this.stopping ??= (async () => {
      await this.recovering?.catch(() => undefined);
      await Promise.all(this.processes.map((process) => process.stop()));
      await this.database?.stop();
      rmSync(this.folder.addressFile, { force: true });
      for (const log of this.logs) log.close();
    })());
  }

  private logFile(name: string): LogFile {
    const log = new LogFile(join(this.folder.logs, `${name}.log`));
    this.logs.push(log);
    return log;
  }

  private async startProcesses(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.start()));
    await ready(this.config);
  }

  /** Processes of a killed launcher end by themselves; one that does not is ended, before the port is asked for. */
  private async awaitStrays(): Promise<void> {
    const strays = () => living(this.folder.processes);
    if (await until(() => strays().length === 0, STRAYS_MAY_TAKE)) return;
    for (const { pid } of strays()) process.kill(pid, 'SIGKILL');
    await until(() => strays().length === 0, STRAYS_MAY_TAKE);
  }

  /** An embedded server that dies under the running product is started again, and with it all that held its connections. */
  private watchDatabase(open: () => Promise<DeploymentDatabase>): void {
    void this.database!.exited.then(() => {
      if (this.stopping) return;
      this.recovering = this.recover(open).catch((error: unknown) => {
        this.fail(faultOf(error) ?? new Fault('cli.start.database_died', { path: this.folder.logs }, { cause: error }));
      });
    });
  }

  private async recover(open: () => Promise<DeploymentDatabase>): Promise<void> {
    const now = Date.now();
    this.databaseDeaths.push(now);
    this.tell('database_again');
    await Promise.all([this.database!.stop(), ...this.processes.map((process) => process.stop())]);
    if (this.databaseDeaths.filter((at) => at > now - DATABASE_WINDOW).length > DATABASE_DEATHS)
      throw new Fault('cli.start.database_died', { path: this.folder.path });
    this.database = await open();
    this.watchDatabase(open);
    await this.startProcesses();
  }
}

/** A port that can be listened on now: the one asked for, or any free one where it is 0. Throws a `Fault`. */
export async function bindable(host: string, port: number): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(listenFault(error, host, port) ?? error));
    probe.listen({ host, port, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** Where this machine reaches its own product, whatever it is called outside. */
export function ownAddress(config: Config): string {
  const host = config.host === '0.0.0.0' ? '127.0.0.1' : config.host === '::' ? '[::1]' : config.host.includes(':') ? `[${config.host}]` : config.host;
  return `http://${host}:${config.port}`;
}

async function ready(config: Config): Promise<void> {
  const giveUp = Date.now() + TO_BE_READY;
  let parts = '';
  for (;;) {
    try {
      const response = await fetch(`${ownAddress(config)}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      if (response.ok) return;
      const body = (await response.json()) as { parts?: Record<string, { state: string }> };
      parts = Object.entries(body.parts ?? {})
        .filter(([, part]) => part.state !== 'up')
        .map(([name]) => name)
        .join(', ');
    } catch {
      // It listens in a moment; whether it died is told by its supervisor.
    }
    if (Date.now() > giveUp) throw new Fault('cli.start.not_ready', { parts: parts || 'api', log: join(config.dataDir, 'logs') });
    await new Promise((settle) => setTimeout(settle, 100));
  }
}
