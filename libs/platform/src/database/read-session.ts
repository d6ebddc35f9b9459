import type { Transaction } from './transaction.js';

interface Flight {
  transaction: Promise<Transaction>;
  /** The same, once it is there. */
  open: Transaction | null;
  /** How many are still sending, or working, in it. */
  holders: number;
}

/**
 * The reads of one operation. Those that are sent in the same turn share one read-only transaction and, with its beginning
 * and its end, one flight to the database. It ends as soon as nobody works in it: what is read later opens the next one.
 */
export class ReadSession {
  private flight: Flight | null = null;

  constructor(
    private readonly begin: () => Promise<Transaction>,
    private readonly end: (transaction: Transaction) => void,
  ) {}

  /** Runs work in the transaction at hand, which stays open until the work is done. */
  async hold<T>(work: (transaction: Transaction) => T | Promise<T>): Promise<T> {
    const flight = (this.flight ??= this.take());
    flight.holders += 1;
    try {
      return await work(await flight.transaction);
    } finally {
      flight.holders -= 1;
      if (!flight.holders) process.nextTick(() => this.land(flight));
    }
  }

  private take(): Flight {
    const flight: Flight = { transaction: this.begin(), open: null, holders: 0 };
    flight.transaction.then(
      (transaction) => (flight.open = transaction),
      () => undefined,
    );
    return flight;
  }

  private land(flight: Flight): void {
    if (flight.holders || this.flight !== flight) return;
    this.flight = null;
    if (flight.open) this.end(flight.open);
  }
}
