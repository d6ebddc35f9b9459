/** A render process for tests: obeys the protocol, and hangs, dies or answers according to the name of the template. */

interface Request {
  id: number;
  main: string;
}

process.on('message', ({ id, main }: Request) => {
  if (main === 'hang') for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  if (main === 'die') process.kill(process.pid, 'SIGSEGV');
  if (main === 'leave') process.exit(3);
  if (main === 'fail') process.send?.({ id, ok: false, stage: 'not-accessible', detail: 'missing alt' });
  else process.send?.({ id, ok: true, bytes: Buffer.from(String(process.pid)), pages: Object.keys(process.env).length });
});
process.on('disconnect', () => process.exit(0));
process.send?.(process.argv[2]?.includes('broken') ? { ready: false, detail: 'wrong ELF class' } : { ready: true, typst: '0.0.0' });
