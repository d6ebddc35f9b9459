import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Stands for somebody else's system: takes messages on loopback, and answers as it is told to. */
export class HookSite {
  readonly calls: Call[] = [];
  answer: (call: Call, response: ServerResponse) => void = (_, response) => void response.writeHead(204).end();
  private server: Server | null = null;

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const call = { path: request.url!, headers: request.headers, body: Buffer.concat(parts) };
        this.calls.push(call);
        this.answer(call, response);
      });
    });
    await new Promise<void>((done) => this.server!.listen(0, '127.0.0.1', done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server!.address() as AddressInfo).port}`;
  }

  /** Ids of the messages to a path, in the order in which they came. */
  ids(path: string): string[] {
    return this.calls.filter((call) => call.path === path).map((call) => String(call.headers['webhook-id']));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((done) => this.server?.close(done) ?? done(null));
  }
}
