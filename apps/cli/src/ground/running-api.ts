import { join } from 'node:path';
import type { Instructions } from '@tequio/api';
import type { Config } from '@tequio/platform';
import { bindable, entryOf } from '../start/launcher.js';
import { LogFile } from '../start/log-file.js';
import { SupervisedProcess } from '../start/supervised-process.js';

export interface RunningApi {
  /** Of its GraphQL. */
  url: string;
  stop(): Promise<void>;
}

/** The api as it really is: its built process, started as the launcher starts it. */
export async function startApi(config: Config, claims: string, logs: string): Promise<RunningApi> {
  const port = await bindable(config.host, 0);
  const log = new LogFile(join(logs, 'api.log'));
  const instructions = (): Instructions => ({ kind: 'instructions', config: { ...config, port, publicUrl: `http://${config.host}:${port}` }, claims });
  const api = new SupervisedProcess({ name: 'api', entry: entryOf('api'), instructions, log, onGivenUp: () => undefined });
  await api.start();
  return {
    url: `http://${config.host}:${port}/graphql`,
    async stop() {
      await api.stop();
      log.close();
    },
  };
}
