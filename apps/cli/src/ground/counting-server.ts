import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Received } from '../fault/tally.js';

const MESSAGE_ID = /^Message-ID:\s*(<[^>]+>)/im;

/** An SMTP server on loopback that takes everything and keeps only who got which message how often. */
export class CountingServer {
  private readonly byAddress = new Map<string, Map<string, number>>();
  /** Messages that were accepted, each as often as it came. */
  accepted = 0;
  private readonly awaited = new Map<string, () => void>();

  private constructor(private readonly server: SMTPServer) {}

  static async start(): Promise<CountingServer> {
    const counting: { server: CountingServer | null } = { server: null };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const id = MESSAGE_ID.exec(Buffer.concat(chunks).toString('latin1'))?.[1];
          if (!id) return done(new Error('a message without an id'));
          for (const { address } of session.envelope.rcptTo) counting.server!.take(address, id);
          done();
        });
      },
    });
    // A connection whose worker was killed ends in the middle.
    server.on('error', () => undefined);
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
    return (counting.server = new CountingServer(server));
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  get received(): Received {
    return this.byAddress;
  }

  /** Resolves as the first message to this address is accepted. */
  arrival(address: string): Promise<void> {
    return this.byAddress.has(address) ? Promise.resolve() : new Promise((settle) => this.awaited.set(address, settle));
  }

  stop(): Promise<void> {
    return new Promise((settle) => this.server.close(() => settle()));
  }

  private take(address: string, id: string): void {
    this.accepted += 1;
    const messages = this.byAddress.get(address) ?? new Map<string, number>();
    messages.set(id, (messages.get(id) ?? 0) + 1);
    this.byAddress.set(address, messages);
    this.awaited.get(address)?.();
    this.awaited.delete(address);
  }
}
