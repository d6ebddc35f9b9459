import { fork, type ChildProcess } from 'node:child_process';
import { Fault, type Instructions, type Report } from '@tequio/api/process';
import { childEnvironment } from '@tequio/platform';
import type { LogFile } from './log-file.js';

export interface SupervisedOptions {
  name: 'api' | 'worker';
  /** Path of the process's built main module. */
  entry: string;
  /** Asked at each start: the database may have moved meanwhile. */
  instructions: () => Instructions;
  log: LogFile;
  /** Called once, when it has crashed too often to be started again. */
  onGivenUp: (fault: Fault) => void;
}

/** What an operation makes is dead when it is answered: room for more of it, so that it is collected seldom and little is left to copy. MB. */
export const YOUNG_HEAP = '--max-semi-space-size=64';

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const CRASHES_IN_A_ROW = 8;
/** A process that ran this long has not failed at starting. */
const HEALTHY_AFTER = 60_000;
const TO_STOP = 10_000;
/** Compiled modules are many: a small machine takes its time. */
const TO_START = 120_000;

/** One process of the product, started again when it crashes: after half a second, then twice as long each time. */
export class SupervisedProcess {
  #child: ChildProcess | null = null;
  #ended: Promise<void> = Promise.resolve();
  #wanted = false;
  #crashes = 0;
  #pause: NodeJS.Timeout | null = null;

  constructor(private readonly options: SupervisedOptions) {}

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves when the process says that it is ready. Throws the `Fault` that it tells where it does not get there. */
  async start(): Promise<void> {
    this.#wanted = true;
    await this.#launch();
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    if (this.#pause) clearTimeout(this.#pause);
    const child = this.#child;
    if (!child) return;
    child.kill('SIGTERM');
    const last = setTimeout(() => child.kill('SIGKILL'), TO_STOP);
    await this.#ended;
    clearTimeout(last);
  }

  #launch(): Promise<void> {
    const { name, entry, instructions, log } = this.options;
    // A session of its own: Ctrl-C in a terminal reaches the launcher only, which then stops all in order.
    const child = fork(entry, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
      execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning', YOUNG_HEAP],
      env: childEnvironment(),
    });
    this.#child = child;
    child.stdout?.on('data', (chunk: Buffer) => log.write(chunk));
    child.stderr?.on('data', (chunk: Buffer) => log.write(chunk));
    const started = Date.now();
    let told: Fault | null = null;
    let ready = false;
    const became = new Promise<void>((settle, fail) => {
      const late = setTimeout(() => child.kill('SIGKILL'), TO_START);
      child.on('message', (report: Report) => {
        if (report.kind === 'failed') told = new Fault('cli.start.told', { line: report.line });
        else {
          ready = true;
          clearTimeout(late);
          settle();
        }
      });
      this.#ended = new Promise((over) => {
        const end = () => {
          clearTimeout(late);
          if (this.#child === child) this.#child = null;
          if (!ready) fail(told ?? new Fault('cli.start.crashed', { process: name, log: log.path }));
          over();
        };
        child.once('error', end);
        child.once('exit', end);
      });
    });
    child.on('error', () => undefined);
    child.send(instructions(), () => undefined);
    void this.#ended.then(() => {
      // What has never been ready is told to whoever started it; it is this class only that starts again.
      if (this.#wanted && (ready || this.#crashes > 0)) this.#again(Date.now() - started, told);
    });
    return became;
  }

  #again(lived: number, told: Fault | null): void {
    const { name, log, onGivenUp } = this.options;
    this.#crashes = lived > HEALTHY_AFTER ? 1 : this.#crashes + 1;
    if (this.#crashes > CRASHES_IN_A_ROW) {
      this.#wanted = false;
      onGivenUp(told ?? new Fault('cli.start.crashed', { process: name, log: log.path }));
      return;
    }
    const pause = Math.min(FIRST_PAUSE * 2 ** (this.#crashes - 1), LONGEST_PAUSE);
    log.write(`${JSON.stringify({ level: 40, time: new Date().toISOString(), process: 'launcher', msg: `${name} ended; starting again in ${pause} ms` })}\n`);
    this.#pause = setTimeout(() => {
      if (this.#wanted) this.#launch().catch(() => undefined);
    }, pause);
  }
}
