import type { Endorsement } from '../action-plans/action-plan.content.js';
import { unitKeySql, type RowColumns } from '@tequio/platform';
import type { PlanState } from '../action-plans/action-plan.state.js';
import type { CommitmentContent, ExtraField, Pillar } from '../commitments/commitment.content.js';
import type { CommitmentState, MilestoneState } from '../commitments/commitment.state.js';
import type { Voice } from '../progress/progress.entities.js';
import type { ReportState } from '../progress/report.state.js';
import type { TimelineDetails, TimelineKind } from '../timeline/timeline.js';

/** Rows as the hot reads give them: named like the fields of the API, so that nothing is mapped field by field. */
export interface PlanRow {
  id: string;
  networkId: string;
  tenantId: string;
  slug: string;
  state: PlanState;
  publishedAt: Date | null;
  evaluatedAt: Date | null;
  capturedFrom: string | null;
  withdrawnReason: string | null;
  versionId: string;
  versionNumber: number;
  draft: boolean;
  lock: number;
  reason: string | null;
  title: string;
  startsOn: string;
  endsOn: string;
  introduction: string | null;
  legalContext: string | null;
  methodology: string | null;
  endorsement: Endorsement | null;
  documentId: string | null;
  amendmentOpen: boolean;
}

export interface CommitmentRow extends Omit<CommitmentContent, 'pillars' | 'extra'> {
  id: string;
  networkId: string;
  tenantId: string;
  planId: string;
  number: number;
  slug: string;
  externalId: string | null;
  state: CommitmentState;
  stateReason: string | null;
  versionId: string;
  versionNumber: number;
  draft: boolean;
  lock: number;
  pillars: Pillar[];
  extra: ExtraField[];
  governmentProgress: number | null;
  governmentMilestones: number;
  societyProgress: number | null;
  societyMilestones: number;
  voicesGap: number | null;
  milestonesTotal: number;
  milestonesVerified: number;
  baselineEndsOn: string | null;
  nextDueOn: string | null;
  lastReportAt: Date | null;
  publishedAt: Date | null;
  completedAt: Date | null;
}

export interface MilestoneRow {
  id: string;
  tenantId: string;
  commitmentId: string;
  commitmentVersionId: string;
  number: number;
  position: number;
  state: MilestoneState;
  stateReason: string | null;
  lock: number;
  title: string;
  activities: string | null;
  owner: string | null;
  means: string | null;
  indicator: string | null;
  weight: number;
  startsOn: string | null;
  dueOn: string | null;
  baselineStartsOn: string | null;
  baselineDueOn: string | null;
  governmentPercent: number | null;
  societyPercent: number | null;
  governmentReportedAt: Date | null;
  societyReportedAt: Date | null;
  verifiedAt: Date | null;
}

export interface ReportRow {
  id: string;
  tenantId: string;
  planId: string;
  commitmentId: string;
  milestoneId: string;
  voice: Voice;
  percent: number;
  body: string;
  periodStartsOn: string | null;
  periodEndsOn: string;
  state: ReportState;
  stateReason: string | null;
  office: string | null;
  reportedAt: Date;
  decidedAt: Date | null;
  decidedByOffice: string | null;
  keeperOffice: string | null;
}

export interface TimelineRow {
  id: string;
  sequence: number;
  tenantId: string;
  planId: string;
  commitmentId: string | null;
  milestoneId: string | null;
  reportId: string | null;
  kind: TimelineKind;
  voice: Voice | null;
  details: TimelineDetails;
  reason: string | null;
  office: string | null;
  at: Date;
}

export const PLAN_COLUMNS = `p.id, p.network_id as "networkId", p.tenant_id as "tenantId", p.slug, p.state, p.published_at as "publishedAt", p.evaluated_at as "evaluatedAt", p.captured_from as "capturedFrom", p.withdrawn_reason as "withdrawnReason",
  v.id as "versionId", v.number as "versionNumber", v.published_at is null as draft, v.lock, v.reason, v.title, v.starts_on as "startsOn",
  v.ends_on as "endsOn", v.introduction, v.legal_context as "legalContext", v.methodology, v.endorsement, v.document_id as "documentId",
  p.published_at is not null and p.working_version_id is not null as "amendmentOpen"`;

/**
 * The first of two columns that is not null, to find a row by. Behind row-level security the planner takes `coalesce` for
 * something that could tell what it sees: it uses no index for it, and reads all rows of the tenant.
 */
export const firstSql = (first: string, second: string): string => `case when ${first} is null then ${second} else ${first} end`;

/** Unit that leads a commitment, of the text that is read. */
export const LEAD_UNIT = 'case when v.published_at is null then v.lead_unit else coalesce(c.lead_unit, v.lead_unit) end';

/** Of who sees what their own unit leads alone, named by the parameter, that; of everybody else, all. */
export const ledBy = (parameter: string): string => `(${parameter}::text is null or ${unitKeySql(LEAD_UNIT)} = ${unitKeySql(parameter)})`;

