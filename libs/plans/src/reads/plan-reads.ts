import { Injectable } from '@nestjs/common';
import { allColumns, boundUnit, bring, Database, decodeCursor, isId, NarrowStatement, pageSize, searchPatterns, statement, toConnection, unitKeySql, type AskedFields, type Connection, type RequestContext, type Statement } from '@tequio/platform';
import { disputedThreshold } from '../rules/plan-rules.js';
import type { Pillar } from '../commitments/commitment.content.js';
import type { CommitmentState } from '../commitments/commitment.state.js';
import type { Voice } from '../progress/progress.entities.js';
import { planLoaders } from './plan-loaders.js';
import {
  COMMITMENT_COLUMNS,
  firstSql,
  ledBy,
  MILESTONE_COLUMNS,
  PLAN_COLUMNS,
  REPORT_COLUMNS,
  TIMELINE_COLUMNS,
  type CommitmentRow,
  type MilestoneRow,
  type PlanRow,
  type ReportRow,
  type TimelineRow,
} from './plan-rows.js';

/** Fields that are asked for below a plan, so that they are fetched in the same flight; null: none of those things. */
export interface PlanDepth {
  commitments: AskedFields | null;
  milestones: AskedFields | null;
}

/** Statements that find one plan's text, and what that text holds, each by the same values. */
interface PlanStatements {
  plan: Statement<PlanRow>;
  commitments: NarrowStatement<CommitmentRow>;
  milestones: NarrowStatement<MilestoneRow>;
}

interface CommitmentStatements {
  commitment: NarrowStatement<CommitmentRow>;
  milestones: NarrowStatement<MilestoneRow>;
}

/** What is asked for of a commitment, all where absent, and of its milestones. */
export interface CommitmentDepth {
  fields?: AskedFields;
  milestones?: AskedFields | null;
}

const PLANS = 'from action_plans p join action_plan_versions v on v.id = p.shown_version_id';
const HELD = 'from action_plan_pins pin join commitments c on c.id = pin.commitment_id join commitment_versions v on v.id = pin.commitment_version_id';
const PARTS = `from action_plan_pins pin join milestone_versions v on v.commitment_version_id = pin.commitment_version_id
  join milestones m on m.id = v.milestone_id join commitment_versions cv on cv.id = v.commitment_version_id`;

const statementsBy = (name: string, shown: string, found: string, led = ''): PlanStatements => {
  const plans = PLANS.replace('p.shown_version_id', shown);
  const version = `(select ${shown} from action_plans p ${found})`;
  return {
    plan: statement(`plans.plan-${name}`, `select ${PLAN_COLUMNS} ${plans} ${found}`),
    commitments: new NarrowStatement(
      `plans.commitments-${name}`,
      COMMITMENT_COLUMNS,
      (columns) => `select ${columns} ${HELD} where pin.plan_version_id = ${version} ${led} order by pin.position`,
    ),
    milestones: new NarrowStatement(
      `plans.milestones-${name}`,
      MILESTONE_COLUMNS,
      (columns) => `select ${columns} ${PARTS} where pin.plan_version_id = ${version} order by v.position`,
    ),
  };
};

const WORKING = firstSql('p.working_version_id', 'p.current_version_id');
const BY_SLUG = statementsBy(
  'by-slug',
  'p.current_version_id',
  `join municipalities mun on mun.id = p.tenant_id join networks n on n.id = p.network_id where n.slug = $1 and p.slug = $2 and mun.slug = $3`,
);
// A network is the tenant of its own plans.
const OF_NETWORK_BY_SLUG = statementsBy('of-network-by-slug', 'p.current_version_id', 'join networks n on n.id = p.tenant_id where n.slug = $1 and p.slug = $2');
const WORKING_BY_ID = statementsBy('working-by-id', WORKING, 'where p.id = $1', `and ${ledBy('$2')}`);
const CURRENT_BY_ID = statementsBy('current-by-id', 'p.current_version_id', 'where p.id = $1', `and ${ledBy('$2')}`);

