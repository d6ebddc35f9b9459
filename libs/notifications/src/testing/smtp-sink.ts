import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { LOOPBACK_CERTIFICATE, LOOPBACK_KEY } from './loopback-certificate.js';

export interface Received {
  from: string;
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
  /** What it answers to the sender; null accepts. */
  onSender: (address: string) => Answer = () => null;
  /** Connections that are open now, and sign-ins that were tried. */
  open = 0;
  signIns: string[] = [];
  /** As it is now; a provider changes it without asking. */
  password: string;
  private server: SMTPServer | null = null;
  /** Port that it listens on, once it was started. */
  port = 0;

  /** With `account` it takes mail over an encrypted connection from that user alone. */
  constructor(private readonly account: { user: string; password: string; security: 'tls' | 'starttls' } | null = null) {
    this.password = account?.password ?? '';
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The second start takes the port of the first. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      ...(this.account
        ? {
            key: LOOPBACK_KEY,
            cert: LOOPBACK_CERTIFICATE,
            secure: this.account.security === 'tls',
            onAuth: ({ username, password }, _session, done) => {
              this.signIns.push(`${username}:${password}`);
              if (username === this.account!.user && password === this.password) done(null, { user: username });
              else done(refusal({ code: 535, text: '5.7.8 Authentication credentials invalid' }));
            },
          }
        : { authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'] }),
      logger: false,
      closeTimeout: 100,
      onConnect: (_session, done) => {
        this.open += 1;
        if (this.greets) done();
      },
      onClose: () => void (this.open -= 1),
      onMailFrom: ({ address }, _session, done) => done(refusal(this.onSender(address))),
      onRcptTo: ({ address }, _session, done) => done(refusal(this.onRecipient(address))),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          void this.take(
            Buffer.concat(chunks),
            session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
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

  private async take(raw: Buffer, from: string, to: string[]): Promise<Error | null> {
    const mail = await simpleParser(raw);
    const received = { from, to, raw: raw.toString(), mail, messageId: mail.messageId ?? '' };
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
