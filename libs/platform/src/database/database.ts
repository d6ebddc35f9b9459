import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { PoolClient } from 'pg';
import type { RequestContext } from '../context/request-context.js';
import { gather } from './flight.js';
import { ReadSession } from './read-session.js';
import { SCOPE_ROLES } from './roles.js';
import type { Transaction } from './transaction.js';

/** A hand-written statement of a hot read. `name` is unique in the product: it names the prepared plan. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  readonly __row?: Row;
}

export function statement<Row>(name: string, text: string): Statement<Row> {
  return { name, text };
}

const SET_CONTEXT = `select set_config('role', $1, true), set_config('app.network_id', $2, true),
  set_config('app.tenant_id', $3, true), set_config('app.person_id', $4, true), set_config('app.actor', $5, true)`;

/** The only way to data. Every transaction carries its scope as a database role and its tenant as a setting. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in the read transaction at hand, or in a short one of its own. */
  async read<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    if (ctx.transaction) return work(ctx);
    return this.readsOf(ctx).hold((transaction) => work(ctx.with({ transaction })));
  }

  /**
   * Runs `work` in a new read-write transaction and commits it.
   * Throws where one is open already: a mutation is one transaction, opened where it can be seen.
   */
  async write<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    if (ctx.transaction?.mode === 'write') throw new Error('a write transaction is open already');
    const tx = await this.begin(ctx, 'write');
    let result: T;
    try {
      result = await work(ctx.with({ transaction: tx }));
      await tx.begun;
    } catch (error) {
      await tx.client.query('rollback').catch(() => undefined);
      await tx.runner.release();
      throw error;
    }
    try {
      // A COMMIT sent after a failed statement does not reject: it answers ROLLBACK.
      const { command } = await tx.client.query('commit');
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back by the database');
      return result;
    } finally {
      await tx.runner.release();
    }
  }

  /** What all fields of an operation read by. */
  session(ctx: RequestContext): ReadSession {
    return new ReadSession(
      () => this.begin(ctx, 'read'),
      (tx) => this.endRead(tx),
    );
  }

  /** Entities inside the open transaction; throws without one. */
  repo<E extends ObjectLiteral>(ctx: RequestContext, entity: EntityTarget<E>): Repository<E> {
    return this.open(ctx).runner.manager.getRepository(entity);
  }

  /** A named statement, prepared once a connection and sent without waiting for the one before. */
  async sql<Row extends object>(ctx: RequestContext, query: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    // Held only while it is sent: the end of a read transaction goes right behind it.
    const [rows] = ctx.transaction ? [this.send(ctx.transaction, query, values)] : await this.readsOf(ctx).hold((tx): [Promise<Row[]>] => [this.send(tx, query, values)]);
    return rows;
  }

  private async send<Row extends object>({ client, planScope, begun }: Transaction, query: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    gather(client);
    const sent = client.query<Row>({ name: `${planScope}:${query.name}`, text: query.text, values: values as unknown[] });
    const [, { rows }] = await Promise.all([begun, sent]);
    return rows;
  }

  private readsOf(ctx: RequestContext): ReadSession {
    return ctx.reads ?? this.session(ctx);
  }

  private open(ctx: RequestContext): Transaction {
    if (!ctx.transaction) throw new Error('no transaction is open: call db.read or db.write first');
    return ctx.transaction;
  }

  private async begin(ctx: RequestContext, mode: 'read' | 'write'): Promise<Transaction> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const role = SCOPE_ROLES[ctx.scope];
      gather(client);
      // Not waited for: the first statement goes in the same flight. Where one of the two fails that statement fails too,
      // because the login role by itself may read and write nothing.
      const begun = Promise.all([
        client.query({ name: `tequio_begin_${mode}`, text: mode === 'read' ? 'begin read only' : 'begin' }),
        client.query({
          name: 'tequio_context',
          text: SET_CONTEXT,
          values: [role, ctx.networkId ?? '', ctx.tenantId ?? '', ctx.actor.personId ?? '', actorKey(ctx)],
        }),
      ]);
      begun.catch(() => undefined);
      // TypeORM would open a transaction of its own around each save if it did not know of this one.
      Object.assign(runner, { isTransactionActive: true });
      return { mode, runner, client, planScope: ctx.scope, begun, audited: 0 };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** Nobody waits for the end of what has been read; the connection is free again once it has come. */
  private endRead(tx: Transaction): void {
    Object.assign(tx.runner, { isTransactionActive: false });
    gather(tx.client);
    void tx.client
      .query({ name: 'tequio_commit', text: 'commit' })
      .catch(() => undefined)
      .then(() => tx.runner.release());
  }
}

/** Who an idempotency key belongs to: the same key of another person or tenant is another key. */
export function actorKey(ctx: RequestContext): string {
  return `${ctx.actor.personId ?? ctx.actor.kind}/${ctx.tenantId ?? ctx.networkId ?? '-'}`;
}
