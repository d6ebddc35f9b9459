import { Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Queue } from 'bullmq';
import { z } from 'zod';
import { DeadLetters, defineJob, JobRunner, LostJobs, newId, OnJob, Outbox, OutboxRelay, Database, platformMigrations, PlatformModule, Queues, RequestContext, tenantSystemContext } from '../index.js';
import { asOwner, createTestDatabase, type TestDatabase } from '../testing/index.js';

const ring = defineJob('test.ring.bell', 'bulk', { bellId: z.uuid() });
const paint = defineJob('test.paint.bell', 'documents', { bellId: z.uuid() });

@Injectable()
class Bells {
  cracked = true;
  rung = 0;

  @OnJob(ring)
  async ring(): Promise<void> {
    if (this.cracked) throw new Error('the bell is cracked\nas it was');
    this.rung += 1;
  }

  @OnJob(paint)
  async paint(): Promise<void> {
    throw new Error('no paint');
  }
}

@Module({ providers: [Bells] })
class BellsModule {}

describe('what the queues gave up', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let waited: { oldest: Date | null; added: number[] };
  const [network, a, b] = [newId(), newId(), newId()];
  const system = new RequestContext({ scope: 'system' });

  beforeAll(async () => {
    database = await createTestDatabase(platformMigrations);
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config()), BellsModule] }).compile();
    await app.init();
    await asOwner(database, `insert into tenants (id, network_id, kind) values ($1, $1, 'network'), ($2, $1, 'municipality'), ($3, $1, 'municipality')`, [network, a, b]);
    const ask = (tenantId: string, job: typeof ring | typeof paint) =>
      app.get(Database).write(tenantSystemContext({ networkId: network, tenantId }, 'test'), (ctx) => app.get(Outbox).enqueue(ctx, job, { bellId: newId() }));
    await ask(a, ring);
    await ask(a, ring);
    await ask(b, ring);
    await ask(b, paint);
    await app.get(OutboxRelay).relay();
    const bulk = app.get(Queues).queue('bulk') as Queue;
    waited = { oldest: (await app.get(Queues).oldest()).bulk, added: (await bulk.getWaiting()).map(({ timestamp }) => timestamp) };
    app.get(JobRunner).start(50);
    // A job waits for minutes between its attempts: here each has had its last.
    for (;;) {
      for (const lane of ['bulk', 'documents'] as const) {
        const queue = app.get(Queues).queue(lane) as Queue;
        for (const job of await queue.getDelayed()) await job.promote().catch(() => undefined);
      }
      if ((await letters().list()).length === 4) break;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const letters = () => app.get(DeadLetters);

  it('is told with its kind, its tenant and why', async () => {
    expect(await letters().list({ tenantId: b, kind: 'test.ring.bell' })).toMatchObject([{ lane: 'bulk', kind: 'test.ring.bell', tenantId: b, attempts: 8, reason: 'the bell is cracked' }]);
    expect(await letters().list({ kind: 'test.ring' })).toEqual([]);
    expect((await letters().list({ kind: 'test.paint.bell' }))[0]!.failedAt).toBeInstanceOf(Date);
    expect((await app.get(Queues).counts()).bulk['failed']).toBe(3);
  });

  it('is tried again: one, or all of a kind or tenant', async () => {
    app.get(Bells).cracked = false;
    const [one] = await letters().list({ tenantId: a });
    expect(await letters().retry({ id: one!.id })).toBe(1);
    expect(await letters().retry({ kind: 'test.ring.bell' })).toBe(2);
    expect(await letters().retry({ id: newId() })).toBe(0);
    await app.get(JobRunner).idle();
    expect(app.get(Bells).rung).toBe(3);
    expect((await letters().list()).map(({ kind }) => kind)).toEqual(['test.paint.bell']);
  });

  it('is dropped with a reason, and is not carried to the queue again', async () => {
    const [one] = await letters().list();
    await expect(letters().drop(system, one!.id, '')).rejects.toMatchObject({ refusal: { code: 'invalid_input' } });
    await letters().drop(system, one!.id, 'La campana ya no existe.');
    await expect(letters().drop(system, one!.id, 'La campana ya no existe.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await asOwner(database, 'update outbox set settle_at = now() where settle_at is not null');
    await app.get(LostJobs).sweep(system);
    await app.get(JobRunner).idle();
    expect(await letters().list()).toEqual([]);
    expect(await asOwner(database, 'select from outbox where settle_at is not null')).toEqual([]);
    const audited = await asOwner(database, `select tenant_id, reason, changes from audit_entries where action = 'job.drop'`);
    expect(audited).toEqual([{ tenant_id: b, reason: 'La campana ya no existe.', changes: { job: one!.id, kind: 'test.paint.bell' } }]);
  });

  it('is preceded by how long the others have waited', async () => {
    expect(waited.added).toHaveLength(3);
    expect(waited.oldest?.getTime()).toBe(Math.min(...waited.added));
    expect((await app.get(Queues).oldest()).bulk).toBeNull();
  });
});
