import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '@tequio/network';
import { AccountResolver, RenewedBackupCodesResolver } from './account/account.resolver.js';
import { OwnInvitationsResolver } from './account/own-invitations.resolver.js';
import { AccountSecurity } from './account/account-security.js';
import { AccountService } from './account/account.service.js';
import { EmailChangesResolver } from './account/email-changes.resolver.js';
import { EmailChangesService } from './account/email-changes.service.js';
import { SecondStepReset } from './account/second-step-reset.service.js';
import { SessionsService } from './account/sessions.service.js';
import { CallerResolver } from './caller/caller-resolver.js';
import { DeploymentResolver } from './deployment/deployment.resolver.js';
import { OperatorsService } from './deployment/operators.service.js';
import { IdentityHousekeeping } from './housekeeping.js';
import './identity.dictionary.js';
import { AcceptanceService } from './invitations/acceptance.service.js';
import { BulkInvitationsService } from './invitations/bulk-invitations.service.js';
import { InvitationEntity } from './invitations/invitation.entities.js';
import './invitations/invitation.policy.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationLinks } from './invitations/invitation-links.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { IdentityMailQueue, MailRequests } from './mail/mail-requests.js';
import { SecretBox } from './mail/secret-box.js';
import { MembershipEntity } from './memberships/membership.entities.js';
import './memberships/membership.policy.js';
import { MembershipsResolver } from './memberships/memberships.resolver.js';
import { MembershipsService } from './memberships/memberships.service.js';
import { OfficeHolders } from './memberships/office-holders.js';
import { Places } from './memberships/places.js';
import { ErasureService } from './own-data/erasure.service.js';
import { OwnDataResolver } from './own-data/own-data.resolver.js';
import { OwnDataService } from './own-data/own-data.service.js';
import { PersonalData } from './own-data/personal-data.js';
import { PrivacyNoticeEntity } from './privacy/privacy.entities.js';
import './privacy/privacy.policy.js';
import { PrivacyResolver } from './privacy/privacy.resolver.js';
import { PrivacyService } from './privacy/privacy.service.js';
import './roles/roles.js';
import { IdentityAuth } from './sign-in/identity-auth.js';
import { SignInStore } from './sign-in/sign-in-store.js';
import { AccessTokensResolver } from './tokens/access-tokens.resolver.js';
import { AccessTokensService } from './tokens/access-tokens.service.js';

/** Accounts, memberships, invitations, sessions and tokens: who is who, and for whom they act. */
@Module({
  imports: [NetworkModule, TypeOrmModule.forFeature([MembershipEntity, InvitationEntity, PrivacyNoticeEntity])],
  providers: [
    SecretBox,
    MailRequests,
    IdentityMailQueue,
    SignInStore,
    IdentityAuth,
    CallerResolver,
    Places,
    InvitationLinks,
    InvitationsService,
    BulkInvitationsService,
    AcceptanceService,
    InvitationsResolver,
    MembershipsService,
    MembershipsResolver,
    OfficeHolders,
    AccountSecurity,
    AccountService,
    SecondStepReset,
    SessionsService,
    OwnInvitationsResolver,
    AccountResolver,
    RenewedBackupCodesResolver,
    EmailChangesService,
    EmailChangesResolver,
    PersonalData,
    OwnDataService,
    ErasureService,
    OwnDataResolver,
    AccessTokensService,
    AccessTokensResolver,
    PrivacyService,
    PrivacyResolver,
    OperatorsService,
    DeploymentResolver,
    IdentityHousekeeping,
  ],
  exports: [
    IdentityMailQueue,
    IdentityAuth,
    CallerResolver,
    InvitationsService,
    BulkInvitationsService,
    AcceptanceService,
    MembershipsService,
    OfficeHolders,
    OperatorsService,
    SecondStepReset,
    PrivacyService,
    AccessTokensService,
    IdentityHousekeeping,
    PersonalData,
    SecretBox,
  ],
})
export class IdentityModule {}
