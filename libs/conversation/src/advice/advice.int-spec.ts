import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Files } from '@tequio/documents';
import { WhatNextList } from '@tequio/notifications';
import { newId, type RequestContext } from '@tequio/platform';
import { holder, Shelf, ShelfModule } from '../testing/advice-world.js';
import { FollowsWorld } from '../testing/follows-world.js';
import { AdviceReads } from './advice-reads.js';
import { AdviceService } from './advice.service.js';

describe('advice', () => {
  let folder: string;
  let world: FollowsWorld;
  let service: AdviceService;
  let reads: AdviceReads;
  let liaison: RequestContext;
  let neighbour: RequestContext;
  let admin: RequestContext;
  let analyst: RequestContext;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'advice-'));
    world = await FollowsWorld.make([ShelfModule], { dataDir: folder });
    service = world.app.get(AdviceService);
    reads = world.app.get(AdviceReads);
    const of = (tenantId: string) => ({ networkId: world.network, tenantId });
    liaison = await holder(world, 'liaison', of(world.a), 'Ana');
    neighbour = await holder(world, 'liaison', of(world.b), 'Beto');
    admin = await holder(world, 'network_admin', of(world.network), 'Carla');
    analyst = await holder(world, 'network_analyst', of(world.network), 'Darío');
  });
  afterAll(async () => {
    await world?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const said = (body: string, extra: object = {}) => ({ body, awaitsAnswer: true, fileIds: [], ...extra });
  const open = (ctx: RequestContext, extra: object = {}) => world.write(ctx, (inside) => service.open(inside, { title: 'Una duda', ...said('¿Cómo se firma la carta?'), ...extra }));
  const write = (ctx: RequestContext, threadId: string, body: string, extra: object = {}) => world.write(ctx, (inside) => service.write(inside, { threadId, ...said(body, extra) }));
  const page = (ctx: RequestContext, args: object = {}) => reads.page(ctx, { first: 20, assignedToMe: false, ...args });
  const entries = async (ctx: RequestContext, id: string) => (await reads.entries(ctx, id, { first: 50 })).nodes;
  const later = () => world.clock.advance(60_000);
  const told = (kind: string, id: string) =>
    world.rows<{ name: string; heading: string; path: string }>(
      `select p.name, n.headings->>'es' as heading, n.path from notices n join persons p on p.id = n.person_id where n.kind = $1 and n.subject_id = $2 order by n.id`,
      [kind, id],
    );
  const refusal = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
  const code = (value: string) => expect.objectContaining({ code: value });

  it('goes to and fro, each message saying whose turn it is', async () => {
    const id = await open(liaison);
    expect(await reads.one(admin, id)).toMatchObject({ state: 'waiting_institute', openedSide: 'municipality', openedOffice: 'Oficina de Ana', unread: 1, subject: null });
    expect(await reads.one(liaison, id)).toMatchObject({ unread: 0 });
    later();
    await write(admin, id, 'Con pluma azul. ¿Ya tiene folio?', { answerDueOn: '2026-11-30' });
    expect(await reads.one(liaison, id)).toMatchObject({ state: 'waiting_municipality', answerDueOn: '2026-11-30', unread: 1, lastSide: 'institute' });
    later();
    await write(liaison, id, 'Ya, gracias.', { awaitsAnswer: false });
    expect(await reads.one(admin, id)).toMatchObject({ state: 'open', answerDueOn: null });
    expect((await entries(liaison, id)).map(({ body, side, own }) => [body, side, own])).toEqual([
      ['Ya, gracias.', 'municipality', true],
      ['Con pluma azul. ¿Ya tiene folio?', 'institute', false],
      ['¿Cómo se firma la carta?', 'municipality', true],
    ]);
    // The municipality sees the post of who advises it, the host authority also the name of who asks.
    expect((await entries(liaison, id))[1]).toMatchObject({ name: null, office: 'Oficina de Carla' });
    expect((await entries(admin, id))[0]).toMatchObject({ name: 'Ana', office: 'Oficina de Ana' });
    expect(await world.rows('select action from audit_entries where subject_id = $1 and tenant_id = $2 order by at, id', [id, world.a])).toHaveLength(3);
  });

  it('is of one municipality and its network alone', async () => {
    const id = await open(liaison);
    await expect(reads.one(neighbour, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(write(neighbour, id, 'Yo también')).rejects.toEqual(code('NOT_FOUND'));
    await expect(open(neighbour, { tenantId: world.a })).rejects.toEqual(code('NOT_FOUND'));
    const stranger = await holder(world, 'network_admin', { networkId: world.elsewhere.networkId, tenantId: world.elsewhere.networkId }, 'Eva');
    await expect(reads.one(stranger, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(open(stranger, { tenantId: world.a })).rejects.toEqual(code('NOT_FOUND'));
    const member = await holder(world, 'member', { networkId: world.network, tenantId: world.a }, 'Flor');
    await expect(reads.one(member, id)).rejects.toEqual(code('FORBIDDEN'));
    expect((await page(neighbour)).nodes).toEqual([]);
  });

  it('is about a thing of the municipality, or at large', async () => {
    const [own, other] = [newId(), newId()];
    const { books } = world.app.get(Shelf);
    books.set(own, world.a).set(other, world.b);
    const id = await open(liaison, { subjectType: 'Book', subjectId: own });
    expect(await reads.one(liaison, id)).toMatchObject({ subject: { type: 'Book', id: own, title: 'Un libro', path: `/libros/${own}` } });
    expect((await page(admin, { subjectType: 'Book', subjectId: own })).nodes.map((one) => one.id)).toEqual([id]);
    await expect(open(liaison, { subjectType: 'Book', subjectId: other })).rejects.toEqual(code('NOT_FOUND'));
    await expect(open(admin, { tenantId: world.a, subjectType: 'Book', subjectId: other })).rejects.toEqual(code('NOT_FOUND'));
    await expect(open(liaison, { subjectType: 'Star', subjectId: own })).rejects.toEqual(code('NOT_FOUND'));
    books.delete(own);
    expect(await reads.one(liaison, id)).toMatchObject({ subject: { title: null, path: null } });
  });

  it('takes plain text of ten thousand characters, and refuses more in words', async () => {
    const id = await open(liaison, { body: '<script>alert(1)</script> '.repeat(10) });
    expect((await entries(admin, id))[0]!.body).toContain('<script>');
    await write(liaison, id, 'á'.repeat(10_000));
    await expect(write(liaison, id, 'a'.repeat(10_001))).rejects.toEqual(refusal('invalid_input'));
    await expect(write(liaison, id, '  \n ')).rejects.toEqual(refusal('invalid_input'));
    await expect(write(liaison, id, 'x', { answerDueOn: 'mañana' })).rejects.toEqual(refusal('invalid_input'));
  });

  it('is closed by who has read all of it, and opened again by who writes', async () => {
    const id = await open(liaison);
    const { version } = await reads.one(admin, id);
    later();
    await write(liaison, id, 'Otra cosa más');
    const close = (ctx: RequestContext, over: number) => world.write(ctx, (inside) => service.close(inside, { threadId: id, version: over, reason: 'Quedó resuelta' }));
    await expect(close(admin, version)).rejects.toEqual(refusal('stale_version'));
    await close(admin, version + 1);
    await expect(close(liaison, version + 2)).rejects.toEqual(refusal('not_from_here'));
    later();
    await write(liaison, id, 'Me queda una duda');
    expect(await reads.one(admin, id)).toMatchObject({ state: 'waiting_institute' });
    expect((await entries(admin, id)).map(({ kind }) => kind)).toEqual(['message', 'reopened', 'closed', 'message', 'message']);
  });

  it('is given to one person of the host authority, who alone is told from then on', async () => {
    const id = await open(liaison);
    await world.settled();
    expect((await told('conversation.advice_written', id)).map(({ name }) => name).sort()).toEqual(['Carla', 'Darío']);
    const assign = (ctx: RequestContext, adviserId: string | null) => world.write(ctx, (inside) => service.assign(inside, { threadId: id, adviserId }));
    await expect(assign(admin, liaison.actor.membershipId)).rejects.toEqual(refusal('invalid_input'));
    await expect(assign(liaison, analyst.actor.membershipId)).rejects.toEqual(code('FORBIDDEN'));
    await assign(admin, analyst.actor.membershipId);
    await assign(admin, analyst.actor.membershipId);
    await world.settled();
    expect(await told('conversation.advice_assigned', id)).toMatchObject([{ name: 'Darío', heading: expect.stringMatching(/Queda a su cargo/) }]);
    later();
    await write(liaison, id, 'Sigo esperando');
    await world.settled();
    expect((await told('conversation.advice_written', id)).map(({ name }) => name).slice(2)).toEqual(['Darío']);
    expect((await page(analyst, { assignedToMe: true })).nodes.map((one) => one.id)).toEqual([id]);
    expect(await reads.one(liaison, id)).toMatchObject({ assignedOffice: 'Oficina de Darío', assignedToMe: false });
    const due = async (ctx: RequestContext) => (await world.app.get(WhatNextList).items(ctx)).filter(({ subjectId }) => subjectId === id).map(({ title }) => title);
    expect(await due(analyst)).toEqual([expect.stringMatching(/^Conteste la asesoría «Una duda»/)]);
    expect(await due(admin)).toEqual([]);
    // Whose post has ended advises nobody any more.
    await world.rows(`update memberships set ends_on = '2026-11-01' where id = $1`, [analyst.actor.membershipId]);
    expect(await due(admin)).toHaveLength(1);
    await world.rows('update memberships set ends_on = null where id = $1', [analyst.actor.membershipId]);
  });

  it('tells the municipality in words that quote what it has not read', async () => {
    const id = await open(admin, { tenantId: world.a, title: 'Su carta' });
    await world.settled();
    const path = expect.stringMatching(new RegExp(`^/espacio/ejemplo/[^/]+/asesoria/${id}$`));
    expect(await told('conversation.advice_written', id)).toEqual([{ name: 'Ana', heading: 'El instituto escribió en «Su carta»', path }]);
    const [mail] = await world.rows<{ plain_text: string }>(`select plain_text from messages where address = 'ana@ejemplo.mx' order by composed_at desc, id desc limit 1`);
    expect(mail!.plain_text).toContain('Oficina de Carla: ¿Cómo se firma la carta?');
    expect(await page(liaison, { search: 'firma CARTA' })).toMatchObject({ nodes: expect.arrayContaining([expect.objectContaining({ id })]) });
    expect((await page(liaison, { search: 'nada de eso' })).nodes).toEqual([]);
    const before = await reads.unread(liaison);
    const [last] = await entries(liaison, id);
    await world.write(liaison, (ctx) => service.markRead(ctx, { threadId: id, entryId: last!.id }));
    expect(await reads.unread(liaison)).toBe(before - 1);
    await expect(world.write(neighbour, (ctx) => service.markRead(ctx, { threadId: id, entryId: last!.id }))).rejects.toEqual(code('NOT_FOUND'));
  });

  it('keeps what came with a message for those who read it', async () => {
    const files = world.app.get(Files);
    const send = (ctx: RequestContext, options: object = {}) => files.receiveContent(ctx, Readable.from([Buffer.from('a,b\n1,2\n')]), 'datos.csv', options);
    const file = await send(liaison);
    const id = await open(liaison, { fileIds: [file.id] });
    const [entry] = await entries(admin, id);
    expect(entry!.files).toMatchObject([{ id: file.id, name: 'datos.csv' }]);
    expect(await files.readable(admin, file.id)).toMatchObject({ id: file.id });
    await expect(files.readable(neighbour, file.id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(write(liaison, id, 'Otra vez', { fileIds: [file.id] })).rejects.toEqual(refusal('file_claimed'));
    const answer = await send(admin, { tenantId: world.a });
    await write(admin, id, 'Aquí va el formato', { fileIds: [answer.id] });
    expect(await files.readable(liaison, answer.id)).toMatchObject({ id: answer.id });
    expect(await entries(admin, id)).toHaveLength(2);
  });

  it('loses the text and the files of a message that held personal data, and says who took them away and why', async () => {
    const file = await world.app.get(Files).receiveContent(liaison, Readable.from([Buffer.from('a,b\n1,2\n')]), 'curp.csv');
    const id = await open(liaison, { body: 'La CURP es AAAA000000', fileIds: [file.id] });
    await world.settled();
    const [entry] = await entries(liaison, id);
    const remove = (ctx: RequestContext, reason: string) => world.write(ctx, (inside) => service.remove(inside, { messageId: entry!.id, reason }));
    await expect(remove(neighbour, 'Porque sí, nada más')).rejects.toEqual(code('NOT_FOUND'));
    await expect(remove(analyst, 'Trae una CURP')).rejects.toEqual(code('FORBIDDEN'));
    await remove(admin, 'Trae una CURP');
    await remove(admin, 'Trae una CURP');
    await world.settled();
    expect((await entries(liaison, id))[0]).toMatchObject({ body: null, files: [], removedByOffice: 'Oficina de Carla', removalReason: 'Trae una CURP', removable: false });
    await expect(world.app.get(Files).readable(admin, file.id)).rejects.toEqual(code('FORBIDDEN'));
    expect(await world.rows(`select from messages where plain_text like '%AAAA000000%' or html like '%AAAA000000%'`)).toEqual([]);
    // What was said is nobody's to change.
    await expect(world.write(liaison, (ctx) => ctx.transaction!.client.query('update advice_entries set office = null'))).rejects.toThrow(/permission denied/);
  });

  it('keeps all that several write at once', async () => {
    const id = await open(liaison);
    await Promise.all([write(liaison, id, 'Uno'), write(admin, id, 'Dos'), write(liaison, id, 'Tres')]);
    expect((await entries(liaison, id)).map(({ body }) => body).sort()).toEqual(['Dos', 'Tres', 'Uno', '¿Cómo se firma la carta?'].sort());
    expect((await reads.one(liaison, id)).version).toBe(4);
  });

  it('is listed page by page, by the last word', async () => {
    const all = (await page(admin, { first: 200 })).nodes;
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(admin, { first: 3, after });
      found.push(...nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    expect(found).toEqual(all.map(({ id }) => id));
    expect((await page(admin, { tenantId: world.b })).nodes).toEqual([]);
    expect((await page(admin, { states: ['closed'] })).nodes).toEqual([]);
  });
});
