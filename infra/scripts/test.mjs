/** Runs Jest over the whole house, or what the arguments name: `npm test -- libs/plans`. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const own = process.argv.slice(2);
const saysWorkers = own.some((argument) => /^(--maxWorkers|-w|--runInBand|-i)\b/.test(argument));

const child = spawn(
  // Also when this file was started by the machine's older Node.
  join(ROOT, 'node_modules/.bin/node'),
  // Each worker holds the whole of Nest, and some a browser.
  [join(ROOT, 'node_modules/jest/bin/jest.js'), ...(saysWorkers ? [] : ['--maxWorkers=2']), ...own],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Nest and most of what it uses are ES modules. An option in the environment reaches Jest's workers too, which make
      // much that is dead at once: with this room for it a worker takes a twelfth less of a processor.
      NODE_OPTIONS:
        `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning --max-semi-space-size=64`.trim(),
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
