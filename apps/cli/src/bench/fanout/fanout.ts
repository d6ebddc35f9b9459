import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { Config } from '@tequio/platform';
import { withOwner } from '../../deployment/database.js';
import { openNetwork, withFreshDeployment } from '../../deployment/fresh.js';
import type { Deployment } from '../../deployment/with-product.js';
import { tally } from '../../fault/tally.js';
import { CountingServer } from '../../ground/counting-server.js';
import { startRedis } from '../../ground/redis-server.js';
import { REPORT, reportVariables } from '../../ground/report-call.js';
import { startApi, type RunningApi } from '../../ground/running-api.js';
import { seed, type MunicipalPlace } from '../../ground/seed.js';
import { WorkerLife, workerInstructions, type Peak } from '../../ground/worker-life.js';
import { say, word } from '../../terminal.js';
import { followerAt, prepareAudience } from './audience.js';
import { probe, type Wait } from './probe.js';
import { rateOfRaw } from './raw.js';

export interface FanoutPlan {
  backend: 'postgres' | 'redis';
  followers: number;
}

/** Last line of the bench. Rates are mails or jobs a second, memory is in MB. */
export interface FanoutResult extends FanoutPlan {
  delivered: number;
  lost: number;
  duplicated: number;
  rate: number;
  /** BullMQ by itself: a job for each follower that hands over the same mail, and one that does nothing. */
  raw: { mail: number; nothing: number };
  ratio: { mail: number; nothing: number };
  /** The most that the worker had, and what BullMQ by itself had. */
  memory: { rss: number; heap: number; raw: number };
  /** The longest that something urgent of another municipality waited. */
  urgent: Wait & { probes: number };
}

const WORKER = fileURLToPath(new URL('measured-worker.js', import.meta.url));
/** At these parts of the way somebody asks for something urgent elsewhere. */
const PROBES = [0.1, 0.3, 0.5, 0.7];
/** As many mails of two jobs of its bulk lane are in a worker's hands at once, over so many connections. */
const [IN_HAND, CONNECTIONS] = [10, 5];
/** Where nothing arrives any more, it is over, ms. */
const SILENCE = 60_000;

/** Something is published in one municipality for so many followers; then BullMQ does the same by itself. */
export async function benchFanout(plan: FanoutPlan): Promise<FanoutResult> {
  const mail = await CountingServer.start();
  try {
    return await withFreshDeployment('fanout', { SMTP_URL: mail.url }, async (deployment) => {
      const redis = plan.backend === 'redis' ? await startRedis(deployment.folder.path) : null;
      try {
        return await trial(plan, { ...deployment, config: { ...deployment.config, redisUrl: redis?.url ?? null } }, mail);
      } finally {
        await redis?.stop();
      }
    });
  } finally {
    await mail.stop();
  }
}

async function trial(plan: FanoutPlan, { config, folder, database }: Deployment, mail: CountingServer): Promise<FanoutResult> {
  say(word('bench.fanout.seed', { followers: plan.followers }));
  const networkId = await openNetwork(config, 'bench');
  return withOwner(database.ownerUrl, async (owner) => {
    const { municipalities } = await seed(owner, networkId, { year: new Date().getUTCFullYear(), municipalities: 8, commitments: 1 });
    const [crowded, other] = municipalities as [MunicipalPlace, MunicipalPlace];
    await prepareAudience(owner, crowded, plan.followers);
    const api = await startApi(config, folder.processes, folder.logs);
    try {
      const own = await product(plan, { config, claims: folder.processes, api, crowded, other, mail });
      const owed = Array.from({ length: plan.followers }, (_, index) => followerAt(index));
      const urgent = Array.from({ length: own.waits.length }, (_, number) => `urgent-${number}@example.org`);
      const { delivered, lost, duplicated } = tally([...owed, ...urgent], mail.received);
      const raw = await byItself(plan, config, mail, await sample(owner));
      return {
        ...plan,
        delivered: delivered - urgent.length,
        lost,
        duplicated,
        rate: Math.round(own.rate),
        raw: { mail: Math.round(raw.mail.rate), nothing: Math.round(raw.nothing.rate) },
        ratio: { mail: twoPlaces(own.rate / raw.mail.rate), nothing: twoPlaces(own.rate / raw.nothing.rate) },
        memory: { rss: own.peak.rss, heap: own.peak.heap, raw: raw.mail.peak.rss },
        urgent: { probes: own.waits.length, mails: Math.max(...own.waits.map(({ mails }) => mails)), ms: Math.max(...own.waits.map(({ ms }) => ms)) },
      };
    } finally {
      await api.stop();
    }
  });
}

interface Ground {
  config: Config;
  claims: string;
  api: RunningApi;
  crowded: MunicipalPlace;
  other: MunicipalPlace;
  mail: CountingServer;
}

/** From the api's answer that the report is published to the last follower's mail. */
async function product({ followers }: FanoutPlan, { config, claims, api, crowded, other, mail }: Ground): Promise<{ rate: number; peak: Peak; waits: Wait[] }> {
  const worker = new WorkerLife(WORKER, workerInstructions(config, claims));
  try {
    await worker.ready;
    say(word('bench.fanout.product'));
    await report(api, crowded);
    const began = performance.now();
    const waits: Wait[] = [];
    for (const part of PROBES) {
      await accepted(mail, Math.floor(part * followers));
      waits.push(await probe(api, mail, other.tenantId, waits.length));
    }
    await accepted(mail, followers + waits.length);
    return { rate: followers / ((performance.now() - began) / 1000), peak: worker.peak, waits };
  } finally {
    await worker.stop();
  }
}

async function byItself({ followers }: FanoutPlan, config: Config, mail: CountingServer, words: { subject: string; text: string; html: string }) {
  say(word('bench.fanout.raw'));
  const order = { followers, concurrency: IN_HAND };
  const handing = await rateOfRaw(config, { ...order, queue: 'raw-mail', mail: { smtpUrl: mail.url, connections: CONNECTIONS, from: config.mailFrom, ...words } });
  const nothing = await rateOfRaw(config, { ...order, queue: 'raw-nothing', mail: null });
  return { mail: handing, nothing };
}

async function report(api: RunningApi, { token, milestoneIds }: MunicipalPlace): Promise<void> {
  const response = await fetch(api.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: REPORT, variables: reportVariables(milestoneIds[0]!) }),
  });
  const answer = (await response.json()) as { data?: { report: { id?: string } } | null };
  if (!answer.data?.report.id) throw new Error(`the report was refused: ${JSON.stringify(answer)}`);
}

/** Resolves as so many mails have been accepted, or none has come for long. */
async function accepted(mail: CountingServer, count: number): Promise<void> {
  let [last, since] = [mail.accepted, Date.now()];
  while (mail.accepted < count && Date.now() - since < SILENCE) {
    await new Promise((settle) => setTimeout(settle, 5));
    if (mail.accepted !== last) [last, since] = [mail.accepted, Date.now()];
  }
}

/** What one of the followers was sent, so that BullMQ hands over the same. */
async function sample(owner: pg.Client): Promise<{ subject: string; text: string; html: string }> {
  const { rows } = await owner.query<{ subject: string; text: string; html: string }>(
    `select subject, plain_text as text, html from messages where address = $1`,
    [followerAt(0)],
  );
  return rows[0]!;
}

const twoPlaces = (value: number) => Math.round(value * 100) / 100;
