import { jest } from '@jest/globals';
import type { Queue } from 'bullmq';
import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Column, Entity, type MigrationInterface, type QueryRunner } from 'typeorm';
import { z } from 'zod';
import {
  Audit,
  AuditSealer,
  Database,
  defineEvent,
  defineJob,
  HandlerRegistry,
  JobRunner,
  LostJobs,
  newId,
  OnEvent,
  OnJob,
  Outbox,
  OutboxRelay,
  ownedBy,
  platformMigrations,
  PlatformModule,
  protect,
  RequestContext,
  statement,
  TENANT_COLUMNS,
  TenantRow,
  tenantSystemContext,
  type PayloadOf,
} from './index.js';
import { Queues } from './jobs/queues.js';
import { asOwner, createTestDatabase, type TestDatabase } from './testing/index.js';

class Notes1700000000099 implements MigrationInterface {
  name = 'Notes1700000000099';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notes (${TENANT_COLUMNS}, body text not null, published boolean not null default false, reviewed boolean not null default false);
      ${protect('notes', { tenant: 'write', network: { updateColumns: ['reviewed'] }, public: 'published' })}`);
  }
  async down(): Promise<void> {}
}

@Entity('notes')
class Note extends TenantRow {
  @Column('text') body!: string;
  @Column('boolean') published!: boolean;
  @Column('boolean') reviewed!: boolean;
}

const noteWritten = defineEvent('test.note.written', { noteId: z.uuid() });
const noteForgotten = defineEvent('test.note.forgotten', { noteId: z.uuid() });
const stampNote = defineJob('test.stamp.note', 'default', { noteId: z.uuid() });

@Injectable()
class NoteHandlers {
  constructor(private readonly db: Database) {}

  @OnEvent(noteWritten)
  async review(ctx: RequestContext, { noteId }: PayloadOf<typeof noteWritten>): Promise<void> {
    const note = await this.db.repo(ctx, Note).findOneByOrFail({ id: noteId });
    note.body += '!';
    await this.db.repo(ctx, Note).save(note);
  }

  @OnJob(stampNote)
  async stamp(): Promise<void> {}
}

@Module({ imports: [TypeOrmModule.forFeature([Note])], providers: [NoteHandlers] })
class NotesModule {}

describe('the platform on a real database', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let db: Database;
  const network = newId();
  const [a, b] = [newId(), newId()];
  const otherNetwork = newId();
  const c = newId();
  const tenant = (tenantId: string, networkId = network) => tenantSystemContext({ networkId, tenantId }, 'test');
  const inNetwork = new RequestContext({ scope: 'network', networkId: network, tenantId: network });

  beforeAll(async () => {
    database = await createTestDatabase([...platformMigrations, Notes1700000000099]);
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config()), NotesModule] }).compile();
    await app.init();
    db = app.get(Database);
    await asOwner(
      database,
      `insert into tenants (id, network_id, kind) values ($1, $1, 'network'), ($2, $1, 'municipality'), ($3, $1, 'municipality'),
        ($4, $4, 'network'), ($5, $4, 'municipality')`,
      [network, a, b, otherNetwork, c],
    );
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const write = (tenantId: string, body: string, extra: Partial<Note> = {}, networkId = network) =>
    db.write(tenant(tenantId, networkId), async (ctx) => {
      const note = db.repo(ctx, Note).create({ ...ownedBy(ctx), body, published: false, reviewed: false, ...extra });
      return db.repo(ctx, Note).save(note);
    });
  const bodies = (ctx: RequestContext) => db.read(ctx, async (inside) => (await db.repo(inside, Note).find()).map((note) => note.body).sort());

  it('shows each scope its own rows and no others', async () => {
    await write(a, 'a draft');
    await write(a, 'a public', { published: true });
    await write(b, 'b draft');
    await write(c, 'c public', { published: true }, otherNetwork);
    expect(await bodies(tenant(a))).toEqual(['a draft', 'a public']);
    expect(await bodies(tenant(b))).toEqual(['b draft']);
    expect(await bodies(inNetwork)).toEqual(['a draft', 'a public', 'b draft']);
    expect(await bodies(new RequestContext({ scope: 'public' }))).toEqual(['a public', 'c public']);
    await expect(bodies(new RequestContext({ scope: 'system' }))).rejects.toThrow(/permission denied/);
    await expect(bodies(new RequestContext({ scope: 'self' }))).rejects.toThrow(/permission denied/);
  });

  it('raises where the tenant is missing instead of showing all rows', async () => {
    await expect(bodies(new RequestContext({ scope: 'tenant' }))).rejects.toThrow(/tenant context is missing/);
    await expect(bodies(new RequestContext({ scope: 'network' }))).rejects.toThrow(/network context is missing/);
  });

  it('refuses a row in another tenant, whatever the code says', async () => {
    await expect(write(a, 'smuggled', { tenantId: b })).rejects.toThrow(/row-level security/);
    await expect(write(a, 'smuggled', { tenantId: c, networkId: otherNetwork })).rejects.toThrow(/row-level security/);
    await expect(write(c, 'crossed')).rejects.toThrow(/foreign key/);
  });

  it('lets the host authority change only the columns that are its own', async () => {
    const note = await write(a, 'to review');
    const change = (change: Partial<Note>) => db.write(inNetwork, (ctx) => db.repo(ctx, Note).update({ id: note.id }, change));
    await change({ reviewed: true });
    await expect(change({ body: 'edited by the institute' })).rejects.toThrow(/permission denied/);
    const [stored] = await asOwner<{ body: string; reviewed: boolean }>(database, 'select body, reviewed from notes where id = $1', [note.id]);
    expect(stored).toEqual({ body: 'to review', reviewed: true });
  });

  it('leaves nothing of a transaction that fails, and the connection forgets its tenant', async () => {
    const before = (await asOwner(database, 'select from notes')).length;
    await expect(
      db.write(tenant(a), async (ctx) => {
        await db.repo(ctx, Note).insert({ ...ownedBy(ctx), body: 'half', published: true, reviewed: false });
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect((await asOwner(database, 'select from notes')).length).toBe(before);
    await expect(bodies(new RequestContext({ scope: 'tenant' }))).rejects.toThrow(/tenant context is missing/);
  });

  it('gives back a clean connection where the context of a transaction could not be set', async () => {
    // No text of PostgreSQL can hold it: begin succeeds, and the statement behind it fails.
    const unfit = tenant('\0');
    const one = statement<{ pid: number }>('test.one', 'select pg_backend_pid() as pid');
    const fails = () =>
      Promise.all([
        expect(db.sql(unfit, one)).rejects.toThrow(/invalid byte sequence|aborted/),
        expect(db.read(unfit, (ctx) => db.repo(ctx, Note).find())).rejects.toThrow(/invalid byte sequence|aborted/),
        expect(db.write(unfit, (ctx) => db.repo(ctx, Note).find())).rejects.toThrow(/invalid byte sequence|aborted/),
        expect(db.write(unfit, () => Promise.resolve())).rejects.toThrow(/invalid byte sequence|aborted/),
      ]);
    // More often than there are connections: none is lost either.
    for (let round = 0; round < 12; round += 1) await fails();
    expect(await bodies(tenant(b))).toEqual(['b draft']);
    await expect(bodies(new RequestContext({ scope: 'tenant' }))).rejects.toThrow(/tenant context is missing/);
    const open = () => asOwner(database, `select state from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`);
    const giveUp = Date.now() + 5000;
    while ((await open()).length && Date.now() < giveUp) await new Promise((settle) => setTimeout(settle, 50));
    expect(await open()).toEqual([]);
  });

  it('tells a commit that became a rollback', async () => {
    await expect(
      db.write(tenant(a), async (ctx) => {
        await ctx.transaction!.client.query('select 1/0').catch(() => undefined);
      }),
    ).rejects.toThrow(/rolled back/);
  });

  it('refuses work without a transaction and a write inside a write', async () => {
    expect(() => db.repo(tenant(a), Note)).toThrow(/no transaction/);
    await expect(db.write(tenant(a), (ctx) => db.write(ctx, async () => 1))).rejects.toThrow(/open already/);
    await expect(db.read(tenant(a), (ctx) => db.repo(ctx, Note).insert({ ...ownedBy(ctx), body: 'x' }))).rejects.toThrow(/read-only/);
  });

  it('handles an event once in effect, after the commit only', async () => {
    const outbox = app.get(Outbox);
    const relay = app.get(OutboxRelay);
    const note = await write(a, 'heard');
    await expect(
      db.write(tenant(a), async (ctx) => {
        await outbox.publish(ctx, noteWritten, { noteId: note.id });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow();
    expect(await relay.relay()).toBe(0);

    await db.write(tenant(a), (ctx) => outbox.publish(ctx, noteWritten, { noteId: note.id }));
    const runner = app.get(JobRunner);
    const handler = app.get(HandlerRegistry).for('event:test.note.written')[0]!;
    const job = {
      handler: handler.id,
      key: 'same-key',
      networkId: network,
      tenantId: a,
      payload: { noteId: note.id },
      correlationId: 'x',
      occurredAt: new Date().toISOString(),
    };
    await Promise.all([runner.handle(job, 1), runner.handle(job, 2), runner.handle(job, 3)]);
    const [stored] = await asOwner<{ body: string }>(database, 'select body from notes where id = $1', [note.id]);
    expect(stored!.body).toBe('heard!');
  });

  it('carries again what the queue has lost, and nothing that is there or handled', async () => {
    const note = await write(a, 'lost');
    const queue = app.get(Queues).queue('default') as Queue;
    const waiting = async () => (await queue.getJobCounts('waiting'))['waiting'];
    const later = () => asOwner(database, `update outbox set settle_at = now() where settle_at is not null`);
    const look = () => app.get(LostJobs).sweep(new RequestContext({ scope: 'system' }));
    await db.write(tenant(a), (ctx) => app.get(Outbox).publish(ctx, noteWritten, { noteId: note.id }));
    await app.get(OutboxRelay).relay();
    expect(await waiting()).toBe(2);

    await queue.obliterate({ force: true });
    await look();
    expect(await waiting()).toBe(0);
    await later();
    await look();
    await later();
    await look();
    expect(await waiting()).toBe(2);

    const runner = app.get(JobRunner);
    runner.start(50);
    await runner.idle();
    await later();
    await look();
    await runner.idle();
    const [stored] = await asOwner<{ body: string }>(database, 'select body from notes where id = $1', [note.id]);
    expect(stored!.body).toBe('lost!');
    expect(await asOwner(database, 'select from outbox where settle_at is not null')).toEqual([]);
  });

  it('takes a message that nobody listens to for settled as it is relayed', async () => {
    await db.write(tenant(a), async (ctx) => {
      await app.get(Outbox).publish(ctx, noteForgotten, { noteId: newId() });
      await app.get(Outbox).enqueue(ctx, stampNote, { noteId: newId() });
    });
    const relayed = () =>
      asOwner<{ event: string }>(database, `select event, relayed_at is null as waiting, settle_at is null as settled from outbox where event in ('event:test.note.forgotten', 'job:test.stamp.note') order by event`);
    await app.get(JobRunner).idle();
    expect(await relayed()).toEqual([
      { event: 'event:test.note.forgotten', waiting: false, settled: true },
      { event: 'job:test.stamp.note', waiting: false, settled: false },
    ]);
  });

  it('carries a committed message through the queue to its handler', async () => {
    const note = await write(b, 'queued');
    await db.write(tenant(b), (ctx) => app.get(Outbox).publish(ctx, noteWritten, { noteId: note.id }));
    await app.get(JobRunner).idle();
    const [stored] = await asOwner<{ body: string }>(database, 'select body from notes where id = $1', [note.id]);
    expect(stored!.body).toBe('queued!');
  });

  it('is not idle while another turn is still relaying', async () => {
    const note = await write(a, 'late');
    const queues = app.get(Queues);
    const lane = queues.queue('default');
    const [add, counts] = [lane.add.bind(lane), queues.counts.bind(queues)];
    let reached!: () => void;
    let open!: () => void;
    const adding = new Promise<void>((resolve) => (reached = resolve));
    const gate = new Promise<void>((resolve) => (open = resolve));
    const added = jest.spyOn(lane, 'add').mockImplementationOnce(async (...job) => {
      reached();
      await gate;
      return add(...job);
    });
    await db.write(tenant(a), (ctx) => app.get(Outbox).publish(ctx, noteWritten, { noteId: note.id }));
    const relayed = app.get(OutboxRelay).relay();
    await adding;
    const count = jest.spyOn(queues, 'counts').mockImplementationOnce(async () => {
      const seen = await counts();
      open();
      await added.mock.results[0]!.value;
      await relayed;
      return seen;
    });
    await app.get(JobRunner).idle();
    const [stored] = await asOwner<{ body: string }>(database, 'select body from notes where id = $1', [note.id]);
    expect(stored!.body).toBe('late!');
    // The first look saw queues that the message had not reached yet: it may not be the last.
    expect(count.mock.calls.length).toBeGreaterThan(1);
    added.mockRestore();
    count.mockRestore();
  });

  it('refuses an event that carries more than ids', async () => {
    await expect(
      db.write(tenant(a), (ctx) => app.get(Outbox).publish(ctx, noteWritten, { noteId: newId(), name: 'Ana' } as never)),
    ).rejects.toThrow(/unrecognized/i);
  });

  it('chains the audit log and finds a changed entry', async () => {
    const audit = app.get(Audit);
    const sealer = app.get(AuditSealer);
    for (const action of ['one', 'two', 'three'])
      await db.write(tenant(b), (ctx) => audit.record(ctx, { action, subjectType: 'Note', subjectId: null }));
    await sealer.sealAll();
    expect(await sealer.verify(b)).toEqual({ entries: 3, brokenAt: null });
    await expect(
      db.write(tenant(b), (ctx) => ctx.transaction!.client.query("update audit_entries set action = 'other'")),
    ).rejects.toThrow(/permission denied/);
    await asOwner(database, "update audit_entries set action = 'other' where tenant_id = $1 and sequence = 2", [b]);
    expect(await sealer.verify(b)).toEqual({ entries: 2, brokenAt: 2 });
  });
});
