import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from '@tequio/platform';
import { startApi, type RunningApi } from '../ground/running-api.js';
import { YOUNG_HEAP } from '../start/supervised-process.js';
import { callOf, CONTESTANTS, type Ask, type ContestantName, type OperationName } from './operations.js';
import { scopeHeader, type ServerOrder } from './servers/serve.js';

export interface Contestant extends RunningApi {
  name: ContestantName;
}

/** Headers and body of a call, as autocannon and fetch take them. */
export interface Request {
  headers: Record<string, string>;
  body: string;
}

export function requestOf(contestant: ContestantName, operation: OperationName, ask: Ask): Request {
  const { place, role } = ask;
  return {
    headers: {
      'content-type': 'application/json',
      ...(contestant === 'tequio' ? { authorization: `Bearer ${place.token}` } : scopeHeader({ role, ...place })),
    },
    body: JSON.stringify(callOf(contestant, operation, ask)),
  };
}

/** All servers, each a process of its own. What has begun is stopped where one does not start. */
export async function startContestants(config: Config, claims: string, logs: string): Promise<Contestant[]> {
  const started: Contestant[] = [];
  try {
    for (const name of CONTESTANTS) started.push(name === 'tequio' ? { name, ...(await startApi(config, claims, logs)) } : await other(name, config));
    return started;
  } catch (error) {
    await Promise.all(started.map((one) => one.stop()));
    throw error;
  }
}

async function other(name: Exclude<ContestantName, 'tequio'>, config: Config): Promise<Contestant> {
  const [program, pipelined] = name === 'floor_one_flight' ? (['floor', true] as const) : ([name, false] as const);
  const entry = fileURLToPath(new URL(`servers/${program}.js`, import.meta.url));
  if (!existsSync(entry)) throw new Error(`${entry} is not there: the bench runs on the built product`);
  const order: ServerOrder = { appUrl: config.database.appUrl, poolSize: config.database.poolSize, pipelined };
  const child: ChildProcess = fork(entry, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: ['--disable-warning=ExperimentalWarning', YOUNG_HEAP], env: { NODE_ENV: 'production' } });
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((settle) => child.once('exit', () => settle()));
  child.send(order);
  const { port } = await new Promise<{ port: number }>((settle, fail) => {
    child.once('message', (message) => settle(message as { port: number }));
    void ended.then(() => fail(new Error(`the ${name} server of the bench did not start: ${said}`)));
  });
  return {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
