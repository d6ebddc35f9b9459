import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  messageId: string;
  raw: string;
  mail: ParsedMail;
}

/** What the server answers at RCPT TO or after the message; null accepts. */
export type Answer = { code: number; text: string } | null;

/** A real SMTP server on loopback that keeps what it accepted, and can be told to behave badly. */
export class SmtpSink {
  readonly accepted: Received[] = [];
  onRecipient: (address: string) => Answer = () => null;
  onMessage: (received: Received) => Answer = () => null;
  /** Held back until it resolves: before the answer to an accepted message is given. */
  beforeAnswer: (received: Received) => Promise<void> = () => Promise.resolve();
  /** Whether the server says anything at all to who connects. */
  greets = true;
  private server: SMTPServer | null = null;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The second start takes the port of the first. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 100,
      onConnect: (_session, done) => {
        if (this.greets) done();
      },
      onRcptTo: ({ address }, _session, done) => done(refusal(this.onRecipient(address))),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void this.take(
            Buffer.concat(chunks),
            session.envelope.rcptTo.map((rcpt) => rcpt.address),
          ).then(done);
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', () => resolve()));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  to(address: string): Received[] {
    return this.accepted.filter((received) => received.to.includes(address));
  }

  private async take(raw: Buffer, to: string[]): Promise<Error | null> {
    const mail = await simpleParser(raw);
    const received = { to, raw: raw.toString(), mail, messageId: mail.messageId ?? '' };
    const answer = this.onMessage(received);
    if (answer) return refusal(answer);
    this.accepted.push(received);
    await this.beforeAnswer(received);
    return null;
  }
}

function refusal(answer: Answer): Error | null {
  return answer && Object.assign(new Error(answer.text), { responseCode: answer.code });
}
