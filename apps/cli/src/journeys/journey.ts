import { Mailbox } from './mailbox.js';
import { aMinute, type Patience } from './patience.js';
import { Visitor } from './visitor.js';

/** What a journey is: a file of this folder named as the journey, with this as its default export. */
export interface Journey {
  name: string;
  play(session: JourneySession): Promise<void>;
}

export interface JourneyResult {
  passed: number;
  failed: number;
  facts: Record<string, unknown>;
}

/** Ends a journey at the step that failed: those after it stand on it. */
export class JourneyStopped extends Error {}

/** One play of a journey against a running product. */
export class JourneySession {
  readonly result: JourneyResult = { passed: 0, failed: 0, facts: {} };
  readonly mailbox: Mailbox;

  constructor(
    readonly address: string,
    private readonly tell: (line: string) => void,
    private readonly patience: Patience = aMinute,
  ) {
    this.mailbox = new Mailbox(this.visitor(), patience);
  }

  /** Somebody new, with a browser of their own. */
  visitor(): Visitor {
    return new Visitor(this.address);
  }

  /** Counts and tells one step; a step that throws ends the journey. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const began = Date.now();
    try {
      const result = await work();
      this.result.passed += 1;
      this.tell(`  ✓ ${name} (${Date.now() - began} ms)`);
      return result;
    } catch (error) {
      this.result.failed += 1;
      this.tell(`  ✗ ${name}: ${(error as Error).message}`);
      throw new JourneyStopped(name, { cause: error });
    }
  }

  /** Waits for something that follows from a job; throws with what is there where it does not come. */
  async eventually<T>(look: () => Promise<T>, holds: (found: T) => boolean, what: string): Promise<T> {
    const again = this.patience();
    for (;;) {
      const found = await look();
      if (holds(found)) return found;
      if (!(await again())) throw new Error(`${what} did not come; there is ${JSON.stringify(found)}`);
    }
  }

  /** Something true at the end that whoever runs the journey may compare. */
  fact(name: string, value: unknown): void {
    this.result.facts[name] = value;
  }

  /** Throws with both values where they differ. */
  expect(found: unknown, wanted: unknown, what: string): void {
    if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`);
  }
}
