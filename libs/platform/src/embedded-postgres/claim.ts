import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beginningOf } from './process-identity.js';

/** A server keeps the database until it is told to stop; a command only for its own length. */
export type Purpose = 'server' | 'command';

/** asking → starting → ready → leaving */
export type ClaimState = 'asking' | 'starting' | 'ready' | 'leaving';

export interface Holder {
  pid: number;
  /** see beginningOf */
  began: string;
  purpose: Purpose;
  state: ClaimState;
}

/**
 * One process's entry in a folder of claims. Every process writes a file of its own and only then looks at the others', so of
 * two that come at once at least one sees the other and steps back; and a file left behind by a dead process can be
 * removed by anyone at any time, since nobody will ever use its name again. (One lock file for all cannot be taken over
 * from a dead owner without a moment in which two new ones both succeed.)
 */
export class Claim {
  readonly #folder: string;
  readonly #name: string;
  #holder: Holder;

  constructor(folder: string, purpose: Purpose, state: ClaimState = 'asking') {
    this.#folder = folder;
    this.#name = `${process.pid}-${randomBytes(6).toString('hex')}.json`;
    this.#holder = { pid: process.pid, began: beginningOf(process.pid) ?? '', purpose, state };
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#write();
  }

  become(state: ClaimState): void {
    this.#holder = { ...this.#holder, state };
    this.#write();
  }

  others(): Holder[] {
    return living(this.#folder, this.#name);
  }

  release(): void {
    rmSync(join(this.#folder, this.#name), { force: true });
  }

  #write(): void {
    const draft = join(this.#folder, `.${this.#name}`);
    writeFileSync(draft, JSON.stringify(this.#holder), { mode: 0o600 });
    renameSync(draft, join(this.#folder, this.#name));
  }
}

/** The living holders of a folder of claims, except one file; files of the dead are removed on the way. */
export function living(folder: string, except?: string): Holder[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const holders: Holder[] = [];
  for (const name of names) {
    if (name === except || name.startsWith('.')) continue;
    const path = join(folder, name);
    let holder: Holder;
    try {
      holder = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    } catch {
      continue;
    }
    if (beginningOf(holder.pid) === holder.began) holders.push(holder);
    else rmSync(path, { force: true });
  }
  return holders;
}

/** Takes the folder for this process, or returns who has it. */
export async function takeClaim(folder: string, purpose: Purpose): Promise<Claim | Holder> {
  for (let attempt = 0; ; attempt++) {
    const claim = new Claim(folder, purpose);
    const others = claim.others();
    const first = others.find((other) => other.state !== 'asking') ?? others[0];
    if (!first) {
      claim.become('starting');
      return claim;
    }
    claim.release();
    if (first.state !== 'asking' || attempt > 20) return first;
    // Both came at once and both step back: unequal pauses let one through.
    await delay(5 + Math.random() * 50);
  }
}
