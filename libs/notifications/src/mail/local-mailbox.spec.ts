import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type Config } from '@tequio/platform';
import { LocalMailbox } from './local-mailbox.js';

describe('the local mailbox', () => {
  let dataDir: string;
  let mailbox: LocalMailbox;
  const configured = (change: Partial<Config> = {}) =>
    ({ dataDir, local: true, smtpUrl: null, mailFrom: 'Tequio <tequio@localhost>', ...change }) as Config;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tequio-mailbox-'));
    mailbox = new LocalMailbox(configured());
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const mail = (subject: string, minute: number, deliveryId = newId()) => ({
    deliveryId,
    messageId: `<${deliveryId}@ejemplo.mx>`,
    networkId: null,
    subject,
    to: 'ana@ejemplo.mx',
    text: `Hola: ${subject}`,
    html: `<p>Hola: ${subject}</p>`,
    locale: 'es' as const,
    composedAt: new Date(Date.UTC(2026, 10, 20, 16, minute)),
    urgent: false,
    unsubscribeUrl: 'http://127.0.0.1:3000/dejar/abc',
    replyTo: null,
    calendar: null,
  });
  const subjects = async (first: number, after: string | null = null) =>
    (await mailbox.list(first, after)).nodes.map((one) => one.subject);

  it('is empty where nothing was sent', async () => {
    expect(await mailbox.list(10, null)).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it('lists mails newest first, page by page, and opens one', async () => {
    for (const [minute, subject] of ['uno', 'dos', 'tres'].entries()) await mailbox.send(mail(subject, minute));
    const first = await mailbox.list(2, null);
    expect(first.nodes.map((one) => one.subject)).toEqual(['tres', 'dos']);
    expect(await subjects(2, first.pageInfo.endCursor)).toEqual(['uno']);
    expect(await mailbox.one(first.nodes[0]!.id)).toMatchObject({
      to: 'ana@ejemplo.mx',
      from: '"Tequio" <tequio@localhost>',
      text: 'Hola: tres',
      html: '<p>Hola: tres</p>',
      sentAt: new Date('2026-11-20T16:02:00Z'),
      unsubscribeUrl: 'http://127.0.0.1:3000/dejar/abc',
    });
  });

  it('holds a repeated attempt once', async () => {
    const again = mail('uno', 0);
    await mailbox.send(again);
    await mailbox.send(again);
    expect(await subjects(10)).toEqual(['uno']);
  });

  it('is read by its owner only, and shows no half of a mail', async () => {
    await mailbox.send(mail('uno', 0));
    const folder = join(dataDir, 'mailbox');
    const [file] = await readdir(folder);
    expect((await stat(join(folder, file!))).mode & 0o077).toBe(0);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    await writeFile(join(folder, '.20261120T160100000Z-half.half'), 'Subject: half');
    expect(await subjects(10)).toEqual(['uno']);
  });

  it.each([
    '../secret.key',
    '20261120T160000000Z-../../../../etc/passwd-000000000000',
    '',
    '20261120T160000000Z-00000000-0000-7000-8000-000000000000',
  ])('does not find %j', async (id) => {
    await expect(mailbox.one(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([{ local: false }, { smtpUrl: 'smtp://127.0.0.1:25' }])('shows nothing where %j', async (change) => {
    await mailbox.send(mail('uno', 0));
    const { nodes } = await mailbox.list(10, null);
    const closed = new LocalMailbox(configured(change));
    await expect(closed.list(10, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(closed.one(nodes[0]!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
