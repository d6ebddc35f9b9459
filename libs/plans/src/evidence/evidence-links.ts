import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Links, type LinkFinding } from '@tequio/documents';
import {
  Audit,
  CLOCK,
  CONFIG,
  Database,
  forbidden,
  isId,
  may,
  notFound,
  OnJob,
  Outbox,
  Refused,
  statement,
  tenantSystemContext,
  unitKey,
  unsafeAllTenantsContext,
  type Clock,
  type Config,
  type RequestContext,
} from '@tequio/platform';
import { CommitmentEntity, MilestoneEntity } from '../commitments/commitment.entities.js';
import { PlanRefused } from '../plans.errors.js';
import { PlanRulesReader } from '../rules/plan-rules.js';
import { visitEvidenceLink } from './evidence.jobs.js';
import { EvidenceEntity, ProgressReportEntity } from '../progress/progress.entities.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Between looks for links that are due. */
const SWEEP = MINUTE;
/** A visit that was asked for has this long before it counts as lost and is asked for again. */
const CLAIM = HOUR;
/** A link that answers is visited again after so long, to notice when it no longer does. */
const STEADY = 30 * DAY;
/** After each visit in a row that found nothing; then as seldom as one that answers. */
const BACKOFF = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY];
/** A person asks at most as often. */
const PATIENCE = MINUTE;
const AT_ONCE = 200;

type Due = { id: string; networkId: string; tenantId: string };

const DUE = statement<Due>(
  'plans.links-due',
  `select id, network_id as "networkId", tenant_id as "tenantId" from evidence where next_check_at <= $1 order by next_check_at limit ${AT_ONCE}`,
);
const CLAIMED = statement<{ id: string }>('plans.links-claimed', 'update evidence set next_check_at = $3 where id = $1 and next_check_at <= $2 returning id');
const ANY_RIGHT = ['report_government', 'report_society', 'verify'];

/** Visits the addresses that are given as evidence: at once, then from time to time, and whenever somebody asks. */
@Injectable()
export class EvidenceLinks implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(EvidenceLinks.name);
  private timer: NodeJS.Timeout | null = null;
  private turn: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly links: Links,
    private readonly rules: PlanRulesReader,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.process === 'worker' && this.links.enabled) this.later();
  }

  /** Has a link visited once the transaction at hand has committed. */
  async visitSoon(ctx: RequestContext, evidenceId: string): Promise<void> {
    // Where nothing is visited now, the day on which it is allowed finds the link due.
    const open = await this.open(ctx);
    await this.db.repo(ctx, EvidenceEntity).update({ id: evidenceId }, { nextCheckAt: new Date(ctx.now.getTime() + (open ? CLAIM : DAY)) });
    if (open) await this.outbox.enqueue(ctx, visitEvidenceLink, { evidenceId });
  }

  /** The same because a person asks: whoever may report or verify. Throws `PlanRefused` where links are not visited, or were just now. */
  async visitAgain(ctx: RequestContext, evidenceId: string): Promise<EvidenceEntity> {
    const evidence = isId(evidenceId) ? await this.db.repo(ctx, EvidenceEntity).findOneBy({ id: evidenceId, kind: 'link' }) : null;
    if (!evidence) throw notFound();
    const { milestoneId, commitmentId } = await this.db.repo(ctx, ProgressReportEntity).findOneByOrFail({ id: evidence.reportId });
    const milestone = await this.db.repo(ctx, MilestoneEntity).findOneByOrFail({ id: milestoneId });
    const { leadUnit } = await this.db.repo(ctx, CommitmentEntity).findOneByOrFail({ id: commitmentId });
    if (!ANY_RIGHT.some((right) => may(ctx, right, 'Milestone', { ...milestone, unit: unitKey(leadUnit) }))) throw forbidden();
    if (!(await this.open(ctx))) throw new Refused(PlanRefused.of('links_off'));
    // A visit that was asked for and is not over yet counts from when it was asked for.
    const asked = evidence.nextCheckAt ? evidence.nextCheckAt.getTime() - CLAIM : 0;
    const last = Math.max(evidence.checkedAt?.getTime() ?? 0, asked <= ctx.now.getTime() ? asked : 0);
    if (ctx.now.getTime() - last < PATIENCE) throw new Refused(PlanRefused.of('link_just_visited'));
    await this.visitSoon(ctx, evidenceId);
    await this.audit.record(ctx, { action: 'evidence.visit', subjectType: 'Evidence', subjectId: evidenceId });
    return evidence;
  }

  @OnJob(visitEvidenceLink, { transaction: 'own' })
  async visit(ctx: RequestContext, { evidenceId }: { evidenceId: string }): Promise<void> {
    const link = await this.db.read(ctx, async (inside) => {
      const found = await this.db.repo(inside, EvidenceEntity).findOneBy({ id: evidenceId, kind: 'link' });
      return found && (await this.open(inside)) ? found : null;
    });
    if (!link) return;
    const found = await this.links.visit(link.url!);
    await this.db.write(ctx, async (inside) => {
      const before = await this.db.repo(inside, EvidenceEntity).findOneBy({ id: evidenceId });
      if (before) await this.db.repo(inside, EvidenceEntity).update({ id: evidenceId }, afterVisit(before, found, inside.now));
    });
  }

  /** One look for what is due. Safe to run from several processes at once: one of them claims a link. */
  async sweep(): Promise<void> {
    const ctx = unsafeAllTenantsContext('evidence-links', this.clock);
    for (const { id, networkId, tenantId } of await this.db.sql(ctx, DUE, [ctx.now])) {
      await this.db.write(tenantSystemContext({ networkId, tenantId }, 'evidence-links', this.clock), async (inside) => {
        const open = await this.open(inside);
        const [claimed] = await this.db.sql(inside, CLAIMED, [id, inside.now, new Date(inside.now.getTime() + (open ? CLAIM : DAY))]);
        if (claimed && open) await this.outbox.enqueue(inside, visitEvidenceLink, { evidenceId: id });
      });
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.turn;
  }

  /** Whether this deployment and this network visit links. */
  private async open(ctx: RequestContext): Promise<boolean> {
    return this.links.enabled && (await this.rules.checksLinks(ctx));
  }

  private later(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.turn = this.sweep()
        .catch((error: Error) => this.log.error({ error: error.message }, 'links that are due could not be looked for; this will be repeated'))
        .then(() => this.later());
    }, SWEEP);
  }
}

/** What is kept of a visit. The last content that was seen stays known where nothing answers. */
export function afterVisit(before: EvidenceEntity, found: LinkFinding, now: Date): Partial<EvidenceEntity> {
  const failures = found.state === 'unreachable' ? before.failures + 1 : 0;
  const seen = found.state === 'reachable' ? { contentType: found.contentType, pageTitle: found.title, sha256: found.sha256, size: found.size } : {};
  const another = found.sha256 !== null && before.sha256 !== null && found.sha256 !== before.sha256 && !/html/.test(found.contentType ?? '');
  // What is not visited stays so until somebody asks.
  const wait = found.state === 'refused' ? null : ((found.state === 'unreachable' && BACKOFF[failures - 1]) || STEADY);
  return {
    ...seen,
    checkState: found.state,
    checkFault: found.fault,
    httpStatus: found.status,
    checkedAt: now,
    contentChangedAt: another ? now : before.contentChangedAt,
    failures,
    nextCheckAt: wait === null ? null : new Date(now.getTime() + wait),
  };
}
