import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestContext } from '@tequio/platform';
import { AdviceReads } from '../advice/advice-reads.js';
import { AdviceService } from '../advice/advice.service.js';
import { holder } from '../testing/advice-world.js';
import { FollowsWorld } from '../testing/follows-world.js';
import { InboundAdvice } from './inbound-advice.service.js';
import { AdviceReplies } from './reply-addresses.js';

describe('an answer by mail', () => {
  let folder: string;
  let world: FollowsWorld;
  let liaison: RequestContext;
  let admin: RequestContext;
  let number = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'advice-mail-'));
    world = await FollowsWorld.make([], { dataDir: folder, inboundMail: 'asesoria@respuestas.ejemplo.mx' });
    liaison = await holder(world, 'liaison', { networkId: world.network, tenantId: world.a }, 'Ana');
    admin = await holder(world, 'network_admin', { networkId: world.network, tenantId: world.network }, 'Carla');
  });
  afterAll(async () => {
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => world.clock.advance(2 * 3600_000));

  const open = (ctx = admin, extra: object = { tenantId: world.a }) =>
    world.write(ctx, (inside) => world.app.get(AdviceService).open(inside, { title: 'Su carta', body: '¿Ya tiene folio?', awaitsAnswer: true, fileIds: [], ...extra }));
  const addressOf = (threadId: string, who: RequestContext) => world.app.get(AdviceReplies).address(threadId, who.actor.personId!)!;
  const raw = (to: string, { from = 'Ana <ana@ejemplo.mx>', id = `<${(number += 1)}@ejemplo.mx>`, body = 'Sí, el 12.', headers = [] as string[], type = 'text/plain; charset=utf-8' } = {}) =>
    Buffer.from([`From: ${from}`, `To: Instituto <${to}>`, 'Subject: Re: Su carta', `Message-ID: ${id}`, 'MIME-Version: 1.0', `Content-Type: ${type}`, ...headers, '', body].join('\r\n'));
  const take = async (mail: Buffer) => {
    await world.app.get(InboundAdvice).take(world.clock, mail);
    await world.settled();
  };
  const entries = async (id: string) => (await world.app.get(AdviceReads).entries(admin, id, { first: 50 })).nodes.filter(({ kind }) => kind === 'message');
  const refusals = async (id: string) =>
    (await world.rows<{ dedupe: string }>(`select dedupe from notices where kind = 'conversation.advice_mail_refused' and subject_id = $1 order by id`, [id])).map(({ dedupe }) => dedupe.split('/').at(-1));

  it('is asked for in the mail of the notice, and becomes a message without what it quotes', async () => {
    const id = await open();
    await world.settled();
    const mails = await Promise.all((await readdir(join(folder, 'mailbox'))).map((name) => readFile(join(folder, 'mailbox', name), 'utf8')));
    const mail = mails.find((text) => text.includes('To: ana@ejemplo.mx'))!;
    expect(mail.replace(/\r\n\s+/g, ' ')).toContain(`Reply-To: ${addressOf(id, liaison)}`);
    expect(mail.replace(/=\r\n/g, '')).toContain('Puede contestar a este correo');
    await take(raw(addressOf(id, liaison).toUpperCase(), { body: 'Sí, el 12.\r\n\r\nEl lun, 23 nov 2026 a las 10:00, Instituto escribió:\r\n> ¿Ya tiene folio?\r\n' }));
    const [said] = await entries(id);
    expect(said).toMatchObject({ body: 'Sí, el 12.', byMail: true, side: 'municipality', office: 'Oficina de Ana', quoted: expect.stringContaining('¿Ya tiene folio?') });
    expect(await world.app.get(AdviceReads).one(admin, id)).toMatchObject({ state: 'waiting_institute', unread: 1 });
    expect(await world.rows(`select from audit_entries where action = 'advice.write' and subject_id = $1 and person_id = $2`, [id, liaison.actor.personId])).toHaveLength(1);
  });

  it('is of the host authority too, and opens again what is closed', async () => {
    const id = await open(liaison, {});
    await world.write(liaison, (ctx) => world.app.get(AdviceService).close(ctx, { threadId: id, version: 1 }));
    await take(raw(addressOf(id, admin), { from: 'carla@ejemplo.mx', body: '<p>Ya quedó</p><p>Saludos</p>', type: 'text/html; charset=utf-8' }));
    expect((await entries(id))[0]).toMatchObject({ body: 'Ya quedó\n\nSaludos', side: 'institute' });
    expect(await world.app.get(AdviceReads).one(admin, id)).toMatchObject({ state: 'open' });
  });

  it('comes once, however often it is brought', async () => {
    const id = await open();
    const mail = raw(addressOf(id, liaison));
    await Promise.all([take(mail), take(mail)]);
    await take(mail);
    expect(await entries(id)).toHaveLength(2);
  });

  it.each([
    ['an absence note', ['Auto-Submitted: auto-replied']],
    ['a list', ['Precedence: bulk']],
    ['a list by its name', ['List-Id: <vecinas.ejemplo.mx>']],
    ['a bounce', ['Return-Path: <>']],
    ['an answering machine', ['X-Autoreply: yes']],
  ])('is not %s', async (_, headers) => {
    const id = await open();
    await take(raw(addressOf(id, liaison), { headers }));
    expect(await entries(id)).toHaveLength(1);
    expect(await refusals(id)).toEqual([]);
  });

  it('counts for nobody but whose address it is, from their own address', async () => {
    const id = await open();
    await take(raw(addressOf(id, liaison), { from: 'otra@ejemplo.mx' }));
    await take(raw(addressOf(id, liaison), { from: 'Ana <ana@ejemplo.mx>, otra@ejemplo.mx' }));
    expect(await refusals(id)).toEqual(['sender', 'sender']);
    // An address that was made up, of another thread, or of who holds no post any more answers nothing.
    const other = addressOf(await open(), liaison).split('@')[0]!.slice(-16);
    await take(raw(addressOf(id, liaison).replace(/.{16}@/, `${other}@`)));
    await take(raw('asesoria@respuestas.ejemplo.mx'));
    await take(raw(`asesoria+${'a'.repeat(42)}@respuestas.ejemplo.mx`));
    await world.rows(`update memberships set ends_on = '2026-11-01' where id = $1`, [liaison.actor.membershipId]);
    await take(raw(addressOf(id, liaison)));
    await world.rows('update memberships set ends_on = null where id = $1', [liaison.actor.membershipId]);
    expect(await entries(id)).toHaveLength(1);
    expect(await refusals(id)).toHaveLength(2);
  });

  it('is refused in words that reach who wrote it, at the address of their account', async () => {
    const id = await open();
    const long = raw(addressOf(id, liaison), { body: 'a'.repeat(10_001) });
    await take(long);
    await take(long);
    await take(raw(addressOf(id, liaison), { body: '> ¿Ya tiene folio?' }));
    expect(await refusals(id)).toEqual(['too_long', 'empty']);
    const [mail] = await world.rows<{ subject: string; address: string }>(`select subject, address from messages where subject like 'No pudimos%' order by id desc limit 1`);
    expect(mail).toEqual({ address: 'ana@ejemplo.mx', subject: 'No pudimos tomar su respuesta en «Su carta»' });
    expect(await entries(id)).toHaveLength(1);
  });

  it('brings its files by the one way in, and says which way remains for those that are not taken', async () => {
    const id = await open();
    const part = (name: string, content: string, disposition = 'attachment') =>
      [`--x`, `Content-Type: application/octet-stream; name="${name}"`, `Content-Disposition: ${disposition}; filename="${name}"`, 'Content-Transfer-Encoding: base64', '', Buffer.from(content).toString('base64'), ''].join('\r\n');
    const body = ['--x', 'Content-Type: text/plain; charset=utf-8', '', 'Van los datos.', '', part('datos.csv', 'a,b\n1,2\n'), part('virus.exe', 'MZ'), '--x--'].join('\r\n');
    await take(raw(addressOf(id, liaison), { body, type: 'multipart/mixed; boundary=x' }));
    expect((await entries(id))[0]).toMatchObject({ body: 'Van los datos.', files: [{ name: 'datos.csv' }] });
    expect(await refusals(id)).toEqual(['files']);
  });

  it('is not taken without end from one person', async () => {
    const id = await open();
    for (let sent = 0; sent < 22; sent += 1) await world.app.get(InboundAdvice).take(world.clock, raw(addressOf(id, liaison), { body: `Mensaje ${sent}` }));
    await world.settled();
    expect(await entries(id)).toHaveLength(21);
    expect(await refusals(id)).toEqual(['too_many']);
  }, 120_000);
});
