import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs } from 'graphql';
import { WebSocketServer, type WebSocket } from 'ws';
import type { CallHeaders } from '@tequio/identity';
import { AppError, Sweeps, type GraphqlContext } from '@tequio/platform';
import { LIMITS, OperationLimits, validationRules, withoutHints } from '../graphql/limits.js';
import { OperationFactory } from '../graphql/operation-factory.js';
import { formatError, wordErrors } from '../graphql/operation.plugin.js';
import { SOCKET_LIMITS } from './socket-limits.js';

/** What a browser cannot send as a header it sends as a parameter of `connection_init`. */
const NAMED: readonly string[] = ['authorization', 'accept-language', 'tequio-acting-as'];

/** Reasons to close beside those of the protocol. */
const NORMAL = 1000;
const GOING_AWAY = 1001;
const TRY_AGAIN_LATER = 1013;

interface Connection {
  socket: WebSocket;
  headers: CallHeaders;
  ip: string | null;
  personId: string;
  subscriptions: () => number;
  /** When it was last seen with a subscription, or named. */
  usedAt: number;
}

type SocketExtra = Extra & { connection?: Connection };

export interface SocketParts {
  /** The caller's address, as far as proxies are trusted. */
  addressOf: (request: IncomingMessage) => string | null;
  /** Told how many are open. */
  counted: (open: number) => void;
}

/**
 * Subscriptions over WebSockets (graphql-transport-ws): the callers, policies, limits and errors of HTTP. Queries and
 * mutations have one way in, and it is not this one.
 */
@Injectable()
export class GraphqlSockets implements OnModuleDestroy {
  private readonly server = new WebSocketServer({ noServer: true, maxPayload: SOCKET_LIMITS.messageBytes });
  private readonly connections = new Set<Connection>();
  private readonly unnamed = new Map<string | null, Set<WebSocket>>();
  private closing = false;

  constructor(
    private readonly operations: OperationFactory,
    private readonly limits: OperationLimits,
    private readonly host: GraphQLSchemaHost,
    sweeps: Sweeps,
  ) {
    sweeps.add({ name: 'api.sockets', everyMs: SOCKET_LIMITS.lookMs, where: 'each', run: () => this.look() });
  }

  /** Takes in what asks on this path to become a WebSocket; what asks elsewhere is answered as if it had not. */
  open(http: Server, path: string, { addressOf, counted }: SocketParts): void {
    useServer<Record<string, unknown>, { connection: Connection }>(
      {
        isProd: true,
        connectionInitWaitTimeout: SOCKET_LIMITS.namingMs,
        onConnect: (context) => this.name(context, addressOf(context.extra.request)),
        onSubscribe: ({ extra }, _id, payload) => this.subscribe(extra.connection!, payload),
        onNext: async ({ extra }, _id, _payload, args, result) => {
          // Whose session has ended since hears nothing more.
          await this.caller(extra.connection!, CloseCode.Unauthorized);
          return result.errors && { ...result, errors: wordErrors(result.errors as GraphQLError[], args.contextValue as GraphqlContext, args.operationName) };
        },
        onError: (_ctx, _id, _payload, errors) => errors.map((error) => formatError(error.toJSON(), error)),
        onClose: ({ extra }) => void (extra.connection && this.connections.delete(extra.connection)),
      },
      this.server,
      SOCKET_LIMITS.pingMs,
    );
    Object.assign(http, { shouldUpgradeCallback: ({ url, headers }: IncomingMessage) => url?.split('?')[0] === path && headers.upgrade?.toLowerCase() === 'websocket' });
    http.on('upgrade', (request, stream, head) => {
      const refused = this.refusal(request, addressOf(request));
      if (refused) return refuse(stream, refused);
      this.server.handleUpgrade(request, stream, head, (socket) => {
        this.take(socket, addressOf(request));
        counted(this.server.clients.size);
        socket.once('close', () => counted(this.server.clients.size));
        this.server.emit('connection', socket, request);
        // What a client sends wrongly closes its connection. The library would also write it to the log, as if it were our fault.
        socket.removeAllListeners('error').on('error', () => undefined);
      });
    });
  }

  /** Closes whatever is nobody's any more: its session or token has ended, or it asks for nothing. */
  async look(): Promise<void> {
    for (const connection of this.connections) {
      const now = Date.now();
      if (connection.subscriptions()) connection.usedAt = now;
      if (now - connection.usedAt > SOCKET_LIMITS.idleMs) connection.socket.close(NORMAL, 'Idle');
      else await this.caller(connection, CloseCode.Unauthorized);
    }
  }

