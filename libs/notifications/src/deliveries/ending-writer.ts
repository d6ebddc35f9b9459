import type { Ending } from './delivery-ledger.js';

/** Writes endings down as they come: those that come while others are being written are written together. */
export class EndingWriter {
  private waiting: Ending[] = [];
  private next: Promise<void> | null = null;
  private current: Promise<void> = Promise.resolve();

  constructor(private readonly write: (endings: readonly Ending[]) => Promise<void>) {}

  /** Resolves once it is written down. */
  add(ending: Ending): Promise<void> {
    this.waiting.push(ending);
    return (this.next ??= this.current.catch(() => undefined).then(() => this.flush()));
  }

  private flush(): Promise<void> {
    const endings = this.waiting;
    this.waiting = [];
    this.next = null;
    return (this.current = this.write(endings));
  }
}
