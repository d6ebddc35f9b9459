import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import '@tequio/identity';
import { newId, unsafeAllTenantsContext, type RequestContext } from '@tequio/platform';
import { sha256 } from '../sealing/seal.js';
import { openStage, type Stage } from '../testing/stage.js';
import { FileReaders } from './file-readers.js';
import { FILE_STORAGE } from './storage.provider.js';
import { Files } from './files.service.js';

const CSV = 'folio,título\n1,Parque Ñandú\n';

describe('files', () => {
  let stage: Stage;
  let files: Files;
  let liaison: RequestContext;
  let authority: RequestContext;

  beforeAll(async () => {
    stage = await openStage();
    files = stage.app.get(Files);
    // Stands for a context above: its things are not for consultants.
    stage.app.get(FileReaders).add({ subjectType: 'Report', mayRead: (ctx) => !ctx.actor.roles.includes('consultant') });
    liaison = stage.as('liaison', stage.a);
    authority = stage.as('network_admin', stage.network);
  });
  afterAll(() => stage?.close());

  const send = (ctx: RequestContext, content: Buffer | string, name: string, tenantId?: string) =>
    files.receiveContent(ctx, Readable.from([Buffer.from(content)]), name, { tenantId });
  const write = <T>(ctx: RequestContext, work: (ctx: RequestContext) => Promise<T>) => stage.db.write(ctx, work);
  const evidence = (visibility: 'private' | 'public' = 'private') => ({ subjectType: 'Report', subjectId: newId(), visibility, kinds: ['csv', 'image'] as const });
  const code = (refused: Promise<unknown>) => refused.then(() => 'done', (error: { refusal?: { code: string }; code?: string }) => error.refusal?.code ?? error.code ?? String(error));

  it('stores what was accepted under the tenant and its hash, and gives back the same bytes', async () => {
    const file = await send(liaison, CSV, '../datos\u202e.csv');
    expect(file).toMatchObject({ state: 'accepted', name: 'datos.csv', kind: 'csv', tenantId: stage.a, sha256: sha256(CSV), uploadedBy: liaison.actor.personId });
    const [row] = await stage.owner<{ storage_key: string; state: string }>('select storage_key, state from files where id = $1', [file.id]);
    expect(row!.state).toBe('accepted');
    expect(row!.storage_key.startsWith(`${stage.a}/`)).toBe(true);
    const { content } = await files.open(liaison, file.id);
    expect((await buffer(content)).toString()).toBe(CSV);
    const audited = await stage.owner('select from audit_entries where subject_id = $1 and action = $2', [file.id, 'file.accept']);
    expect(audited).toHaveLength(1);
  });

  it('publishes a photograph without what it says of its place', async () => {
    const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#2a8a92' } })
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 21/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const file = await send(liaison, photo, 'obra.jpg');
    expect(file).toMatchObject({ state: 'accepted', kind: 'image', originalSha256: sha256(photo) });
    expect(file.sha256).not.toBe(file.originalSha256);
    const stored = await buffer((await files.open(liaison, file.id)).content);
    expect(sha256(stored)).toBe(file.sha256);
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
  });

  it('keeps the reason of a refusal, and none of its bytes', async () => {
    const file = await send(liaison, '<html><script>alert(1)</script></html>', 'carta.pdf');
    expect(file).toMatchObject({ state: 'refused', refusalCode: 'content_differs_from_name', storageKey: null });
    await expect(files.open(liaison, file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await code(write(liaison, (ctx) => files.claim(ctx, file.id, evidence())))).toBe('file_not_accepted');
    expect(await readdir(join(stage.dataDir, 'quarantine'))).toEqual([]);
  });

  it('takes the same bytes from the same person twice', async () => {
    const [one, two] = [await send(liaison, 'a,b\n1,2\n', 'x.csv'), await send(liaison, 'a,b\n1,2\n', 'x.csv')];
    expect(one.id).not.toBe(two.id);
    expect(one.storageKey).toBe(two.storageKey);
  });

  it('leaves no row and no bytes in quarantine where the store fails', async () => {
    const storage = stage.app.get(FILE_STORAGE) as { put: unknown };
    const put = storage.put;
    const before = (await stage.owner('select from files')).length;
    storage.put = () => Promise.reject(new Error('the disk is full'));
    try {
      await expect(send(liaison, CSV, 'x.csv')).rejects.toThrow('the disk is full');
    } finally {
      storage.put = put;
    }
    expect((await stage.owner('select from files')).length).toBe(before);
    expect(await readdir(join(stage.dataDir, 'quarantine'))).toEqual([]);
  });

  it('ties a file to one thing, once, even when two try at the same moment', async () => {
    const file = await send(liaison, CSV, 'x.csv');
    const both = await Promise.all([1, 2].map(() => code(write(liaison, (ctx) => files.claim(ctx, file.id, evidence())))));
    expect(both.sort()).toEqual(['done', 'file_claimed']);
    const other = await send(liaison, CSV, 'x.csv');
    expect(await code(write(liaison, (ctx) => files.claim(ctx, other.id, { ...evidence(), kinds: ['pdf'] })))).toBe('file_kind');
    expect(await code(write(liaison, (ctx) => files.claim(ctx, 'no-id', evidence())))).toBe('file_unknown');
  });

  it('shows everyone what was claimed as public and published, and nothing else', async () => {
    const file = await send(liaison, CSV, 'abierto.csv');
    await expect(write(liaison, (ctx) => files.publish(ctx, file.id))).rejects.toThrow(/claimed as public/);
    await write(liaison, (ctx) => files.claim(ctx, file.id, evidence('public')));
    await expect(files.open(stage.anyone, file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await write(liaison, (ctx) => files.publish(ctx, file.id));
    expect((await buffer((await files.open(stage.anyone, file.id)).content)).toString()).toBe(CSV);
    await expect(stage.db.read(stage.anyone, (ctx) => ctx.transaction!.client.query('select uploaded_by from files'))).rejects.toThrow(/permission denied/);
    await write(liaison, (ctx) => files.withdraw(ctx, file.id, 'held personal data'));
    await expect(files.open(stage.anyone, file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });

    const signed = await send(liaison, CSV, 'firmado.csv');
    await write(liaison, (ctx) => files.claim(ctx, signed.id, evidence('private')));
    await expect(write(liaison, (ctx) => files.publish(ctx, signed.id))).rejects.toThrow(/claimed as public/);
  });

  it('shows a municipality’s files to itself and its network, to nobody else', async () => {
    const file = await send(liaison, CSV, 'x.csv');
    const own = await send(stage.as('consultant', stage.a), CSV, 'x.csv');
    await write(liaison, (ctx) => files.claim(ctx, file.id, evidence()));
    for (const reader of [stage.as('implementing_unit', stage.a), authority, stage.as('network_analyst', stage.network)])
      expect((await files.open(reader, file.id)).file.id).toBe(file.id);
    for (const stranger of [stage.as('liaison', stage.b), stage.as('liaison', stage.c), stage.as('network_admin', stage.otherNetwork), stage.anyone]) {
      await expect(files.open(stranger, file.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await files.ofSubjects(stranger, 'Report', [file.id])).toEqual([]);
    }
    for (const stranger of [stage.as('liaison', stage.b), stage.as('network_admin', stage.otherNetwork), authority])
      expect(await code(write(stranger, (ctx) => files.claim(ctx, own.id, { ...evidence(), tenantId: stage.a })))).toBe('file_unknown');
  });

  it('shows a file to who may read what it is tied to, and to who sent it; before it is tied to anything to its sender alone', async () => {
    const consultant = stage.as('consultant', stage.a);
    const sees = async (ctx: RequestContext, id: string) => (await code(files.open(ctx, id).then(({ content }) => content.destroy()))) === 'done';
    const [sent, other] = [await send(liaison, CSV, 'x.csv'), await send(consultant, CSV, 'x.csv')];
    expect([await sees(liaison, sent.id), await sees(consultant, sent.id), await sees(stage.as('liaison', stage.a), sent.id)]).toEqual([true, false, false]);
    for (const { id } of [sent, other]) await write(liaison, (ctx) => files.claim(ctx, id, evidence()));
    expect([await sees(liaison, sent.id), await sees(consultant, sent.id), await sees(stage.as('liaison', stage.a), sent.id)]).toEqual([true, false, true]);
    expect([await sees(consultant, other.id), await sees(stage.as('consultant', stage.a), other.id)]).toEqual([true, false]);
    await expect(files.open(consultant, sent.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const open = await send(liaison, CSV, 'x.csv');
    await write(liaison, (ctx) => files.claim(ctx, open.id, evidence('public')));
    await write(liaison, (ctx) => files.publish(ctx, open.id));
    expect(await sees(consultant, open.id)).toBe(true);
  });

  it('is tied only to things of which somebody says who reads them', async () => {
    const file = await send(liaison, CSV, 'x.csv');
    await expect(write(liaison, (ctx) => files.claim(ctx, file.id, { ...evidence(), subjectType: 'Unheard' }))).rejects.toThrow(/nobody says who reads/);
  });

  it('refuses who may only read', async () => {
    const analyst = stage.as('network_analyst', stage.network);
    await expect(send(analyst, CSV, 'x.csv')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('lets the authority capture for a municipality of its own network, as that municipality’s', async () => {
    const file = await send(authority, CSV, 'carta-2019.csv', stage.a);
    expect(file.tenantId).toBe(stage.a);
    const claimed = await write(authority, (ctx) => files.claim(ctx, file.id, { ...evidence(), tenantId: stage.a }));
    expect(claimed.tenantId).toBe(stage.a);
    expect((await files.open(liaison, file.id)).file.id).toBe(file.id);
    await expect(send(authority, CSV, 'x.csv', stage.c)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(send(liaison, CSV, 'x.csv', stage.b)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses in the database what the code would never do', async () => {
    const file = await send(liaison, CSV, 'x.csv');
    const as = (ctx: RequestContext, text: string) => write(ctx, (inside) => inside.transaction!.client.query(text, [file.id]));
    await expect(as(authority, "update files set name = 'otro' where id = $1")).rejects.toThrow(/permission denied/);
    await expect(as(stage.anyone, 'update files set published_at = now() where id = $1')).rejects.toThrow(/permission denied/);
    await expect(as(liaison, 'update files set published_at = now() where id = $1')).rejects.toThrow(/check constraint/);
    expect((await as(stage.as('liaison', stage.b), 'delete from files where id = $1')).rowCount).toBe(0);
  });

  it('forgets what a killed process left in quarantine, and nothing else', async () => {
    const kept = await send(liaison, CSV, 'queda.csv');
    const [old, young] = [newId(), newId()];
    for (const [id, age] of [[old, 25], [young, 1]] as const)
      await stage.owner(
        `insert into files (id, network_id, tenant_id, name, kind, mime, size, original_sha256, state, created_at)
         values ($1, $2, $3, 'a medias.pdf', 'other', 'application/pdf', 1, $4, 'quarantined', $5)`,
        [id, stage.network, stage.a, sha256('x'), new Date(stage.clock.now().getTime() - age * 3600_000)],
      );
    await files.removeAbandonedRows(unsafeAllTenantsContext('test', stage.clock));
    const left = await stage.owner<{ id: string }>('select id from files where id = any($1)', [[old, young, kept.id]]);
    expect(left.map((row) => row.id).sort()).toEqual([kept.id, young].sort());
  });
});
