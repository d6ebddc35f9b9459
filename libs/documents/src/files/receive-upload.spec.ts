import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanFileName, extensionOf } from './file-name.js';
import { receiveUpload, type ReceivedUpload, type UploadLimits } from './receive-upload.js';

const KB = 1024;
const BOUNDARY = 'x-boundary-x';
const fieldPart = (name: string, value: string) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const filePart = (name: string, content: string | Buffer, type = 'application/pdf') =>
  Buffer.concat([Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;
const END = `--${BOUNDARY}--\r\n`;

let dir: string;
let server: Server;
let limits: UploadLimits;
/** What the server's side saw, also where nobody is left to hear the answer. */
let outcomes: ReceivedUpload[];
let received: () => void;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'upload-'));
  limits = { maxBytes: 100 * KB };
  outcomes = [];
  received = () => undefined;
  server = createServer((request, response) => {
    void receiveUpload(request, join(dir, 'quarantine'), limits).then((result) => {
      outcomes.push(result);
      received();
      response.writeHead(result.outcome === 'received' ? 200 : 413, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  await rm(dir, { recursive: true, force: true });
});

const port = () => (server.address() as AddressInfo).port;
const quarantined = () => readdir(join(dir, 'quarantine'));

async function post(parts: (string | Buffer)[], type = FORM): Promise<ReceivedUpload> {
  const response = await fetch(`http://127.0.0.1:${port()}/`, { method: 'POST', headers: { 'content-type': type }, body: Buffer.concat(parts.map((part) => Buffer.from(part))) });
  return (await response.json()) as ReceivedUpload;
}

describe('receiveUpload', () => {
  it('puts the file into quarantine, hashed, and gives the fields', async () => {
    const content = Buffer.alloc(90 * KB, 'contenido ');
    const result = await post([fieldPart('purpose', 'carta de intención'), filePart('Sesión «uno» – acta.pdf', content), fieldPart('note', 'después'), END]);
    expect(result).toEqual({
      outcome: 'received',
      file: { path: expect.stringContaining(dir), name: 'Sesión «uno» – acta.pdf', type: 'application/pdf', size: content.length, sha256: createHash('sha256').update(content).digest('hex') },
      fields: { purpose: 'carta de intención', note: 'después' },
    });
    const { path } = (result as Extract<ReceivedUpload, { outcome: 'received' }>).file;
    expect(content.equals(await readFile(path))).toBe(true);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('takes a file of exactly the limit', async () => {
    await expect(post([filePart('a.pdf', Buffer.alloc(100 * KB)), END])).resolves.toMatchObject({ outcome: 'received', file: { size: 100 * KB } });
  });

  it.each<[string, (string | Buffer)[], string, object, string]>([
    ['a byte too many', [filePart('a.pdf', Buffer.alloc(100 * KB + 1)), END], 'file_too_large', { maxBytes: 100 * KB }, FORM],
    ['an announced length far over the limit', [filePart('a.pdf', Buffer.alloc(900 * KB)), END], 'file_too_large', { maxBytes: 100 * KB }, FORM],
    ['two files', [filePart('a.pdf', 'a'), filePart('b.pdf', 'b'), END], 'one_file_only', {}, FORM],
    ['three files', [filePart('a.pdf', 'a'), filePart('b.pdf', 'b'), filePart('c.pdf', 'c'), END], 'one_file_only', {}, FORM],
    ['no file', [fieldPart('a', 'b'), END], 'no_file', {}, FORM],
    ['an empty field of a browser', [filePart('', ''), END], 'no_file', {}, FORM],
    ['an empty file', [filePart('a.pdf', ''), END], 'empty_file', {}, FORM],
    ['a long field', [fieldPart('note', 'x'.repeat(9 * KB)), filePart('a.pdf', 'a'), END], 'field_too_long', { field: 'note', maxBytes: 8 * KB }, FORM],
    ['too many fields', [...Array.from({ length: 21 }, (_, i) => fieldPart(`f${i}`, '')), filePart('a.pdf', 'a'), END], 'too_many_fields', { max: 20 }, FORM],
    ['an unfinished body', [filePart('a.pdf', 'a')], 'malformed_upload', {}, FORM],
    ['no parts at all', ['hello'], 'malformed_upload', {}, FORM],
    ['another body', ['{}'], 'not_multipart', {}, 'application/json'],
    ['no boundary', [END], 'not_multipart', {}, 'multipart/form-data'],
  ])('refuses %s and leaves nothing', async (_what, parts, code, params, type) => {
    await expect(post(parts, type)).resolves.toEqual({ outcome: 'refused', refusal: { code, params } });
    await expect(quarantined()).resolves.toEqual([]);
  });

  it.each(['Content-Length: 200000000', 'Transfer-Encoding: chunked'])('answers 200 MB early, lets the sender finish and keeps the connection (%s)', async (framing) => {
    const chunked = framing.startsWith('Transfer');
    const socket = connect(port(), '127.0.0.1');
    const failures: Error[] = [];
    socket.on('error', (error) => failures.push(error));
    let answers = '';
    let sentAtFirstAnswer = 0;
    let sent = 0;
    socket.on('data', (chunk) => {
      sentAtFirstAnswer ||= sent;
      answers += chunk.toString();
    });
    const send = async (content: Buffer) => {
      sent += content.length;
      if (!socket.write(chunked ? Buffer.concat([Buffer.from(`${content.length.toString(16)}\r\n`), content, Buffer.from('\r\n')]) : content)) await once(socket, 'drain');
    };
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM}\r\n${framing}\r\n\r\n`);
    await send(filePart('a.pdf', '').subarray(0, -2));
    while (sent < 200_000_000) await send(Buffer.alloc(Math.min(64 * KB, 200_000_000 - sent)));
    if (chunked) socket.write('0\r\n\r\n');
    expect(sentAtFirstAnswer).toBeGreaterThan(0);
    expect(sentAtFirstAnswer).toBeLessThan(50_000_000);

    const small = Buffer.concat([filePart('a.pdf', 'small'), Buffer.from(END)]);
    const answered = new Promise<void>((resolve) => (received = resolve));
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${FORM}\r\nContent-Length: ${small.length}\r\n\r\n`);
    socket.write(small);
    await answered;
    await once(socket, 'close');
    expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
    expect(failures).toEqual([]);
    expect(outcomes.map((outcome) => (outcome.outcome === 'refused' ? outcome.refusal.code : outcome.file.size))).toEqual(['file_too_large', 5]);
  });

  it('cuts a sender that goes on past the bound', async () => {
    limits = { maxBytes: 100 * KB, drainBytes: 500 * KB };
    const socket = connect(port(), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 9999999999\r\n\r\n`);
    const pump = setInterval(() => socket.write(Buffer.alloc(256 * KB)), 20);
    // Who is cut while still sending is reset: an error of the socket here is what was asked for, not a failure.
    await new Promise((closed) => socket.once('close', closed));
    clearInterval(pump);
    expect(answer).toContain('file_too_large');
  });

  it('cuts a sender that neither sends nor leaves', async () => {
    limits = { idleMs: 50, drainMs: 50 };
    const socket = connect(port(), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 5000\r\n\r\n`);
    socket.write(filePart('a.pdf', 'half').subarray(0, -2));
    await once(socket, 'close');
    expect(answer).toContain('upload_stalled');
    await expect(quarantined()).resolves.toEqual([]);
  });

  it('removes what it had when the connection is lost', async () => {
    const socket = connect(port(), '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: 50000\r\n\r\n`);
    const seen = new Promise<void>((resolve) => (received = resolve));
    server.once('request', (request: IncomingMessage) => request.once('data', () => setImmediate(() => socket.resetAndDestroy())));
    socket.write(Buffer.concat([filePart('a.pdf', Buffer.alloc(20_000))]).subarray(0, -2));
    await seen;
    expect(outcomes).toEqual([{ outcome: 'refused', refusal: { code: 'connection_lost', params: {} } }]);
    await expect(quarantined()).resolves.toEqual([]);
  });

  it('is not fooled by field names of the language itself', async () => {
    const result = await post([fieldPart('__proto__', 'x'), fieldPart('constructor', 'y'), filePart('a.pdf', 'a'), END]);
    expect(result).toMatchObject({ outcome: 'received', fields: { constructor: 'y' } });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe('file names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ana\\acta.pdf', 'acta.pdf'],
    ['cv\u202Efdp.exe', 'cvfdp.exe'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['.htaccess', 'htaccess'],
    ['Sesio\u0301n.pdf', 'Sesión.pdf'],
    ['  ', 'file'],
    [`${'ñ'.repeat(300)}.pdf`, `${'ñ'.repeat(196)}.pdf`],
  ])('%j becomes %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

  it('knows the extension', () => {
    expect(extensionOf('Acta.PDF')).toBe('pdf');
    expect(extensionOf('acta')).toBe('');
  });
});