  /** Clients come back to another process, or to this one when it has started again. Later the HTTP server would cut them off. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    const closed = [...this.server.clients].map((socket) => new Promise((done) => socket.once('close', done)));
    for (const socket of this.server.clients) socket.close(GOING_AWAY, 'Going away');
    const late = setTimeout(() => this.server.clients.forEach((socket) => socket.terminate()), 1000);
    await Promise.all(closed);
    clearTimeout(late);
  }

  /** HTTP status with which no WebSocket is opened; null where one is. */
  private refusal(request: IncomingMessage, ip: string | null): number | null {
    // A browser sends this site's cookie with a WebSocket of any site's page, and no rule of another origin keeps it from reading.
    if (this.operations.isForeign(request)) return 403;
    if (this.closing || this.server.clients.size >= SOCKET_LIMITS.connections) return 503;
    return (this.unnamed.get(ip)?.size ?? 0) >= SOCKET_LIMITS.unnamedOfAddress ? 429 : null;
  }

  private take(socket: WebSocket, ip: string | null): void {
    const own = this.unnamed.get(ip) ?? new Set();
    this.unnamed.set(ip, own.add(socket));
    socket.once('close', () => this.named(socket, ip));
  }

  private named(socket: WebSocket, ip: string | null): void {
    const own = this.unnamed.get(ip);
    own?.delete(socket);
    if (own && !own.size) this.unnamed.delete(ip);
  }

  /** Whether it may stay: it says who it is, and is not one too many of theirs. */
  private async name(context: Context<Record<string, unknown>, SocketExtra>, ip: string | null): Promise<boolean> {
    const { extra, connectionParams } = context;
    const { socket, request } = extra;
    const given = new Map(Object.entries(connectionParams ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    const headers: CallHeaders = {
      get(name) {
        const param = NAMED.includes(name) ? given.get(name) : undefined;
        return typeof param === 'string' ? param : (request.headers[name] as string | undefined);
      },
    };
    const made = await this.caller({ socket, headers, ip }, CloseCode.Forbidden);
    if (!made) return false;
    const personId = made.operation.init.caller.personId!;
    if ([...this.connections].filter((one) => one.personId === personId).length >= SOCKET_LIMITS.ofPerson) {
      socket.close(CloseCode.TooManyInitialisationRequests, 'Too many connections');
      return false;
    }
    this.named(socket, ip);
    extra.connection = { socket, headers, ip, personId, subscriptions: () => Object.keys(context.subscriptions).length, usedAt: Date.now() };
    // Closed meanwhile, it is nobody's to keep.
    if (socket.readyState === socket.OPEN) this.connections.add(extra.connection);
    return true;
  }

  /** Who calls by this connection now. Null where nobody does any more, or where it cannot be told: then it is closed. */
  private async caller({ socket, headers, ip }: Pick<Connection, 'socket' | 'headers' | 'ip'>, refused: CloseCode): Promise<GraphqlContext | null> {
    try {
      const made = await this.operations.make(headers, ip, { waits: true });
      if (made.operation.init.caller.personId) return made;
      socket.close(refused);
    } catch (error) {
      // The protocol's code for a fault of ours would keep its clients from coming back.
      socket.close(error instanceof AppError ? refused : TRY_AGAIN_LATER);
    }
    return null;
  }

  /** What is to be executed, or why it is not: in the order in which a call by HTTP is refused. */
  private async subscribe(connection: Connection, payload: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    const contextValue = await this.caller(connection, CloseCode.Unauthorized);
    if (!contextValue) return [new GraphQLError('closed')];
    const refuse = (errors: readonly GraphQLError[]) => {
      wordErrors(withoutHints(errors), contextValue, payload.operationName);
      return [...errors];
    };
    if (connection.subscriptions() > SOCKET_LIMITS.subscriptions) return refuse([new GraphQLError(`A connection holds ${SOCKET_LIMITS.subscriptions} subscriptions at most.`)]);
    const { schema } = this.host;
    let document: DocumentNode;
    try {
      document = parse(payload.query, { maxTokens: LIMITS.tokens });
      const errors = validate(schema, document, [...specifiedRules, ...validationRules]);
      if (errors.length) return refuse(errors);
      if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
        return refuse([new GraphQLError('Only subscriptions are answered over a WebSocket: send queries and mutations by POST.')]);
      await this.limits.spend(schema, document, { query: payload.query, operationName: payload.operationName ?? undefined, variables: payload.variables ?? {} }, contextValue.operation.init.caller);
    } catch (error) {
      if (error instanceof GraphQLError) return refuse([error]);
      throw error;
    }
    return { schema, document, contextValue, operationName: payload.operationName, variableValues: payload.variables };
  }
}

function refuse(stream: Duplex, status: number): void {
  stream.on('error', () => undefined);
  stream.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
