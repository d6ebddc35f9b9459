import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@tequio/documents';
import { NetworkModule } from '@tequio/network';
import { ActionPlanEntity, ActionPlanVersionEntity, PlanPinEntity } from './action-plans/action-plan.entities.js';
import { ActionPlansService } from './action-plans/action-plans.service.js';
import { PlanDocuments } from './action-plans/plan-documents.js';
import { PlanPublication } from './action-plans/plan-publication.service.js';
import { PlanStore } from './action-plans/plan-store.js';
import { CommitmentDrafts } from './commitments/commitment-drafts.service.js';
import {
  CommitmentEntity,
  CommitmentVersionEntity,
  DateChangeEntity,
  LeadChangeEntity,
  MilestoneEntity,
  MilestoneVersionEntity,
} from './commitments/commitment.entities.js';
import { CommitmentsService } from './commitments/commitments.service.js';
import './plans.policy.js';
import { ProgressCounters } from './progress/counters.js';
import { EvidenceEntity, ProgressReportEntity } from './progress/progress.entities.js';
import { ProgressService } from './progress/progress.service.js';
import { PlanRulesReader } from './rules/plan-rules.js';
import { Timeline } from './timeline/timeline.js';

/** Action plans, their commitments and milestones, and what each voice says of their progress. */
@Module({
  imports: [
    NetworkModule,
    DocumentsModule,
    TypeOrmModule.forFeature([
      ActionPlanEntity,
      ActionPlanVersionEntity,
      PlanPinEntity,
      CommitmentEntity,
      CommitmentVersionEntity,
      MilestoneEntity,
      MilestoneVersionEntity,
      DateChangeEntity,
      LeadChangeEntity,
      ProgressReportEntity,
      EvidenceEntity,
    ]),
  ],
  providers: [
    ActionPlansService,
    CommitmentDrafts,
    CommitmentsService,
    PlanDocuments,
    PlanPublication,
    PlanRulesReader,
    PlanStore,
    ProgressCounters,
    ProgressService,
    Timeline,
  ],
  exports: [ActionPlansService, CommitmentDrafts, CommitmentsService, PlanPublication, ProgressService, PlanRulesReader],
})
export class PlansModule {}
