import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Lane } from '../flight/flight.js';

/** One open database transaction in its scope. Made by `Database` only. */
export class Transaction {
  private count = 0;
  private readonly unawaited: Promise<unknown>[] = [];

  constructor(
    readonly mode: 'read' | 'write',
    readonly lane: Lane,
    private readonly entities: QueryRunner,
    /** Prefix of prepared statement names: a plan made under one role's policies is not shared with another's. */
    readonly planScope: string,
    private readonly whole: Transaction | null = null,
  ) {}

  /** Entities; what waits to be sent goes before them. */
  get runner(): QueryRunner {
    this.lane.depart();
    return this.entities;
  }

  /** The connection, for what has no named statement. */
  get client(): PoolClient {
    return this.lane.client;
  }

  /** Rows that the transaction has put into the audit log; a mutation that leaves none is refused. */
  get audited(): number {
    return this.whole ? this.whole.audited : this.count;
  }

  set audited(count: number) {
    if (this.whole) this.whole.audited = count;
    else this.count = count;
  }

  /** What has been sent and nobody's work waits for: it flies with what comes next, at the latest with the commit, which fails with it. */
  alongside(sent: Promise<unknown>): void {
    if (this.whole) return this.whole.alongside(sent);
    sent.catch(() => undefined);
    this.unawaited.push(sent);
  }

  /** Throws the first error of what was sent alongside. */
  async settled(): Promise<void> {
    await Promise.all(this.unawaited);
  }

  /** The same transaction under another plan scope, for a part of it that runs in that scope; what it audits counts for the whole. */
  inPlanScope(planScope: string): Transaction {
    return new Transaction(this.mode, this.lane, this.entities, planScope, this);
  }
}
