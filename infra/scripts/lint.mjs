/** Lints the house. The rule of the map reads Nx's project graph, and is silent without one or with an old one: make it first. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const env = { ...process.env, NX_DAEMON: 'false' };
const bin = (name) => join(ROOT, 'node_modules/.bin', name);

const graph = spawnSync(bin('nx'), ['show', 'projects', '--json'], { cwd: ROOT, env, encoding: 'utf8' });
if (graph.status !== 0 || JSON.parse(graph.stdout).length === 0) {
  process.stderr.write(`Nx found no projects.\n${graph.stdout}${graph.stderr}`);
  process.exit(1);
}
const lint = spawnSync(
  bin('eslint'),
  ['--max-warnings=0', ...(process.argv.length > 2 ? process.argv.slice(2) : ['.'])],
  {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  },
);
process.exit(lint.status ?? 1);