export const COMMITMENT_COLUMNS: RowColumns<CommitmentRow> = {
  columns: {
    id: 'c.id',
    networkId: 'c.network_id',
    tenantId: 'c.tenant_id',
    planId: 'c.plan_id',
    number: 'c.number',
    slug: 'c.slug',
    externalId: 'c.external_id',
    state: 'c.state',
    stateReason: 'c.state_reason',
    versionId: 'v.id',
    versionNumber: 'v.number',
    draft: 'v.published_at is null',
    lock: 'v.lock',
    kind: 'v.kind',
    title: 'v.title',
    promise: 'v.promise',
    problem: 'v.problem',
    statusQuo: 'v.status_quo',
    action: 'v.action',
    contribution: 'v.contribution',
    relevance: 'v.relevance',
    pillars: 'v.pillars',
    leadUnit: LEAD_UNIT,
    otherUnits: 'v.other_units',
    counterpart: 'v.counterpart',
    sources: 'v.sources',
    budget: 'v.budget',
    developmentPlan: 'v.development_plan',
    startsOn: 'v.starts_on',
    endsOn: 'v.ends_on',
    baselineEndsOn: '(select first.ends_on from commitment_versions first where first.commitment_id = c.id and first.number = 1)',
    sdgGoals: 'v.sdg_goals',
    sdgTargets: 'v.sdg_targets',
    extra: 'v.extra',
    governmentProgress: 'c.government_progress',
    governmentMilestones: 'c.government_milestones',
    societyProgress: 'c.society_progress',
    societyMilestones: 'c.society_milestones',
    voicesGap: 'c.voices_gap',
    milestonesTotal: 'c.milestones_total',
    milestonesVerified: 'c.milestones_verified',
    nextDueOn: 'c.next_due_on',
    lastReportAt: 'c.last_report_at',
    publishedAt: 'c.published_at',
    completedAt: 'c.completed_at',
  },
  always: ['id', 'tenantId', 'networkId', 'planId', 'versionId'],
  fields: {
    milestones: ['versionId'],
    progress: ['networkId', 'governmentProgress', 'governmentMilestones', 'societyProgress', 'societyMilestones', 'voicesGap', 'milestonesTotal', 'milestonesVerified'],
    plan: ['planId'],
    owner: ['tenantId'],
    dateChanges: ['id'],
    leadChanges: ['id'],
    reports: ['id'],
    reportVoices: ['state', 'leadUnit', 'planId'],
    mayMoveDates: ['planId'],
    mayReassign: ['planId'],
    mayCancelMilestones: ['planId'],
    openSteps: ['state', 'leadUnit', 'milestonesTotal', 'milestonesVerified'],
    timeline: ['id'],
    goals: ['sdgGoals'],
  },
};

// A text that is being written shows its own dates; what is published shows those of today beside the baseline.
export const MILESTONE_COLUMNS: RowColumns<MilestoneRow> = {
  columns: {
    id: 'm.id',
    tenantId: 'm.tenant_id',
    commitmentId: 'm.commitment_id',
    commitmentVersionId: 'v.commitment_version_id',
    number: 'm.number',
    position: 'v.position',
    state: 'm.state',
    stateReason: 'm.state_reason',
    lock: 'v.lock',
    title: 'v.title',
    activities: 'v.activities',
    owner: 'v.owner',
    means: 'v.means',
    indicator: 'v.indicator',
    weight: 'v.weight',
    startsOn: 'case when cv.published_at is null then v.starts_on else m.starts_on end',
    dueOn: 'case when cv.published_at is null then v.due_on else m.due_on end',
    baselineStartsOn: 'm.baseline_starts_on',
    baselineDueOn: 'm.baseline_due_on',
    governmentPercent: 'm.government_percent',
    societyPercent: 'm.society_percent',
    governmentReportedAt: 'm.government_reported_at',
    societyReportedAt: 'm.society_reported_at',
    verifiedAt: 'm.verified_at',
  },
  always: ['id', 'tenantId', 'commitmentVersionId'],
  fields: {
    late: ['dueOn', 'state', 'tenantId'],
    slippageDays: ['baselineDueOn', 'dueOn'],
  },
};

export const REPORT_COLUMNS = `r.id, r.tenant_id as "tenantId", r.plan_id as "planId", r.commitment_id as "commitmentId", r.milestone_id as "milestoneId",
  r.voice, r.percent, r.body, r.period_starts_on as "periodStartsOn", r.period_ends_on as "periodEndsOn", r.state, r.state_reason as "stateReason",
  r.office, r.reported_at as "reportedAt", r.decided_at as "decidedAt", r.decided_by_office as "decidedByOffice",
  r.keeper_office as "keeperOffice"`;

export const TIMELINE_COLUMNS = `t.id, t.sequence, t.tenant_id as "tenantId", t.plan_id as "planId", t.commitment_id as "commitmentId", t.milestone_id as "milestoneId",
  t.report_id as "reportId", t.kind, t.voice, t.details, t.reason, t.office, t.at`;
