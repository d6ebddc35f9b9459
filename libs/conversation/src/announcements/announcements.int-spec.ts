import { WhatNextList } from '@tequio/notifications';
import { newId, type RequestContext } from '@tequio/platform';
import { holder } from '../testing/advice-world.js';
import { FollowsWorld } from '../testing/follows-world.js';
import { AnnouncementNotices } from './announcement-notices.js';
import { AnnouncementReads } from './announcement-reads.js';
import { AnnouncementReceipts } from './announcement-receipts.service.js';
import { AnnouncementsService } from './announcements.service.js';

const HOSTILE = '=cmd|"/c calc"!A1 <script>alert(1)</script> {titulo}';

const DAY = 24 * 3_600_000;

describe('announcements', () => {
  let world: FollowsWorld;
  let service: AnnouncementsService;
  let receipts: AnnouncementReceipts;
  let reads: AnnouncementReads;
  let liaison: RequestContext;
  let mayor: RequestContext;
  let neighbour: RequestContext;
  let admin: RequestContext;
  let analyst: RequestContext;
  let stranger: RequestContext;

  beforeAll(async () => {
    world = await FollowsWorld.make();
    service = world.app.get(AnnouncementsService);
    receipts = world.app.get(AnnouncementReceipts);
    reads = world.app.get(AnnouncementReads);
    const of = (tenantId: string) => ({ networkId: world.network, tenantId });
    liaison = await holder(world, 'liaison', of(world.a), 'Ana');
    mayor = await holder(world, 'mayor', of(world.a), 'Mar');
    neighbour = await holder(world, 'liaison', of(world.b), 'Beto');
    admin = await holder(world, 'network_admin', of(world.network), 'Carla');
    analyst = await holder(world, 'network_analyst', of(world.network), 'Darío');
    stranger = await holder(world, 'network_admin', { networkId: world.elsewhere.networkId, tenantId: world.elsewhere.networkId }, 'Eva');
  });
  afterAll(() => world?.close());

  const save = (extra: object = {}, ctx = admin) =>
    world.write(ctx, (inside) => service.save(inside, { title: 'Nueva guía', body: 'Léala.\n\nGracias.', audience: 'chosen', groupIds: [], municipalityIds: [world.a], offices: ['liaison'], ...extra }));
  const publish = (id: string, version = 1, ctx = admin) => world.write(ctx, (inside) => service.publish(inside, { id, version }));
  const published = async (extra: object = {}) => {
    const id = await save(extra);
    await publish(id);
    await world.settled();
    return id;
  };
  const open = (ctx: RequestContext, id: string) => world.write(ctx, (inside) => receipts.open(inside, id));
  const acknowledge = (ctx: RequestContext, id: string) => world.write(ctx, (inside) => receipts.acknowledge(inside, id));
  const remind = (id: string) => world.write(admin, (inside) => service.remind(inside, id));
  const reach = async (id: string) => (await reads.one(admin, id)).reach;
  const listed = async (id: string, state?: 'not_opened' | 'opened' | 'acknowledged') => (await reads.receipts(admin, { announcementId: id, state, first: 200 })).nodes;
  const told = (kind: string, id: string) =>
    world.rows<{ name: string; heading: string }>(`select p.name, n.headings->>'es' as heading from notices n join persons p on p.id = n.person_id where n.kind = $1 and n.subject_id = $2 order by n.created_at, n.id`, [kind, id]);
  const refusal = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });
  const code = (value: string) => expect.objectContaining({ code: value });

  it('are told to the offices that receive, opened, and acknowledged once by each municipality', async () => {
    const id = await published({ municipalityIds: [world.a, world.b], acknowledgeBy: '2026-12-01' });
    expect((await told('conversation.announcement', id)).map(({ name }) => name).sort()).toEqual(['Ana', 'Beto']);
    expect(await reach(id)).toMatchObject({ recipients: 2, opened: 0, acknowledged: 0 });
    expect((await world.app.get(WhatNextList).items(liaison)).map(({ title, dueOn }) => [title, dueOn])).toContainEqual(['Marque «Enterado» en el comunicado «Nueva guía»', '2026-12-01']);
    await Promise.all([open(liaison, id), open(mayor, id)]);
    await open(liaison, id);
    expect(await reach(id)).toMatchObject({ opened: 1, acknowledged: 0 });
    await Promise.all([acknowledge(mayor, id), acknowledge(liaison, id)]);
    expect(await reach(id)).toMatchObject({ opened: 1, acknowledged: 1 });
    await acknowledge(neighbour, id);
    expect(await reach(id)).toMatchObject({ opened: 2, acknowledged: 2 });
    expect(await listed(id, 'not_opened')).toEqual([]);
    expect((await listed(id, 'acknowledged')).map(({ municipalityId }) => municipalityId).sort()).toEqual([world.a, world.b].sort());
    expect((await world.app.get(WhatNextList).items(liaison)).filter(({ subjectId }) => subjectId === id)).toEqual([]);
  });

  it('reach the liaison always, and the other offices that were chosen', async () => {
    const alone = await published({ offices: [] });
    expect((await told('conversation.announcement', alone)).map(({ name }) => name)).toEqual(['Ana']);
    const both = await published({ offices: ['mayor'] });
    expect((await told('conversation.announcement', both)).map(({ name }) => name).sort()).toEqual(['Ana', 'Mar']);
    expect(await reads.one(admin, both)).toMatchObject({ offices: ['liaison', 'mayor'] });
  });

  it('are counted for each person until they open them, and no longer once withdrawn', async () => {
    const before = [await reads.unread(liaison), await reads.unread(neighbour)];
    const [id, gone] = [await published(), await published()];
    expect([await reads.unread(liaison), await reads.unread(neighbour), await reads.unread(admin)]).toEqual([before[0]! + 2, before[1], 0]);
    await open(liaison, id);
    await world.write(admin, (inside) => service.withdraw(inside, { id: gone, version: 2, reason: 'Se canceló la sesión' }));
    expect(await reads.unread(liaison)).toBe(before[0]);
  });

  it('that ask for nothing are not acknowledged', async () => {
    const id = await published();
    await expect(acknowledge(liaison, id)).rejects.toEqual(refusal('invalid_input'));
    expect(await reach(id)).toMatchObject({ opened: 0, acknowledged: 0 });
  });

  it('say what was written as it was written, whatever it looks like', async () => {
    const id = await published({ title: HOSTILE, body: `${HOSTILE}\n\nSegundo párrafo`, acknowledgeBy: '2026-12-01' });
    expect(await reads.one(liaison, id)).toMatchObject({ title: HOSTILE, body: `${HOSTILE}\n\nSegundo párrafo` });
    expect((await told('conversation.announcement', id)).map(({ heading }) => heading)).toEqual([`Comunicado: ${HOSTILE}`]);
    const [mail] = await world.rows<{ plain_text: string; html: string }>(`select plain_text, html from messages where address = 'ana@ejemplo.mx' order by composed_at desc, id desc limit 1`);
    expect(mail!.plain_text).toContain(HOSTILE);
    expect(mail!.html).not.toContain('<script>');
    expect(mail!.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; {titulo}');
    expect(mail!.html).toContain('Segundo párrafo</p>');
    expect(mail!.plain_text).toContain('Se pide que el municipio marque «Enterado» a más tardar el 1 de diciembre de 2026.');
  });

  it('are thrown away while nobody was told of them, and never afterwards', async () => {
    const discard = (id: string, version: number, ctx = admin) => world.write(ctx, (inside) => service.discard(inside, { id, version }));
    const id = await save();
    await expect(discard(id, 2)).rejects.toEqual(refusal('stale_version'));
    await expect(discard(id, 1, stranger)).rejects.toEqual(code('NOT_FOUND'));
    await expect(discard(id, 1, liaison)).rejects.toEqual(code('NOT_FOUND'));
    // Of two at once one throws it away, and the other finds nothing.
    expect((await Promise.allSettled([discard(id, 1), publish(id)])).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const other = await save();
    await discard(other, 1, analyst);
    await expect(reads.one(admin, other)).rejects.toEqual(code('NOT_FOUND'));
    expect(await world.rows(`select from audit_entries where action = 'announcement.discard' and subject_id = $1`, [other])).toHaveLength(1);
    const sent = await published();
    await expect(discard(sent, 2)).rejects.toEqual(refusal('not_from_here'));
    await expect(world.write(admin, (ctx) => ctx.transaction!.client.query('delete from announcements where id = $1', [sent]))).resolves.toMatchObject({ rowCount: 0 });
  });

  it('are read by each person for themselves', async () => {
    const id = await published();
    await open(liaison, id);
    expect((await reads.one(liaison, id)).receipt).toMatchObject({ read: true });
    expect((await reads.one(mayor, id)).receipt).toMatchObject({ read: false, openedAt: expect.any(Date) });
    expect((await listed(id, 'opened'))[0]).toMatchObject({ openedOffice: 'Oficina de Ana', acknowledgedAt: null });
  });

  it('are of those alone whom they were sent to, and no municipality sees who else read them', async () => {
    const id = await published();
    for (const ctx of [neighbour, stranger]) await expect(reads.one(ctx, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(open(neighbour, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(acknowledge(neighbour, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(publish(id, 2, stranger)).rejects.toEqual(code('NOT_FOUND'));
    await expect(publish(await save(), 1, analyst)).rejects.toEqual(code('FORBIDDEN'));
    expect((await reads.page(neighbour, { first: 200 })).nodes.map((one) => one.id)).not.toContain(id);
    expect(await reads.one(liaison, id)).toMatchObject({ reach: null, steps: [] });
    await expect(reads.receipts(liaison, { announcementId: id, first: 20 })).rejects.toEqual(code('NOT_FOUND'));
    const draft = await save();
    await expect(reads.one(liaison, draft)).rejects.toEqual(code('NOT_FOUND'));
  });

  it('go to a region as it is when they are published, and not to who joins it later', async () => {
    const group = newId();
    await world.rows(`insert into municipality_groups (id, network_id, tenant_id, kind, name, slug) values ($1, $2, $2, 'region', 'Prueba', 'region-de-prueba')`, [group, world.network]);
    const join = (municipality: string) => world.rows('insert into municipality_group_members (network_id, tenant_id, group_id, municipality_id) values ($1, $1, $2, $3)', [world.network, group, municipality]);
    const id = await save({ audience: 'groups', groupIds: [group], municipalityIds: [] });
    await expect(publish(id)).rejects.toEqual(refusal('invalid_input'));
    expect(await reach(id)).toMatchObject({ audienceNow: 0 });
    await join(world.a);
    expect(await reach(id)).toMatchObject({ audienceNow: 1 });
    await publish(id);
    await join(world.b);
    await world.settled();
    expect((await listed(id)).map(({ municipalityId }) => municipalityId)).toEqual([world.a]);
    await expect(reads.one(neighbour, id)).rejects.toEqual(code('NOT_FOUND'));
    await expect(save({ audience: 'groups', groupIds: [newId()] })).rejects.toEqual(refusal('invalid_input'));
    await expect(save({ municipalityIds: [world.elsewhere.tenantId] })).rejects.toEqual(refusal('invalid_input'));
  });

  it('go to all municipalities, which are listed page by page', async () => {
    const id = await published({ audience: 'all', municipalityIds: [] });
    const [{ count }] = (await world.rows<{ count: number }>('select count(*)::int as count from municipalities where network_id = $1', [world.network])) as [{ count: number }];
    expect(await reach(id)).toMatchObject({ recipients: count });
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page = await reads.receipts(admin, { announcementId: id, first: 3, after });
      seen.push(...page.nodes.map(({ placeName }) => placeName));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(count);
  });

  it('are published once, whoever presses, and never edited but corrected with a reason', async () => {
    const id = await save();
    const both = await Promise.allSettled([publish(id), publish(id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await world.settled();
    expect(await told('conversation.announcement', id)).toHaveLength(1);
    await expect(save({ id, version: 2 })).rejects.toEqual(refusal('not_from_here'));
    const correct = (reason: string) => world.write(admin, (inside) => service.correct(inside, { id, version: 2, title: 'Nueva guía', body: 'Otra liga.', reason }));
    await expect(correct('')).rejects.toEqual(refusal('invalid_input'));
    await correct('La liga estaba mal');
    await world.settled();
    expect((await told('conversation.announcement', id)).map(({ heading }) => heading)).toEqual(['Comunicado: Nueva guía', 'Comunicado corregido: Nueva guía']);
    expect(await reads.one(liaison, id)).toMatchObject({ state: 'corrected', body: 'Otra liga.', reason: 'La liga estaba mal' });
    expect((await reads.versions(liaison, id)).map(({ number, body }) => [number, body])).toEqual([
      [2, 'Otra liga.'],
      [1, 'Léala.\n\nGracias.'],
    ]);
    await expect(reads.versions(neighbour, id)).rejects.toEqual(code('NOT_FOUND'));
  });

  it('are withdrawn with a reason: the text goes and nothing is acknowledged any more', async () => {
    const id = await published({ acknowledgeBy: '2026-12-01' });
    await world.write(admin, (inside) => service.withdraw(inside, { id, version: 2, reason: 'Se canceló la sesión' }));
    await world.settled();
    expect(await reads.one(liaison, id)).toMatchObject({ state: 'withdrawn', body: null, reason: 'Se canceló la sesión' });
    expect(await reads.versions(liaison, id)).toEqual([]);
    await expect(acknowledge(liaison, id)).rejects.toEqual(refusal('invalid_input'));
    await expect(remind(id)).rejects.toEqual(refusal('not_from_here'));
  });

  it('remind those who have not answered, at most once a day', async () => {
    const id = await published({ municipalityIds: [world.a, world.b], acknowledgeBy: '2026-12-01' });
    await open(neighbour, id);
    await acknowledge(liaison, id);
    await Promise.all([remind(id), remind(id)]);
    await remind(id);
    await world.settled();
    expect((await told('conversation.announcement_reminder', id)).map(({ name }) => name)).toEqual(['Beto']);
    world.clock.advance(DAY);
    await remind(id);
    await world.settled();
    expect((await told('conversation.announcement_reminder', id)).map(({ name }) => name)).toEqual(['Beto', 'Beto']);
  });

  it('are not reminded of by mail once they were answered', async () => {
    const id = await published({ title: 'Ya contestado', acknowledgeBy: '2026-12-20' });
    await open(liaison, id);
    await remind(id);
    await world.settled();
    expect((await told('conversation.announcement_reminder', id)).map(({ heading }) => heading)).toEqual(['Recordatorio: Ya contestado']);
    const notice = { kind: 'conversation.announcement_reminder', subject: { type: 'Announcement', id }, dedupe: newId(), recipient: null };
    const worded = () => world.app.get(AnnouncementNotices).renderReminder(liaison, notice, 'es');
    expect((await worded())!.paragraphs).toEqual(['El instituto le recuerda el comunicado «Ya contestado». Se pide que el municipio marque «Enterado» a más tardar el 20 de diciembre de 2026.']);
    await acknowledge(liaison, id);
    expect(await worded()).toBeNull();
  });

  it('ask for no day that has passed', async () => {
    await expect(publish(await save({ acknowledgeBy: '2026-11-01' }))).rejects.toEqual(refusal('invalid_input'));
  });
});
