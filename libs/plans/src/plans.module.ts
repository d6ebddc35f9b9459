import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@tequio/documents';
import { ConversationModule } from '@tequio/conversation';
import { SearchModule } from '@tequio/search';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { ActionPlanEntity, ActionPlanVersionEntity, PlanPinEntity } from './action-plans/action-plan.entities.js';
import { ActionPlansService } from './action-plans/action-plans.service.js';
import { PlanDocuments } from './publication/plan-documents.js';
import { PlanPublication } from './publication/plan-publication.service.js';
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
import { PlanDueDates } from './due-dates/plan-due-dates.js';
import { PlanNotices } from './notices/plan-notices.js';
import { PlanWebhooks } from './webhooks/plan-webhooks.js';
import { PlanWhatNext } from './notices/plan-what-next.js';
import './plans.policy.js';
import { ProgressCounters } from './progress/counters.js';
import { SecretariatSeats } from './report-rights/secretariat-seats.js';
import { MilestoneFactsReader } from './progress/milestone-facts.js';
import { EvidenceFiles } from './evidence/evidence-files.js';
import { EvidenceLinks } from './evidence/evidence-links.js';
import { OwnPlanWork } from './own-data/own-plan-work.js';
import { EvidenceEntity, ProgressReportEntity } from './progress/progress.entities.js';
import { ReportRights } from './report-rights/report-rights.js';
import { ReportKeepers } from './report-rights/report-keepers.js';
import { ReportStore } from './progress/report-store.js';
import { ProgressCorrections } from './progress/progress-corrections.service.js';
import { ProgressService } from './progress/progress.service.js';
import { PlanRulesReader } from './rules/plan-rules.js';
import { PlanChangesResolver } from './changes/plan-changes.resolver.js';
import { SdgResolver } from './sdg/sdg.resolver.js';
import { ActionPlansResolver, MunicipalityPlansResolver, NetworkPlansResolver } from './action-plans/action-plans.resolver.js';
import { PlanOnLetter } from './action-plans/plan-on-letter.js';
import { PlanOwnerResolver } from './owners/plan-owner.types.js';
import { PlanOwners } from './owners/plan-owners.js';
import { PlanSteps } from './action-plans/plan-steps.js';
import { CommitmentsResolver, MilestonesResolver, NetworkCommitmentsResolver } from './commitments/commitments.resolver.js';
import { CommitmentReportsResolver, ProgressResolver } from './progress/progress.resolver.js';
import { ComingMilestonesResolver, CommitmentGoalsResolver, NetworkFiguresResolver } from './reads/network-figures.resolver.js';
import { PlanAdvised } from './reads/plan-advised.js';
import { PlanReads } from './reads/plan-reads.js';
import { PlanImport } from './spreadsheet/plan-import.service.js';
import { PlanSpreadsheet } from './spreadsheet/plan-spreadsheet.js';
import { PlanSpreadsheetResolver } from './spreadsheet/plan-spreadsheet.resolver.js';
import { PlanFollowables } from './following/plan-followables.js';
import { PlanHitsResolver } from './following/plan-hits.resolver.js';
import { PlanFollowing } from './following/plan-following.js';
import { Timeline } from './timeline/timeline.js';
import {
  CommitmentTimelineResolver,
  MunicipalityTimelineResolver,
  NetworkTimelineResolver,
  PlanTimelineResolver,
  TimelineResolver,
} from './timeline/timeline.resolver.js';

/** Action plans, their commitments and milestones, and what each voice says of their progress. */
@Module({
  imports: [
    NetworkModule,
    DocumentsModule,
    SearchModule,
    ConversationModule,
    IdentityModule,
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
    PlanAdvised,
    PlanDocuments,
    PlanOnLetter,
    PlanOwnerResolver,
    PlanOwners,
    PlanFollowables,
    PlanFollowing,
    PlanHitsResolver,
    PlanPublication,
    PlanRulesReader,
    PlanStore,
    ProgressCounters,
    SecretariatSeats,
    MilestoneFactsReader,
    EvidenceFiles,
    EvidenceLinks,
    ReportRights,
    ReportKeepers,
    ReportStore,
    ProgressCorrections,
    ProgressService,
    OwnPlanWork,
    PlanReads,
    PlanSteps,
    PlanNotices,
    PlanWebhooks,
    PlanDueDates,
    PlanWhatNext,
    PlanImport,
    PlanSpreadsheet,
    PlanSpreadsheetResolver,
    Timeline,
    ActionPlansResolver,
    ComingMilestonesResolver,
    CommitmentGoalsResolver,
    NetworkFiguresResolver,
    MunicipalityPlansResolver,
    NetworkPlansResolver,
    PlanChangesResolver,
    CommitmentsResolver,
    MilestonesResolver,
    NetworkCommitmentsResolver,
    ProgressResolver,
    SdgResolver,
    CommitmentReportsResolver,
    TimelineResolver,
    CommitmentTimelineResolver,
    PlanTimelineResolver,
    MunicipalityTimelineResolver,
    NetworkTimelineResolver,
  ],
  exports: [ActionPlansService, CommitmentDrafts, CommitmentsService, PlanPublication, ProgressService, ProgressCorrections, PlanReads, PlanRulesReader, PlanImport, PlanSpreadsheet],
})
export class PlansModule {}
