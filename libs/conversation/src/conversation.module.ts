import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DocumentsModule } from '@tequio/documents';
import { IdentityModule } from '@tequio/identity';
import { NetworkModule } from '@tequio/network';
import { AdviceNotices } from './advice/advice-notices.js';
import { AdviceReads } from './advice/advice-reads.js';
import { AdviceSubjects } from './advice/advice-subjects.js';
import { AdviceWhatNext } from './advice/advice-what-next.js';
import './advice/advice.policy.js';
import { AdviceResolver } from './advice/advice.resolver.js';
import { AdviceService } from './advice/advice.service.js';
import { AnnouncementNotices } from './announcements/announcement-notices.js';
import { AnnouncementReads } from './announcements/announcement-reads.js';
import { AnnouncementReceipts } from './announcements/announcement-receipts.service.js';
import { AnnouncementWhatNext } from './announcements/announcement-what-next.js';
import './announcements/announcement.policy.js';
import { AnnouncementsResolver } from './announcements/announcements.resolver.js';
import { AnnouncementsService } from './announcements/announcements.service.js';
import { InboundAdvice } from './advice-mail/inbound-advice.service.js';
import { InboundNotices } from './advice-mail/inbound-notices.js';
import { AdviceReplies } from './advice-mail/reply-addresses.js';
import './conversation.dictionary.js';
import { FollowCounts } from './followers/follow-counts.js';
import { FollowLimits } from './follows/follow-limits.js';
import { FollowMail } from './mail/follow-mail.js';
import { FollowStore } from './follows/follow-store.js';
import { FollowTokens } from './follows/follow-tokens.js';
import './follows/follow.policy.js';
import { Followables } from './followables/followable.js';
import { Followers } from './followers/followers.service.js';
import { FollowsResolver, MunicipalityFollowersResolver } from './follows/follows.resolver.js';
import { FollowsService } from './follows/follows.service.js';
import { MunicipalityFollowable } from './followables/municipality-followable.js';
import { MailReaders } from './readers/mail-readers.service.js';
import { MailReadersResolver } from './readers/mail-readers.resolver.js';
import { MyFollows } from './follows/my-follows.service.js';

/** What people say and want to hear about things of the contexts above, which register them here by decorator. */
@Module({
  imports: [DiscoveryModule, DocumentsModule, IdentityModule, NetworkModule],
  providers: [
    AdviceNotices,
    AdviceReads,
    AdviceReplies,
    AdviceResolver,
    AdviceService,
    AdviceSubjects,
    AdviceWhatNext,
    AnnouncementNotices,
    AnnouncementReads,
    AnnouncementReceipts,
    AnnouncementWhatNext,
    AnnouncementsResolver,
    AnnouncementsService,
    FollowCounts,
    FollowLimits,
    FollowMail,
    FollowStore,
    FollowTokens,
    Followables,
    Followers,
    FollowsResolver,
    FollowsService,
    InboundAdvice,
    InboundNotices,
    MailReaders,
    MailReadersResolver,
    MunicipalityFollowable,
    MunicipalityFollowersResolver,
    MyFollows,
  ],
  exports: [AdviceService, FollowCounts, Followers, InboundAdvice],
})
export class ConversationModule {}
