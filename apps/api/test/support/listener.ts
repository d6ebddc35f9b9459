import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Told<Data> {
  data: Data | null;
  errors?: { message: string; extensions: { code: string; detail?: string } }[];
}

interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** A program that speaks graphql-transport-ws as the protocol is written, so that a test sees each message. */
export class Listener {
  private readonly socket: WebSocket;
  private readonly kept: Message[] = [];
  private ring: () => void = () => undefined;
  private subscriptions = 0;
  /** Code with which it was closed, by either side. */
  readonly closed: Promise<number>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.socket.on('message', (data: Buffer) => {
      this.kept.push(JSON.parse(data.toString()) as Message);
      this.ring();
    });
    this.closed = new Promise((done) =>
      this.socket.once('close', (code) => {
        done(code);
        this.ring();
      }),
    );
    // A refused handshake is told by `opened`.
    this.socket.on('error', () => undefined);
  }

  /** Says who it is. Throws with the status of a refused handshake, or with the code of a connection that is closed. */
  async opened(params?: Record<string, unknown>): Promise<this> {
    if (this.socket.readyState !== WebSocket.OPEN) {
      const refused = once(this.socket, 'unexpected-response').then(([, response]) => Promise.reject(new Error(String((response as { statusCode: number }).statusCode))));
      await Promise.race([once(this.socket, 'open'), refused]);
    }
    this.send({ type: 'connection_init', ...(params ? { payload: params } : {}) });
    const { type } = await this.take(() => true);
    if (type !== 'connection_ack') throw new Error(`answered ${type}`);
    return this;
  }

  send(message: Message | string): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** What each next message of the subscription says, or its refusal. */
  subscribe<Data = Record<string, unknown>>(query: string, variables: object = {}): () => Promise<Told<Data>> {
    const id = `s${(this.subscriptions += 1)}`;
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return async () => {
      const { type, payload } = await this.take((message) => message.id === id);
      if (type === 'complete') throw new Error('the subscription is over');
      return type === 'error' ? { data: null, errors: payload as Told<Data>['errors'] } : (payload as Told<Data>);
    };
  }

  close(): void {
    this.socket.terminate();
  }

  private async take(fits: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const index = this.kept.findIndex(fits);
      if (index >= 0) return this.kept.splice(index, 1)[0]!;
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error(`closed with ${await this.closed}`);
      await new Promise<void>((ring) => (this.ring = ring));
    }
  }
}
