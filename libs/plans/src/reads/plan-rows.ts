import type { Endorsement } from '../action-plans/action-plan.content.js';
import type { PlanState } from '../action-plans/action-plan.state.js';
import type { CommitmentContent, ExtraField, Pillar } from '../commitments/commitment.content.js';
import type { CommitmentState, MilestoneState } from '../commitments/commitment.state.js';
import type { ReportState, Voice } from '../progress/progress.entities.js';
import type { TimelineDetails, TimelineKind } from '../timeline/timeline.js';

/** Rows as the hot reads give them: named like the fields of the API, so that nothing is mapped field by field. */
export interface PlanRow {
  id: string;
  networkId: string;
  tenantId: string;
  slug: string;
  state: PlanState;
  publishedAt: Date | null;
  capturedFrom: string | null;
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

export const PLAN_COLUMNS = `p.id, p.network_id as "networkId", p.tenant_id as "tenantId", p.slug, p.state, p.published_at as "publishedAt", p.captured_from as "capturedFrom",
  v.id as "versionId", v.number as "versionNumber", v.published_at is null as draft, v.lock, v.reason, v.title, v.starts_on as "startsOn",
  v.ends_on as "endsOn", v.introduction, v.legal_context as "legalContext", v.methodology, v.endorsement, v.document_id as "documentId",
  p.published_at is not null and p.working_version_id is not null as "amendmentOpen"`;

export const COMMITMENT_COLUMNS = `c.id, c.network_id as "networkId", c.tenant_id as "tenantId", c.plan_id as "planId", c.number, c.slug,
  c.external_id as "externalId", c.state, c.state_reason as "stateReason", v.id as "versionId", v.number as "versionNumber",
  v.published_at is null as draft, v.lock, v.kind, v.title, v.promise, v.problem, v.status_quo as "statusQuo", v.action, v.contribution,
  v.relevance, v.pillars, case when v.published_at is null then v.lead_unit else coalesce(c.lead_unit, v.lead_unit) end as "leadUnit",
  v.other_units as "otherUnits", v.counterpart, v.sources, v.budget, v.development_plan as "developmentPlan", v.starts_on as "startsOn",
  v.ends_on as "endsOn", v.sdg_goals as "sdgGoals", v.sdg_targets as "sdgTargets", v.extra, c.government_progress as "governmentProgress",
  c.government_milestones as "governmentMilestones", c.society_progress as "societyProgress", c.society_milestones as "societyMilestones",
  c.voices_gap as "voicesGap", c.milestones_total as "milestonesTotal", c.milestones_verified as "milestonesVerified",
  c.next_due_on as "nextDueOn", c.last_report_at as "lastReportAt", c.published_at as "publishedAt", c.completed_at as "completedAt"`;

// A text that is being written shows its own dates; what is published shows those of today beside the baseline.
export const MILESTONE_COLUMNS = `m.id, m.tenant_id as "tenantId", m.commitment_id as "commitmentId", v.commitment_version_id as "commitmentVersionId",
  m.number, v.position, m.state, m.state_reason as "stateReason", v.lock, v.title, v.activities, v.owner, v.means, v.indicator, v.weight,
  case when cv.published_at is null then v.starts_on else m.starts_on end as "startsOn",
  case when cv.published_at is null then v.due_on else m.due_on end as "dueOn",
  m.baseline_starts_on as "baselineStartsOn", m.baseline_due_on as "baselineDueOn", m.government_percent as "governmentPercent",
  m.society_percent as "societyPercent", m.government_reported_at as "governmentReportedAt", m.society_reported_at as "societyReportedAt",
  m.verified_at as "verifiedAt"`;

export const REPORT_COLUMNS = `r.id, r.tenant_id as "tenantId", r.plan_id as "planId", r.commitment_id as "commitmentId", r.milestone_id as "milestoneId",
  r.voice, r.percent, r.body, r.period_starts_on as "periodStartsOn", r.period_ends_on as "periodEndsOn", r.state, r.state_reason as "stateReason",
  r.office, r.reported_at as "reportedAt", r.decided_at as "decidedAt", r.decided_by_office as "decidedByOffice"`;

export const TIMELINE_COLUMNS = `t.id, t.sequence, t.tenant_id as "tenantId", t.plan_id as "planId", t.commitment_id as "commitmentId", t.milestone_id as "milestoneId",
  t.report_id as "reportId", t.kind, t.voice, t.details, t.reason, t.office, t.at`;
