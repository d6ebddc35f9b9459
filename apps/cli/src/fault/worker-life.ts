import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Instructions, Report } from '@tequio/api/process';
import { childEnvironment, type Config } from '@tequio/platform';

const ENTRY = fileURLToPath(new URL('hurried-worker.js', import.meta.url));

/** One worker process, from its start to its end. */
export class WorkerLife {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private complaints = '';
  /** Resolves once it takes jobs. Throws what it complained of where it ends before. */
  readonly ready: Promise<void>;

  constructor(config: Config, claims: string) {
    this.child = fork(ENTRY, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning'], env: childEnvironment() });
    this.child.stderr!.on('data', (chunk: Buffer) => (this.complaints = (this.complaints + chunk.toString()).slice(-4000)));
    this.ended = new Promise((settle) => this.child.once('exit', () => settle()));
    this.ready = new Promise((settle, fail) => {
      this.child.once('message', (report: Report) => (report.kind === 'ready' ? settle() : fail(new Error(report.line))));
      void this.ended.then(() => fail(new Error(`the worker ended before it was ready: ${this.complaints}`)));
    });
    this.ready.catch(() => undefined);
    this.child.send({ kind: 'instructions', config: { ...config, process: 'worker' }, claims } satisfies Instructions);
  }

  /** Without a word to it, wherever it stands. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }
}
