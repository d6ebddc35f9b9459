import type { Instant } from '../calendar-words.js';

/** Values by field name; several boxes under one name are a list. */
export type DraftFields = Record<string, string | string[]>;

export interface FieldConflict {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

export interface DraftConflict {
  fields: FieldConflict[];
  /** Office of who saved first, without article: it stands after a colon. Null: the reader, in another window. */
  by: string | null;
  at: Instant;
  /** The version that the choice is saved over. */
  version: number;
  /** What the refused text was written over: until someone has chosen, every other save goes over it and is refused too. */
  base: DraftBase;
}

export interface DraftBase {
  version: number;
  /** Versions of the parts that are saved by themselves, by their id. */
  locks?: Record<string, number>;
}

/** What the host answers; a lost connection or a broken server is a thrown error. */
export type SaveOutcome =
  | { kind: 'saved'; version: number; at: Instant }
  | { kind: 'conflict'; conflict: DraftConflict }
  | { kind: 'invalid'; errors: Record<string, string>; version: number; at: Instant }
  | Refusal;

/**
 * Nothing of it was saved, and the same again would be refused again. `closed`: what is edited takes no change any more,
 * as a letter that was frozen meanwhile.
 */
export interface Refusal {
  kind: 'refused';
  closed: boolean;
  /** Why, in words, by field; without a field under `form`. */
  errors: Record<string, string>;
}

export type SaveDraft = (draft: { fields: DraftFields; version: number; idempotencyKey: string }) => Promise<SaveOutcome>;

export type AutosaveState =
  | { kind: 'untouched' }
  | { kind: 'saved'; at: Instant }
  | { kind: 'saving' }
  | { kind: 'offline'; waiting: number }
  | { kind: 'failed'; waiting: number }
  | { kind: 'conflict'; conflict: DraftConflict }
  | { kind: 'invalid'; errors: Record<string, string> }
  | Refusal;

/** The part of the browser's storage that is used; it may throw when full or forbidden. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface AutosaverOptions {
  /** Names the draft on this device: thing, id and person. */
  key: string;
  version: number;
  save: SaveDraft;
  storage: DraftStorage | null;
  online: () => boolean;
  newKey: () => string;
  onState: (state: AutosaveState) => void;
  /** Milliseconds of silence before a save. */
  debounce?: number;
}

interface Kept {
  fields: DraftFields;
  version: number;
  /** Of the attempt under way: a retry of the same values must not be counted twice. */
  idempotencyKey: string;
}

const retryDelays = [2_000, 5_000, 15_000, 30_000];

/**
 * Saves the dirty fields of one draft: waits for silence, sends one save at a time, keeps what is not yet saved on the
 * device, retries with the same idempotency key, and stops at a conflict until someone chooses.
 */
export class Autosaver {
  private waiting: DraftFields = {};
  private sending: Kept | null = null;
  private readonly saved: DraftFields = {};
  private version: number;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private attempts = 0;
  private inFlight = false;
  private halted = false;
  private stopped = false;

  constructor(private readonly options: AutosaverOptions) {
    this.version = options.version;
  }

  /** Fields of an earlier visit that never arrived, to be put back into the form. They are sent with the version they were written over. */
  restore(): DraftFields {
    const kept = this.read();
    if (!kept) return {};
    this.version = Math.min(this.version, kept.version);
    this.sending = kept;
    this.say({ kind: 'offline', waiting: this.count() });
    this.schedule(0);
    return kept.fields;
  }

  change(fields: DraftFields): void {
    if (this.stopped) return;
    // A field says «change» once more when it loses the focus: what is already saved is no news.
    const news = Object.entries(fields).filter(([name, value]) => name in this.waiting || name in (this.sending?.fields ?? {}) || !sameValue(this.saved[name], value));
    if (news.length === 0) return;
    Object.assign(this.waiting, Object.fromEntries(news));
    this.keep();
    if (!this.halted) this.schedule(this.options.debounce ?? 1_200);
  }

  /** Send at once: on leaving the page, on the connection's return. */
  flush(): Promise<void> {
    this.clear();
    return this.send();
  }

  /** The reader chose field by field: save that over the other person's version. */
  resolve(chosen: DraftFields, version: number): Promise<void> {
    this.halted = false;
    this.version = version;
    this.waiting = { ...this.waiting, ...chosen };
    return this.flush();
  }

