import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestingModule } from '@nestjs/testing';
import { IdentityAuth } from '@tequio/identity';
import { MovableClock } from '@tequio/platform';
import { LocalMailbox, NotificationSweep } from '../index.js';
import { NotificationsWorld } from '../testing/notifications-world.js';
import { SmtpSink } from '../testing/smtp-sink.js';

describe('mails whose link opens an account', () => {
  const smtp = new SmtpSink();
  const clock = new MovableClock(new Date());
  let world: NotificationsWorld;
  let app: TestingModule;

  beforeAll(async () => {
    await smtp.start();
    world = await NotificationsWorld.make();
    app = await world.process({ smtpUrl: smtp.url }, {}, clock);
  });
  afterAll(async () => {
    await world?.close();
    await smtp.stop();
  });
  beforeEach(() => {
    smtp.accepted.length = 0;
    smtp.onRecipient = () => null;
  });

  // Sign-in answers before the mail is asked for, so that its time says nothing about the address.
  const ask = async (email: string, process = app) => {
    const asked = () => world.rows('select from mail_requests');
    const before = (await asked()).length;
    clock.advance(1000);
    await process.get(IdentityAuth).requestSignInLink(email, { ip: null, locale: 'es' });
    while ((await asked()).length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const linkIn = (text: string | undefined) => /https?:\/\/\S*token=\S+/.exec(text ?? '')?.[0];
  const deliveries = () =>
    world.rows<{ state: string; reason: string | null; attempts: number }>(
      'select state, reason, attempts from deliveries order by id desc limit 1',
    );

  it('sends the link and keeps nothing of it', async () => {
    await ask('ana@ejemplo.mx');
    expect(await world.run(app)).toEqual([]);
    const [received] = smtp.to('ana@ejemplo.mx');
    expect(received!.mail.subject).toBe('Su enlace para entrar a Tequio');
    const link = linkIn(received!.mail.text)!;
    expect(link).toBeDefined();
    expect(received!.mail.html).toContain('Entrar a mi cuenta');
    expect(received!.raw).toContain('Auto-Submitted: auto-generated');

    const token = new URL(link).searchParams.get('token')!;
    const kept = await world.rows<{ row: string }>(
      `select to_jsonb(t)::text as row from messages t union all select to_jsonb(t)::text from deliveries t
       union all select to_jsonb(t)::text from outbox t union all select to_jsonb(t)::text from mail_requests t`,
    );
    expect(kept.filter(({ row }) => row.includes(token))).toEqual([]);
    expect(await deliveries()).toEqual([{ state: 'sent', reason: null, attempts: 1 }]);
    expect(await world.rows('select from mail_requests where sealed is not null')).toEqual([]);
  });

  it('tries again with the same link, by the queue and then by the sweep', async () => {
    smtp.onRecipient = () => ({ code: 421, text: 'busy' });
    await ask('bruno@ejemplo.mx');
    await world.run(app);
    expect(await deliveries()).toEqual([{ state: 'queued', reason: 'smtp_421', attempts: 1 }]);
    smtp.onRecipient = () => null;
    clock.advance(2 * 60_000);
    await app.get(NotificationSweep).sweep();
    expect(await world.run(app)).toEqual([]);
    expect(smtp.to('bruno@ejemplo.mx')).toHaveLength(1);
    expect(await deliveries()).toEqual([{ state: 'sent', reason: null, attempts: 2 }]);
  });

  it('does not send a link that no longer opens anything', async () => {
    smtp.onRecipient = () => ({ code: 421, text: 'busy' });
    await ask('ana@ejemplo.mx');
    await world.run(app);
    smtp.onRecipient = () => null;
    clock.advance(24 * 3600_000);
    await app.get(NotificationSweep).sweep();
    await world.run(app);
    expect(smtp.accepted).toEqual([]);
    expect(await deliveries()).toEqual([{ state: 'suppressed', reason: 'expired', attempts: 2 }]);
  });

  it('goes to the local mailbox where there is no mail server, and nowhere on a public site', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tequio-mailbox-'));
    try {
      const trial = await world.process({ smtpUrl: null, local: true, dataDir }, {}, clock);
      await ask('vecina@ejemplo.mx', trial);
      expect(await world.run(trial)).toEqual([]);
      const mailbox = trial.get(LocalMailbox);
      const { nodes } = await mailbox.list(10, null);
      expect(nodes).toMatchObject([{ to: 'vecina@ejemplo.mx', subject: 'Su enlace para entrar a Tequio' }]);
      expect(linkIn((await mailbox.one(nodes[0]!.id)).text)).toBeDefined();

      const site = await world.process(
        { smtpUrl: null, local: false, dataDir, publicUrl: 'https://abierto.ejemplo.mx' },
        {},
        clock,
      );
      await expect(site.get(LocalMailbox).list(10, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(site.get(LocalMailbox).one(nodes[0]!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await ask('otra@ejemplo.mx', site);
      await world.run(site);
      expect(await deliveries()).toEqual([{ state: 'queued', reason: 'no_mail_server', attempts: 1 }]);
      expect((await mailbox.list(10, null)).nodes).toHaveLength(1);
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
