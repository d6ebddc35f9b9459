import { fork, type ChildProcess } from 'node:child_process';
import type { Instructions, Report } from '@tequio/api/process';
import { childEnvironment, type Config } from '@tequio/platform';
import { YOUNG_HEAP } from '../start/supervised-process.js';

/** What a process says of its memory: the most that it had until now, MB. */
export interface Peak {
  kind: 'peak';
  rss: number;
  heap: number;
}

/** What it says once there is nothing left for it to do. */
export interface Done {
  kind: 'done';
}

/** One process of a trial that takes jobs, from its start to its end. */
export class WorkerLife {
  private readonly child: ChildProcess;
  private readonly ended: Promise<void>;
  private complaints = '';
  /** Resolves once it takes jobs. Throws what it complained of where it ends before. */
  readonly ready: Promise<void>;
  /** Resolves once it says that all is done, where it is a process that ends its work. Throws where it ends before. */
  readonly done: Promise<void>;
  /** Of a process that says it. */
  peak: Peak = { kind: 'peak', rss: 0, heap: 0 };

  /** `entry` is the path of its built module; it reports as the product's processes do. */
  constructor(entry: string, instructions: object) {
    this.child = fork(entry, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning', YOUNG_HEAP], env: childEnvironment() });
    this.child.stderr!.on('data', (chunk: Buffer) => (this.complaints = (this.complaints + chunk.toString()).slice(-4000)));
    this.ended = new Promise((settle) => this.child.once('exit', () => settle()));
    const said = (kind: 'ready' | 'done') => {
      const heard = new Promise<void>((settle, fail) => {
        this.child.on('message', (report: Report | Peak | Done) => {
          if (report.kind === kind) settle();
          else if (report.kind === 'failed') fail(new Error(report.line));
        });
        void this.ended.then(() => fail(new Error(`the process ended before it was ${kind}: ${this.complaints}`)));
      });
      heard.catch(() => undefined);
      return heard;
    };
    this.ready = said('ready');
    this.done = said('done');
    this.child.on('message', (report: Report | Peak | Done) => report.kind === 'peak' && (this.peak = report));
    this.child.send(instructions);
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

/** What the product's worker is told. */
export const workerInstructions = (config: Config, claims: string): Instructions => ({ kind: 'instructions', config: { ...config, process: 'worker' }, claims });