const commitmentBy = (name: string, version: string, { joined = '', where }: { joined?: string; where: string }, led = ''): CommitmentStatements => ({
  commitment: new NarrowStatement(
    `plans.commitment-${name}`,
    COMMITMENT_COLUMNS,
    (columns) => `select ${columns} from commitments c join commitment_versions v on v.id = ${version} ${joined} where ${where} ${led}`,
  ),
  milestones: new NarrowStatement(
    `plans.milestones-of-${name}`,
    MILESTONE_COLUMNS,
    (columns) => `select ${columns} from commitments c join milestone_versions v on v.commitment_version_id = ${version}
       join milestones m on m.id = v.milestone_id join commitment_versions cv on cv.id = v.commitment_version_id ${joined} where ${where} order by v.position`,
  ),
});
const BY_ID = { where: 'c.id = $1' };
const COMMITMENT_BY_ID = commitmentBy('by-id', firstSql('c.working_version_id', 'c.current_version_id'), BY_ID, `and ${ledBy('$2')}`);
const PUBLISHED_COMMITMENT_BY_ID = commitmentBy('published-by-id', 'c.current_version_id', BY_ID, `and ${ledBy('$2')}`);

const OWNED = 'join networks n on n.id = c.network_id join municipalities mun on mun.id = c.tenant_id';
const OF_NETWORK = 'join networks n on n.id = c.tenant_id';
const IN_PLAN = 'join action_plans p on p.id = c.plan_id';
const NUMBERED = 'n.slug = $1 and p.slug = $2 and c.number = $3';
const COMMITMENT_BY_ADDRESS = commitmentBy('by-address', 'c.current_version_id', { joined: `${IN_PLAN} ${OWNED}`, where: `${NUMBERED} and mun.slug = $4` });
const COMMITMENT_OF_NETWORK_BY_ADDRESS = commitmentBy('of-network-by-address', 'c.current_version_id', { joined: `${IN_PLAN} ${OF_NETWORK}`, where: NUMBERED });
const NAMED = 'n.slug = $1 and c.slug = $2';
const COMMITMENT_BY_SLUG = commitmentBy('by-slug', 'c.current_version_id', { joined: OWNED, where: `${NAMED} and mun.slug = $3` });
const COMMITMENT_OF_NETWORK_BY_SLUG = commitmentBy('of-network-by-slug', 'c.current_version_id', { joined: OF_NETWORK, where: NAMED });

const PLANS_OF = statement<PlanRow>(
  'plans.of-owner',
  `select ${PLAN_COLUMNS} from action_plans p join action_plan_versions v on v.id = p.current_version_id where p.tenant_id = $1 and p.state <> 'withdrawn' order by v.starts_on desc, p.id desc limit 100`,
);
const WORKSPACE_PLANS = statement<PlanRow>(
  'plans.workspace',
  `select ${PLAN_COLUMNS} from action_plans p join action_plan_versions v on v.id = ${WORKING} where p.tenant_id = $1 order by v.starts_on desc, p.id desc limit 100`,
);

const IN_NETWORK = statement<CommitmentRow>(
  'plans.network-commitments',
  `select ${allColumns(COMMITMENT_COLUMNS)} from commitments c join commitment_versions v on v.id = c.current_version_id
   where c.network_id = $1 and c.published_at is not null and c.state <> 'withdrawn'
     and ($2::timestamptz is null or (c.published_at, c.id) < ($2, $3::uuid))
     and (select bool_and(v.search_key like word) from unnest($4::text[]) word) is not false
     and ($5::text is null or v.pillars @> array[$5])
     and ($6::text is null or v.sdg_goals @> array[$6] or exists (select from unnest(v.sdg_targets) target where split_part(target, '.', 1) = $6))
     and ($7::text is null or c.state = $7)
     and ($8::boolean is null or $8 = (c.voices_gap is not null and c.voices_gap >= $9))
     and ($10::uuid is null or c.tenant_id = $10)
   order by c.published_at desc, c.id desc limit $11`,
);

