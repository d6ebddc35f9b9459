import DataLoader from 'dataloader';
import { allColumns, boundUnit, Database, statement, type RequestContext, type Statement } from '@tequio/platform';
import { CHANGES } from '../changes/plan-changes.js';
import { disputedThreshold } from '../rules/plan-rules.js';
import { COMMITMENT_COLUMNS, firstSql, ledBy, MILESTONE_COLUMNS, PLAN_COLUMNS, type CommitmentRow, type MilestoneRow, type PlanRow } from './plan-rows.js';

export interface EvidenceRow {
  id: string;
  reportId: string;
  kind: 'file' | 'link';
  description: string;
  fileId: string | null;
  sha256: string | null;
  url: string | null;
  checkState: string | null;
  checkFault: string | null;
  httpStatus: number | null;
  contentType: string | null;
  pageTitle: string | null;
  size: number | null;
  checkedAt: Date | null;
  contentChangedAt: Date | null;
  restricted: boolean;
}
export interface DateChangeRow {
  id: string;
  commitmentId: string;
  milestoneId: string;
  fromStartsOn: string | null;
  fromDueOn: string;
  toStartsOn: string | null;
  toDueOn: string;
  reason: string;
  office: string | null;
  changedAt: Date;
}
export interface LeadChangeRow {
  id: string;
  commitmentId: string;
  fromUnit: string | null;
  toUnit: string;
  reason: string;
  office: string | null;
  changedAt: Date;
}
export interface OwnerRow {
  id: string;
  kind: 'municipality' | 'network';
  name: string;
  municipalitySlug: string | null;
  inegiKey: string | null;
  networkSlug: string;
  timeZone: string;
  /** Whether its letter of intent is accepted; a network has none and needs none. */
  letterAccepted: boolean;
}
export interface SummaryRow {
  planId: string;
  commitments: number;
  completed: number;
  withReports: number;
  milestones: number;
  milestonesVerified: number;
  late: number;
  nextDueOn: string | null;
}

export interface VersionRow {
  id: string;
  planId: string;
  number: number;
  reason: string | null;
  publishedAt: Date | null;
  office: string | null;
  folio: string | null;
}

const COMMITMENTS = statement<CommitmentRow & { planVersionId: string }>(
  'plans.commitments-of',
  `select ${allColumns(COMMITMENT_COLUMNS)}, pin.plan_version_id as "planVersionId" from action_plan_pins pin join commitments c on c.id = pin.commitment_id
     join commitment_versions v on v.id = pin.commitment_version_id where pin.plan_version_id = any($1::uuid[]) and ${ledBy('$2')} order by pin.position`,
);
const MILESTONES = statement<MilestoneRow>(
  'plans.milestones-of',
  `select ${allColumns(MILESTONE_COLUMNS)} from milestone_versions v join milestones m on m.id = v.milestone_id
     join commitment_versions cv on cv.id = v.commitment_version_id where v.commitment_version_id = any($1::uuid[]) order by v.position`,
);
const PUBLISHED = statement<CommitmentRow>(
  'plans.published-commitments',
  `select ${allColumns(COMMITMENT_COLUMNS)} from commitments c join commitment_versions v on v.id = c.current_version_id where c.id = any($1::uuid[])`,
);
const PLANS = statement<PlanRow>(
  'plans.published-by-ids',
  `select ${PLAN_COLUMNS} from action_plans p join action_plan_versions v on v.id = ${firstSql('p.current_version_id', 'p.working_version_id')} where p.id = any($1::uuid[])`,
);
/** The one in force on the day, else the newest; a past one that was captured is none. */
const CURRENT_PLANS = statement<PlanRow>(
  'plans.current-of-owners',
  `select distinct on (p.tenant_id) ${PLAN_COLUMNS} from action_plans p join action_plan_versions v on v.id = p.current_version_id
     join municipalities m on m.id = p.tenant_id
   where p.tenant_id = any($1::uuid[]) and p.state not in ('captured', 'withdrawn')
   order by p.tenant_id, (($2::timestamptz at time zone m.time_zone)::date between v.starts_on and v.ends_on) desc, v.starts_on desc, p.id desc`,
);
const EVIDENCE = statement<EvidenceRow>(
  'plans.evidence-of',
  `select id, report_id as "reportId", kind, description, file_id as "fileId", sha256, url, check_state as "checkState", check_fault as "checkFault",
     http_status as "httpStatus", content_type as "contentType", page_title as "pageTitle", size, checked_at as "checkedAt",
     content_changed_at as "contentChangedAt", restricted
   from evidence where report_id = any($1::uuid[]) order by position`,
);
const SOURCES = statement<{ id: string; source: string }>(
  'plans.sources',
  `select id, captured_from as source from action_plans where id = any($1::uuid[]) and captured_from is not null
   union all select c.id, p.captured_from from commitments c join action_plans p on p.id = c.plan_id where c.id = any($1::uuid[]) and p.captured_from is not null`,
);
const MINE = statement<{ id: string }>('plans.own-reports', 'select id from progress_reports where id = any($1::uuid[]) and (person_id = $2 or keeper_membership_id = $3)');
const DATE_CHANGES = statement<DateChangeRow>(
  'plans.date-changes-of',
  `select id, commitment_id as "commitmentId", milestone_id as "milestoneId", from_starts_on as "fromStartsOn", from_due_on as "fromDueOn",
     to_starts_on as "toStartsOn", to_due_on as "toDueOn", reason, office, changed_at as "changedAt"
   from date_changes where commitment_id = any($1::uuid[]) order by changed_at, id`,
);
const LEAD_CHANGES = statement<LeadChangeRow>(
  'plans.lead-changes-of',
  `select id, commitment_id as "commitmentId", from_unit as "fromUnit", to_unit as "toUnit", reason, office, changed_at as "changedAt"
   from lead_changes where commitment_id = any($1::uuid[]) order by changed_at, id`,
);
const OWNERS = statement<OwnerRow>(
  'plans.owners',
  `select m.id, 'municipality' as kind, m.name, m.slug as "municipalitySlug", m.inegi_key as "inegiKey", n.slug as "networkSlug", m.time_zone as "timeZone",
     m.letter_accepted_at is not null as "letterAccepted"
   from municipalities m join networks n on n.id = m.network_id where m.id = any($1::uuid[])
   union all select n.id, 'network', n.name, null, null, n.slug, n.time_zone, true from networks n where n.id = any($1::uuid[])`,
);
const THRESHOLDS = statement<{ networkId: string; threshold: number }>(
  'plans.thresholds',
  `select distinct on (network_id) network_id as "networkId", (value #>> '{}')::int as threshold from network_settings
   where network_id = any($1::uuid[]) and key = '${disputedThreshold.key}' order by network_id, set_at desc, id desc`,
);
const VERSIONS = statement<VersionRow>(
  'plans.versions-of',
  `select v.id, v.plan_id as "planId", v.number, v.reason, v.published_at as "publishedAt", v.published_by_office as office, d.folio
   from action_plan_versions v left join official_documents d on d.id = v.document_id where v.plan_id = any($1::uuid[]) order by v.number`,
);
const FOLIOS = statement<{ id: string; folio: string; ready: boolean }>(
  'plans.folios',
  `select id, folio, file_sha256 is not null as ready from official_documents where id = any($1::uuid[])`,
);
const SUMMARIES = statement<SummaryRow>(
  'plans.summaries',
  `select c.plan_id as "planId", count(*)::int as commitments, (count(*) filter (where c.state = 'completed'))::int as completed,
     (count(*) filter (where c.last_report_at is not null))::int as "withReports", coalesce(sum(c.milestones_total), 0)::int as milestones,
     coalesce(sum(c.milestones_verified), 0)::int as "milestonesVerified", (count(*) filter (where c.next_due_on < ($2::timestamptz at time zone coalesce(m.time_zone, n.time_zone))::date and c.state in ('approved', 'in_progress')))::int as late,
     min(c.next_due_on) filter (where c.state in ('approved', 'in_progress')) as "nextDueOn"
   from commitments c join networks n on n.id = c.network_id left join municipalities m on m.id = c.tenant_id where c.plan_id = any($1::uuid[]) and c.published_at is not null group by c.plan_id`,
);

