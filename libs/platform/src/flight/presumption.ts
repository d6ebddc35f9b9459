import type { Landed, Passenger } from './flight.js';

/** What was presumed does not hold any more: what was done on its word is thrown away. */
export class PresumptionRefuted extends Error {}

/**
 * What is remembered of who calls, to be proved by the database in the first flight of the operation itself: nothing waits
 * for the proof, and nothing is answered or committed without it.
 */
export class Presumption {
  private proof: Promise<boolean> | null = null;

  constructor(
    /** Statements that prove it, in order, each as the role that it is asked in; the last one's rows are judged. */
    private readonly passengers: readonly Passenger[],
    private readonly holds: (rows: object[]) => boolean,
  ) {}

  /** Sends the proof, unless it was sent. */
  board(send: (passenger: Passenger) => Promise<Landed<object>>): void {
    if (this.proof) return;
    const sent = this.passengers.map(send);
    for (const one of sent) one.catch(() => undefined);
    this.proof = sent.at(-1)!.then(({ rows }) => this.holds(rows));
    this.proof.catch(() => undefined);
  }

  get boarded(): boolean {
    return this.proof !== null;
  }

  /** Throws `PresumptionRefuted` where it does not hold, and what the database said where it could not be asked. */
  async proved(): Promise<void> {
    if (!(await this.proof)) throw new PresumptionRefuted('what was presumed of the caller does not hold any more');
  }
}
