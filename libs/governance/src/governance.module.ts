import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConversationModule } from '@tequio/conversation';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { SearchModule } from '@tequio/search';
import { BodiesResolver } from './bodies/bodies.resolver.js';
import { BodiesService } from './bodies/bodies.service.js';
import { BodyEntity } from './bodies/body.entity.js';
import './bodies/body.policy.js';
import { BodyRecords } from './bodies/body-records.js';
import { SecretariatOnLetter } from './installations/secretariat-on-letter.js';
import { BodyDueDates } from './due-dates/body-due-dates.js';
import './governance.dictionary.js';
import { ActDrafts } from './installations/act-drafts.service.js';
import { InstallationEntity } from './installations/installation.entity.js';
import { InstallationMemberEntity } from './installations/installation-member.entity.js';
import { StruckCopyEntity } from './installations/struck-copy.entity.js';
import './installations/installation.policy.js';
import { InstallationsResolver } from './installations/installations.resolver.js';
import { InstallationsService } from './installations/installations.service.js';
import { InstallationCalls } from './notices/installation-calls.js';
import { BodyAdvised } from './notices/body-advised.js';
import { BodyNotices } from './notices/body.notices.js';
import { BodyWebhooks } from './notices/body-webhooks.js';
import { BodyWhatNext } from './notices/body.what-next.js';
import { OperatingRulesEntity } from './operating-rules/operating-rules.entity.js';
import { OperatingRulesReader } from './operating-rules/operating-rules-reader.js';
import { OperatingRulesResolver } from './operating-rules/operating-rules.resolver.js';
import { OperatingRulesService } from './operating-rules/operating-rules.service.js';
import { PublicSecretariats } from './public/public-secretariats.js';
import { PublicSecretariatsResolver } from './public/public-secretariats.resolver.js';
import { SecretariatSearch } from './public/secretariat-search.js';
import { MemberAccounts } from './seats/member-accounts.js';
import { OwnSeats } from './seats/own-seats.js';
import { SeatEntity } from './seats/seat.entity.js';
import './seats/seat.policy.js';
import { SeatTermEntity } from './seats/seat-term.entity.js';
import { SeatTermsService } from './seats/seat-terms.service.js';
import { SeatsResolver } from './seats/seats.resolver.js';
import { SeatsService } from './seats/seats.service.js';
import { TermEndings } from './seats/term-endings.js';
import { SectorEntity } from './sectors/sector.entity.js';
import { SectorsResolver } from './sectors/sectors.resolver.js';
import { SectorsService } from './sectors/sectors.service.js';

/** Collegiate bodies: who sits in them, by which rules, since when. Stands on the notifications of the same process. */
@Module({
  imports: [
    ConversationModule,
    NetworkModule,
    IdentityModule,
    DocumentsModule,
    SearchModule,
    TypeOrmModule.forFeature([SectorEntity, BodyEntity, OperatingRulesEntity, SeatEntity, SeatTermEntity, InstallationEntity, InstallationMemberEntity, StruckCopyEntity]),
  ],
  providers: [
    OperatingRulesReader,
    OperatingRulesService,
    SectorsService,
    BodyDueDates,
    BodyRecords,
    BodiesService,
    SecretariatOnLetter,
    SeatsService,
    MemberAccounts,
    TermEndings,
    SeatTermsService,
    OwnSeats,
    InstallationsService,
    ActDrafts,
    PublicSecretariats,
    SecretariatSearch,
    BodyAdvised,
    BodyNotices,
    InstallationCalls,
    BodyWebhooks,
    BodyWhatNext,
    BodiesResolver,
    SeatsResolver,
    InstallationsResolver,
    OperatingRulesResolver,
    SectorsResolver,
    PublicSecretariatsResolver,
  ],
  exports: [BodyRecords, BodiesService, SeatsService, SeatTermsService, InstallationsService, ActDrafts, OperatingRulesService, SectorsService, PublicSecretariats],
})
export class GovernanceModule {}
