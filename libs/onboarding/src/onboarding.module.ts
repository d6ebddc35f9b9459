import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationModule } from '@tequio/conversation';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { SearchModule } from '@tequio/search';
import { EditingPresence } from './editing/editing-presence.js';
import { LetterCaptureResolver, UnconfirmedLettersResolver } from './capture/letter-capture.resolver.js';
import { LetterCaptureService } from './capture/letter-capture.service.js';
import { LetterDocuments } from './letters/letter-documents.js';
import { LetterAdvised } from './reads/letter-advised.js';
import { LetterDueDates } from './letters/letter-due-dates.js';
import { LetterLoaders } from './reads/letter-loaders.js';
import { LetterNotices } from './notices/letter-notices.js';
import { LetterWebhooks } from './notices/letter-webhooks.js';
import { LetterQueries } from './reads/letter-queries.js';
import { LetterReviewsResolver } from './reviews/letter-reviews.resolver.js';
import { LetterReviewsService } from './reviews/letter-reviews.service.js';
import { LetterSearch } from './letters/letter-search.js';
import { LetterStore } from './letters/letter-store.js';
import { LetterTemplates } from './templates/letter-templates.js';
import { LetterTemplatesResolver } from './templates/letter-templates.resolver.js';
import { LetterWhatNext } from './notices/letter-what-next.js';
import { LetterEntity, LetterObservationEntity, LetterTemplateEntity, LetterUndoneDecisionEntity, LetterVersionEntity } from './letters/letter.entities.js';
import './letters/letter.policy.js';
import { LettersResolver, MunicipalityLetterResolver } from './letters/letters.resolver.js';
import { LettersService } from './letters/letters.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([LetterTemplateEntity, LetterEntity, LetterVersionEntity, LetterObservationEntity, LetterUndoneDecisionEntity]),
    NetworkModule,
    DocumentsModule,
    ConversationModule,
    IdentityModule,
    SearchModule,
  ],
  providers: [
    EditingPresence,
    LetterAdvised,
    LetterCaptureResolver,
    LetterCaptureService,
    LetterDocuments,
    LetterDueDates,
    LetterLoaders,
    LetterNotices,
    LetterWebhooks,
    LetterQueries,
    LetterReviewsResolver,
    LetterReviewsService,
    LetterSearch,
    LetterStore,
    LetterTemplates,
    LetterTemplatesResolver,
    LetterWhatNext,
    LettersResolver,
    LettersService,
    MunicipalityLetterResolver,
    UnconfirmedLettersResolver,
  ],
  exports: [LetterDocuments, LettersService, LetterReviewsService, LetterCaptureService, LetterQueries, EditingPresence],
})
export class OnboardingModule {}