/** Each once, however it is written; the commitments' own spelling first. */
const UNITS = statement<{ name: string }>(
  'plans.units',
  `select name from (
     select distinct on (${unitKeySql('name')}) name from (
       select lead_unit as name, 1 as place from commitment_versions where tenant_id = $1 and lead_unit is not null
       union all select lead_unit, 0 from commitments where tenant_id = $1 and lead_unit is not null
       union all select m.office, 2 from memberships m join networks n on n.id = m.network_id
         where m.tenant_id = $1 and m.role = 'implementing_unit' and (m.ends_on is null or m.ends_on >= ($2::timestamptz at time zone n.time_zone)::date)
     ) named order by ${unitKeySql('name')}, place, name
   ) units order by name limit 200`,
);

const THRESHOLD = statement<{ threshold: number }>(
  'plans.threshold',
  `select (value #>> '{}')::int as threshold from network_settings where network_id = $1 and key = '${disputedThreshold.key}' order by set_at desc, id desc limit 1`,
);

const REPORTS = statement<ReportRow>(
  'plans.reports',
  `select ${REPORT_COLUMNS} from progress_reports r where r.commitment_id = $1 and ($2::text is null or r.voice = $2) and ($3::uuid is null or r.milestone_id = $3)
     and ($4::timestamptz is null or (r.reported_at, r.id) < ($4, $5::uuid)) order by r.reported_at desc, r.id desc limit $6`,
);
const REPORT = statement<ReportRow>(
  'plans.report',
  `select ${REPORT_COLUMNS} from progress_reports r join commitments c on c.id = r.commitment_id join commitment_versions v on v.id = c.current_version_id
   where r.id = $1 and ${ledBy('$2')}`,
);

const timelineOf = (name: string, where: string) =>
  statement<TimelineRow>(
    `plans.timeline-${name}`,
    `select ${TIMELINE_COLUMNS} from timeline_entries t where ${where} and ($2::timestamptz is null or (t.at, t.sequence) < ($2, $3::bigint))
     and ($5::text[] is null or t.kind = any($5))
     order by t.at desc, t.sequence desc limit $4`,
  );
const TIMELINES = {
  plan: timelineOf('plan', 't.plan_id = $1'),
  // What happened to the plan as a whole happened to the commitment too.
  commitment: timelineOf('commitment', 't.plan_id = (select plan_id from commitments where id = $1) and (t.commitment_id = $1 or t.commitment_id is null)'),
  municipality: timelineOf('municipality', 't.tenant_id = $1'),
  network: timelineOf('network', 't.network_id = $1'),
};
export type TimelineOf = keyof typeof TIMELINES;

export interface CommitmentsFilter {
  first: number;
  after?: string | null;
  search?: string | null;
  pillar?: Pillar | null;
  sdg?: string | null;
  state?: CommitmentState | null;
  disputed?: boolean | null;
  municipalityId?: string | null;
}

/** Where something is found: below a municipality of the network, or below the network itself. */
export interface OwnerAddress {
  network: string;
  municipality?: string | null;
}

export interface ReportsFilter {
  first: number;
  after?: string | null;
  voice?: Voice | null;
  milestoneId?: string | null;
}

/** Reads of plans and what they hold, in every scope; what may be seen is said by the rows' own policies. */
@Injectable()
export class PlanReads {
  constructor(private readonly db: Database) {}

  /** The published text of a plan, by its address. */
  planByAddress(ctx: RequestContext, { network, municipality, slug }: OwnerAddress & { slug: string }, depth: PlanDepth): Promise<PlanRow | null> {
    return municipality ? this.planWith(ctx, BY_SLUG, [network, slug, municipality], depth) : this.planWith(ctx, OF_NETWORK_BY_SLUG, [network, slug], depth);
  }

