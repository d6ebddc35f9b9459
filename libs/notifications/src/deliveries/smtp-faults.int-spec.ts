import type { TestingModule } from '@nestjs/testing';
import { newId } from '@tequio/platform';
import { NotificationSweep } from '../index.js';
import { flowerOpened, Garden } from '../testing/garden.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink, type Received } from '../testing/smtp-sink.js';
import { StillToSend } from './attempt.js';
import { NoticeSender } from './notice-sender.js';

const MINUTE = 60_000;
/** Long enough for a busy machine, short enough to see an attempt end. */
const IMPATIENT = { smtpSilenceMs: 1000, smtpAttemptMs: 3000 };

describe('a mail server that behaves badly', () => {
  let smtp: SmtpSink;
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    world = await NotificationsWorld.make();
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    smtp = new SmtpSink();
    await smtp.start();
    app = await world.process({ smtpUrl: smtp.url });
  });
  afterEach(() => smtp.stop());

  const tell = async (process: TestingModule, ...emails: string[]) => {
    const subjectId = world.flower(process, 'Dalia');
    const recipients = emails.map((email) => ({
      follower: { id: newId(), reader: newId(), email, locale: 'es' as const, unsubscribePath: '/dejar/x' },
    }));
    await world.notify(process, { kind: flowerOpened, subjectId, dedupe: '1', recipients });
    return subjectId;
  };
  const states = (subjectId: string) =>
    world.rows<{ state: string; reason: string | null; attempts: number }>(
      `select d.state, d.reason, d.attempts from deliveries d where subject_id = $1 order by d.state`,
      [subjectId],
    );
  const later = async (milliseconds: number, process = app) => {
    world.clock.advance(milliseconds);
    await process.get(NotificationSweep).sweep();
    return world.run(process);
  };

  it('4xx: tries again and delivers once, with the state of then', async () => {
    smtp.onRecipient = () => ({ code: 451, text: 'greylisted, come back later' });
    const subjectId = await tell(app, 'lista.gris@ejemplo.mx');
    const [job] = await world.run(app);
    expect(job!.error).toBeInstanceOf(StillToSend);
    expect(await states(subjectId)).toEqual([{ state: 'queued', reason: 'smtp_451', attempts: 1 }]);
    await expect(job!.again()).rejects.toThrow(StillToSend);
    expect((await states(subjectId))[0]!.attempts).toBe(1);

    smtp.onRecipient = () => null;
    app.get(Garden).names.set(subjectId, 'Dalia blanca');
    world.clock.advance(1000);
    await job!.again();
    expect(smtp.accepted.map((received) => received.mail.subject)).toEqual(['Dalia blanca se abrió']);
    expect(await states(subjectId)).toEqual([{ state: 'sent', reason: null, attempts: 2 }]);
    expect(await later(10 * MINUTE)).toEqual([]);
    expect(smtp.accepted).toHaveLength(1);
  });

  it('5xx: is recorded as failed, not tried again, and does not hold the others back', async () => {
    smtp.onRecipient = (address) =>
      address.startsWith('nadie') ? { code: 550, text: '5.7.1 not from you' } : null;
    const subjectId = await tell(app, 'nadie@ejemplo.mx', 'alguien@ejemplo.mx');
    expect(await world.run(app)).toEqual([]);
    expect(await states(subjectId)).toEqual([
      { state: 'failed', reason: 'smtp_550', attempts: 1 },
      { state: 'sent', reason: null, attempts: 1 },
    ]);
    expect(await later(30 * MINUTE)).toEqual([]);
    expect(smtp.accepted.map((received) => received.to)).toEqual([['alguien@ejemplo.mx']]);
  });

  it('5xx after the message: the same', async () => {
    smtp.onMessage = () => ({ code: 554, text: 'content refused' });
    const subjectId = await tell(app, 'contenido@ejemplo.mx');
    expect(await world.run(app)).toEqual([]);
    expect(await states(subjectId)).toEqual([{ state: 'failed', reason: 'smtp_554', attempts: 1 }]);
    const [message] = await world.rows<{ answer: string; sent_at: Date | null }>(
      'select m.answer, m.sent_at from messages m join deliveries d on d.id = m.delivery_id where d.subject_id = $1',
      [subjectId],
    );
    expect(message).toMatchObject({ answer: expect.stringContaining('content refused'), sent_at: null });
  });

  it('refuses connections: waits for the server, and the sweep goes on where the queue ended', async () => {
    await smtp.stop();
    const subjectId = await tell(app, 'paciencia@ejemplo.mx');
    const [job] = await world.run(app);
    for (let again = 2; again < 8; again += 1) {
      world.clock.advance(2 ** (again - 2) * 1000);
      await expect(job!.again()).rejects.toThrow(StillToSend);
    }
    world.clock.advance(64_000);
    // The last of the queue's attempts is no dead letter: the sweep calls from here on.
    await job!.again();
    expect(await states(subjectId)).toMatchObject([{ state: 'queued', attempts: 8 }]);
    await later(5 * MINUTE);
    expect(await states(subjectId)).toMatchObject([{ state: 'queued', attempts: 8 }]);

    await smtp.start();
    expect(await later(6 * MINUTE)).toEqual([]);
    expect(await states(subjectId)).toEqual([{ state: 'sent', reason: null, attempts: 9 }]);
    expect(smtp.accepted).toHaveLength(1);
  });

  it('gives up after two days and says so', async () => {
    smtp.onRecipient = () => ({ code: 452, text: 'mailbox full for now' });
    const subjectId = await tell(app, 'lleno@ejemplo.mx');
    await world.run(app);
    await later(49 * 60 * MINUTE);
    expect(await states(subjectId)).toEqual([{ state: 'failed', reason: 'gave_up_smtp_452', attempts: 2 }]);
  });

  it('hangs: the attempt ends, the mail goes when the server is back', async () => {
    app = await world.process({ smtpUrl: smtp.url }, IMPATIENT);
    smtp.greets = false;
    const subjectId = await tell(app, 'mudo@ejemplo.mx');
    const [job] = await world.run(app);
    expect(job!.error).toBeInstanceOf(StillToSend);
    expect(await states(subjectId)).toMatchObject([{ state: 'queued', attempts: 1 }]);
    smtp.greets = true;
    world.clock.advance(1000);
    await job!.again();
    expect(smtp.accepted).toHaveLength(1);
  });

  it('takes the message but is too slow to say so: the very same message goes again', async () => {
    app = await world.process({ smtpUrl: smtp.url }, IMPATIENT);
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    smtp.beforeAnswer = () => held;
    const subjectId = await tell(app, 'lento@ejemplo.mx');
    const [job] = await world.run(app);
    expect(job!.error).toBeInstanceOf(StillToSend);
    release();
    smtp.beforeAnswer = () => Promise.resolve();
    app.get(Garden).names.set(subjectId, 'Otra cosa');
    world.clock.advance(1000);
    await job!.again();
    expectOneMessage(smtp.accepted, 2);
    expect(await states(subjectId)).toEqual([{ state: 'sent', reason: null, attempts: 2 }]);
  });

  it('a worker that dies after the server took the message: another sends the very same message, after the lease', async () => {
    const died = new Promise<void>((resolve) => {
      // The first worker never hears the answer and never comes back: nothing of it runs after this point.
      smtp.beforeAnswer = () => {
        resolve();
        return new Promise(() => {});
      };
    });
    const dead = await world.process({ smtpUrl: smtp.url }, { smtpSilenceMs: 50_000, smtpAttemptMs: 50_000 });
    const subjectId = await tell(dead, 'caida@ejemplo.mx');
    void world.run(dead);
    await died;
    smtp.beforeAnswer = () => Promise.resolve();
    const heir = await world.process({ smtpUrl: smtp.url });
    heir.get(Garden).names.set(subjectId, 'Dicha de otro modo');

    // While the lease lasts nobody else touches it.
    expect(await later(4 * MINUTE, heir)).toEqual([]);
    expect(smtp.accepted).toHaveLength(1);
    expect(await later(3 * MINUTE, heir)).toEqual([]);
    expectOneMessage(smtp.accepted, 2);
    expect(await states(subjectId)).toEqual([{ state: 'sent', reason: null, attempts: 2 }]);
    await later(60 * MINUTE, heir);
    expect(smtp.accepted).toHaveLength(2);
  });

  it('two workers at once on one batch: every recipient once', async () => {
    const other = await world.process({ smtpUrl: smtp.url });
    const emails = Array.from({ length: 60 }, (_, n) => `par${n}@ejemplo.mx`);
    smtp.onRecipient = () => ({ code: 450, text: 'not now' });
    const subjectId = await tell(app, ...emails);
    other.get(Garden).names.set(subjectId, 'Dalia');
    const [job] = await world.run(app);
    smtp.onRecipient = () => null;
    world.clock.advance(1000);
    const [{ batch_id: batchId }] = (await world.rows<{ batch_id: string }>(
      'select batch_id from deliveries where subject_id = $1',
      [subjectId],
    )) as [{ batch_id: string }];
    const rival = other
      .get(NoticeSender)
      .send(world.tenant(), { batchId }, { key: 'rival', attempt: 8, occurredAt: world.clock.now() });
    // Whoever ends first may see what the other still has in hand, and is called again.
    await Promise.all([job!.again().catch((error: unknown) => expect(error).toBeInstanceOf(StillToSend)), rival]);
    expect(smtp.accepted.map((received) => received.to[0]).sort()).toEqual(emails.sort());
    expect((await states(subjectId)).every((row) => row.state === 'sent' && row.attempts === 2)).toBe(true);
  });

  it('words that break do not lose the notice', async () => {
    const subjectId = await tell(app, 'palabra@ejemplo.mx');
    app.get(Garden).broken = true;
    const [job] = await world.run(app);
    expect(await states(subjectId)).toEqual([{ state: 'queued', reason: 'render_failed', attempts: 1 }]);
    app.get(Garden).broken = false;
    world.clock.advance(1000);
    await job!.again();
    expect(smtp.accepted).toHaveLength(1);
  });

  it('an address that carries a header is refused before anything is written', async () => {
    await expect(tell(app, 'ana@ejemplo.mx\r\nBcc: todos@ejemplo.mx')).rejects.toThrow(/plain address/);
    await expect(tell(app, 'ana@ejemplo.mx, otra@ejemplo.mx')).rejects.toThrow(/plain address/);
    await world.run(app);
    expect(smtp.accepted).toEqual([]);
  });
});

/** What a receiver needs to see one message where it was handed over twice: the same Message-ID, byte by byte the same mail. */
function expectOneMessage(accepted: readonly Received[], times: number): void {
  expect(accepted).toHaveLength(times);
  expect(new Set(accepted.map((received) => received.messageId)).size).toBe(1);
  expect(new Set(accepted.map((received) => received.raw)).size).toBe(1);
}
