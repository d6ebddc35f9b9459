import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = (app: 'cli' | 'api' | 'worker') => fileURLToPath(new URL(`../../../${app}/dist/main.js`, import.meta.url));

export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** A process of the built product with nothing of the test's own environment. */
export class Launched {
  output = '';
  errors = '';
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;

  constructor(app: 'cli' | 'api' | 'worker', args: readonly string[], variables: Record<string, string>) {
    if (!existsSync(built(app))) throw new Error(`${built(app)} is not there: build first (npm test does)`);
    this.child = spawn(process.execPath, [built(app), ...args], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', TEQUIO_DEMO: '0', LINK_CHECKS: '0', ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr!.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((settle) => this.child.once('close', (code) => settle({ code, output: this.output, errors: this.errors })));
  }

  /** Resolves with what was printed once it holds this; throws where the process ends before. */
  async says(words: RegExp): Promise<RegExpExecArray> {
    const over = this.ended.then(({ code, output, errors }) => {
      throw new Error(`ended with ${code} before it said ${words}: ${output}${errors}`);
    });
    over.catch(() => undefined);
    return Promise.race([
      over,
      condition(() => words.exec(this.output), `${words}`),
    ]);
  }

  /** Address that the launcher prints when all is ready. */
  async address(): Promise<string> {
    return (await this.says(/Sitio\s+(http:\S+)[^]*Ctrl\+C/))[1]!;
  }

  async kill(signal: NodeJS.Signals): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** What a busy machine may take to bring a product up, ms. */
const PATIENCE = 180_000;

/** Waits until the question has an answer; throws where it never gets one. */
export async function condition<T>(question: () => T | null | undefined | false | Promise<T | null | undefined | false>, what: string): Promise<T> {
  const giveUp = Date.now() + PATIENCE;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > giveUp) throw new Error(`it did not come to this within ${PATIENCE} ms: ${what}`);
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

/** One command from beginning to end. */
export const run = (args: readonly string[], variables: Record<string, string>): Promise<Ended> => new Launched('cli', args, variables).ended;

/** Whether the product answers that all its parts are up. */
export async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/health/ready`)).ok;
  } catch {
    return false;
  }
}