  /** Whether a field stands as it was saved from here, with nothing newer of it under way. */
  isSettled(name: string, value: string | string[]): boolean {
    return !(name in this.waiting) && !(name in (this.sending?.fields ?? {})) && name in this.saved && sameValue(this.saved[name], value);
  }

  /** What is stored of a field meanwhile, by somebody else or in another window: now it stands here too. */
  heard(fields: DraftFields): void {
    Object.assign(this.saved, fields);
  }

  /** True while something would be lost by leaving without this device. */
  get dirty(): boolean {
    return this.count() > 0;
  }

  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private async send(): Promise<void> {
    if (this.stopped || this.halted || this.inFlight) return;
    if (!this.sending) {
      if (Object.keys(this.waiting).length === 0) return;
      this.sending = { fields: this.waiting, version: this.version, idempotencyKey: this.options.newKey() };
      this.waiting = {};
      this.keep();
    }
    if (!this.options.online()) {
      this.say({ kind: 'offline', waiting: this.count() });
      return;
    }
    this.say({ kind: 'saving' });
    this.inFlight = true;
    try {
      this.arrived(await this.options.save(this.sending));
    } catch {
      this.inFlight = false;
      this.say({ kind: this.options.online() ? 'failed' : 'offline', waiting: this.count() });
      this.schedule(retryDelays[Math.min(this.attempts, retryDelays.length - 1)] ?? 30_000);
      this.attempts += 1;
    }
  }

  private arrived(outcome: SaveOutcome): void {
    this.inFlight = false;
    this.attempts = 0;
    if (outcome.kind === 'conflict') {
      // What could not be saved goes back to the waiting fields; newer typing wins over it.
      this.waiting = { ...this.sending?.fields, ...this.waiting };
      this.sending = null;
      this.halted = true;
      this.keep();
      this.say({ kind: 'conflict', conflict: outcome.conflict });
      return;
    }
    if (outcome.kind === 'refused') {
      // Sent again with what is typed next; of what is closed nothing waits, or it would come up when it is opened again.
      this.waiting = outcome.closed ? {} : { ...this.sending?.fields, ...this.waiting };
      this.sending = null;
      this.keep();
      this.say(outcome);
      if (outcome.closed) this.stop();
      return;
    }
    // What was refused stands in the form alone.
    const refused = outcome.kind === 'invalid' ? outcome.errors : {};
    this.heard(Object.fromEntries(Object.entries(this.sending?.fields ?? {}).filter(([name]) => !(name in refused))));
    this.sending = null;
    this.version = outcome.version;
    this.keep();
    this.say(outcome.kind === 'saved' ? { kind: 'saved', at: outcome.at } : { kind: 'invalid', errors: outcome.errors });
    if (Object.keys(this.waiting).length > 0) this.schedule(this.options.debounce ?? 1_200);
  }

  private count(): number {
    return new Set([...Object.keys(this.waiting), ...Object.keys(this.sending?.fields ?? {})]).size;
  }

  private say(state: AutosaveState): void {
    if (!this.stopped) this.options.onState(state);
  }

  private schedule(delay: number): void {
    this.clear();
    if (!this.stopped) this.timer = setTimeout(() => void this.send(), delay);
  }

  private clear(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private keep(): void {
    try {
      if (this.count() === 0) this.options.storage?.removeItem(this.options.key);
      else {
        const kept: Kept = {
          fields: { ...this.sending?.fields, ...this.waiting },
          version: this.version,
          idempotencyKey: this.sending?.idempotencyKey ?? this.options.newKey(),
        };
        this.options.storage?.setItem(this.options.key, JSON.stringify(kept));
      }
    } catch {
      // A full or forbidden storage takes away the copy on the device, not the saving itself.
    }
  }

  private read(): Kept | null {
    try {
      const kept: unknown = JSON.parse(this.options.storage?.getItem(this.options.key) ?? 'null');
      return isKept(kept) ? { ...kept, idempotencyKey: this.options.newKey() } : null;
    } catch {
      return null;
    }
  }
}

function sameValue(one: string | string[] | undefined, other: string | string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'fields' in value && typeof value.fields === 'object' && value.fields !== null && 'version' in value && typeof value.version === 'number';
}
