import { Injectable } from '@nestjs/common';
import pg, { type Pool, type PoolClient } from 'pg';
import { DataSource, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import type { RequestContext } from '../context/request-context.js';
import type { Presumption } from '../flight/presumption.js';
import { Flight, Lane, type Landed, type Passenger } from '../flight/flight.js';
import { ReadSession } from './read-session.js';
import { SCOPE_ROLES } from './roles.js';
import { Transaction } from './transaction.js';

/** A hand-written statement of a hot read. `name` is unique in the product: it names the prepared plan. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Instants are read as text: see `Passenger`. */
  readonly instantsAsText?: boolean;
  readonly __row?: Row;
}

export function statement<Row>(name: string, text: string): Statement<Row> {
  return { name, text };
}

const BEGIN = { read: { name: 'tequio_begin_read', text: 'begin read only', values: [] }, write: { name: 'tequio_begin_write', text: 'begin', values: [] } };
const COMMIT: Passenger = { name: 'tequio_commit', text: 'commit', values: [] };

const SETTINGS = `set_config('role', $1, true), set_config('app.network_id', $2, true), set_config('app.tenant_id', $3, true),
  set_config('app.person_id', $4, true), set_config('app.actor', $5, true)`;
const CONTEXT = { name: 'tequio_context', text: `select ${SETTINGS}` };
/** For a flight without a transaction of its own. */
const READING = { name: 'tequio_reading', text: `select ${SETTINGS}, set_config('transaction_read_only', 'on', true)` };

/** What a mutation reads it finds by keys, whatever their values: its plans are made once a connection. */
const WRITING = { name: 'tequio_writing', text: `select ${SETTINGS}, set_config('plan_cache_mode', 'force_generic_plan', true)` };

const contextOf = (ctx: RequestContext): unknown[] => [SCOPE_ROLES[ctx.scope], ctx.networkId ?? '', ctx.tenantId ?? '', ctx.actor.personId ?? '', actorKey(ctx)];

