import type { QueryRunner } from 'typeorm';
import type { PoolClient } from 'pg';

/** One open database transaction with its scope already set. Made by `Database` only. */
export interface Transaction {
  readonly mode: 'read' | 'write';
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  /** Prefix of prepared statement names: a plan made under one role's policies is not shared with another's. */
  readonly planScope: string;
  /** Rows that the transaction has put into the audit log; a mutation that leaves none is refused. */
  audited: number;
}
