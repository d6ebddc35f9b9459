import type { QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';

/** One open database transaction with its scope already set. Made by `Database` only. */
export interface Transaction {
  readonly mode: 'read' | 'write';
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  /** Prefix of prepared statement names: a plan made under one role's policies is not shared with another's. */
  readonly planScope: string;
  /** Settles when the transaction has begun in its scope; statements are sent before that. */
  readonly begun: Promise<unknown>;
  /** Rows that the transaction has put into the audit log; a mutation that leaves none is refused. */
  audited: number;
}

/** The same transaction under another plan scope, for a part of it that runs in that scope; what it audits counts for the whole. */
export function inPlanScope(outer: Transaction, planScope: string): Transaction {
  return {
    mode: outer.mode,
    runner: outer.runner,
    client: outer.client,
    planScope,
    begun: outer.begun,
    get audited() {
      return outer.audited;
    },
    set audited(count: number) {
      outer.audited = count;
    },
  };
}