/** The only way to data. Every transaction carries its scope as a database role and its tenant as a setting. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in the read transaction at hand, or in a short one of its own. For entities; a statement needs none. */
  async read<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    if (ctx.transaction) return work(ctx);
    return this.readsOf(ctx).hold((transaction) => work(ctx.with({ transaction })));
  }

  /**
   * Runs `work` in a new read-write transaction and commits it, with what it sent alongside.
   * Throws where one is open already: a mutation is one transaction, opened where it can be seen.
   */
  async write<T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    if (ctx.transaction?.mode === 'write') throw new Error('a write transaction is open already');
    const presumption = ctx.reads?.presumption ?? null;
    const { tx, release } = await this.begin(ctx, 'write', presumption);
    try {
      const result = await work(ctx.with({ transaction: tx }));
      await presumption?.proved();
      // A COMMIT sent after a failed statement does not reject: it answers ROLLBACK. In its own flight it is not reached.
      const { command } = await tx.lane.send(COMMIT);
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back by the database');
      return result;
    } catch (error) {
      await tx.client.query('rollback').catch(() => undefined);
      // What failed alongside is the cause of what failed behind it.
      await tx.settled();
      throw error;
    } finally {
      await release();
    }
  }

  /** What all fields of an operation read by. */
  session(ctx: RequestContext, presumption: Presumption | null = null): ReadSession {
    const open = new Map<Transaction, () => Promise<void>>();
    return new ReadSession(
      {
        flight: (left) => this.reading(ctx, presumption, left),
        begin: async () => {
          const { tx, release } = await this.begin(ctx, 'read', presumption);
          open.set(tx, release);
          return tx;
        },
        // Nobody waits for the end of what has been read; the connection is free again once it has come.
        end: (tx) => {
          const release = open.get(tx)!;
          open.delete(tx);
          void tx.lane.send(COMMIT).then(release, release);
        },
      },
      presumption,
    );
  }

  /** Entities inside the open transaction; throws without one. */
  repo<E extends ObjectLiteral>(ctx: RequestContext, entity: EntityTarget<E>): Repository<E> {
    return this.open(ctx).runner.manager.getRepository(entity);
  }

  /** A named statement, prepared once a connection; those of one turn go out in one flight. */
  async sql<Row extends object>(ctx: RequestContext, query: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const { transaction } = ctx;
    const passenger = { name: `${transaction?.planScope ?? ctx.scope}:${query.name}`, text: query.text, values, instantsAsText: query.instantsAsText };
    const { rows } = await (transaction ? transaction.lane.send<Row>(passenger) : this.readsOf(ctx).send<Row>(passenger));
    return rows;
  }

  /** Passengers that prove something in a scope of their own; the scope of the flight is set behind them. */
  proof(ctx: RequestContext, query: Statement<object>, values: readonly unknown[]): Passenger[] {
    return [
      { ...CONTEXT, values: contextOf(ctx) },
      { name: `${ctx.scope}:${query.name}`, text: query.text, values },
    ];
  }

  /** Sends a proof that no other flight took along. */
  prove(presumption: Presumption): void {
    const flight = this.flight(() => undefined);
    presumption.board((passenger) => flight.board(passenger));
  }

  private readsOf(ctx: RequestContext): ReadSession {
    return ctx.reads ?? this.session(ctx);
  }

  private open(ctx: RequestContext): Transaction {
    if (!ctx.transaction) throw new Error('no transaction is open: call db.read or db.write first');
    return ctx.transaction;
  }

  /** A read-only flight in this scope: without a transaction of its own it is one, and its scope ends with it. */
  private reading(ctx: RequestContext, presumption: Presumption | null, left: () => void): Flight {
    const flight = this.flight(left);
    presumption?.board((passenger) => flight.board(passenger));
    flight.board({ ...READING, values: contextOf(ctx) }).catch(() => undefined);
    return flight;
  }

  /** Leaves with what has boarded by then as soon as a connection is free; nothing boards once `left` is called. */
  private flight(left: () => void): Flight {
    let release: (error?: Error) => void = () => undefined;
    // A connection whose trouble is not of the statement's making is not used again.
    const flight = new Flight((error) => release(error && !(error instanceof pg.DatabaseError) ? error : undefined));
    this.pool.connect((error, client, done) => {
      if (error || !client) {
        left();
        flight.handleError(error ?? new Error('the pool gave no connection'));
        return;
      }
      release = done;
      listening(client);
      // What the turn's own ticks send goes with it.
      process.nextTick(() => {
        left();
        client.query(flight);
      });
    });
    return flight;
  }

  private async begin(ctx: RequestContext, mode: 'read' | 'write', presumption: Presumption | null): Promise<{ tx: Transaction; release: () => Promise<void> }> {
    const runner = this.dataSource.createQueryRunner();
    const lane = new Lane((await runner.connect()) as PoolClient);
    // Not waited for: the first statements go in the same flight, and fail with it.
    const send = (passenger: Passenger): Promise<Landed<object>> => {
      const sent = lane.send<object>(passenger);
      sent.catch(() => undefined);
      return sent;
    };
    send(BEGIN[mode]);
    presumption?.board(send);
    send({ ...(mode === 'write' ? WRITING : CONTEXT), values: contextOf(ctx) });
    // TypeORM would open a transaction of its own around each save if it did not know of this one.
    Object.assign(runner, { isTransactionActive: true });
    const release = async () => {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    };
    return { tx: new Transaction(mode, lane, runner, ctx.scope), release };
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }
}

const heard = new WeakSet<PoolClient>();

/** A connection that breaks says so to its statements; unheard, its own cry would end the process. */
function listening(client: PoolClient): void {
  if (heard.has(client)) return;
  heard.add(client);
  client.on('error', () => undefined);
}

/** Who an idempotency key belongs to: the same key of another person or tenant is another key. */
export function actorKey(ctx: RequestContext): string {
  return `${ctx.actor.personId ?? ctx.actor.kind}/${ctx.tenantId ?? ctx.networkId ?? '-'}`;
}
