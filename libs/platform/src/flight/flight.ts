import pg, { type PoolClient } from 'pg';
import { serialize } from 'pg-protocol';
import utils from 'pg/lib/utils.js';

/** A named statement with its values: it is parsed once a connection. */
export interface Passenger {
  name: string;
  text: string;
  values: readonly unknown[];
  /** Instants are given as ISO 8601 text, as the API answers them, and not as dates. */
  instantsAsText?: boolean;
}

/** What pg's connection offers below its queries (pg 8.23, lib/connection.js). */
interface Wire {
  stream: { write(bytes: Buffer): void };
}

interface Column {
  name: string;
  parse: (text: string) => unknown;
}

/** A statement as one connection knows it. A name that comes back with another text is another statement. */
interface Prepared {
  text: string;
  /** Null until it was described. */
  columns: readonly Column[] | null;
  /** The flight in which it was parsed failed, or its tables changed: what the server holds of it is not known. */
  doubtful: boolean;
}

/** What became of a statement: its rows, and what the server says it did. */
export interface Landed<Row extends object> {
  rows: Row[];
  command: string;
}

interface Seat extends Landed<Record<string, unknown>> {
  name: string;
  text: string;
  /** As they go over the wire. */
  values: (string | Buffer | null)[];
  instantsAsText: boolean;
  prepared: Prepared | null;
  parsedHere: boolean;
  land(landed: Landed<Record<string, unknown>>): void;
  fail(error: unknown): void;
}

const DESCRIBE = serialize.describe({ type: 'P', name: '' });
const EXECUTE = serialize.execute();

const known = new WeakMap<object, Map<string, Prepared>>();

function statementsOf(wire: object): Map<string, Prepared> {
  let statements = known.get(wire);
  if (!statements) known.set(wire, (statements = new Map()));
  return statements;
}

/** The plan's result changed, or the server does not know the statement. */
const STALE = new Set(['0A000', '26000']);

/**
 * Statements that go to the database in one write, and whose answers come back in one: the server answers at the end of a
 * flight, not after each statement. What is in one flight outside of a transaction is one transaction: it ends with the
 * flight, and with it all that is set for a transaction only. After an error nothing behind it is executed.
 *
 * It is a `Query` only because a pool whose connections are pipelined takes nothing else.
 */
export class Flight extends pg.Query {
  private readonly seats: Seat[] = [];
  private answering = 0;

  /** `ended` is called once all that was asked is answered, with what went wrong. */
  constructor(private readonly ended?: (error: Error | null) => void) {
    super('');
  }

  /** Names of the statements, as they are sent. */
  get names(): readonly string[] {
    return this.seats.map(({ name }) => name);
  }

  /** Has the statement fly. Throws where one of its values cannot be sent. */
  board<Row extends object>({ name, text, values, instantsAsText = false }: Passenger): Promise<Landed<Row>> {
    const sent = values.map((value) => utils.prepareValue(value));
    return new Promise<Landed<Row>>((land, fail) => {
      this.seats.push({ name, text, values: sent, instantsAsText, prepared: null, parsedHere: false, rows: [], command: '', land: land as unknown as Seat['land'], fail });
    });
  }

  /** What pg calls to have it sent. */
  declare submit: (connection: unknown) => void;

  static {
    // pg's types say a property; but an arrow function as a field keeps all that its flight brought from being collected young.
    this.prototype.submit = function (this: Flight, connection: unknown): void {
      const wire = connection as Wire;
      const statements = statementsOf(wire);
      const messages: Buffer[] = [];
      for (const seat of this.seats) this.write(messages, statements, seat);
      messages.push(serialize.sync());
      // One write of one piece: each is a call into the system, and costs more than what it carries.
      wire.stream.write(Buffer.concat(messages));
    };
  }

  private write(messages: Buffer[], statements: Map<string, Prepared>, seat: Seat): void {
    const { name, text, values } = seat;
    let prepared = statements.get(name);
    if (!prepared || prepared.doubtful || prepared.text !== text) {
      if (prepared) messages.push(serialize.close({ type: 'S', name }));
      statements.set(name, (prepared = { text, columns: null, doubtful: false }));
      messages.push(serialize.parse({ name, text }));
      seat.parsedHere = true;
    }
    seat.prepared = prepared;
    messages.push(serialize.bind({ statement: name, values }));
    if (!prepared.columns) messages.push(DESCRIBE);
    messages.push(EXECUTE);
  }

  // What pg's client hands to the query that is being answered.

  handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }): void {
    const { prepared, instantsAsText } = this.seats[this.answering]!;
    prepared!.columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: instantsAsText && dataTypeID === pg.types.builtins.TIMESTAMPTZ ? isoText : (pg.types.getTypeParser(dataTypeID, 'text') as Column['parse']),
    }));
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const { prepared, rows } = this.seats[this.answering]!;
    const columns = prepared!.columns!;
    const row: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index += 1) {
      const value = fields[index]!;
      const { name, parse } = columns[index]!;
      row[name] = value === null ? null : parse(value);
    }
    rows.push(row);
  }

  handleCommandComplete({ text }: { text: string }): void {
    const seat = this.seats[this.answering]!;
    seat.command = text;
    seat.prepared!.columns ??= [];
    this.answering += 1;
  }

  handleError(error: Error & { code?: string }): void {
    for (const [index, seat] of this.seats.entries()) {
      if (index < this.answering) {
        seat.land(seat);
        continue;
      }
      if (seat.prepared && (seat.parsedHere || STALE.has(error.code ?? ''))) seat.prepared.doubtful = true;
      seat.fail(error);
    }
    this.ended?.(error);
  }

  handleReadyForQuery(): void {
    for (const seat of this.seats) seat.land(seat);
    this.ended?.(null);
  }
}

/** ISO 8601 to the millisecond, from PostgreSQL's text of an instant; without a date in between where the server's zone is UTC. */
export function isoText(text: string): string {
  const { length } = text;
  // `2026-11-28 07:54:03.1529+00`: what is longer, or is not of these places, is of another era or zone.
  const utc = length >= 22 && length <= 29 && text[10] === ' ' && text.endsWith('+00') && (length === 22 || text[19] === '.');
  if (!utc) return (pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ, 'text')(text) as Date).toISOString();
  const milliseconds = length === 22 ? '000' : text.slice(20, length - 3).padEnd(3, '0').slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`;
}

/** Statements of one connection: those that are sent in the same turn fly together. */
export class Lane {
  private waiting: Flight | null = null;

  constructor(private readonly connection: PoolClient) {}

  send<Row extends object>(passenger: Passenger): Promise<Landed<Row>> {
    return (this.waiting ?? this.open()).board<Row>(passenger);
  }

  /** Sends what waits, at once: before statements that do not come through here. */
  depart(): void {
    const flight = this.waiting;
    if (!flight) return;
    this.waiting = null;
    this.connection.query(flight);
  }

  /** The connection itself, for what has no named statement; in order with what waits. */
  get client(): PoolClient {
    this.depart();
    return this.connection;
  }

  private open(): Flight {
    const flight = (this.waiting = new Flight());
    // Two ticks, so that what the turn's own ticks send goes with it.
    process.nextTick(() =>
      process.nextTick(() => {
        if (this.waiting === flight) this.depart();
      }),
    );
    return flight;
  }
}