  /** A plan by its id: its working text where there is one and this scope sees it, unless `published` is asked for. */
  async plan(ctx: RequestContext, id: string, { published = false, ...depth }: Partial<PlanDepth> & { published?: boolean } = {}): Promise<PlanRow | null> {
    if (!isId(id)) return null;
    const statements = published || ctx.scope === 'public' ? CURRENT_BY_ID : WORKING_BY_ID;
    return this.planWith(ctx, statements, [id], { commitments: depth.commitments ?? null, milestones: depth.milestones ?? null }, [boundUnit(ctx, 'read', 'Commitment')]);
  }

  plansOf(ctx: RequestContext, tenantId: string): Promise<PlanRow[]> {
    return this.db.sql(ctx, PLANS_OF, [tenantId]);
  }

  workspacePlans(ctx: RequestContext, tenantId: string): Promise<PlanRow[]> {
    return this.db.sql(ctx, WORKSPACE_PLANS, [tenantId]);
  }

  /** A commitment by its id, in its working text where this scope sees one; its milestones come in the same flight. */
  async commitment(ctx: RequestContext, id: string, { published = false, ...depth }: CommitmentDepth & { published?: boolean } = {}): Promise<CommitmentRow | null> {
    if (!isId(id)) return null;
    return this.commitmentWith(ctx, published || ctx.scope === 'public' ? PUBLISHED_COMMITMENT_BY_ID : COMMITMENT_BY_ID, [id], depth, [boundUnit(ctx, 'read', 'Commitment')]);
  }

  commitmentByAddress(ctx: RequestContext, { network, municipality, plan, number }: OwnerAddress & { plan: string; number: number }, depth: CommitmentDepth = {}): Promise<CommitmentRow | null> {
    const address = [network, plan, number];
    return municipality
      ? this.commitmentWith(ctx, COMMITMENT_BY_ADDRESS, [...address, municipality], depth)
      : this.commitmentWith(ctx, COMMITMENT_OF_NETWORK_BY_ADDRESS, address, depth);
  }

  commitmentBySlug(ctx: RequestContext, { network, municipality, slug }: OwnerAddress & { slug: string }, depth: CommitmentDepth = {}): Promise<CommitmentRow | null> {
    return municipality
      ? this.commitmentWith(ctx, COMMITMENT_BY_SLUG, [network, slug, municipality], depth)
      : this.commitmentWith(ctx, COMMITMENT_OF_NETWORK_BY_SLUG, [network, slug], depth);
  }

  /** Units of the place acted for: those that lead a commitment, and those of its people. */
  async units(ctx: RequestContext): Promise<string[]> {
    return (await this.db.sql(ctx, UNITS, [ctx.requireTenant().tenantId, ctx.now])).map(({ name }) => name);
  }

  /** Published commitments of a network, newest first; one statement whatever the filter. */
  async commitmentsOf(ctx: RequestContext, networkId: string, filter: CommitmentsFilter): Promise<Connection<CommitmentRow>> {
    const first = pageSize(filter.first);
    const after = decodeCursor(filter.after, 'instant', 'id');
    const threshold = filter.disputed === null || filter.disputed === undefined ? 0 : await this.threshold(ctx, networkId);
    const words = searchPatterns(filter.search ?? '');
    const rows = await this.db.sql(ctx, IN_NETWORK, [
      networkId,
      after?.[0] ?? null,
      after?.[1] ?? null,
      words,
      filter.pillar ?? null,
      filter.sdg ?? null,
      filter.state ?? null,
      filter.disputed ?? null,
      threshold,
      filter.municipalityId ?? null,
      first + 1,
    ]);
    return toConnection(rows, first, (row) => [row.publishedAt!.toISOString(), row.id], (row) => row);
  }

