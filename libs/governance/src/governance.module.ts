import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { BodiesResolver, MunicipalitySecretariatResolver, NetworkBodiesResolver } from './bodies/bodies.resolver.js';
import { BodiesService } from './bodies/bodies.service.js';
import { BodyEntity, InstallationEntity, OperatingRulesEntity, SeatEntity, SeatTermEntity, SectorEntity } from './bodies/body.entities.js';
import { BodyNotices } from './bodies/body.notices.js';
import './bodies/body.policy.js';
import { BodyWhatNext } from './bodies/body.what-next.js';
import { BodyRecords } from './bodies/body-records.js';
import { InstallationsService } from './bodies/installations.service.js';
import { MemberAccounts } from './bodies/member-accounts.js';
import { PublicSecretariats } from './bodies/public-secretariats.js';
import { SeatTermsService } from './bodies/seat-terms.service.js';
import { SectorsService } from './bodies/sectors.service.js';
import { TermEndings } from './bodies/term-endings.js';
import './governance.dictionary.js';
import { OperatingRulesReader } from './operating-rules/operating-rules-reader.js';
import { OperatingRulesService } from './operating-rules/operating-rules.service.js';

/** Collegiate bodies: who sits in them, by which rules, since when. Stands on the notifications of the same process. */
@Module({
  imports: [
    NetworkModule,
    IdentityModule,
    DocumentsModule,
    TypeOrmModule.forFeature([SectorEntity, BodyEntity, OperatingRulesEntity, SeatEntity, SeatTermEntity, InstallationEntity]),
  ],
  providers: [
    OperatingRulesReader,
    OperatingRulesService,
    BodyRecords,
    BodiesService,
    SectorsService,
    MemberAccounts,
    TermEndings,
    SeatTermsService,
    InstallationsService,
    PublicSecretariats,
    BodyNotices,
    BodyWhatNext,
    BodiesResolver,
    MunicipalitySecretariatResolver,
    NetworkBodiesResolver,
  ],
  exports: [BodyRecords, BodiesService, SeatTermsService, InstallationsService, OperatingRulesService, SectorsService, PublicSecretariats],
})
export class GovernanceModule {}
