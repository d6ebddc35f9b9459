import type { Transaction } from './transaction.js';

/** A read-only transaction opened at the first read and closed with the operation that owns it. */
export class ReadSession {
  private opened: Promise<Transaction> | null = null;

  constructor(private readonly opener: () => Promise<Transaction>, private readonly closer: (tx: Transaction) => Promise<void>) {}

  open(): Promise<Transaction> {
    return (this.opened ??= this.opener());
  }

  async close(): Promise<void> {
    const opened = this.opened;
    this.opened = null;
    if (opened) await opened.then(this.closer, () => undefined);
  }
}
