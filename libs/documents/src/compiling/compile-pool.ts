import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CompileReply, CompileRequest, CompileSetup } from './compile-process.js';
import { RendererUnavailable, RenderFailure } from '../rendering/render-errors.js';

export interface PoolOptions {
  setup: CompileSetup;
  /** Processes at most. */
  size: number;
  /** Milliseconds that one document may take, the start of a process included. */
  timeLimitMs: number;
  /** Milliseconds after which an idle process leaves: it holds about 100 MB. */
  idleMs?: number;
  /** Program of the process; another one only in tests of hangs and crashes. */
  program?: URL;
}

export interface Compiled {
  bytes: Uint8Array;
  pages: number;
  typst: string;
}

type Job = Omit<CompileRequest, 'id'> & { resolve: (compiled: Compiled) => void; reject: (error: Error) => void };

/** At most `size` render processes, one document each at a time, in order of arrival. */
export class CompilePool {
  private readonly waiting: Job[] = [];
  private readonly workers = new Set<CompileWorker>();
  private closed = false;

  constructor(private readonly options: PoolOptions) {}

  compile(request: Omit<CompileRequest, 'id'>): Promise<Compiled> {
    if (this.closed) return Promise.reject(new RenderFailure('closed', 'The renderer is shutting down'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...request, resolve, reject });
      this.next();
    });
  }

  /** Kills every process; documents in course and waiting fail as `closed`, which may be tried again. */
  close(): void {
    this.closed = true;
    const error = new RenderFailure('closed', 'The renderer is shutting down');
    for (const job of this.waiting.splice(0)) job.reject(error);
    for (const worker of this.workers) worker.end(error);
  }

  /** Process ids that are alive now. */
  get processIds(): number[] {
    return [...this.workers].flatMap((worker) => worker.processId ?? []);
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    let worker = [...this.workers].find((candidate) => candidate.idle);
    if (!worker) {
      if (this.workers.size >= this.options.size) return;
      worker = new CompileWorker(
        this.options,
        () => this.next(),
        (gone) => this.forget(gone),
      );
      this.workers.add(worker);
    }
    const job = this.waiting.shift();
    if (job) worker.run(job);
  }

  private forget(worker: CompileWorker): void {
    this.workers.delete(worker);
    this.next();
  }
}

class CompileWorker {
  private readonly child: ChildProcess;
  private typst: string | null = null;
  private job: Job | null = null;
  private jobs = 0;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(
    private readonly options: PoolOptions,
    private readonly onIdle: () => void,
    private readonly onGone: (worker: CompileWorker) => void,
  ) {
    // From source the program is TypeScript, which Node runs by stripping its types; from dist it is JavaScript.
    const program =
      options.program ??
      new URL(`./compile-process${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
    // No environment: the process needs no secret, and Node options of the parent must not reach it.
    this.child = fork(fileURLToPath(program), [JSON.stringify(options.setup)], {
      env: {},
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('message', (message: CompileReply) => this.receive(message));
    this.child.on('error', (error) => this.end(new RenderFailure('crashed', error.message)));
    this.child.on('exit', (code, signal) =>
      this.end(new RenderFailure('crashed', `The render process ended (${signal ?? code})`)),
    );
  }

  get idle(): boolean {
    return this.job === null && !this.ended;
  }

  get processId(): number | undefined {
    return this.child.pid;
  }

  run(job: Job): void {
    this.job = job;
    this.jobs += 1;
    this.holdParent(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.end(new RenderFailure('timeout', `The document took more than ${this.options.timeLimitMs} ms`));
    }, this.options.timeLimitMs);
    if (this.typst !== null) this.send();
  }

  end(error: Error): void {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.timer);
    this.child.kill('SIGKILL');
    this.job?.reject(error);
    this.job = null;
    this.onGone(this);
  }

  private send(): void {
    if (!this.job) return;
    const { main, files, createdAt } = this.job;
    this.child.send({ id: this.jobs, main, files, createdAt } satisfies CompileRequest);
  }

  private receive(message: CompileReply): void {
    if (this.ended) return;
    if ('ready' in message) {
      if (!message.ready) return this.end(new RendererUnavailable('load-failed', message.detail));
      this.typst = message.typst;
      return this.send();
    }
    const job = this.job;
    if (!job || message.id !== this.jobs) return;
    clearTimeout(this.timer);
    this.job = null;
    if (message.ok) job.resolve({ bytes: message.bytes, pages: message.pages, typst: this.typst ?? '' });
    else job.reject(new RenderFailure(message.stage, message.detail));
    this.rest();
    this.onIdle();
  }

  private rest(): void {
    this.holdParent(false);
    this.timer = setTimeout(() => this.end(new RenderFailure('closed', 'Idle')), this.options.idleMs ?? 60_000).unref();
  }

  /** An idle process must not keep the parent from ending. */
  private holdParent(hold: boolean): void {
    if (hold) {
      this.child.ref();
      this.child.channel?.ref();
    } else {
      this.child.unref();
      this.child.channel?.unref();
    }
  }
}
