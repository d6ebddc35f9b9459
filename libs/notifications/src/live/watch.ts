import { setTimeout as pause } from 'node:timers/promises';

/** What comes in a burst is told together. */
const BETWEEN_LOOKS_MS = 1000;
/** So long nobody asks a database that did not answer. */
const AFTER_FAILURE_MS = 10_000;

/** One list of notices that somebody watches: however much happens to it, it is only ever due for one more look. */
export class Watch {
  private due = true;
  private over = false;
  private notBefore = 0;
  private ring: () => void = () => undefined;

  /** Something may have changed. */
  wake(): void {
    this.due = true;
    this.ring();
  }

  /** The look was not taken: it is due again after a while. */
  putOff(): void {
    this.due = true;
    this.notBefore = Date.now() + AFTER_FAILURE_MS;
  }

  end(): void {
    this.over = true;
    this.ring();
  }

  /** Resolves when it is time for the next look; false when nobody watches any more. */
  async next(): Promise<boolean> {
    if (!this.due && !this.over) await new Promise<void>((ring) => (this.ring = ring));
    const left = this.notBefore - Date.now();
    if (left > 0 && !this.over) await pause(left, undefined, { ref: false });
    this.due = false;
    this.notBefore = Date.now() + BETWEEN_LOOKS_MS;
    return !this.over;
  }
}