  async threshold(ctx: RequestContext, networkId: string): Promise<number> {
    const [row] = await this.db.sql(ctx, THRESHOLD, [networkId]);
    return row?.threshold ?? disputedThreshold.initial;
  }

  /** What was reported of a commitment, newest first. */
  async reportsOf(ctx: RequestContext, commitmentId: string, filter: ReportsFilter): Promise<Connection<ReportRow>> {
    const first = pageSize(filter.first);
    const after = decodeCursor(filter.after, 'instant', 'id');
    const rows = await this.db.sql(ctx, REPORTS, [commitmentId, filter.voice ?? null, filter.milestoneId ?? null, after?.[0] ?? null, after?.[1] ?? null, first + 1]);
    return toConnection(rows, first, (row) => [row.reportedAt.toISOString(), row.id], (row) => row);
  }

  async report(ctx: RequestContext, id: string): Promise<ReportRow | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.sql(ctx, REPORT, [id, boundUnit(ctx, 'read', 'Commitment')]);
    return row ?? null;
  }

  /** What anyone may know of what happened, newest first. */
  async timelineOf(ctx: RequestContext, of: TimelineOf, id: string, page: { first: number; after?: string | null; kinds?: readonly string[] | null }): Promise<Connection<TimelineRow>> {
    const first = pageSize(page.first);
    const after = decodeCursor(page.after, 'instant', 'count');
    const rows = await this.db.sql(ctx, TIMELINES[of], [id, after?.[0] ?? null, after?.[1] ?? null, first + 1, page.kinds ?? null]);
    return toConnection(rows, first, (row) => [row.at.toISOString(), row.sequence], (row) => row);
  }

  private async planWith(ctx: RequestContext, statements: PlanStatements, values: readonly unknown[], depth: PlanDepth, led: readonly unknown[] = []): Promise<PlanRow | null> {
    // Sent together: one flight, whatever is asked for.
    const [[plan], commitments, milestones] = await Promise.all([
      this.db.sql(ctx, statements.plan, values),
      depth.commitments ? this.db.sql(ctx, statements.commitments.for(depth.commitments), [...values, ...led]) : null,
      depth.milestones ? this.db.sql(ctx, statements.milestones.for(depth.milestones), values) : null,
    ]);
    if (!plan) return null;
    const loaders = planLoaders(ctx, this.db);
    if (commitments) {
      loaders.commitments.prime(plan.versionId, commitments);
      bring(plan, 'commitments', commitments);
    }
    if (commitments && milestones) primeMilestones(loaders, commitments, milestones);
    return plan;
  }

  private async commitmentWith(ctx: RequestContext, statements: CommitmentStatements, values: readonly unknown[], depth: CommitmentDepth, led: readonly unknown[] = []): Promise<CommitmentRow | null> {
    const [[commitment], milestones] = await Promise.all([
      this.db.sql(ctx, statements.commitment.for(depth.fields ?? 'all'), [...values, ...led]),
      depth.milestones ? this.db.sql(ctx, statements.milestones.for(depth.milestones), values) : null,
    ]);
    if (!commitment) return null;
    if (milestones) primeMilestones(planLoaders(ctx, this.db), [commitment], milestones);
    return commitment;
  }
}

/** Hands the milestones to the commitments that they are of. */
function primeMilestones(loaders: ReturnType<typeof planLoaders>, commitments: readonly CommitmentRow[], milestones: readonly MilestoneRow[]): void {
  const byVersion = new Map<string, MilestoneRow[]>(commitments.map((row) => [row.versionId, []]));
  for (const milestone of milestones) byVersion.get(milestone.commitmentVersionId)?.push(milestone);
  for (const commitment of commitments) {
    const own = byVersion.get(commitment.versionId)!;
    loaders.milestones.prime(commitment.versionId, own);
    bring(commitment, 'milestones', own);
  }
}
