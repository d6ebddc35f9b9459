import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { Config } from '@tequio/platform';
import { withOwner } from '../deployment/database.js';
import { openNetwork, withFreshDeployment } from '../deployment/fresh.js';
import type { Deployment } from '../deployment/with-product.js';
import { CountingServer } from '../ground/counting-server.js';
import { startRedis, type OwnRedis } from '../ground/redis-server.js';
import { startApi } from '../ground/running-api.js';
import { WorkerLife, workerInstructions } from '../ground/worker-life.js';
import { say, word } from '../terminal.js';
import { prepareHappenings } from './happenings.js';
import { tally, type Tally } from './tally.js';

export interface FaultPlan {
  backend: 'postgres' | 'redis';
  kills: number;
  events: number;
}

export interface FaultResult extends Tally {
  backend: FaultPlan['backend'];
  events: number;
  kills: number;
  /** Times that the queue lost all that it held. */
  emptied: number;
}

/** A worker that takes jobs is killed within this time, at any moment of it, ms. */
const LIFE = 1500;
/** Every other one as one of its next mails is accepted, for that moment matters most; it is waited for as long, ms. */
const [MAILS, FOR_MAILS] = [60, 10_000];
/** What is left after the last death is waited for as long as something still arrives, ms. */
const SILENCE = 90_000;
const WORKER = fileURLToPath(new URL('hurried-worker.js', import.meta.url));

/**
 * Progress is reported through the api while the worker is killed again and again; each report is owed to one follower.
 * Where jobs are in Redis, that is emptied twice on the way.
 */
export async function faultOfNotifications(plan: FaultPlan): Promise<FaultResult> {
  const mail = await CountingServer.start();
  try {
    return await withFreshDeployment('fault', { SMTP_URL: mail.url }, async (deployment) => {
      const redis = plan.backend === 'redis' ? await startRedis(deployment.folder.path) : null;
      try {
        return await trial(plan, { ...deployment, config: { ...deployment.config, redisUrl: redis?.url ?? null } }, mail, redis);
      } finally {
        await redis?.stop();
      }
    });
  } finally {
    await mail.stop();
  }
}

async function trial(plan: FaultPlan, { config, folder, database }: Deployment, mail: CountingServer, redis: OwnRedis | null): Promise<FaultResult> {
  say(word('fault.stage.seed', { events: plan.events }));
  const networkId = await openNetwork(config, 'fault');
  return withOwner(database.ownerUrl, async (owner) => {
    const happenings = await prepareHappenings(owner, networkId, plan.events);
    const api = await startApi(config, folder.processes, folder.logs);
    try {
      const share = Math.ceil(plan.events / (plan.kills + 1));
      const emptying = new Set(redis ? [Math.ceil(plan.kills / 3), Math.ceil((2 * plan.kills) / 3)] : []);
      for (let kill = 1; kill <= plan.kills; kill += 1) {
        const fate = kill % 2 ? () => pause(Math.random() * LIFE) : () => mails(mail, Math.ceil(Math.random() * MAILS));
        await liveAndDie(config, folder.processes, fate, () => happenings.happen(share, api));
        say(word('fault.stage.kill', { kill, kills: plan.kills, reported: happenings.happened, received: mail.received.size }));
        if (!emptying.has(kill)) continue;
        await redis!.empty();
        say(word('fault.stage.emptied'));
      }
      say(word('fault.stage.rest'));
      await finish(config, folder.processes, owner, mail, () => happenings.happen(plan.events, api));
      const { backend, kills, events } = plan;
      return { backend, events, ...tally(happenings.addresses, mail.received), kills, emptied: emptying.size };
    } finally {
      await api.stop();
    }
  });
}

/** A worker that is killed when its fate comes, while things go on happening. */
async function liveAndDie(config: Config, claims: string, fate: () => Promise<void>, happen: () => Promise<void>): Promise<void> {
  const life = new WorkerLife(WORKER, workerInstructions(config, claims));
  const happened = happen();
  try {
    await life.ready;
    await fate();
  } finally {
    await life.kill();
  }
  await happened;
}

/** A worker that is left alone until nothing is under way, or nothing has arrived for long. */
async function finish(config: Config, claims: string, owner: pg.Client, mail: CountingServer, happen: () => Promise<void>): Promise<void> {
  const life = new WorkerLife(WORKER, workerInstructions(config, claims));
  try {
    await Promise.all([life.ready, happen()]);
    let [accepted, since] = [mail.accepted, Date.now()];
    while (await underWay(owner)) {
      if (mail.accepted !== accepted) [accepted, since] = [mail.accepted, Date.now()];
      if (Date.now() - since > SILENCE) return;
      await pause(200);
    }
  } finally {
    await life.stop();
  }
}

/** Resolves as so many more mails have been accepted. */
async function mails(mail: CountingServer, count: number): Promise<void> {
  const [wanted, giveUp] = [mail.accepted + count, Date.now() + FOR_MAILS];
  while (mail.accepted < wanted && Date.now() < giveUp) await pause(1);
}

const UNDER_WAY = `
select exists (select from outbox where relayed_at is null or settle_at is not null) or exists (select from notices where mail = 'waiting')
  or exists (select from deliveries where state = 'queued') as yes`;

async function underWay(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ yes: boolean }>(UNDER_WAY);
  return rows[0]!.yes;
}

const pause = (milliseconds: number) => new Promise<void>((settle) => setTimeout(settle, milliseconds));