function loadersOf(ctx: RequestContext, db: Database) {
  const many = <Row extends object>(query: Statement<Row>, keyOf: (row: Row) => string, values: () => unknown[] = () => []) =>
    new DataLoader<string, Row[]>(async (keys) => {
      const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await db.sql(ctx, query, [keys, ...values()])) byKey.get(keyOf(row))?.push(row);
      return keys.map((key) => byKey.get(key)!);
    });
  const one = <Row extends object>(query: Statement<Row>, keyOf: (row: Row) => string, values: () => unknown[] = () => []) =>
    new DataLoader<string, Row | null>(async (keys) => {
      const byKey = new Map((await db.sql(ctx, query, [keys, ...values()])).map((row) => [keyOf(row), row]));
      return keys.map((key) => byKey.get(key) ?? null);
    });
  return {
    /** By the plan's version. */
    commitments: many(COMMITMENTS, (row) => row.planVersionId, () => [boundUnit(ctx, 'read', 'Commitment')]) as DataLoader<string, CommitmentRow[]>,
    /** By the commitment's version. */
    milestones: many(MILESTONES, (row) => row.commitmentVersionId),
    published: one(PUBLISHED, (row) => row.id),
    plans: one(PLANS, (row) => row.id),
    /** By the municipality. */
    currentPlans: one(CURRENT_PLANS, (row) => row.tenantId, () => [ctx.now]),
    /** By the plan or commitment: what it was captured from. */
    sources: one(SOURCES, (row) => row.id),
    /** By the report: whether who asks made it, or answers for it since its author has left. */
    mine: one(MINE, (row) => row.id, () => [ctx.actor.personId, ctx.actor.membershipId]),
    evidence: many(EVIDENCE, (row) => row.reportId),
    dateChanges: many(DATE_CHANGES, (row) => row.commitmentId),
    leadChanges: many(LEAD_CHANGES, (row) => row.commitmentId),
    /** By the tenant: a municipality or a network. */
    owners: one(OWNERS, (row) => row.id),
    /** By the network. */
    thresholds: one(THRESHOLDS, (row) => row.networkId),
    /** By the plan. */
    versions: many(VERSIONS, (row) => row.planId),
    /** By the plan's version. */
    changes: many(CHANGES, (row) => row.versionId),
    folios: one(FOLIOS, (row) => row.id),
    summaries: one(SUMMARIES, (row) => row.planId, () => [ctx.now]),
  };
}

export type PlanLoaders = ReturnType<typeof loadersOf>;

const loaders = new WeakMap<RequestContext, PlanLoaders>();

/** Batches of one root field: what its many objects ask for goes out as one statement each. */
export function planLoaders(ctx: RequestContext, db: Database): PlanLoaders {
  let own = loaders.get(ctx);
  if (!own) loaders.set(ctx, (own = loadersOf(ctx, db)));
  return own;
}
