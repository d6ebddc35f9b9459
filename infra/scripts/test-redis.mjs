// Plays what goes through the queue again with the jobs in Redis: a server of its own on a free port, gone afterwards.
// Needs the program redis-server (a Debian package; see infra/ci/packages.txt). Arguments are passed on to Jest.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILES = ['libs/platform/src/platform.int-spec', 'libs/platform/src/dead-letters/dead-letters.int-spec', 'apps/api/test/journeys/letter.spec', 'apps/api/test/journeys/following.spec'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => resolve(port));
  });
});
const folder = await mkdtemp(join(tmpdir(), 'tequio-redis-'));
const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve, reject) => {
  server.once('error', () => reject(new Error('redis-server is not installed: apt-get install redis-server')));
  server.once('exit', (code) => reject(new Error(`redis-server ended with ${code}`)));
  server.stdout.on('data', (text) => String(text).includes('Ready to accept connections') && resolve());
});
const jest = spawn(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '--maxWorkers=2', '--testPathPatterns', FILES.join('|'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings --max-semi-space-size=64', TEQUIO_TEST_REDIS_URL: `redis://127.0.0.1:${port}` },
});
const code = await new Promise((resolve) => jest.once('exit', resolve));
server.removeAllListeners('exit');
server.kill();
await rm(folder, { recursive: true, force: true });
process.exit(code ?? 1);
