import type { Presumption } from '../flight/presumption.js';
import type { Flight, Landed, Passenger } from '../flight/flight.js';
import type { Transaction } from './transaction.js';

interface Hold {
  transaction: Promise<Transaction>;
  /** The same, once it is there. */
  open: Transaction | null;
  /** How many are still working in it. */
  holders: number;
}

/** What a session needs of the database. */
export interface ReadSource {
  /** A flight that leaves with what has boarded when a connection is free; `left` is told then. */
  flight(left: () => void): Flight;
  begin(): Promise<Transaction>;
  end(transaction: Transaction): void;
}

/**
 * The reads of one operation. Statements that are sent in the same turn fly together, read-only and in the operation's
 * scope; what is read later takes the next flight. Work with entities holds a transaction, for as long as anybody works in it.
 */
export class ReadSession {
  private flight: Flight | null = null;
  private held: Hold | null = null;

  constructor(
    private readonly source: ReadSource,
    /** What is still to be shown of who reads. */
    readonly presumption: Presumption | null = null,
  ) {}

  send<Row extends object>(passenger: Passenger): Promise<Landed<Row>> {
    this.flight ??= this.source.flight(() => (this.flight = null));
    return this.flight.board<Row>(passenger);
  }

  /** Runs work in the transaction at hand, which stays open until the work is done. */
  async hold<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const held = (this.held ??= this.take());
    held.holders += 1;
    try {
      return await work(await held.transaction);
    } finally {
      held.holders -= 1;
      if (!held.holders) process.nextTick(() => this.leave(held));
    }
  }

  private take(): Hold {
    const held: Hold = { transaction: this.source.begin(), open: null, holders: 0 };
    held.transaction.then(
      (transaction) => (held.open = transaction),
      () => undefined,
    );
    return held;
  }

  private leave(held: Hold): void {
    if (held.holders || this.held !== held) return;
    this.held = null;
    if (held.open) this.source.end(held.open);
  }
}
