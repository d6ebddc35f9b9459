import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { Fault } from '@tequio/api/process';
import { bindable } from '../start/launcher.js';

/** A Redis of its own on loopback that keeps nothing on disk. */
export interface OwnRedis {
  url: string;
  /** All that it holds is gone, as after a restart. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Throws a `Fault` where the program is not installed. */
export async function startRedis(folder: string): Promise<OwnRedis> {
  const port = await bindable('127.0.0.1', 0);
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'exit').catch(() => undefined);
  await new Promise<void>((settle, fail) => {
    server.once('error', (error) => fail(new Fault('cli.ground.redis', {}, { cause: error })));
    server.once('exit', (code) => fail(new Error(`redis-server ended with ${code}`)));
    server.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && settle());
  });
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    async empty() {
      const client = new Redis(url);
      await client.flushall();
      await client.quit();
    },
    async stop() {
      server.kill();
      await ended;
    },
  };
}
