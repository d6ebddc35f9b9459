import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FILE_STORAGE, type FileStorage } from '@tequio/documents';
import { pendingMigrations, Queues } from '@tequio/platform';
import { migrations } from '../migrations.js';

export type Part = 'database' | 'queue' | 'storage' | 'migrations';
export interface PartState {
  state: 'up' | 'down';
  detail?: string;
}

/** Milliseconds that a part may take to answer before it counts as down. */
const PATIENCE = 3000;

@Injectable()
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: Queues,
    @Inject(FILE_STORAGE) private readonly files: FileStorage,
  ) {}

  async check(): Promise<{ ready: boolean; parts: Record<Part, PartState> }> {
    const [database, queue, storage, migrated] = await Promise.all([
      probe(() => this.dataSource.query('select 1')),
      probe(() => this.queues.queue('default').getJobCounts('waiting')),
      probe(async () => {
        const health = await this.files.healthy();
        if (!health.ok) throw new Error(health.reason);
      }),
      probe(async () => {
        const pending = await pendingMigrations(this.dataSource, migrations);
        if (pending.length) throw new Error(`pending: ${pending.length}`);
      }),
    ]);
    const parts = { database, queue, storage, migrations: migrated };
    return { ready: Object.values(parts).every((part) => part.state === 'up'), parts };
  }
}

async function probe(work: () => Promise<unknown>): Promise<PartState> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
  });
  try {
    await Promise.race([work(), late]);
    return { state: 'up' };
  } catch (error) {
    // A cause may hold an address or a password: only what is ours is told.
    const message = (error as Error).message;
    return { state: 'down', detail: /^(pending: \d+|no answer in time)$/.test(message) ? message : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
