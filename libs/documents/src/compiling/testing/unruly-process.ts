/** A render process for tests: obeys the protocol, and hangs, dies or answers according to the name of the template. */
import { readFileSync } from 'node:fs';

interface Request {
  id: number;
  main: string;
}

/** How many variables the process was born with, beside those of the channel itself. */
const inherited = () =>
  readFileSync('/proc/self/environ', 'utf8')
    .split('\0')
    .filter((entry) => entry && !entry.startsWith('NODE_CHANNEL_')).length;

process.on('message', ({ id, main }: Request) => {
  if (main === 'hang') for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  if (main === 'die') process.kill(process.pid, 'SIGSEGV');
  if (main === 'leave') process.exit(3);
  if (main === 'fail') process.send?.({ id, ok: false, stage: 'not-accessible', detail: 'missing alt' });
  else process.send?.({ id, ok: true, bytes: Buffer.from(String(process.pid)), pages: inherited() });
});
process.on('disconnect', () => process.exit(0));
process.send?.(
  process.argv[2]?.includes('broken') ? { ready: false, detail: 'wrong ELF class' } : { ready: true, typst: '0.0.0' },
);
